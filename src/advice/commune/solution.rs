//! [`SearchOutcome`]: the incumbent of a search and its lower bound.

use alloc::vec::Vec;

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
