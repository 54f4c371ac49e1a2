//! How often something is due, and the parts of a given year for which it is reported.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;

use super::{Half, Month, PeriodOfYear, ProgrammeYear, Quarter};
use crate::text::{Expected, InvalidText, Label, Lang, codes};

codes! {
    /// How often something is due (định kỳ).
    closed because "one for each kind of part that a year is divided into"
    enum Frequency: "frequency" {
        /// Every month (hàng tháng).
        Monthly = "monthly", "hàng tháng", "every month";
        /// Every quarter (hàng quý).
        Quarterly = "quarterly", "hàng quý", "every quarter";
        /// Every half of a year (6 tháng một lần).
        HalfYearly = "half-yearly", "6 tháng một lần", "every six months";
        /// Every year (hàng năm).
        Yearly = "yearly", "hàng năm", "every year";
    }
}

impl Frequency {
    /// The parts of a year at whose ends it is due, in order. They cover the year and do not
    /// overlap.
    ///
    /// ```
    /// use nongthonmoi::calendar::Frequency;
    ///
    /// let parts: Vec<String> = Frequency::Quarterly.parts().iter().map(ToString::to_string).collect();
    /// assert_eq!(parts, ["Q1", "Q2", "Q3", "Q4"]);
    /// ```
    #[must_use]
    pub const fn parts(self) -> &'static [PeriodOfYear] {
        match self {
            Self::Monthly => MONTHS,
            Self::Quarterly => QUARTERS,
            Self::HalfYearly => HALVES,
            Self::Yearly => &[PeriodOfYear::Year],
        }
    }
}

const MONTHS: &[PeriodOfYear] = &[
    PeriodOfYear::Month(Month::of(1)),
    PeriodOfYear::Month(Month::of(2)),
    PeriodOfYear::Month(Month::of(3)),
    PeriodOfYear::Month(Month::of(4)),
    PeriodOfYear::Month(Month::of(5)),
    PeriodOfYear::Month(Month::of(6)),
    PeriodOfYear::Month(Month::of(7)),
    PeriodOfYear::Month(Month::of(8)),
    PeriodOfYear::Month(Month::of(9)),
    PeriodOfYear::Month(Month::of(10)),
    PeriodOfYear::Month(Month::of(11)),
    PeriodOfYear::Month(Month::of(12)),
];

const QUARTERS: &[PeriodOfYear] = &[
    PeriodOfYear::Quarter(Quarter::First),
    PeriodOfYear::Quarter(Quarter::Second),
    PeriodOfYear::Quarter(Quarter::Third),
    PeriodOfYear::Quarter(Quarter::Fourth),
];

const HALVES: &[PeriodOfYear] = &[
    PeriodOfYear::Half(Half::First),
    PeriodOfYear::Half(Half::Second),
];

/// A month, quarter, half or whole of one year (kỳ báo cáo).
///
/// It is written `2018-M01`, `2018-Q1`, `2018-H1`, `2018`.
///
/// Periods are ordered by their last day, and of those that end together the shorter stands first:
/// `2018-M12`, `2018-Q4`, `2018-H2`, `2018`.
///
/// ```
/// use nongthonmoi::calendar::ReportingPeriod;
/// use nongthonmoi::text::Lang;
///
/// let period: ReportingPeriod = "2018-Q1".parse()?;
/// assert_eq!(period.last_day().to_string(), "2018-03-31");
/// assert_eq!(period.text(Lang::Vi), "quý I/2018");
/// assert_eq!(period.text(Lang::En), "first quarter of 2018");
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[doc(alias = "kỳ báo cáo")]
// The derived order compares the year before the part, which is the order by last day and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportingPeriod {
    year: ProgrammeYear,
    part: PeriodOfYear,
}

impl ReportingPeriod {
    /// A part of a year.
    #[must_use]
    pub const fn new(part: PeriodOfYear, year: ProgrammeYear) -> Self {
        Self { year, part }
    }

    /// Which part of the year it is.
    #[must_use]
    pub const fn part(self) -> PeriodOfYear {
        self.part
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> ProgrammeYear {
        self.year
    }

    /// The first day.
    #[must_use]
    pub const fn first_day(self) -> NaiveDate {
        self.part.first_day(self.year)
    }

    /// The last day.
    #[must_use]
    pub const fn last_day(self) -> NaiveDate {
        self.part.last_day(self.year)
    }

    /// Whether a day lies in the period.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.first_day() <= date && date <= self.last_day()
    }

    /// The period in words: `tháng 01/2018`, `quý I/2018`, `6 tháng đầu năm 2018`, `năm 2018`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        self.part.text_in(self.year, lang)
    }
}

impl fmt::Display for ReportingPeriod {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            PeriodOfYear::Year => write!(formatter, "{}", self.year),
            part => write!(formatter, "{}-{part}", self.year),
        }
    }
}

impl FromStr for ReportingPeriod {
    type Err = InvalidText;

    /// Reads `2018-M01`, `2018-Q1`, `2018-H1`, `2018`.
    ///
    /// # Errors
    /// [`InvalidText`] for every other text: `2018-01`, `Q1`, `2018-Y`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let parsed = match text.split_once('-') {
            None => text.parse().ok().map(|year| (PeriodOfYear::Year, year)),
            Some((year, part)) => part.parse().ok().zip(year.parse().ok()),
        };
        parsed
            .map(|(part, year)| Self::new(part, year))
            // The whole year has one form.
            .filter(|period| period.part != PeriodOfYear::Year || !text.contains('-'))
            .ok_or_else(|| InvalidText::new(text, &REPORTING_PERIOD))
    }
}

serde_as_text!(
    ReportingPeriod,
    "a month, quarter, half or year, for example \"2018-Q1\""
);

static REPORTING_PERIOD: Expected = Expected {
    what: Label::new("kỳ báo cáo", "a reporting period"),
    remedy: Label::new(
        "ghi năm, nếu là một phần của năm thì thêm -M01 đến -M12, -Q1 đến -Q4, -H1 hoặc -H2, ví dụ 2018-Q1",
        "write the year, and for a part of it -M01 to -M12, -Q1 to -Q4, -H1 or -H2, for example 2018-Q1",
    ),
};
