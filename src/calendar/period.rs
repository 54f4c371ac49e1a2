//! Periods of time.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use chrono::NaiveDate;

use crate::text::{Lang, date_text};

/// A period (thời kỳ) from a first day up to, and without, a last boundary; or without an end.
///
/// ```
/// use nongthonmoi::calendar::{NaiveDate, Period};
///
/// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
/// let period = Period::new(day(2016, 12, 1), Some(day(2021, 1, 1)))?;
/// assert!(period.contains(day(2020, 12, 31)));
/// assert!(!period.contains(day(2021, 1, 1)));
/// # Ok::<(), nongthonmoi::calendar::InvalidPeriod>(())
/// ```
#[doc(alias = "thời kỳ")]
// INVARIANT: until, where given, is later than from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "PeriodForm")]
pub struct Period {
    #[serde(with = "crate::date_form")]
    from: NaiveDate,
    #[serde(
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    until: Option<NaiveDate>,
}

impl Period {
    /// A period that begins on `from` and, where `until` is given, ends the day before it.
    ///
    /// # Errors
    /// [`InvalidPeriod`] when `until` is not later than `from`.
    pub fn new(from: NaiveDate, until: Option<NaiveDate>) -> Result<Self, InvalidPeriod> {
        match until {
            Some(until) if until <= from => Err(InvalidPeriod { from, until }),
            _ => Ok(Self { from, until }),
        }
    }

    /// A period of a built-in table; a test holds that each one is valid.
    pub(crate) const fn of(from: NaiveDate, until: Option<NaiveDate>) -> Self {
        Self { from, until }
    }

    /// The first day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The first day that is no longer in the period; `None` when it has no end.
    #[must_use]
    pub const fn until(self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether a day lies in the period.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date < until)
    }

    /// Whether two periods share a day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other.from) || other.contains(self.from)
    }
}

impl fmt::Display for Period {
    /// Both boundaries in ISO form: `2016-12-01..2021-01-01`, the second one excluded.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}..", self.from)?;
        self.until
            .map_or(Ok(()), |until| write!(formatter, "{until}"))
    }
}

/// A period that would end before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("a period from `{from}` cannot end before `{until}`: the end must be later")]
#[non_exhaustive]
pub struct InvalidPeriod {
    /// The first day of the input.
    pub from: NaiveDate,
    /// The end of the input.
    pub until: NaiveDate,
}

impl InvalidPeriod {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => format!(
                "giai đoạn bắt đầu ngày {} không thể kết thúc trước ngày {}: ngày kết thúc phải muộn hơn",
                date_text(self.from, lang),
                date_text(self.until, lang)
            ),
            Lang::En => self.to_string(),
        }
    }
}

/// The form that is read: `{"from": "2016-12-01", "until": "2021-01-01"}`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodForm {
    #[serde(with = "crate::date_form")]
    from: NaiveDate,
    #[serde(default, with = "crate::date_form::optional")]
    until: Option<NaiveDate>,
}

impl TryFrom<PeriodForm> for Period {
    type Error = InvalidPeriod;

    fn try_from(form: PeriodForm) -> Result<Self, InvalidPeriod> {
        Self::new(form.from, form.until)
    }
}

/// A period by its first and its *last* day: readers of a sentence do not expect an end that is
/// no longer inside.
pub(crate) fn period_text(period: Period, lang: Lang) -> String {
    let first = date_text(period.from(), lang);
    let last = period
        .until()
        .map(|until| date_text(until.pred_opt().unwrap_or(until), lang));
    match (lang, last) {
        (Lang::Vi, Some(last)) => format!("từ {first} đến hết {last}"),
        (Lang::Vi, None) => format!("từ {first}"),
        (Lang::En, Some(last)) => format!("from {first} through {last}"),
        (Lang::En, None) => format!("since {first}"),
    }
}
