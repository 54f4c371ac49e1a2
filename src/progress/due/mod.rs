//! What is due on a day: the tasks of a plan as [`TaskProgress`], its duties as [`DutyProgress`], each
//! with a [`DueStatus`].

mod due_status;
mod duty_progress;

pub use due_status::DueStatus;
pub(super) use duty_progress::Bearers;
pub use duty_progress::{DutyProgress, ReporterProgress};

use alloc::vec::Vec;

use crate::plan::{PlanReading, Task};
use crate::progress::{Progress, StateReading};

/// A task of the plan with its status.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TaskProgress<'a> {
    /// The task.
    pub task: &'a Task,
    /// Its status.
    #[serde(flatten)]
    pub status: DueStatus,
}

impl<'a> TaskProgress<'a> {
    fn of(task: &'a Task, plan: &PlanReading<'_>, reading: &StateReading<'_>, soon: u32) -> Self {
        let (date, done) = (reading.date(), reading.task_done(task.number));
        let due = task.due(plan.plan().year);
        let status = match done.filter(|on| *on <= date) {
            Some(on) if plan.task(task.number).is_ambiguous() => DueStatus::Ambiguous { on, due },
            _ => DueStatus::on(date, due, done, soon),
        };
        Self { task, status }
    }
}

impl<'a> Progress<'a> {
    /// The tasks in printed order, each with its status; what is due within `soon` days is due
    /// soon.
    #[must_use]
    pub fn tasks(&self, soon: u32) -> Vec<TaskProgress<'a>> {
        let (plan, reading) = (self.plan_reading(), self.state_reading());
        let of = |task| TaskProgress::of(task, plan, reading, soon);
        self.plan().tasks.iter().map(of).collect()
    }
}
