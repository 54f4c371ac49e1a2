//! What was not observed.

use core::cmp::Ordering;

use crate::criteria::StandardPart;

/// A part of which nothing was observed, and what learning it could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingObservation<'a> {
    part: &'a StandardPart,
    open: bool,
    missing_in_criterion: u32,
}

impl<'a> MissingObservation<'a> {
    pub(super) const fn new(part: &'a StandardPart, open: bool, missing_in_criterion: u32) -> Self {
        Self {
            part,
            open,
            missing_in_criterion,
        }
    }

    /// The part.
    #[must_use]
    pub const fn part(&self) -> &'a StandardPart {
        self.part
    }

    /// Whether this observation alone could add one to the least number of criteria met: its
    /// criterion lacks nothing else.
    #[must_use]
    pub const fn can_raise_least(&self) -> bool {
        self.open && self.missing_in_criterion == 1
    }

    /// Whether this observation alone could take one from the largest number of criteria met: its
    /// criterion may still turn out to count.
    #[must_use]
    pub const fn can_lower_most(&self) -> bool {
        self.open
    }

    /// How many observations its criterion lacks, this one included.
    #[must_use]
    pub const fn missing_in_criterion(&self) -> u32 {
        self.missing_in_criterion
    }

    /// What decides the most comes first: it can move both ends of the interval, then one, then
    /// none; among equals where the criterion lacks less, then by number.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let key = |missing: &Self| (!missing.open, missing.missing_in_criterion);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.part.number().cmp(other.part.number()))
    }
}
