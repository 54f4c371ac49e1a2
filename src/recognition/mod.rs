//! Recognition: the standing of communes over time, and the conditions of the regulations.
//!
//! A [`Standing`] is the dated history of a commune: registered, appraised, recognised, revoked,
//! succeeded. That a commune meets the criteria and that it is recognised (công nhận đạt chuẩn)
//! are two facts, and neither is derived from the other; a recognised commune that falls below has
//! a [`Lapse`] and stays recognised until its recognition is revoked.
//!
//! Whether a commune that came out of a merger counts as recognised is not decided here:
//! [`Predecessors`] shows whether all, some or none of the units that it comes from were recognised,
//! and a [`SuccessorPolicy`] of the caller says what follows.
//!
//! A [`Regulation`] holds the conditions of a document as data, each with its citation and its
//! grade of evidence; [`catalog`] has those that are known of Decisions 372/QĐ-TTg (2014),
//! 2540/QĐ-TTg (2016) and 18/2022/QĐ-TTg. It says of a case whether it is eligible, condition by
//! condition: yes, no, or that it cannot be said and what is missing. The decision itself is that
//! of the authority.

mod appraisal;
mod case_fact;
pub mod catalog;
mod commune_case;
mod condition;
mod construction_debt;
mod criteria_lost;
mod criteria_rule;
mod district_case;
mod eligibility;
mod entry;
mod evaluation;
mod ground;
mod ground_text;
mod histories;
mod invalid_standing;
mod lapse;
mod names;
mod predecessors;
mod province_case;
mod questions;
#[expect(
    clippy::module_inception,
    reason = "the decision of recognition has a file of its own"
)]
mod recognition;
mod regulation;
mod revocability;
mod revocation;
mod standing;
mod successor_policy;
mod successor_recognition;
mod unit_count;

pub use appraisal::{Appraisal, AppraisalLevel, UnknownAppraisalLevel, Vote};
pub use case_fact::{CaseFact, UnknownCaseFact};
pub use commune_case::CommuneCase;
pub use condition::{Condition, OtherCommunes};
pub use construction_debt::ConstructionDebt;
pub use criteria_lost::CriteriaLost;
pub use district_case::{DistrictCase, DistrictCommune};
pub use eligibility::{ConditionVerdict, Eligibility};
pub use entry::{EventDay, StandingEntry, StandingEvent};
pub use ground::ConditionGround;
pub use invalid_standing::InvalidStanding;
pub use lapse::Lapse;
pub use names::CriterionNames;
pub use predecessors::{
    Predecessor, Predecessors, PredecessorsRecognised, UnknownPredecessorsRecognised,
};
pub use province_case::ProvinceCase;
pub use questions::RecognisedOn;
pub use recognition::{
    Recognition, RecognitionClass, UnknownRecognitionClass, UnknownYearBasis, YearBasis,
};
pub use regulation::Regulation;
pub use revocability::{Revocability, RevocationVerdict};
pub use revocation::{RevocationGround, RevocationRule};
pub use standing::Standing;
pub use successor_policy::{PredecessorsNeeded, SuccessorPolicy, UnknownPredecessorsNeeded};
pub use successor_recognition::SuccessorRecognition;
pub use unit_count::UnitCount;
