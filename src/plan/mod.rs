//! Plans as documents: quota tables, objectives, tasks, duties and directives to groups of communes,
//! kept as they were printed.
//!
//! A [`Plan`] comes from outside and may be wrong, so its types hold what was written: a printed
//! total stands beside the cells that it should sum up, a missing cell is missing, a district may
//! stand in the table twice. Only units are checked: a length is not negative, a number of
//! communes is whole. The rules say what is wrong with a plan; [`PlanReading`] says which value
//! holds where one thing stands in several places. Start with [`Plan`].

mod agency;
mod due_date;
mod duty;
mod group;
mod objective;
mod quota;
mod reading;
mod task;

pub use agency::{Agency, AgencyCatalog, AgencyMention, write_out};
pub use due_date::{DueDate, DueItem};
pub use duty::{Duty, DutyBearer, DutyKind, Recurrence};
pub use group::{CommuneAction, CommuneGroup, CriterionPriority, Directive, GroupDirective};
pub use objective::{Objective, ObjectiveFigure, ObjectiveTarget};
pub use quota::{
    Declared, InvalidQuotaRow, Measure, QuotaColumn, QuotaRow, QuotaTable, TierFault, TierRow,
    TierRows,
};
pub use reading::{NoTotal, PlanReading, Stated};
pub use task::{Task, TaskCell};

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::ProgrammeYear;
use crate::law::{Citation, Instrument};
use crate::place::ProvinceCode;
use crate::text::Label;

/// A province's plan for a year (kế hoạch), as the document prints it.
///
/// Every field is public, and every combination can be written: a plan is what somebody printed.
/// The rules say what is wrong with it.
#[doc(alias = "kế hoạch")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "the contents of a document; an importer fills it whole"
)]
pub struct Plan {
    /// The document.
    pub document: Instrument,
    /// The province whose plan it is.
    pub province: ProvinceCode,
    /// The year that is planned.
    pub year: ProgrammeYear,
    /// The objectives in printed order.
    pub objectives: Vec<Objective>,
    /// The quotas of the districts or communes.
    pub quota: QuotaTable,
    /// The tasks in printed order.
    pub tasks: Vec<Task>,
    /// What is asked of groups of communes, in printed order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupDirective>,
    /// What is due at set times, in printed order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<Duty>,
    /// What is odd about the document and is neither loaded as data nor repaired.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub oddities: Vec<Oddity>,
}

impl Plan {
    /// A citation of a section of the plan, for example `I.2`.
    #[must_use]
    pub fn cite_section(&self, section: &str) -> Citation {
        self.cite(Label::owned(
            format!("mục {section}"),
            format!("section {section}"),
        ))
    }

    /// A citation of a place in the plan.
    #[must_use]
    pub fn cite(&self, place: Label) -> Citation {
        self.document.cite().at(place)
    }
}

/// Something odd in a document: where it stands, what is printed, and what there is to say.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a remark on a place in a document; an importer fills it whole"
)]
pub struct Oddity {
    /// Where it stands.
    pub place: String,
    /// What is printed there.
    pub printed: String,
    /// What there is to say.
    pub note: Label,
}
