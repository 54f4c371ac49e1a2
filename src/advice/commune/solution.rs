//! [`SearchOutcome`]: the incumbent of a search and its lower bound; [`Optimum`]: the answer of two
//! searches, one by upper bounds of what is certain, one by lower bounds of what is possible.

use alloc::vec::Vec;

use crate::advice::advisor::Advisor;
use crate::advice::answer::{Proof, Way};
use crate::advice::input::{Cost, CostScale};
use crate::assessment::Answer;

/// What a search found and proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SearchOutcome {
    /// The incumbent: the best solution that was found; `None` when there is none, or none was found.
    pub(crate) incumbent: Option<Solution>,
    /// A price below which there is no solution; `None` when there is no solution at all.
    pub(crate) lower_bound: Option<u128>,
}

/// Actions that are taken together, with their price; by default none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Solution {
    pub(crate) price: u128,
    /// Places among the actions, ascending.
    pub(crate) actions: Vec<usize>,
}

impl SearchOutcome {
    /// Nothing is to be done.
    pub(crate) fn nothing_to_do() -> Self {
        Self {
            incumbent: Some(Solution::default()),
            lower_bound: Some(0),
        }
    }

    /// There is no solution.
    pub(crate) const fn infeasible() -> Self {
        Self {
            incumbent: None,
            lower_bound: None,
        }
    }

    /// The outcome of an incumbent and of the least lower bound of what was left unexplored.
    pub(crate) fn new(incumbent: Option<Solution>, unexplored: Option<u128>) -> Self {
        let price = incumbent.as_ref().map(|incumbent| incumbent.price);
        Self {
            lower_bound: match (price, unexplored) {
                (Some(price), Some(unexplored)) => Some(price.min(unexplored)),
                (one, other) => one.or(other),
            },
            incumbent,
        }
    }

    /// Whether the incumbent is optimal, or it is proven that there is no solution.
    pub(crate) fn is_proven(&self) -> bool {
        let price = self.incumbent.as_ref().map(|incumbent| incumbent.price);
        price == self.lower_bound
    }
}

/// What the cheapest ways of a commune and of districts have in common.
pub(crate) struct Optimum {
    pub(crate) reachable: Answer,
    pub(crate) cost: Option<Cost>,
    pub(crate) way: Option<Way>,
    pub(crate) proof: Proof,
}

impl Advisor<'_> {
    /// The answer of a search by upper bounds, where only what was observed counts, and of one by lower
    /// bounds, where what was not observed counts as met.
    pub(crate) fn optimum(&self, upper: &SearchOutcome, lower: &SearchOutcome) -> Optimum {
        let scale = self.cost_scale();
        let price = upper.incumbent.as_ref().map(|incumbent| incumbent.price);
        let found = price.map(CostScale::split);
        let reachable = match found {
            Some(found) if found.late == 0 => Answer::Yes,
            None if lower.lower_bound.is_none() => Answer::No,
            Some(_) | None => Answer::CannotSay,
        };
        let proof = if upper.is_proven() {
            Proof::Optimal
        } else {
            // A bound that counts what may be late or has no upper price bounds no sum; the bound of
            // what is possible always does.
            let sum = upper.lower_bound.map(CostScale::split);
            let sum = sum.filter(|bound| bound.is_bounded());
            let bound = sum.map_or(0, |bound| bound.amount);
            let bound = bound.max(lower.lower_bound.unwrap_or(0));
            let found = found.filter(|found| found.is_bounded());
            Proof::Bound {
                at_least: scale.sum(bound),
                // An incumbent is never below a bound.
                gap: found.map(|found| scale.sum(found.amount.saturating_sub(bound))),
            }
        };
        let way = upper.incumbent.as_ref();
        Optimum {
            reachable,
            cost: lower.lower_bound.map(|least| scale.interval(least, price)),
            way: way.map(|incumbent| self.way(&incumbent.actions)),
            proof,
        }
    }
}
