//! What a search comes to.

use alloc::vec::Vec;

/// What a search came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// The best way; `None` when there is none, or none was found.
    pub(crate) found: Option<Found>,
    /// A price below which no way goes; `None` when there is no way at all.
    pub(crate) bound: Option<u128>,
}

/// A way that was found; by default nothing is done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Found {
    pub(crate) price: u128,
    /// Places among the actions, rising.
    pub(crate) actions: Vec<usize>,
}

impl Outcome {
    /// Nothing is to be done.
    pub(crate) fn nothing() -> Self {
        Self {
            found: Some(Found::default()),
            bound: Some(0),
        }
    }

    /// Whether the way is the best of all, or no way is proven to be possible.
    pub(crate) fn is_proven(&self) -> bool {
        self.found.as_ref().map(|found| found.price) == self.bound
    }
}
