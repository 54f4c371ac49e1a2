//! The cheapest way to complete so many criteria of one commune, found exactly.
//!
//! A single indicator completes parts of one criterion only, so once the projects are chosen each
//! criterion has its own price and the cheapest criteria are taken. What is searched is which
//! projects to choose: depth first, in the order of their codes, with the project before without it.
//! A branch is left when even a bound that spreads each price over all the parts that it could
//! complete is not below what is known already. All is whole numbers; nothing is rounded but the
//! bound, downwards.

mod bound;
mod completion;
mod outcome;
mod problem;
mod run;

pub(crate) use completion::Priced;
pub(crate) use outcome::{Found, Outcome};
pub(crate) use problem::Problem;
