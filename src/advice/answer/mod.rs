//! The answers as records: [`Way`], [`Step`] and their reasons, the cheapest ways of communes and
//! districts, proofs, obstacles, sensitivity, and why a question has no answer. Nothing is computed here
//! but texts and comparisons of ways.

mod ask_error;
mod cheapest_way;
mod obstacle;
mod sensitivity;
mod way;

pub use ask_error::AskError;
pub use cheapest_way::{BudgetWay, CheapestWay, QuotaWay};
pub use obstacle::{CommuneObstacle, DecisiveUnknowns, Demand, Obstacle, QuotaObstacle};
pub use sensitivity::{BreakEven, ObservationSensitivity, PriceSensitivity, Sensitivity};
pub use way::{CommuneCriterion, CommuneGain, Proof, Step, StepReason, Way};
