//! Two states compared. Start at [`Comparison`].

mod balance;
#[expect(
    clippy::module_inception,
    reason = "the room's main type has a file of its own"
)]
mod comparison;
mod matched_commune;
mod matching;
mod regrouping;

pub use balance::{RecognitionBalance, RecognitionFlows};
pub use comparison::Comparison;
pub use matched_commune::{CriterionChange, MatchedCommune};
pub use matching::MatchedBy;
pub use regrouping::{RegroupedCommune, Regrouping, RegroupingKind};
