//! The number of criteria met.

use alloc::format;
use alloc::string::String;

use crate::text::Lang;

/// The number of criteria met (số tiêu chí đạt), as an interval: what is missing may turn out
/// either way.
///
/// Learning a missing value only narrows it.
// INVARIANT: at_least <= at_most <= of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "CountForm", into = "CountForm"))]
pub struct CriteriaMet {
    at_least: u8,
    at_most: u8,
    of: u8,
}

impl CriteriaMet {
    /// An interval within `of` criteria; `None` unless `at_least <= at_most <= of`.
    #[must_use]
    pub const fn new(at_least: u8, at_most: u8, of: u8) -> Option<Self> {
        if at_least <= at_most && at_most <= of {
            Some(Self {
                at_least,
                at_most,
                of,
            })
        } else {
            None
        }
    }

    /// The interval of the criteria that certainly count, among those that may.
    #[inline]
    pub(super) const fn counted(at_least: u8, at_most: u8, of: u8) -> Self {
        Self {
            at_least,
            at_most,
            of,
        }
    }

    /// The interval when a criterion counts from now on, or no longer does: certainly, and possibly.
    #[inline]
    pub(super) fn turned(self, counts: bool, certain: bool, possible: bool) -> Self {
        // What no longer counts is in the numbers, so nothing wraps.
        let by = if counts { 1 } else { u8::MAX };
        let turned =
            |number: u8, turns: bool| number.wrapping_add(by & u8::from(turns).wrapping_neg());
        Self {
            at_least: turned(self.at_least, certain),
            at_most: turned(self.at_most, possible),
            of: self.of,
        }
    }

    /// The interval of nothing, to which criteria are added one by one.
    pub(super) const NONE: Self = Self {
        at_least: 0,
        at_most: 0,
        of: 0,
    };

    /// The interval with one more criterion, which certainly counts, or possibly, or not at all.
    pub(super) const fn with(self, certain: bool, possible: bool) -> Self {
        // A standard has at most 128 criteria, so nothing saturates; certain implies possible.
        Self {
            at_least: self.at_least.saturating_add(certain as u8),
            at_most: self.at_most.saturating_add((certain || possible) as u8),
            of: self.of.saturating_add(1),
        }
    }

    /// The number met if everything missing turned out badly.
    #[must_use]
    pub const fn at_least(self) -> u8 {
        self.at_least
    }

    /// The number met if everything missing turned out well.
    #[must_use]
    pub const fn at_most(self) -> u8 {
        self.at_most
    }

    /// The number of criteria of the standard.
    #[must_use]
    pub const fn of(self) -> u8 {
        self.of
    }

    /// The number, when nothing missing could change it.
    #[must_use]
    pub const fn certain(self) -> Option<u8> {
        if self.at_least == self.at_most {
            Some(self.at_least)
        } else {
            None
        }
    }

    /// The interval in words: `12/19 tiêu chí`, `từ 12 đến 15 trên 19 tiêu chí`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let Self {
            at_least,
            at_most,
            of,
        } = self;
        match (self.certain(), lang) {
            (Some(number), Lang::Vi) => format!("{number}/{of} tiêu chí"),
            (Some(number), Lang::En) => format!("{number} of {of} criteria"),
            (None, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {of} tiêu chí"),
            (None, Lang::En) => format!("{at_least} to {at_most} of {of} criteria"),
        }
    }
}

/// The serde form: `{"at_least": 12, "at_most": 15, "of": 19}`.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CountForm {
    at_least: u8,
    at_most: u8,
    of: u8,
}

#[cfg(feature = "serde")]
impl TryFrom<CountForm> for CriteriaMet {
    type Error = InvalidCriteriaMet;

    fn try_from(form: CountForm) -> Result<Self, InvalidCriteriaMet> {
        Self::new(form.at_least, form.at_most, form.of).ok_or(InvalidCriteriaMet)
    }
}

#[cfg(feature = "serde")]
impl From<CriteriaMet> for CountForm {
    fn from(met: CriteriaMet) -> Self {
        Self {
            at_least: met.at_least,
            at_most: met.at_most,
            of: met.of,
        }
    }
}

/// Three numbers that are not an interval of criteria met.
#[cfg(feature = "serde")]
#[derive(Debug, thiserror::Error)]
#[error("an interval of criteria met needs at_least <= at_most <= of")]
struct InvalidCriteriaMet;
