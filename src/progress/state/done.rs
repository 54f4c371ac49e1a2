//! What was done and handed in.

use alloc::string::String;

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::DistrictCode;

/// A task of the plan that was done (nhiệm vụ đã hoàn thành).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a register of tasks may say more about a result.
#[non_exhaustive]
pub struct TaskDone {
    /// The printed number of the task.
    pub number: u16,
    /// The day on which it was done.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
    /// What came of it, for example the number of a decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
}

impl TaskDone {
    /// A task that was done on a day.
    #[must_use]
    pub const fn new(number: u16, on: NaiveDate) -> Self {
        Self {
            number,
            on,
            result: None,
        }
    }
}

/// Something that was handed in or carried out for a duty of the plan: a report, an inspection, a
/// visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a register of reports may say more about each.
#[non_exhaustive]
pub struct Submission {
    /// The code of the duty in the plan.
    pub duty: String,
    /// The period that it is about.
    pub period: ReportingPeriod,
    /// Who did it.
    pub by: Reporter,
    /// The day on which it was handed in.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl Submission {
    /// A submission for a duty and a period.
    #[must_use]
    pub const fn new(duty: String, period: ReportingPeriod, by: Reporter, on: NaiveDate) -> Self {
        Self {
            duty,
            period,
            by,
            on,
        }
    }
}

/// Who fulfils a duty.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a district has a code, everybody else has a name"
)]
pub enum Reporter {
    /// A district.
    District(DistrictCode),
    /// An agency, by its name.
    Agency(String),
}
