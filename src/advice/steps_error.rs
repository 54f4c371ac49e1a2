//! Why steps cannot be taken together.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::{ProjectCode, StepKey};
use crate::assessment::InvalidReport;
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Why steps cannot be taken together on a day.
// May grow: steps will have further conditions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum StepsError {
    /// An entry that the price list does not have.
    #[error("{key} is not in the price list")]
    UnknownStep {
        /// The entry as it came.
        key: StepKey,
    },
    /// An entry that is named twice.
    #[error("{key} is named twice: it is done once")]
    StepTwice {
        /// The entry.
        key: StepKey,
    },
    /// A project without one that it needs.
    #[error("project `{project}` needs `{needs}`: take that step too")]
    MissingNeed {
        /// The project.
        project: ProjectCode,
        /// The project that must be done before it.
        needs: ProjectCode,
    },
    /// Two projects that exclude each other.
    #[error("the projects `{one}` and `{other}` exclude each other: choose one")]
    Alternatives {
        /// One of them.
        one: ProjectCode,
        /// The other.
        other: ProjectCode,
    },
    /// A day before that of the report on which the assessment stands.
    #[error(
        "commune `{commune}` reported on `{reported}`: steps cannot be done on `{on}`, before that"
    )]
    BeforeReport {
        /// The commune.
        commune: CommuneCode,
        /// The day of its report.
        reported: NaiveDate,
        /// The day on which the steps were to be done.
        on: NaiveDate,
    },
    /// A report that can no longer be assessed, for example after the period of the standard.
    #[error("commune `{commune}` cannot be assessed again: {error}")]
    Report {
        /// The commune.
        commune: CommuneCode,
        /// Why.
        error: InvalidReport,
    },
}

impl StepsError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::UnknownStep { key } => format!("danh mục không có {}", key.text(lang)),
            Self::StepTwice { key } => {
                format!("{} được ghi hai lần: chỉ thực hiện một lần", key.text(lang))
            }
            Self::MissingNeed { project, needs } => {
                format!("dự án {project} cần dự án {needs} làm trước: bổ sung bước này")
            }
            Self::Alternatives { one, other } => {
                format!("dự án {one} và dự án {other} loại trừ nhau: chọn một")
            }
            Self::BeforeReport {
                commune,
                reported,
                on,
            } => format!(
                "xã {commune} báo cáo ngày {}: các bước không thể xong từ ngày {} trước đó",
                date_text(*reported, lang),
                date_text(*on, lang)
            ),
            Self::Report { commune, error } => {
                format!("không đánh giá lại được xã {commune}: {}", error.text(lang))
            }
        }
    }
}
