//! The tasks of a plan's annex, their cells and deadlines.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{AgencyCatalog, AgencyMention};
use crate::calendar::{Deadline, ProgrammeYear, Quarter};
use crate::text::Label;

/// A task of a plan's annex (nhiệm vụ), its cells as they are printed; `None` for a cell that is
/// not there.
#[doc(alias = "nhiệm vụ")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "the cells of a printed row; an importer fills it whole"
)]
pub struct Task {
    /// The printed number.
    pub number: u16,
    /// What is to be done (nội dung công việc).
    pub content: Option<String>,
    /// The lead agency or agencies (cơ quan chủ trì).
    pub lead: Option<String>,
    /// The coordinating agencies (cơ quan phối hợp).
    pub coordinating: Option<String>,
    /// When it is to be done (thời gian hoàn thành), for example `Quý I`.
    pub deadline: Option<String>,
    /// The form of the result (hình thức thực hiện).
    pub form: Option<String>,
}

impl Task {
    /// The text of a cell; `None` when it is not there or holds only blanks.
    #[must_use]
    pub fn cell(&self, cell: TaskCell) -> Option<&str> {
        let text = match cell {
            TaskCell::Content => &self.content,
            TaskCell::Lead => &self.lead,
            TaskCell::Coordinating => &self.coordinating,
            TaskCell::Deadline => &self.deadline,
            TaskCell::Form => &self.form,
        };
        text.as_deref().filter(|text| !text.trim().is_empty())
    }

    /// The cells that are not there, in printed order.
    #[must_use]
    pub fn missing_cells(&self) -> Vec<TaskCell> {
        let missing = |cell: &TaskCell| self.cell(*cell).is_none();
        TaskCell::ALL.iter().copied().filter(missing).collect()
    }

    /// The agencies that lead (cơ quan chủ trì), in printed order; none when the cell is missing.
    ///
    /// ```
    /// use nongthonmoi::plan::{Agency, AgencyCatalog};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let tasks = hoa_binh::plan_2018().tasks;
    /// let lead = tasks[1].lead_agencies(&AgencyCatalog::built_in());
    /// assert_eq!(lead[0].printed, "Sở Nông nghiệp & PTNT");
    /// assert_eq!(lead[0].agency, Some(Agency::AGRICULTURE));
    /// ```
    #[must_use]
    pub fn lead_agencies(&self, catalog: &AgencyCatalog) -> Vec<AgencyMention> {
        self.agencies(TaskCell::Lead, catalog)
    }

    /// The agencies that coordinate (cơ quan phối hợp), in printed order; none when the cell is
    /// missing.
    #[must_use]
    pub fn coordinating_agencies(&self, catalog: &AgencyCatalog) -> Vec<AgencyMention> {
        self.agencies(TaskCell::Coordinating, catalog)
    }

    fn agencies(&self, cell: TaskCell, catalog: &AgencyCatalog) -> Vec<AgencyMention> {
        self.cell(cell)
            .map_or_else(Vec::new, |text| catalog.read(text))
    }

    /// The quarter by whose end it is to be done; `None` when the deadline is missing or is not a
    /// quarter.
    #[must_use]
    pub fn quarter(&self) -> Option<Quarter> {
        // Documents set the number apart by any kind of blank.
        let words: Vec<&str> = self.cell(TaskCell::Deadline)?.split_whitespace().collect();
        words.join(" ").parse().ok()
    }

    /// The last day on which it is done in time, in a plan for a year; `None` when the deadline is
    /// missing or cannot be read. How deadlines are read, [`Deadline`] says.
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let plan = hoa_binh::plan_2018();
    /// let due = plan.tasks[0].due(plan.year).unwrap();
    /// assert_eq!((plan.tasks[0].deadline.as_deref(), due.to_string()), (Some("Quý I"), "2018-03-31".into()));
    /// ```
    #[must_use]
    pub fn due(&self, plan_year: ProgrammeYear) -> Option<NaiveDate> {
        let deadline: Deadline = self.cell(TaskCell::Deadline)?.parse().ok()?;
        Some(deadline.last_day(plan_year))
    }
}

/// A cell of a task's row.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "the columns of the annex; `Task` has a field for each"
)]
pub enum TaskCell {
    /// What is to be done.
    Content,
    /// The lead agencies.
    Lead,
    /// The coordinating agencies.
    Coordinating,
    /// When it is to be done.
    Deadline,
    /// The form of the result.
    Form,
}

impl TaskCell {
    /// The cells in printed order.
    pub const ALL: &'static [Self] = &[
        Self::Content,
        Self::Lead,
        Self::Coordinating,
        Self::Deadline,
        Self::Form,
    ];

    /// The head of the column.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Content => Label::new("nội dung công việc", "content"),
            Self::Lead => Label::new("cơ quan chủ trì", "lead agency"),
            Self::Coordinating => Label::new("cơ quan phối hợp", "coordinating agencies"),
            Self::Deadline => Label::new("thời gian hoàn thành", "deadline"),
            Self::Form => Label::new("hình thức thực hiện", "form of the result"),
        }
    }
}
