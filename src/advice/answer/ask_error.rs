//! [`AskError`]: why a question has no answer.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use crate::advice::input::{ProjectCode, StepKey, Target};
use crate::assessment::{CriteriaMet, InvalidReport};
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Why a question to an [`Advisor`](crate::advice::Advisor) has no answer.
// May grow: there will be further questions.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// A commune without an assessment.
    #[error("commune `{commune}` has no assessment: nothing is known of it")]
    NoAssessment {
        /// The commune.
        commune: CommuneCode,
    },
    /// A target that is not a number of criteria of the commune's standard.
    #[error(
        "commune `{commune}`, which meets {}, cannot {}: there is no such number of criteria",
        .met.text(Lang::En),
        .target.text(Lang::En)
    )]
    NoSuchTarget {
        /// The commune.
        commune: CommuneCode,
        /// The target.
        target: Target,
        /// What the commune meets.
        met: CriteriaMet,
    },
    /// A commune that was assessed by a set of another number of criteria than is asked for.
    #[error("commune `{commune}` was assessed by {of} criteria, and {asked} are asked for")]
    OtherCriteria {
        /// The commune.
        commune: CommuneCode,
        /// The number of criteria of its standard.
        of: u8,
        /// The number of criteria that the target is over.
        asked: u8,
    },
    /// A step that is not an entry of the price list.
    #[error("{key} is not in the price list")]
    UnknownStep {
        /// The entry as it was written.
        key: StepKey,
    },
    /// A step that is named twice.
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
    /// A day of the steps before that of the report on which the assessment rests.
    #[error(
        "commune `{commune}` reported on `{reported}`: steps cannot be done on `{as_of}`, before that"
    )]
    BeforeReport {
        /// The commune.
        commune: CommuneCode,
        /// The day of its report.
        reported: NaiveDate,
        /// The day on which the steps were to be done.
        as_of: NaiveDate,
    },
    /// A state with a later result of a commune than the day of the steps.
    #[error(
        "commune `{commune}` has a result of `{date}`, later than the steps on `{as_of}`: that result holds, and the steps would change nothing"
    )]
    LaterResult {
        /// The commune.
        commune: CommuneCode,
        /// The day of its later result.
        date: NaiveDate,
        /// The day on which the steps were to be done.
        as_of: NaiveDate,
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

impl AskError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::NoAssessment { commune } => {
                format!("xã {commune} chưa có kết quả đánh giá nên chưa tư vấn được")
            }
            Self::OtherCriteria { commune, of, asked } => format!(
                "xã {commune} được đánh giá theo {of} tiêu chí, chỉ tiêu giao theo {asked} tiêu chí"
            ),
            Self::NoSuchTarget {
                commune,
                target,
                met,
            } => format!(
                "xã {commune} đạt {}, không thể {}: không có số tiêu chí như vậy",
                met.text(lang),
                target.text(lang)
            ),
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
                as_of,
            } => format!(
                "xã {commune} báo cáo ngày {}: các bước không thể hoàn thành từ ngày {} trước đó",
                date_text(*reported, lang),
                date_text(*as_of, lang)
            ),
            Self::LaterResult {
                commune,
                date,
                as_of,
            } => format!(
                "xã {commune} đã có kết quả ngày {}, sau ngày hoàn thành các bước ({}): kết quả đó được dùng nên các bước không làm thay đổi gì",
                date_text(*date, lang),
                date_text(*as_of, lang)
            ),
            Self::Report { commune, error } => {
                format!("không đánh giá lại được xã {commune}: {}", error.text(lang))
            }
        }
    }
}
