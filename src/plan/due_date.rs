//! The calendar of a plan.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Duty, Plan, Task};
use crate::calendar::ReportingPeriod;
use crate::sorted::{sort, sort_by};

/// A day on which something of a plan is due (thời hạn).
///
/// Due dates are ordered by date; on one day tasks by number stand before duties by code and
/// period.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DueDate {
    /// The last day on which it is in time.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// What is due.
    pub item: DueItem,
}

impl DueDate {
    /// Something that is due on a day.
    #[must_use]
    pub const fn new(date: NaiveDate, item: DueItem) -> Self {
        Self { date, item }
    }
}

/// What is due: a task of the annex, or a duty for a period.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years may date other things.
#[non_exhaustive]
pub enum DueItem {
    /// A task of the annex.
    Task {
        /// Its printed number.
        number: u16,
    },
    /// A duty, once for each period, whoever has to do it.
    Duty {
        /// The code of the duty.
        code: String,
        /// The period at whose end it is due.
        period: ReportingPeriod,
    },
}

impl Plan {
    /// Everything of the plan that has a date, in the order of [`DueDate`]: every task whose
    /// deadline can be read, and every duty once for each of its periods. A duty that many have,
    /// such as each district, stands there once; one that is also a task of the annex stands there
    /// as the task.
    ///
    /// A date that falls on a weekend or a holiday is kept as it is.
    ///
    /// ```
    /// use nongthonmoi::plan::DueItem;
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let plan = hoa_binh::plan_2018();
    /// let due = plan.due_dates();
    /// assert_eq!(due.len(), 53);
    /// assert_eq!(due[0].date.to_string(), "2018-01-31");
    /// let first_task = due.iter().find(|due| matches!(due.item, DueItem::Task { .. })).unwrap();
    /// assert_eq!(first_task.date.to_string(), "2018-03-31");
    /// // Task 8 is cut off before its deadline.
    /// assert_eq!(plan.undated_tasks().map(|task| task.number).collect::<Vec<_>>(), [8]);
    /// ```
    #[must_use]
    pub fn due_dates(&self) -> Vec<DueDate> {
        let tasks = self.tasks.iter().filter_map(|task| {
            let item = DueItem::Task {
                number: task.number,
            };
            Some(DueDate::new(task.due(self.year)?, item))
        });
        let duties = self.dated_duties();
        let duties = duties.into_iter().map(|(period, duty)| {
            let code = duty.code.clone();
            DueDate::new(period.last_day(), DueItem::Duty { code, period })
        });
        let mut dates: Vec<DueDate> = tasks.chain(duties).collect();
        sort(&mut dates);
        dates
    }

    /// The duties with each of their periods, by due day, code and period. Those that are also a
    /// task with a day are left out.
    pub(crate) fn dated_duties(&self) -> Vec<(ReportingPeriod, &Duty)> {
        let mut dated = Vec::new();
        for duty in &self.duties {
            if duty.task.is_none_or(|number| !self.dates(number)) {
                let periods = duty.periods(self.year).into_iter();
                dated.extend(periods.map(|period| (period, duty)));
            }
        }
        sort_by(&mut dated, |(one, first), (other, second)| {
            let days = one.last_day().cmp(&other.last_day());
            let codes = || first.code.cmp(&second.code).then(one.cmp(other));
            days.then_with(codes).then_with(|| first.cmp(second))
        });
        // A duty that is written twice alike is one duty.
        dated.dedup();
        dated
    }

    /// Whether a task of the number has a day.
    fn dates(&self, number: u16) -> bool {
        let mut tasks = self.tasks.iter().filter(|task| task.number == number);
        tasks.any(|task| task.due(self.year).is_some())
    }

    /// The tasks that have no deadline, or one that cannot be read, in printed order. They stand in
    /// no calendar.
    pub fn undated_tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks
            .iter()
            .filter(|task| task.due(self.year).is_none())
    }

    /// The duties whose times the plan does not say, in printed order. They stand in no calendar.
    pub fn undated_duties(&self) -> impl Iterator<Item = &Duty> {
        self.duties.iter().filter(|duty| duty.schedule.is_empty())
    }
}
