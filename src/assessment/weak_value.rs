//! Weakly evidenced requirements.

use crate::criteria::StandardIndicator;
use crate::law::Evidence;

/// A requirement that no source quotes in full, on which a verdict rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeakValue<'a> {
    indicator: &'a StandardIndicator,
}

impl<'a> WeakValue<'a> {
    /// The weak value of an indicator; `None` when its requirement is well evidenced.
    pub(super) fn of(indicator: &'a StandardIndicator) -> Option<Self> {
        let grade = indicator.requirement().evidence().grade();
        grade.is_weak().then_some(Self { indicator })
    }

    /// The indicator with its requirement.
    #[must_use]
    pub const fn indicator(&self) -> &'a StandardIndicator {
        self.indicator
    }

    /// How well the requirement is evidenced, with the sources and the note.
    #[must_use]
    pub const fn evidence(&self) -> &'a Evidence {
        self.indicator.requirement().evidence()
    }
}
