//! Assessing communes: what was observed, compared with a standard.
//!
//! A [`CommuneReport`] keeps observations as they were written. [`Assessment::of`] compares it
//! with a [`Standard`](crate::criteria::Standard) under a [`CountingPolicy`]; it names every
//! input that cannot be assessed, or gives verdicts, the interval of criteria met, shortfalls,
//! what is still missing, and the weakly evidenced values that the result rests on. [`Assessments`]
//! hold those of many communes; each row is an [`Assessment`].
//!
//! # How verdicts combine
//! A criterion (and likewise a compound indicator) is
//! 1. *not met* when any part is not met;
//! 2. else *unknown* when any part is unknown;
//! 3. else *not applicable* when every part is not applicable;
//! 4. else *basically met* when any part is basically met;
//! 5. else *met*: parts that are not applicable leave the decision to the others.
//!
//! So one failing part decides a criterion even when others are missing, and a missing part is
//! never taken for a failed one.

#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod assessment;
mod assessments;
mod change;
mod commune_result;
mod conclusion;
mod count;
mod entries;
mod explanation;
mod form;
mod intake;
mod invalid_report;
mod judgement;
mod masks;
mod observation;
mod observed;
mod packed;
mod parts;
mod policy;
mod report;
mod rows;
mod sheet;
mod shortfall;
mod verdict;

pub use assessment::{Assessment, Shortfalls};
pub use assessments::Assessments;
pub use change::{ChangeError, OtherParts};
pub use commune_result::{CommuneResult, InvalidCommuneResult};
pub use conclusion::{Answer, Conclusion, Reason};
pub use count::CriteriaMet;
pub use entries::Observations;
pub use invalid_report::{InvalidReport, ReportError};
pub use judgement::ObservationProblem;
pub use observation::{InvalidObservation, Observation};
pub use parts::{MissingObservation, PartOutcome, WeakValue};
pub use policy::{CountingPolicy, Treatment};
pub use report::CommuneReport;
pub use sheet::Sheet;
pub use shortfall::{Distance, Shortfall};
pub use verdict::Verdict;
