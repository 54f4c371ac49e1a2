//! Observations in one word each, as reports and rows keep them.

use alloc::vec::Vec;

use super::Observation;
use super::masks::VerdictBits;
use crate::criteria::Figure;

/// An observation in one word: an attestation, a figure, or the index of any other observation in a
/// list beside the cells. The cell of zero holds nothing.
///
/// That list holds shares and, in a report, also observations that no indicator accepts.
// The two highest bits say which it is: a figure needs the 62 others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Packed(u64);

/// What a cell holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content {
    /// What is known by an attestation, or nothing.
    Attested(VerdictBits),
    /// A figure.
    Amount(Figure),
    /// The index of another observation in the list beside the cells.
    Other(usize),
}

impl Content {
    /// An observation that needs no place in the list of others; `None` for any other.
    #[inline]
    pub(super) fn of(observation: &Observation) -> Option<Self> {
        let bits = VerdictBits::attested(observation);
        if bits != VerdictBits::UNKNOWN {
            return Some(Self::Attested(bits));
        }
        match observation {
            Observation::Amount(value) => Some(Self::Amount(Figure::of(*value)?)),
            _ => None,
        }
    }
}

impl Packed {
    const AMOUNT: u64 = 1 << 62;
    const OTHER: u64 = 1 << 63;

    /// The cell of some content.
    #[inline]
    pub(super) fn of(content: Content) -> Self {
        Self(match content {
            Content::Attested(bits) => bits.byte().into(),
            Content::Amount(figure) => Self::AMOUNT | figure.word(),
            // No memory holds 2⁶³ observations.
            Content::Other(place) => Self::OTHER | u64::try_from(place).unwrap_or(0),
        })
    }

    /// The cell of an observation, which is put among the others where it must be.
    pub(super) fn put(observation: &Observation, others: &mut Vec<Observation>) -> Self {
        Self::of(Content::of(observation).unwrap_or_else(|| {
            others.push(*observation);
            Content::Other(others.len().wrapping_sub(1))
        }))
    }

    /// What the cell holds.
    #[inline]
    pub(super) fn content(self) -> Content {
        if self.0 & Self::AMOUNT != 0 {
            Content::Amount(Figure::of_word(self.0 & !Self::AMOUNT))
        } else if self.0 & Self::OTHER != 0 {
            Content::Other(usize::try_from(self.0 & !Self::OTHER).unwrap_or(usize::MAX))
        } else {
            let [byte, ..] = self.0.to_le_bytes();
            Content::Attested(VerdictBits::of_byte(byte))
        }
    }

    /// The observation, as it was written; `None` where there is none.
    #[inline]
    pub(super) fn observation(self, others: &[Observation]) -> Option<Observation> {
        match self.content() {
            Content::Attested(bits) => Observation::attesting(bits.verdict()),
            Content::Amount(figure) => Some(Observation::Amount(figure.decimal())),
            Content::Other(place) => others.get(place).copied(),
        }
    }
}
