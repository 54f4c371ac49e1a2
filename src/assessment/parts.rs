//! What an assessment says of single parts: what was observed of them, what is missing, and which
//! requirements are weakly evidenced.

use core::cmp::Ordering;

use super::{Observation, Shortfall, Verdict};
use crate::criteria::{StandardIndicator, StandardPart};
use crate::law::Evidence;

/// One part of an indicator with what was observed of it and the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartOutcome<'a> {
    /// The part.
    pub part: &'a StandardPart,
    /// What was observed; `None` when nothing was.
    pub observation: Option<Observation>,
    /// The verdict.
    pub verdict: Verdict,
}

impl<'a> PartOutcome<'a> {
    /// How far the part is from being met; `None` unless it is not met.
    #[must_use]
    pub fn shortfall(&self) -> Option<Shortfall<'a>> {
        let (part, observation) = (self.part, self.observation?);
        (self.verdict == Verdict::NotMet).then_some(Shortfall { part, observation })
    }
}

/// A part of which nothing was observed, and what learning it could change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingObservation<'a> {
    /// The part.
    pub part: &'a StandardPart,
    /// Whether this observation alone could add one to the least number of criteria met: its
    /// criterion lacks nothing else.
    pub can_raise_least: bool,
    /// Whether this observation alone could take one from the largest number of criteria met: its
    /// criterion may still turn out to count.
    pub can_lower_most: bool,
    /// How many observations its criterion lacks, this one included.
    pub missing_in_criterion: u32,
}

impl MissingObservation<'_> {
    /// What decides the most comes first: it can move both ends of the interval, then one, then
    /// none; among equals where the criterion lacks less, then by number.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let key = |missing: &Self| (!missing.can_lower_most, missing.missing_in_criterion);
        key(self)
            .cmp(&key(other))
            .then_with(|| self.part.number().cmp(other.part.number()))
    }
}

/// A requirement that no source quotes in full, on which a verdict rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct WeakValue<'a> {
    /// The indicator with its requirement.
    pub indicator: &'a StandardIndicator,
}

impl<'a> WeakValue<'a> {
    /// The weak value of an indicator; `None` when its requirement is well evidenced.
    pub(super) fn of(indicator: &'a StandardIndicator) -> Option<Self> {
        let grade = indicator.requirement().evidence.grade;
        grade.is_weak().then_some(Self { indicator })
    }

    /// How well the requirement is evidenced, with the sources and the note.
    #[must_use]
    pub const fn evidence(&self) -> &'a Evidence {
        &self.indicator.requirement().evidence
    }
}
