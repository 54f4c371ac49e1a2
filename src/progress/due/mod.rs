//! What is due on a day: the tasks of a plan as [`TaskProgress`], its duties as [`DutyProgress`], each
//! with a [`DueStatus`].

mod due_status;
mod duty_progress;
mod task_progress;

pub use due_status::DueStatus;
pub(super) use duty_progress::Bearers;
pub use duty_progress::{DutyProgress, ReporterProgress};
pub use task_progress::TaskProgress;
