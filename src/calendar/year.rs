//! Years of the programme.

use core::fmt;
use core::str::FromStr;

use crate::text::text_error;
use chrono::{Datelike, NaiveDate};

/// A year in which the programme is planned, assessed and reported (năm): 1900 to 2999.
///
/// ```
/// use nongthonmoi::calendar::ProgrammeYear;
///
/// let year = ProgrammeYear::new(2018).unwrap();
/// assert_eq!(year.last_day().to_string(), "2018-12-31");
/// assert_eq!(ProgrammeYear::new(18), None);
/// ```
// INVARIANT: 1900 to 2999, years that every calendar function of the crate can represent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeYear(u16);

impl ProgrammeYear {
    /// A year, or `None` outside 1900 to 2999.
    #[must_use]
    pub const fn new(year: u16) -> Option<Self> {
        match year {
            1900..=2999 => Some(Self(year)),
            _ => None,
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
        u16::try_from(date.year()).ok().and_then(Self::new)
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
    type Err = InvalidYear;

    /// Reads four digits.
    ///
    /// # Errors
    /// [`InvalidYear`] for `18`, `1899`, `2018 `.
    fn from_str(text: &str) -> Result<Self, InvalidYear> {
        let four_digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        four_digits
            .then(|| text.parse().ok().and_then(Self::new))
            .flatten()
            .ok_or_else(|| InvalidYear::of(text))
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
        Self::new(year)
            .ok_or_else(|| serde::de::Error::custom(InvalidYear::of(&alloc::format!("{year}"))))
    }
}

text_error! {
    /// A text is not a year.
    InvalidYear,
    "`{input}` is not a year: write four digits from 1900 to 2999",
    "“{input}” không phải là năm: ghi bốn chữ số từ 1900 đến 2999"
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;
    use crate::calendar::Quarter;

    #[test]
    fn every_year_has_its_days_and_its_text() {
        for number in 1900..=2999 {
            let year = ProgrammeYear::new(number).unwrap();
            assert_eq!(year.to_string().parse(), Ok(year));
            assert!(year.first_day() < year.last_day());
            assert_eq!(ProgrammeYear::containing(year.last_day()), Some(year));
            assert_ne!(year.last_day(), NaiveDate::MAX);
            for quarter in Quarter::ALL {
                assert_ne!(quarter.last_day(year), NaiveDate::MAX);
            }
        }
    }

    #[test]
    fn other_numbers_are_no_years() {
        for number in [0, 18, 1899, 3000, u16::MAX] {
            assert_eq!(ProgrammeYear::new(number), None);
        }
        for text in ["", "18", "1899", "3000", "2018 ", "+201", "20１8"] {
            assert_eq!(text.parse::<ProgrammeYear>().unwrap_err().input(), text);
        }
    }
}
