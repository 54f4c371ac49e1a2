//! Years of the programme.

use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use crate::text::{Expected, InvalidText, Label};
use chrono::{Datelike, NaiveDate};

/// A year in which the programme is planned, assessed and reported (năm): 1900 to 2999.
///
/// ```
/// use nongthonmoi::calendar::ProgrammeYear;
///
/// let year = ProgrammeYear::new(2018).unwrap();
/// assert_eq!(year.last_day().to_string(), "2018-12-31");
/// assert!(ProgrammeYear::new(18).is_err());
/// ```
#[doc(alias = "năm")]
// INVARIANT: 1900 to 2999, years that every calendar function of the crate can represent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeYear(u16);

impl ProgrammeYear {
    /// A year by its number.
    ///
    /// # Errors
    /// [`InvalidText`] outside 1900 to 2999, for example `18`.
    pub fn new(year: u16) -> Result<Self, InvalidText> {
        match year {
            1900..=2999 => Ok(Self(year)),
            _ => Err(InvalidText::new(&year.to_string(), &YEAR)),
        }
    }

    /// A year of a built-in table, checked when the crate is compiled.
    pub(crate) const fn of(year: u16) -> Self {
        assert!(year >= 1900 && year <= 2999, "no such programme year");
        Self(year)
    }

    /// The year in which a day lies, or `None` outside 1900 to 2999.
    #[must_use]
    pub fn containing(date: NaiveDate) -> Option<Self> {
        Self::new(u16::try_from(date.year()).ok()?).ok()
    }

    /// The number of the year.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// 1 January.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        self.day(1, 1)
    }

    /// 31 December.
    #[must_use]
    pub const fn last_day(self) -> NaiveDate {
        self.day(12, 31)
    }

    /// A day that the year has; callers pass no other.
    pub(super) const fn day(self, month: u32, day: u32) -> NaiveDate {
        match NaiveDate::from_ymd_opt(self.0 as i32, month, day) {
            Some(date) => date,
            // INVARIANT: not reached, because the year is in range and has the day.
            None => NaiveDate::MAX,
        }
    }
}

impl fmt::Display for ProgrammeYear {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for ProgrammeYear {
    type Err = InvalidText;

    /// Reads four digits.
    ///
    /// # Errors
    /// [`InvalidText`] for `18`, `1899`, `2018 `.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let four_digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let year = four_digits.then(|| text.parse().ok()).flatten();
        year.and_then(|year| Self::new(year).ok())
            .ok_or_else(|| InvalidText::new(text, &YEAR))
    }
}

impl TryFrom<u16> for ProgrammeYear {
    type Error = InvalidText;

    fn try_from(year: u16) -> Result<Self, InvalidText> {
        Self::new(year)
    }
}

impl serde::Serialize for ProgrammeYear {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for ProgrammeYear {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let year = u16::deserialize(deserializer)?;
        Self::new(year).map_err(serde::de::Error::custom)
    }
}

static YEAR: Expected = Expected {
    what: Label::new("năm", "a year"),
    remedy: Label::new(
        "ghi bốn chữ số từ 1900 đến 2999",
        "write four digits from 1900 to 2999",
    ),
};
