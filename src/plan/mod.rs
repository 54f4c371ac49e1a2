//! Plans as documents: quota tables, objectives, tasks, duties and directives to groups of communes,
//! kept as they were printed.
//!
//! A [`Plan`] comes from outside and may be wrong, so its types hold what was written: a printed
//! total stands beside the cells that it should sum up, a missing cell is missing, a district may
//! stand in the table twice. Only units are checked: a length is not negative, a number of
//! communes is whole. What is wrong with a plan, the rules say; what it says
//! where one thing stands in several places, [`PlanReading`] answers. Start with [`Plan`].

mod agency;
mod due_date;
mod duty;
mod group;
mod objective;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod plan;
mod quota;
mod reading;
mod task;

pub use agency::{Agency, AgencyCatalog, AgencyMention, write_out};
pub use due_date::{DueDate, DueItem};
pub use duty::{Duty, DutyBearer, DutyKind, Recurrence};
pub use group::{CommuneAction, CommuneGroup, CriterionPriority, Directive, GroupDirective};
pub use objective::{Objective, ObjectiveTarget};
pub use plan::{Oddity, Plan};
pub use quota::{
    Declared, InvalidQuotaRow, Measure, QuotaColumn, QuotaRow, QuotaTable, TierFault, TierRow,
    TierRows,
};
pub use reading::{NoTotal, PlanReading, Stated};
pub use task::{Task, TaskCell};
