//! Where a task stands on a day.

use super::{DueStatus, StateReading};
use crate::plan::{PlanReading, Task};

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
        plan: &PlanReading<'_>,
        reading: &StateReading<'_>,
        soon: u32,
    ) -> Self {
        let (date, done) = (reading.date(), reading.task_done(task.number));
        let due = task.due(plan.plan().year);
        let status = match done.filter(|on| *on <= date) {
            Some(on) if plan.task(task.number).is_ambiguous() => DueStatus::Ambiguous { on, due },
            _ => DueStatus::on(date, due, done, soon),
        };
        Self { task, status }
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
