//! Where a task stands on a day.

use super::{DueStatus, StateReading};
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
        reading: &StateReading<'_>,
        soon: u32,
    ) -> Self {
        let done = reading.task_done(task.number);
        Self {
            task,
            status: DueStatus::on(reading.date(), task.due(year), done, soon),
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
