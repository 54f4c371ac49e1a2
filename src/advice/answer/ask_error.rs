//! [`AskError`]: why a question has no answer.

use alloc::string::String;

use chrono::NaiveDate;

use crate::advice::input::{ProjectCode, StepKey, Target};
use crate::assessment::{CriteriaMet, InvalidReport};
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Why a question to an [`Advisor`](crate::advice::Advisor) has no answer.
// May grow: there will be further questions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AskError {
    /// A commune without an assessment.
    NoAssessment {
        /// The commune.
        commune: CommuneCode,
    },
    /// A target that is not a number of criteria of the commune's standard.
    NoSuchTarget {
        /// The commune.
        commune: CommuneCode,
        /// The target.
        target: Target,
        /// What the commune meets.
        met: CriteriaMet,
    },
    /// A commune that was assessed by a set of another number of criteria than is asked for.
    OtherCriteria {
        /// The commune.
        commune: CommuneCode,
        /// The number of criteria of its standard.
        of: u8,
        /// The number of criteria that the target is over.
        asked: u8,
    },
    /// A step that is not an entry of the price list.
    UnknownStep {
        /// The entry as it was written.
        key: StepKey,
    },
    /// A step that is named twice.
    StepTwice {
        /// The entry.
        key: StepKey,
    },
    /// A project without one that it needs.
    MissingNeed {
        /// The project.
        project: ProjectCode,
        /// The project that must be done before it.
        needs: ProjectCode,
    },
    /// Two projects that exclude each other.
    Alternatives {
        /// One of them.
        one: ProjectCode,
        /// The other.
        other: ProjectCode,
    },
    /// A day of the steps before that of the report on which the assessment rests.
    BeforeReport {
        /// The commune.
        commune: CommuneCode,
        /// The day of its report.
        reported: NaiveDate,
        /// The day on which the steps were to be done.
        as_of: NaiveDate,
    },
    /// A state with a later result of a commune than the day of the steps.
    LaterResult {
        /// The commune.
        commune: CommuneCode,
        /// The day of its later result.
        date: NaiveDate,
        /// The day on which the steps were to be done.
        as_of: NaiveDate,
    },
    /// A report that can no longer be assessed, for example after the period of the standard.
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
        match self {
            Self::NoAssessment { commune } => bilingual!(
                lang,
                "xã {commune} chưa có kết quả đánh giá nên chưa tư vấn được",
                "commune `{commune}` has no assessment: nothing is known of it"
            ),
            Self::NoSuchTarget {
                commune,
                target,
                met,
            } => bilingual!(
                lang,
                "xã {} đạt {}, không thể {}: không có số tiêu chí như vậy",
                "commune `{}`, which meets {}, cannot {}: there is no such number of criteria",
                commune,
                met.text(lang),
                target.text(lang)
            ),
            Self::OtherCriteria { commune, of, asked } => bilingual!(
                lang,
                "xã {commune} được đánh giá theo {of} tiêu chí, chỉ tiêu giao theo {asked} tiêu chí",
                "commune `{commune}` was assessed by {of} criteria, and {asked} are asked for"
            ),
            Self::UnknownStep { key } => bilingual!(
                lang,
                "danh mục không có {}",
                "{} is not in the price list",
                key.text(lang)
            ),
            Self::StepTwice { key } => bilingual!(
                lang,
                "{} được ghi hai lần: chỉ thực hiện một lần",
                "{} is named twice: it is done once",
                key.text(lang)
            ),
            Self::MissingNeed { project, needs } => bilingual!(
                lang,
                "dự án {project} cần dự án {needs} làm trước: bổ sung bước này",
                "project `{project}` needs `{needs}`: take that step too"
            ),
            Self::Alternatives { one, other } => bilingual!(
                lang,
                "dự án {one} và dự án {other} loại trừ nhau: chọn một",
                "the projects `{one}` and `{other}` exclude each other: choose one"
            ),
            Self::BeforeReport {
                commune,
                reported,
                as_of,
            } => bilingual!(
                lang,
                "xã {} báo cáo ngày {}: các bước không thể hoàn thành từ ngày {} trước đó",
                "commune `{}` reported on `{}`: steps cannot be done on `{}`, before that",
                commune,
                date_text(*reported, lang),
                date_text(*as_of, lang)
            ),
            Self::LaterResult {
                commune,
                date,
                as_of,
            } => bilingual!(
                lang,
                "xã {} đã có kết quả ngày {}, sau ngày hoàn thành các bước ({}): kết quả đó được dùng nên các bước không làm thay đổi gì",
                "commune `{}` has a result of `{}`, later than the steps on `{}`: that result holds, and the steps would change nothing",
                commune,
                date_text(*date, lang),
                date_text(*as_of, lang)
            ),
            Self::Report { commune, error } => bilingual!(
                lang,
                "không đánh giá lại được xã {}: {}",
                "commune `{}` cannot be assessed again: {}",
                commune,
                error.text(lang)
            ),
        }
    }
}

error_in_words!(AskError);
