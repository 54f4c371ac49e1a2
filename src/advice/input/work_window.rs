//! [`WorkWindow`]: the first and the last day on which work can be done.

use chrono::{Days, Months, NaiveDate};

use super::invalid_advice::AdviceProblem;

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
/// # Ok::<(), nongthonmoi::advice::AdviceProblem>(())
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
    /// [`AdviceProblem::WindowReversed`] when it would end before it begins.
    pub fn new(from: NaiveDate, by: NaiveDate) -> Result<Self, AdviceProblem> {
        if from <= by {
            Ok(Self { from, by })
        } else {
            Err(AdviceProblem::WindowReversed { from, by })
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
    type Error = AdviceProblem;

    fn try_from(form: WindowForm) -> Result<Self, AdviceProblem> {
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
