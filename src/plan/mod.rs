//! Plans as documents: quota tables, objectives, tasks, duties and directives to groups of communes,
//! kept as they were printed.
//!
//! A [`Plan`] comes from outside and may be wrong, so its types hold what was written: a printed
//! total stands beside the cells that it should sum up, a missing cell is missing, a district may
//! stand in the table twice. Only units are checked: a length is not negative, a number of
//! communes is whole. What is wrong with a plan, the rules say.

mod abbreviation;
mod agencies;
mod agency;
mod agency_catalog;
mod agency_list;
mod agency_mention;
mod cell_tokens;
mod commune_action;
mod commune_group;
mod criterion_priority;
mod declared;
mod directive;
mod due_date;
mod duty;
mod duty_kind;
mod group_directive;
mod objective;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod plan;
mod quota;
mod quota_row;
mod reading;
mod recurrence;
mod task;

pub use abbreviation::write_out;
pub use agency::Agency;
pub use agency_catalog::AgencyCatalog;
pub use agency_mention::AgencyMention;
pub use commune_action::CommuneAction;
pub use commune_group::CommuneGroup;
pub use criterion_priority::CriterionPriority;
pub use declared::Declared;
pub use directive::Directive;
pub use due_date::{DueDate, DueItem};
pub use duty::{Duty, DutyBearer};
pub use duty_kind::DutyKind;
pub use group_directive::GroupDirective;
pub use objective::{Objective, ObjectiveTarget};
pub use plan::{Oddity, Plan};
pub use quota::{QuotaColumn, QuotaTable};
pub use quota_row::{InvalidQuotaRow, Measure, QuotaRow};
pub use reading::{NoTotal, PlanReading, Stated, TierFault, TierRow, TierRows};
pub use recurrence::Recurrence;
pub use task::{Task, TaskCell};
