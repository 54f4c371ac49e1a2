//! Tiers of communes by the number of criteria met, and the census of communes by tier.

mod census;
mod census_error;
mod outcome;
mod scheme;
mod tally;
mod universe;

pub use census::{Census, MeanReading};
pub use census_error::CensusError;
pub use outcome::{Tier, TierOutcome};
pub use scheme::{InvalidTierScheme, TierScheme, WrongCriteriaCount};
pub use tally::Tally;
pub use universe::{LeftOut, Universe};
