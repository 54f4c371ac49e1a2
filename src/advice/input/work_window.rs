//! [`WorkWindow`]: the first and the last day on which work can be done.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::{Days, Months, NaiveDate};

use crate::text::{Lang, date_text};

/// The time in which work must be done (thời hạn thực hiện): the day on which it begins and the day
/// by which it must be done, both included.
///
/// Durations are whole months. Work of one month that begins on 01/03 is done by 31/03; projects run
/// side by side, except that one begins when all that it needs is done.
///
/// ```
/// use nongthonmoi::advice::WorkWindow;
/// use nongthonmoi::calendar::NaiveDate;
///
/// let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
/// let window = WorkWindow::new(day(2, 1), day(12, 31))?;
/// assert_eq!(window.months(), 11);
/// assert_eq!(window.done_after(11), Some(day(12, 31)));
/// # Ok::<(), nongthonmoi::advice::InvalidWorkWindow>(())
/// ```
// INVARIANT: from <= by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "WindowForm", into = "WindowForm")]
pub struct WorkWindow {
    from: NaiveDate,
    by: NaiveDate,
}

impl WorkWindow {
    /// The time from a day to another, both included.
    ///
    /// # Errors
    /// [`InvalidWorkWindow`] when it would end before it begins.
    pub fn new(from: NaiveDate, by: NaiveDate) -> Result<Self, InvalidWorkWindow> {
        if from <= by {
            Ok(Self { from, by })
        } else {
            Err(InvalidWorkWindow { from, by })
        }
    }

    /// The day on which work begins.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The day by which it must be done.
    #[must_use]
    pub const fn by(self) -> NaiveDate {
        self.by
    }

    /// The number of whole months of the window.
    #[must_use]
    pub fn months(self) -> u32 {
        // Work is done in time up to some number of months and too late from there on.
        let (mut in_time, mut too_late) = (0, u32::MAX);
        while too_late.saturating_sub(in_time) > 1 {
            let between = in_time.midpoint(too_late);
            if self.done_after(between).is_some_and(|done| done <= self.by) {
                in_time = between;
            } else {
                too_late = between;
            }
        }
        in_time
    }

    /// The day on which work of some months that begins with the window is done; work of no month is
    /// done on the first day. `None` beyond the calendar.
    #[must_use]
    pub fn done_after(self, months: u32) -> Option<NaiveDate> {
        if months == 0 {
            return Some(self.from);
        }
        self.from
            .checked_add_months(Months::new(months))?
            .checked_sub_days(Days::new(1))
    }
}

/// The serde form: `{"from": "2018-02-01", "by": "2018-12-31"}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WindowForm {
    #[serde(with = "crate::date_form")]
    from: NaiveDate,
    #[serde(with = "crate::date_form")]
    by: NaiveDate,
}

impl TryFrom<WindowForm> for WorkWindow {
    type Error = InvalidWorkWindow;

    fn try_from(form: WindowForm) -> Result<Self, InvalidWorkWindow> {
        Self::new(form.from, form.by)
    }
}

impl From<WorkWindow> for WindowForm {
    fn from(window: WorkWindow) -> Self {
        Self {
            from: window.from,
            by: window.by,
        }
    }
}

/// A time that would end before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("work that begins on `{from}` cannot be done by `{by}`: the first day must not be later")]
pub struct InvalidWorkWindow {
    from: NaiveDate,
    by: NaiveDate,
}

impl InvalidWorkWindow {
    /// The first day as it was given.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day as it was given.
    #[must_use]
    pub const fn by(self) -> NaiveDate {
        self.by
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match lang {
            Lang::Vi => format!(
                "bắt đầu ngày {} thì không thể xong trước ngày {}: ngày bắt đầu không được sau ngày phải xong",
                date_text(self.from, lang),
                date_text(self.by, lang)
            ),
            Lang::En => self.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn months_are_whole_and_end_the_day_before() {
        let months = |from, by| WorkWindow::new(from, by).unwrap().months();
        assert_eq!(months(date(2018, 1, 1), date(2018, 12, 31)), 12);
        assert_eq!(months(date(2018, 1, 1), date(2018, 12, 30)), 11);
        assert_eq!(months(date(2018, 1, 31), date(2018, 2, 27)), 1);
        assert_eq!(months(date(2018, 3, 5), date(2018, 3, 5)), 0);
        assert_eq!(months(date(2018, 1, 1), date(2020, 1, 1)), 24);
    }

    #[test]
    fn a_window_does_not_end_before_it_begins() {
        let error = WorkWindow::new(date(2018, 3, 2), date(2018, 3, 1)).unwrap_err();
        assert_eq!(
            (error.from(), error.by()),
            (date(2018, 3, 2), date(2018, 3, 1))
        );
        assert!(error.text(Lang::Vi).contains("02/03/2018"));
        assert!(error.text(Lang::En).contains("`2018-03-02`"));
    }

    #[test]
    fn the_end_of_the_calendar_is_too_late_and_no_panic() {
        let window = WorkWindow::new(NaiveDate::MIN, NaiveDate::MAX).unwrap();
        assert!(window.months() > 1_000_000);
        assert_eq!(window.done_after(u32::MAX), None);
    }
}
