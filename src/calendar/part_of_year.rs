//! Months, quarters and halves of a year.

use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;

use super::ProgrammeYear;
use crate::text::{Expected, InvalidText, Label};

/// A month of a year (tháng): 1 to 12.
///
/// ```
/// use nongthonmoi::calendar::{Month, ProgrammeYear};
///
/// let february = Month::new(2).unwrap();
/// assert_eq!(february.last_day(ProgrammeYear::new(2018).unwrap()).to_string(), "2018-02-28");
/// assert!(Month::new(13).is_err());
/// ```
#[doc(alias = "tháng")]
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

    /// A month by its number.
    ///
    /// # Errors
    /// [`InvalidText`] outside 1 to 12.
    pub fn new(number: u8) -> Result<Self, InvalidText> {
        match number {
            1..=12 => Ok(Self(number)),
            _ => Err(InvalidText::new(&number.to_string(), &MONTH)),
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

impl TryFrom<u8> for Month {
    type Error = InvalidText;

    fn try_from(number: u8) -> Result<Self, InvalidText> {
        Self::new(number)
    }
}

static MONTH: Expected = Expected {
    what: Label::new("tháng", "a month"),
    remedy: Label::new("ghi số từ 1 đến 12", "give a number from 1 to 12"),
};

/// A quarter of a year (quý).
///
/// It is written as plans print it, `Quý I` to `Quý IV`.
///
/// ```
/// use nongthonmoi::calendar::{ProgrammeYear, Quarter};
///
/// let quarter: Quarter = "Quý I".parse()?;
/// let year = ProgrammeYear::new(2018).unwrap();
/// assert_eq!(quarter.last_day(year).to_string(), "2018-03-31");
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[doc(alias = "quý")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a year has four quarters")]
pub enum Quarter {
    /// January to March.
    First,
    /// April to June.
    Second,
    /// July to September.
    Third,
    /// October to December.
    Fourth,
}

impl Quarter {
    /// The four quarters in order.
    pub const ALL: &'static [Self] = &[Self::First, Self::Second, Self::Third, Self::Fourth];

    /// The last day of the quarter in a year.
    #[must_use]
    pub const fn last_day(self, year: ProgrammeYear) -> NaiveDate {
        match self {
            Self::First => year.day(3, 31),
            Self::Second => year.day(6, 30),
            Self::Third => year.day(9, 30),
            Self::Fourth => year.day(12, 31),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::First => "Quý I",
            Self::Second => "Quý II",
            Self::Third => "Quý III",
            Self::Fourth => "Quý IV",
        }
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Quarter {
    type Err = InvalidText;

    /// Reads `Quý I` to `Quý IV`.
    ///
    /// # Errors
    /// [`InvalidText`] for every other text: `Quý 1`, `Q1`, `Quý V`, `31/3`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::ALL
            .iter()
            .copied()
            .find(|quarter| quarter.name() == text)
            .ok_or_else(|| InvalidText::new(text, &QUARTER))
    }
}

serde_as_text!(Quarter, "a quarter, for example \"Quý I\"");

static QUARTER: Expected = Expected {
    what: Label::new("quý", "a quarter"),
    remedy: Label::new(
        "ghi Quý I, Quý II, Quý III hoặc Quý IV",
        "write Quý I, Quý II, Quý III or Quý IV",
    ),
};

/// A half of a year (6 tháng đầu năm, 6 tháng cuối năm).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a year has two halves")]
pub enum Half {
    /// January to June.
    First,
    /// July to December.
    Second,
}

impl Half {
    /// Both halves in order.
    pub const ALL: &'static [Self] = &[Self::First, Self::Second];
}
