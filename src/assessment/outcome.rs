//! The outcome of one part.

use super::{Observation, Shortfall, Verdict};
use crate::criteria::StandardPart;

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
