//! Plans as documents: quota tables, objectives and tasks, kept as they were printed.
//!
//! A [`Plan`] comes from outside and may be wrong, so its types hold what was written: a printed
//! total stands beside the cells that it should sum up, a missing cell is missing, a district may
//! stand in the table twice. Only units are checked: a length is not negative, a number of
//! communes is whole. What is wrong with a plan, the rules say.

mod declared;
mod objective;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod plan;
mod quota;
mod quota_row;
mod task;

pub use declared::Declared;
pub use objective::{Objective, ObjectiveTarget};
pub use plan::{Oddity, Plan};
pub use quota::{QuotaColumn, QuotaTable};
pub use quota_row::{InvalidQuotaRow, Measure, QuotaRow};
pub use task::{Task, TaskCell};
