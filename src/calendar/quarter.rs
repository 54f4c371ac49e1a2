//! Quarters of a year.

use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;

use super::ProgrammeYear;
use crate::text::text_error;

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
/// # Ok::<(), nongthonmoi::calendar::UnknownQuarter>(())
/// ```
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
    type Err = UnknownQuarter;

    /// Reads `Quý I` to `Quý IV`.
    ///
    /// # Errors
    /// [`UnknownQuarter`] for every other text: `Quý 1`, `Q1`, `Quý V`, `31/3`.
    fn from_str(text: &str) -> Result<Self, UnknownQuarter> {
        Self::ALL
            .iter()
            .copied()
            .find(|quarter| quarter.name() == text)
            .ok_or_else(|| UnknownQuarter::of(text))
    }
}

serde_as_text!(Quarter, "a quarter, for example \"Quý I\"");

text_error! {
    /// A text is not a quarter.
    UnknownQuarter,
    "`{input}` is not a quarter: write Quý I, Quý II, Quý III or Quý IV",
    "“{input}” không phải là quý: ghi Quý I, Quý II, Quý III hoặc Quý IV"
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn quarters_parse_print_and_end() {
        let year = ProgrammeYear::new(2018).unwrap();
        let ends = ["2018-03-31", "2018-06-30", "2018-09-30", "2018-12-31"];
        for (quarter, end) in Quarter::ALL.iter().zip(ends) {
            assert_eq!(quarter.to_string().parse(), Ok(*quarter));
            assert_eq!(quarter.last_day(year).to_string(), end);
        }
        for text in ["", "Quý 1", "Q1", "Quý V", "quý i", "Quý I "] {
            assert_eq!(text.parse::<Quarter>().unwrap_err().input(), text);
        }
    }
}
