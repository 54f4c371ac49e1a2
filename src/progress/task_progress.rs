//! Where a task stands on a day.

use chrono::NaiveDate;

use super::{DueStatus, TaskDone};
use crate::calendar::ProgrammeYear;
use crate::plan::Task;

/// A task of the plan with its status.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct TaskProgress<'a> {
    task: &'a Task,
    #[serde(flatten)]
    status: DueStatus,
}

impl<'a> TaskProgress<'a> {
    pub(super) fn of(
        task: &'a Task,
        year: ProgrammeYear,
        done: &[TaskDone],
        date: NaiveDate,
        soon: u32,
    ) -> Self {
        // Done twice is done the first time.
        let done = done
            .iter()
            .filter(|done| done.number == task.number)
            .map(|done| done.on)
            .min();
        Self {
            task,
            status: DueStatus::on(date, task.due(year), done, soon),
        }
    }

    /// The task.
    #[must_use]
    pub const fn task(&self) -> &'a Task {
        self.task
    }

    /// Its status.
    #[must_use]
    pub const fn status(&self) -> DueStatus {
        self.status
    }
}
