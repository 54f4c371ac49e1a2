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
//! Which class of recognition implies which is a [`RecognitionLadder`].
//!
//! A [`Regulation`] holds the conditions of a document as data, each with its citation and its
//! grade of evidence; [`catalog`] has those that are known of Decisions 372/QĐ-TTg (2014),
//! 2540/QĐ-TTg (2016) and 18/2022/QĐ-TTg. It says of a case whether it is eligible, condition by
//! condition: yes, no, or that it cannot be said and what is missing. The decision itself is that
//! of the authority.

pub mod catalog;
mod comparison;
mod ladder;
mod lapse;
mod regulation;
mod standing;
mod successor;
mod unit_count;

pub use comparison::{
    AreaCase, AreaCommune, CaseFact, CommuneCase, ConstructionDebt, CriterionNames,
    ProvisionAnswer, RegulationAnswer, RegulationReason,
};
pub use ladder::{RecognitionClass, RecognitionLadder};
pub use lapse::{CriteriaLost, Lapse};
pub use regulation::{Condition, OtherCommunes, Regulation, RevocationRule};
pub use standing::{
    Appraisal, AppraisalLevel, EventDay, InvalidStanding, RecognisedOn, Recognition, Standing,
    StandingEntry, StandingEvent, YearBasis,
};
pub use successor::{
    Predecessor, Predecessors, PredecessorsNeeded, PredecessorsRecognised, SuccessorPolicy,
    SuccessorRecognition,
};
pub use unit_count::{InvalidCount, UnitCount, Vote};
