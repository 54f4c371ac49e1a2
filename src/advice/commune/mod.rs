//! One commune: what is open and near, and its cheapest ways.
//!
//! Its ways are solutions of a partial set covering problem ([`covering`]), solved exactly by branch
//! and bound over the projects ([`branch_and_bound`]). [`priced_cover`] solves what remains once the
//! projects are chosen, and bounds it from below. The public questions are in
//! [`cheapest`], [`price_analysis`] and [`nearest`].

mod assemble;
mod branch_and_bound;
mod cheapest;
mod covering;
mod nearest;
mod price_analysis;
mod priced_cover;
mod solution;

pub(super) use assemble::{met_parts, met_with};
pub(super) use branch_and_bound::Query;
pub(super) use covering::{CoveringProblem, OpenCommune, part_numbers};
pub use nearest::{NearCriterion, NearPart};
pub(super) use priced_cover::PricedCover;
pub(super) use solution::{Optimum, SearchOutcome, Solution};
