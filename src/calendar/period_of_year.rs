//! Parts of a year.

use alloc::format;
use alloc::string::{String, ToString};
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;

use super::{Half, Month, ProgrammeYear, Quarter};
use crate::text::{Expected, InvalidText, Label, Lang};

/// A month, a quarter, a half or the whole of some year (tháng, quý, 6 tháng, năm).
///
/// It is written `M01` to `M12`, `Q1` to `Q4`, `H1` and `H2`, `Y`.
///
/// Parts are ordered by their last day, and of those that end together the shorter stands first, as
/// reports are added up: `M03` before `Q1`, `M06` before `Q2` before `H1`.
///
/// ```
/// use nongthonmoi::calendar::{Month, PeriodOfYear, ProgrammeYear, Quarter};
///
/// let quarter = PeriodOfYear::Quarter(Quarter::First);
/// assert_eq!(quarter, "Q1".parse()?);
/// assert_eq!(quarter.last_day(ProgrammeYear::new(2018).unwrap()).to_string(), "2018-03-31");
/// assert!(PeriodOfYear::Month(Month::new(3).unwrap()) < quarter);
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the parts into which the programme divides a year"
)]
pub enum PeriodOfYear {
    /// A month (tháng).
    Month(Month),
    /// A quarter (quý).
    Quarter(Quarter),
    /// A half (6 tháng).
    Half(Half),
    /// The whole year (cả năm).
    Year,
}

impl PeriodOfYear {
    /// Every part in order.
    pub const ALL: &'static [Self] = &[
        month(1),
        month(2),
        month(3),
        Self::Quarter(Quarter::First),
        month(4),
        month(5),
        month(6),
        Self::Quarter(Quarter::Second),
        Self::Half(Half::First),
        month(7),
        month(8),
        month(9),
        Self::Quarter(Quarter::Third),
        month(10),
        month(11),
        month(12),
        Self::Quarter(Quarter::Fourth),
        Self::Half(Half::Second),
        Self::Year,
    ];

    /// The first month.
    #[must_use]
    pub const fn first_month(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Quarter(Quarter::First) | Self::Half(Half::First) | Self::Year => Month::of(1),
            Self::Quarter(Quarter::Second) => Month::of(4),
            Self::Quarter(Quarter::Third) | Self::Half(Half::Second) => Month::of(7),
            Self::Quarter(Quarter::Fourth) => Month::of(10),
        }
    }

    /// The last month.
    #[must_use]
    pub const fn last_month(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Quarter(Quarter::First) => Month::of(3),
            Self::Quarter(Quarter::Second) | Self::Half(Half::First) => Month::of(6),
            Self::Quarter(Quarter::Third) => Month::of(9),
            Self::Quarter(Quarter::Fourth) | Self::Half(Half::Second) | Self::Year => Month::of(12),
        }
    }

    /// The first day in a year.
    #[must_use]
    pub const fn first_day(self, year: ProgrammeYear) -> NaiveDate {
        self.first_month().first_day(year)
    }

    /// The last day in a year.
    #[must_use]
    pub const fn last_day(self, year: ProgrammeYear) -> NaiveDate {
        self.last_month().last_day(year)
    }

    /// The part in words, without a year: `tháng 01`, `quý I`, `6 tháng đầu năm`, `cả năm`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match (self, lang) {
            // Officials put a zero before the first two months, and before no other.
            (Self::Month(month), Lang::Vi) if month.get() <= 2 => {
                format!("tháng 0{}", month.get())
            }
            (Self::Month(month), Lang::Vi) => format!("tháng {}", month.get()),
            (Self::Month(month), Lang::En) => month.name().into(),
            (Self::Quarter(quarter), Lang::Vi) => format!("quý {}", roman(quarter)),
            (Self::Quarter(quarter), Lang::En) => format!("{} quarter", ordinal(quarter)),
            (Self::Half(Half::First), Lang::Vi) => "6 tháng đầu năm".into(),
            (Self::Half(Half::Second), Lang::Vi) => "6 tháng cuối năm".into(),
            (Self::Half(Half::First), Lang::En) => "first half".into(),
            (Self::Half(Half::Second), Lang::En) => "second half".into(),
            (Self::Year, Lang::Vi) => "cả năm".into(),
            (Self::Year, Lang::En) => "whole year".into(),
        }
    }

    /// The part in words with its year: `quý I/2018`.
    pub(super) fn text_in(self, year: ProgrammeYear, lang: Lang) -> String {
        let part = self.text(lang);
        match (self, lang) {
            (Self::Year, Lang::Vi) => format!("năm {year}"),
            (Self::Year, Lang::En) => year.to_string(),
            (Self::Half(_), Lang::Vi) | (Self::Month(_), Lang::En) => format!("{part} {year}"),
            (_, Lang::Vi) => format!("{part}/{year}"),
            (_, Lang::En) => format!("{part} of {year}"),
        }
    }
}

/// A month of the table above.
const fn month(number: u8) -> PeriodOfYear {
    PeriodOfYear::Month(Month::of(number))
}

pub(super) const fn roman(quarter: Quarter) -> &'static str {
    match quarter {
        Quarter::First => "I",
        Quarter::Second => "II",
        Quarter::Third => "III",
        Quarter::Fourth => "IV",
    }
}

const fn ordinal(quarter: Quarter) -> &'static str {
    match quarter {
        Quarter::First => "first",
        Quarter::Second => "second",
        Quarter::Third => "third",
        Quarter::Fourth => "fourth",
    }
}

impl Ord for PeriodOfYear {
    fn cmp(&self, other: &Self) -> Ordering {
        // Of parts that end together the shorter one begins later.
        self.last_month()
            .cmp(&other.last_month())
            .then_with(|| other.first_month().cmp(&self.first_month()))
    }
}

impl PartialOrd for PeriodOfYear {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for PeriodOfYear {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => write!(formatter, "M{:02}", month.get()),
            Self::Quarter(Quarter::First) => formatter.write_str("Q1"),
            Self::Quarter(Quarter::Second) => formatter.write_str("Q2"),
            Self::Quarter(Quarter::Third) => formatter.write_str("Q3"),
            Self::Quarter(Quarter::Fourth) => formatter.write_str("Q4"),
            Self::Half(Half::First) => formatter.write_str("H1"),
            Self::Half(Half::Second) => formatter.write_str("H2"),
            Self::Year => formatter.write_str("Y"),
        }
    }
}

impl FromStr for PeriodOfYear {
    type Err = InvalidText;

    /// Reads `M01` to `M12`, `Q1` to `Q4`, `H1`, `H2` and `Y`.
    ///
    /// # Errors
    /// [`InvalidText`] for every other text: `M1`, `q1`, `Quý I`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        Self::ALL
            .iter()
            .copied()
            .find(|part| part.to_string() == text)
            .ok_or_else(|| InvalidText::new(text, &PERIOD_OF_YEAR))
    }
}

serde_as_text!(PeriodOfYear, "a part of a year, for example \"Q1\"");

static PERIOD_OF_YEAR: Expected = Expected {
    what: Label::new("kỳ trong năm", "a part of a year"),
    remedy: Label::new(
        "ghi M01 đến M12, Q1 đến Q4, H1, H2 hoặc Y",
        "write M01 to M12, Q1 to Q4, H1, H2 or Y",
    ),
};
