//! The number of criteria met.

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::text::Lang;

/// The number of criteria met (số tiêu chí đạt), as an interval: what is missing may turn out
/// either way.
///
/// Learning a missing value only narrows it.
// INVARIANT: at_least <= at_most <= of, a byte each of one word, lowest first: both ends change in one
// sum, and the interval moves as one word.
#[derive(Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "CountForm", into = "CountForm")]
pub struct CriteriaMet(u32);

/// What a criterion adds to an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step(u32);

impl Step {
    /// What one criterion adds that counts certainly, possibly, or not at all.
    #[inline]
    pub(super) const fn of(certain: bool, possible: bool) -> Self {
        Self(u32::from_le_bytes([certain as u8, possible as u8, 0, 0]))
    }

    /// What it takes away when it ceases to count so.
    #[inline]
    pub(super) const fn back(self) -> Self {
        Self(self.0.wrapping_neg())
    }

    /// The same, or nothing.
    #[inline]
    pub(super) const fn only_if(self, condition: bool) -> Self {
        if condition { self } else { Self(0) }
    }
}

impl CriteriaMet {
    /// An interval within `of` criteria; `None` unless `at_least <= at_most <= of`.
    #[must_use]
    pub const fn new(at_least: u8, at_most: u8, of: u8) -> Option<Self> {
        if at_least <= at_most && at_most <= of {
            Some(Self::counted(at_least, at_most, of))
        } else {
            None
        }
    }

    /// The interval of the criteria that certainly count, among those that may.
    #[inline]
    pub(super) const fn counted(at_least: u8, at_most: u8, of: u8) -> Self {
        Self(u32::from_le_bytes([at_least, at_most, of, 0]))
    }

    /// The interval after a step that stays within it.
    #[inline]
    pub(super) const fn plus(self, step: Step) -> Self {
        // The sum of all bytes is that of the numbers, so what a step borrows it gives back.
        Self(self.0.wrapping_add(step.0))
    }

    /// The interval of nothing, to which criteria are added one by one.
    pub(super) const NONE: Self = Self(0);

    /// The interval with one more criterion, which certainly counts, or possibly, or not at all.
    pub(super) const fn with(self, certain: bool, possible: bool) -> Self {
        // A standard has at most 128 criteria, so nothing saturates; certain implies possible.
        Self::counted(
            self.at_least().saturating_add(certain as u8),
            self.at_most().saturating_add((certain || possible) as u8),
            self.of().saturating_add(1),
        )
    }

    /// The number met if everything missing turned out badly.
    #[must_use]
    pub const fn at_least(self) -> u8 {
        self.0.to_le_bytes()[0]
    }

    /// The number met if everything missing turned out well.
    #[must_use]
    pub const fn at_most(self) -> u8 {
        self.0.to_le_bytes()[1]
    }

    /// The number of criteria of the standard.
    #[must_use]
    pub const fn of(self) -> u8 {
        self.0.to_le_bytes()[2]
    }

    /// The number, when nothing missing could change it.
    #[must_use]
    pub const fn certain(self) -> Option<u8> {
        if self.at_least() == self.at_most() {
            Some(self.at_least())
        } else {
            None
        }
    }

    /// The interval in words: `12/19 tiêu chí`, `từ 12 đến 15 trên 19 tiêu chí`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let (at_least, at_most, of) = (self.at_least(), self.at_most(), self.of());
        match (self.certain(), lang) {
            (Some(number), Lang::Vi) => format!("{number}/{of} tiêu chí"),
            (Some(number), Lang::En) => format!("{number} of {of} criteria"),
            (None, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {of} tiêu chí"),
            (None, Lang::En) => format!("{at_least} to {at_most} of {of} criteria"),
        }
    }
}

impl fmt::Debug for CriteriaMet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CriteriaMet")
            .field("at_least", &self.at_least())
            .field("at_most", &self.at_most())
            .field("of", &self.of())
            .finish()
    }
}

/// The serde form: `{"at_least": 12, "at_most": 15, "of": 19}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CountForm {
    at_least: u8,
    at_most: u8,
    of: u8,
}

impl TryFrom<CountForm> for CriteriaMet {
    type Error = InvalidCriteriaMet;

    fn try_from(form: CountForm) -> Result<Self, InvalidCriteriaMet> {
        Self::new(form.at_least, form.at_most, form.of).ok_or(InvalidCriteriaMet)
    }
}

impl From<CriteriaMet> for CountForm {
    fn from(met: CriteriaMet) -> Self {
        Self {
            at_least: met.at_least(),
            at_most: met.at_most(),
            of: met.of(),
        }
    }
}

/// Three numbers that are not an interval of criteria met.
#[derive(Debug, thiserror::Error)]
#[error("an interval of criteria met needs at_least <= at_most <= of")]
struct InvalidCriteriaMet;

#[cfg(test)]
mod tests {
    use super::*;

    /// Every interval of a standard of four criteria, and every step: one back undoes it.
    #[test]
    fn a_step_moves_both_ends_and_back_undoes_it() {
        for at_most in 0..=4 {
            for at_least in 0..=at_most {
                let met = CriteriaMet::new(at_least, at_most, 4).unwrap();
                for (certain, possible) in [(false, false), (false, true), (true, true)] {
                    let step = Step::of(certain, possible);
                    let moved = met.plus(step);
                    let ends = (moved.at_least(), moved.at_most(), moved.of());
                    let by = |condition| u8::from(condition);
                    assert_eq!(
                        ends,
                        (at_least + by(certain), at_most + by(possible), 4),
                        "{met:?}"
                    );
                    assert_eq!(moved.plus(step.back()), met);
                    assert_eq!(met.plus(step.only_if(false)), met);
                    assert_eq!(met.plus(step.only_if(true)), moved);
                }
            }
        }
        assert_eq!(CriteriaMet::new(3, 2, 4), None);
        assert_eq!(CriteriaMet::new(2, 5, 4), None);
    }

    #[test]
    fn debug_names_the_numbers() {
        let met = CriteriaMet::new(12, 15, 19).unwrap();
        let expected = "CriteriaMet { at_least: 12, at_most: 15, of: 19 }";
        assert_eq!(format!("{met:?}"), expected);
    }
}
