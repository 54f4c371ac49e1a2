//! The [`Gazetteer`]: rows of units and districts over a period, and what became of them.
//!
//! - By code: [`Gazetteer::unit_on`], [`Gazetteer::place_on`], with a [`UnitError`] that says why
//!   not.
//! - By name, as people write it: [`Gazetteer::find`], [`Gazetteer::find_commune_in`], with a
//!   [`LookupError`].
//! - What is in force: [`Gazetteer::units_on`], [`Gazetteer::communes_in`],
//!   [`Gazetteer::counts_on`].
//! - What became of units: [`Gazetteer::descents`], [`Gazetteer::lineage`].

mod by_code;
mod by_name;
mod check_rows;
mod check_successions;
mod counts;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod gazetteer;
mod history;
mod lookup_error;
mod problem;
mod rows;
mod search;
mod unit_error;

pub use counts::{KindCounts, PlaceCounts};
pub use gazetteer::Gazetteer;
pub use lookup_error::{Candidate, Fate, LookupError};
pub use problem::{GazetteerError, GazetteerProblem};
pub use unit_error::UnitError;
