//! What districts and a province are to reach together, and the cheapest way there, found exactly.
//!
//! Each commune has a curve: what it costs to reach each number of criteria. Without a project that
//! serves two communes the curves stand alone, and a table over "how many communes are still to
//! reach which tier" combines them exactly. A price of a project that several communes share is
//! split among them: whatever the split, nothing costs less than the curves under it come to. The
//! search moves the split to where the communes agree, and branches on the projects on which they do
//! not. All is whole numbers; nothing is rounded.

mod budget;
mod combine;
mod curve;
mod deciding;
mod demand;
mod exclusion;
mod instance;
mod links;
mod obstacle;
mod search;
mod shape;
mod target;
mod way;

pub use budget::{BudgetProof, BudgetWay};
pub use deciding::Deciding;
pub use demand::Demand;
pub use obstacle::{CommuneObstacle, QuotaObstacle};
pub use target::{DistrictTarget, InvalidQuotaTarget, QuotaTarget, TierTarget};
pub use way::{CommuneMove, QuotaWay};
