//! Observations in the form in which they are kept and compared.

use super::judgement::{judge, verdict_of};
use super::observation::Attestation;
use super::{Observation, ObservationProblem, Verdict};
use crate::criteria::{Figure, StandardPart};

/// An observation that its part can have, in the form in which it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry<'a> {
    /// What an appraiser attests.
    Attested(Attestation),
    /// A figure that the part's gauge reads.
    Figure(Figure),
    /// What does not fit a gauge, as it came: a share, or a figure that is large or has many digits.
    Exact(&'a Observation),
}

impl<'a> Entry<'a> {
    /// An observation of one part.
    #[inline]
    pub(super) fn of(
        observation: &'a Observation,
        part: &StandardPart,
    ) -> Result<Self, ObservationProblem> {
        if let Observation::Amount(value) = *observation {
            if let Some(figure) = part.gauge().read(value) {
                return Ok(Self::Figure(figure));
            }
        }
        Self::unread(observation, part)
    }

    /// What no gauge reads.
    fn unread(
        observation: &'a Observation,
        part: &StandardPart,
    ) -> Result<Self, ObservationProblem> {
        if let Some(attestation) = observation.attestation() {
            return Ok(Self::Attested(attestation));
        }
        judge(*observation, part).map(|_| Self::Exact(observation))
    }

    /// The observation as it was written.
    pub(super) fn observation(self, part: &StandardPart) -> Observation {
        match self {
            Self::Attested(attestation) => attestation.into(),
            Self::Figure(figure) => Observation::Amount(part.gauge().write(figure)),
            Self::Exact(observation) => *observation,
        }
    }

    /// The verdict on the part that the entry is about.
    #[inline]
    pub(super) fn verdict(self, part: &StandardPart) -> Verdict {
        match self {
            Self::Attested(attestation) => attestation.verdict(),
            Self::Figure(figure) => verdict_of(!part.gauge().fails(figure)),
            // Of a part that can have it, by INVARIANT of `Entry::of`.
            Self::Exact(observation) => judge(*observation, part).unwrap_or(Verdict::Unknown),
        }
    }
}
