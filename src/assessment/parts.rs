//! What an assessment says of single parts: what was observed of them, what is missing, and which
//! requirements are weakly evidenced.

use core::cmp::Ordering;

use super::{Observation, Shortfall, Verdict};
use crate::criteria::{StandardIndicator, StandardPart};
use crate::law::Evidence;

/// One part of an indicator with what was observed of it and the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartOutcome<'a> {
    part: &'a StandardPart,
    observation: Option<Observation>,
    verdict: Verdict,
}

impl<'a> PartOutcome<'a> {
    pub(super) const fn new(
        part: &'a StandardPart,
        observation: Option<Observation>,
        verdict: Verdict,
    ) -> Self {
        Self {
            part,
            observation,
            verdict,
        }
    }

    /// The part.
    #[must_use]
    pub const fn part(&self) -> &'a StandardPart {
        self.part
    }

    /// What was observed; `None` when nothing was.
    #[must_use]
    pub const fn observation(&self) -> Option<Observation> {
        self.observation
    }

    /// The verdict.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// How far the part is from being met; `None` unless it is not met.
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall<'a>> {
        let observation = self.observation?;
        (self.verdict == Verdict::NotMet).then(|| Shortfall::new(self.part, observation))
    }
}

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
