//! States that do not fit together.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::{Period, period_text};
use crate::place::{CommuneCode, ProvinceCode};
use crate::text::{Lang, date_text, joined};

/// A state that cannot be compared with a plan, with everything that is wrong with it.
// INVARIANT: at least one problem.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the state cannot be compared with the plan: {}", joined(.problems, "; "))]
pub struct InvalidState {
    problems: Vec<StateProblem>,
}

impl InvalidState {
    /// The error that some problems make; `None` without any.
    pub(in crate::progress) fn of(problems: Vec<StateProblem>) -> Option<Self> {
        if problems.is_empty() {
            None
        } else {
            Some(Self { problems })
        }
    }

    /// Everything that is wrong, in a fixed order.
    #[must_use]
    pub fn problems(&self) -> &[StateProblem] {
        &self.problems
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let problems: Vec<String> = self.problems.iter().map(|one| one.text(lang)).collect();
        match lang {
            Lang::Vi => format!(
                "không đối chiếu được số liệu với kế hoạch: {}",
                problems.join("; ")
            ),
            Lang::En => self.to_string(),
        }
    }
}

/// One thing that is wrong with a state.
// May grow: states will hold further things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum StateProblem {
    /// The day of the state lies outside what the gazetteer covers.
    #[error(
        "`{date}` lies outside what the gazetteer covers, {}: pass one that covers it",
        period_text(*.coverage, Lang::En)
    )]
    DateOutsideCoverage {
        /// The day of the state.
        date: NaiveDate,
        /// What the gazetteer covers.
        coverage: Period,
    },
    /// The plan's province has no communes in the gazetteer on the day.
    #[error(
        "province `{province}` has no communes in the gazetteer on `{date}`: pass one that lists them"
    )]
    NoCommunes {
        /// The province of the plan.
        province: ProvinceCode,
        /// The day.
        date: NaiveDate,
    },
    /// Two results of one commune on one day.
    #[error("commune `{commune}` has two results of `{date}`: keep one")]
    ResultTwice {
        /// The commune.
        commune: CommuneCode,
        /// The day of both.
        date: NaiveDate,
    },
    /// Two standings of one commune.
    #[error("commune `{commune}` has two standings: put their entries into one")]
    StandingTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A result over the criteria of another set than that of the plan.
    #[error(
        "the result of commune `{commune}` is over `{found}` criteria, the plan's over `{expected}`"
    )]
    OtherCriteria {
        /// The commune.
        commune: CommuneCode,
        /// The number of criteria of the plan's set.
        expected: u8,
        /// The number of criteria of the result.
        found: u8,
    },
}

impl StateProblem {
    /// The problem in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::DateOutsideCoverage { date, coverage } => format!(
                "ngày {} nằm ngoài thời kỳ của danh mục đơn vị hành chính ({}): hãy dùng danh mục có hiệu lực vào ngày đó",
                date_text(*date, lang),
                period_text(*coverage, lang)
            ),
            Self::NoCommunes { province, date } => format!(
                "danh mục đơn vị hành chính không có xã nào của tỉnh mã {province} vào ngày {}: hãy dùng danh mục có các xã đó",
                date_text(*date, lang)
            ),
            Self::ResultTwice { commune, date } => format!(
                "xã {commune} có hai kết quả cùng ngày {}: chỉ giữ một",
                date_text(*date, lang)
            ),
            Self::StandingTwice { commune } => {
                format!("xã {commune} có hai quá trình công nhận: hãy gộp thành một")
            }
            Self::OtherCriteria {
                commune,
                expected,
                found,
            } => format!(
                "kết quả của xã {commune} tính trên {found} tiêu chí, kế hoạch tính trên {expected}"
            ),
        }
    }
}
