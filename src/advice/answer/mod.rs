//! The answers as records: [`Way`], [`Step`] and their reasons, the cheapest ways of communes and
//! districts, proofs, obstacles, sensitivity, and why a question has no answer. Nothing is computed here
//! but texts and comparisons of answers.

mod ask_error;
mod cheapest_way;
mod obstacle;
mod proof;
mod quota_way;
mod sensitivity;
mod step;
mod way;

pub use ask_error::AskError;
pub use cheapest_way::{CheapestWay, Frontier};
pub use obstacle::{CommuneObstacle, DecisiveUnknowns, Demand, Obstacle, QuotaObstacle};
pub use proof::Proof;
pub use quota_way::{BudgetWay, QuotaWay};
pub use sensitivity::{BreakEven, ObservationSensitivity, PriceSensitivity, Sensitivity};
pub use step::{CommuneCriterion, Step, StepReason};
pub use way::{CommuneComparison, CommuneGain, Way, WayComparison};
