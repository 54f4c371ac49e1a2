//! Months of a year.

use chrono::NaiveDate;

use super::ProgrammeYear;

/// A month of a year (tháng): 1 to 12.
///
/// ```
/// use nongthonmoi::calendar::{Month, ProgrammeYear};
///
/// let february = Month::new(2).unwrap();
/// assert_eq!(february.last_day(ProgrammeYear::new(2018).unwrap()).to_string(), "2018-02-28");
/// assert_eq!(Month::new(13), None);
/// ```
// INVARIANT: 1 to 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u8);

impl Month {
    /// The twelve months in order.
    pub const ALL: &'static [Self] = &[
        Self(1),
        Self(2),
        Self(3),
        Self(4),
        Self(5),
        Self(6),
        Self(7),
        Self(8),
        Self(9),
        Self(10),
        Self(11),
        Self(12),
    ];

    /// A month, or `None` outside 1 to 12.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match number {
            1..=12 => Some(Self(number)),
            _ => None,
        }
    }

    /// A month of a built-in table, checked when the crate is compiled.
    pub(crate) const fn of(number: u8) -> Self {
        assert!(number >= 1 && number <= 12, "no such month");
        Self(number)
    }

    /// The number of the month.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The first day of the month in a year.
    #[must_use]
    pub const fn first_day(self, year: ProgrammeYear) -> NaiveDate {
        year.day(self.0 as u32, 1)
    }

    /// The last day of the month in a year; 29 February in a leap year.
    #[must_use]
    pub const fn last_day(self, year: ProgrammeYear) -> NaiveDate {
        let days = match self.0 {
            2 if year.first_day().leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        year.day(self.0 as u32, days)
    }

    /// The English name.
    pub(super) const fn name(self) -> &'static str {
        match self.0 {
            1 => "January",
            2 => "February",
            3 => "March",
            4 => "April",
            5 => "May",
            6 => "June",
            7 => "July",
            8 => "August",
            9 => "September",
            10 => "October",
            11 => "November",
            _ => "December",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_follow_each_other_without_a_gap_in_every_year() {
        for number in 1900..=2999 {
            let year = ProgrammeYear::new(number).unwrap();
            let mut next = year.first_day();
            for month in Month::ALL {
                assert_eq!(month.first_day(year), next);
                next = month.last_day(year).succ_opt().unwrap();
            }
            assert_eq!(next.pred_opt(), Some(year.last_day()));
        }
    }

    #[test]
    fn other_numbers_are_no_months() {
        for number in 0..=u8::MAX {
            let found = Month::ALL.iter().find(|month| month.get() == number);
            assert_eq!(Month::new(number), found.copied());
        }
    }
}
