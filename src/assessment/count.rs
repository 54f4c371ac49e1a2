//! The number of criteria met.

use alloc::format;
use alloc::string::String;
use core::fmt;

use crate::text::Lang;

/// The number of criteria met (số tiêu chí đạt), as an interval: what is missing may turn out
/// either way.
///
/// Learning a missing value only narrows it.
// INVARIANT: at_least <= at_most <= total.
#[doc(alias = "số tiêu chí đạt")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "CountForm")]
pub struct CriteriaMet {
    at_least: u8,
    at_most: u8,
    #[serde(rename = "of")]
    total: u8,
}

impl CriteriaMet {
    /// An interval of `total` criteria; `None` unless `at_least <= at_most <= total`.
    #[must_use]
    pub const fn new(at_least: u8, at_most: u8, total: u8) -> Option<Self> {
        if at_least <= at_most && at_most <= total {
            Some(Self::counted(at_least, at_most, total))
        } else {
            None
        }
    }

    /// The interval of the criteria that certainly count, among those that may.
    #[inline]
    pub(super) const fn counted(at_least: u8, at_most: u8, total: u8) -> Self {
        Self {
            at_least,
            at_most,
            total,
        }
    }

    /// The interval after one criterion changed, before and after which it certainly counted and might.
    #[inline]
    pub(super) fn moved(self, before: (bool, bool), now: (bool, bool)) -> Self {
        // The criterion was among those counted, and is among all.
        let step = |number: u8, before: bool, now: bool| {
            number
                .wrapping_add(u8::from(now))
                .wrapping_sub(u8::from(before))
        };
        Self {
            at_least: step(self.at_least, before.0, now.0),
            at_most: step(self.at_most, before.1, now.1),
            total: self.total,
        }
    }

    /// The number met if everything missing turned out badly.
    #[must_use]
    #[inline]
    pub const fn at_least(self) -> u8 {
        self.at_least
    }

    /// The number met if everything missing turned out well.
    #[must_use]
    #[inline]
    pub const fn at_most(self) -> u8 {
        self.at_most
    }

    /// The number of criteria of the standard.
    #[must_use]
    #[inline]
    pub const fn total(self) -> u8 {
        self.total
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
        let Self {
            at_least,
            at_most,
            total,
        } = self;
        match (self.certain(), lang) {
            (Some(number), Lang::Vi) => format!("{number}/{total} tiêu chí"),
            (Some(number), Lang::En) => format!("{number} of {total} criteria"),
            (None, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {total} tiêu chí"),
            (None, Lang::En) => format!("{at_least} to {at_most} of {total} criteria"),
        }
    }
}

impl fmt::Display for CriteriaMet {
    /// `12 of 19 criteria`, `12 to 15 of 19 criteria`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text(Lang::En))
    }
}

/// The serde form: `{"at_least": 12, "at_most": 15, "of": 19}`.
#[derive(serde::Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a number of criteria met, `{\"at_least\": 12, \"at_most\": 15, \"of\": 19}`"
)]
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

/// Three numbers that are not an interval of criteria met.
#[derive(Debug, thiserror::Error)]
#[error("an interval of criteria met needs at_least <= at_most <= of")]
struct InvalidCriteriaMet;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_stand_in_order() {
        assert_eq!(CriteriaMet::new(3, 2, 4), None);
        assert_eq!(CriteriaMet::new(2, 5, 4), None);
    }

    #[test]
    fn debug_names_the_numbers() {
        let met = CriteriaMet::new(12, 15, 19).unwrap();
        let expected = "CriteriaMet { at_least: 12, at_most: 15, total: 19 }";
        assert_eq!(format!("{met:?}"), expected);
    }
}
