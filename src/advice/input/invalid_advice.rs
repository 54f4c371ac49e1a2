//! [`InvalidAdvice`]: everything in the input of advice that does not fit together.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::action::{ProjectCode, StepKey};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::sorted::sort;
use crate::text::{Lang, joined};

/// Input for advice that does not fit together, with everything that is wrong with it.
// INVARIANT: at least one problem; in ascending order, each once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("no advice can be given on this input: {}", joined(.problems, "; "))]
pub struct InvalidAdvice {
    problems: Vec<AdviceProblem>,
}

impl InvalidAdvice {
    /// The error that some problems make; `None` without any.
    pub(crate) fn of(mut problems: Vec<AdviceProblem>) -> Option<Self> {
        sort(&mut problems);
        problems.dedup();
        (!problems.is_empty()).then_some(Self { problems })
    }

    /// The error that one problem makes.
    pub(crate) fn one(problem: AdviceProblem) -> Self {
        let problems = alloc::vec![problem];
        Self { problems }
    }

    /// Everything that is wrong, in an order that does not depend on that of the input.
    #[must_use]
    pub fn problems(&self) -> &[AdviceProblem] {
        &self.problems
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => {
                let problems: Vec<String> =
                    self.problems.iter().map(|one| one.text(lang)).collect();
                format!(
                    "không tư vấn được trên dữ liệu này: {}",
                    problems.join("; ")
                )
            }
            Lang::En => self.to_string(),
        }
    }
}

/// One thing that is wrong with the input of advice.
// May grow: price lists will hold further things.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum AdviceProblem {
    /// Two assessments of one commune.
    #[error("commune `{commune}` has two assessments: keep the one that advice is to start from")]
    AssessmentTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// An indicator that the standard of the commune does not have.
    #[error(
        "{entry} completes `{number}` of commune `{commune}`, which its standard does not have: write the number of an indicator or of its part"
    )]
    UnknownIndicator {
        /// The entry of the price list.
        entry: StepKey,
        /// The commune.
        commune: CommuneCode,
        /// The number as it was written.
        number: PartNumber,
    },
    /// Two costs of one indicator of one commune.
    #[error(
        "indicator `{number}` of commune `{commune}` has two costs: keep one, or make one of them a project"
    )]
    CostTwice {
        /// The commune.
        commune: CommuneCode,
        /// The indicator or part.
        number: PartNumber,
    },
    /// Two projects of one code.
    #[error("two projects have the code `{code}`: give each its own")]
    ProjectTwice {
        /// The code.
        code: ProjectCode,
    },
    /// A project that completes a part of an indicator twice.
    #[error("project `{code}` completes `{number}` of commune `{commune}` twice: name it once")]
    CompletesTwice {
        /// The project.
        code: ProjectCode,
        /// The commune.
        commune: CommuneCode,
        /// The indicator or part that comes second.
        number: PartNumber,
    },
    /// A project that needs one that is not listed.
    #[error("project `{code}` needs `{needs}`, which is not listed: list it, or drop the need")]
    UnknownNeed {
        /// The project.
        code: ProjectCode,
        /// The code that is not listed.
        needs: ProjectCode,
    },
    /// A project that needs itself, directly or through others.
    #[error(
        "project `{code}` needs itself, directly or through others: one of them must be able to begin"
    )]
    CircularNeed {
        /// The project.
        code: ProjectCode,
    },
    /// A group of alternatives with a project that is not listed.
    #[error("`{code}` stands among alternatives, but is not listed: list it, or take it out")]
    UnknownAlternative {
        /// The code that is not listed.
        code: ProjectCode,
    },
    /// A project twice in one group of alternatives.
    #[error("`{code}` stands twice among the same alternatives: name it once")]
    AlternativeTwice {
        /// The project.
        code: ProjectCode,
    },
    /// A project that cannot be carried out, because it needs two that exclude each other, or one
    /// that excludes it.
    #[error(
        "project `{code}` cannot be carried out: with all that it needs, `{one}` and `{other}` exclude each other"
    )]
    NeverPossible {
        /// The project.
        code: ProjectCode,
        /// One of the two that exclude each other.
        one: ProjectCode,
        /// The other.
        other: ProjectCode,
    },
    /// Two weights of one criterion.
    #[error("criterion `{criterion}` has two weights: keep one")]
    WeightTwice {
        /// The criterion.
        criterion: CriterionNumber,
    },
    /// The weight of a criterion that no standard has.
    #[error("criterion `{criterion}` has a weight, but no standard has such a criterion")]
    UnknownCriterion {
        /// The number as it was written.
        criterion: CriterionNumber,
    },
    /// More entries, larger or longer sums, or more projects that need or exclude each other, directly
    /// or through others, than are taken.
    #[error(
        "the price list is too large: at most {MOST_ENTRIES} entries, whose costs together have at most 24 digits, decimals included, and {MOST_RELATIONS} pairs of projects that need or exclude each other"
    )]
    TooLarge,
}

/// The most entries of a price list.
pub(crate) const MOST_ENTRIES: usize = 1_000_000;

/// The most pairs of projects of which one needs the other, also through others, or excludes it.
pub(crate) const MOST_RELATIONS: usize = 4_000_000;

impl AdviceProblem {
    /// The problem in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::AssessmentTwice { commune } => {
                format!("xã {commune} có hai kết quả đánh giá: chỉ giữ kết quả làm điểm xuất phát")
            }
            Self::UnknownIndicator {
                entry,
                commune,
                number,
            } => format!(
                "{} hoàn thành “{number}” của xã {commune}, nhưng bộ tiêu chí áp dụng không có: ghi số hiệu chỉ tiêu hoặc phần của chỉ tiêu",
                entry.text(lang)
            ),
            Self::CostTwice { commune, number } => format!(
                "chỉ tiêu {number} của xã {commune} có hai mức chi phí: chỉ giữ một, hoặc ghi một mức thành dự án"
            ),
            Self::ProjectTwice { code } => {
                format!("hai dự án trùng mã {code}: đặt mã riêng cho từng dự án")
            }
            Self::CompletesTwice {
                code,
                commune,
                number,
            } => format!(
                "dự án {code} ghi hai lần chỉ tiêu {number} của xã {commune}: chỉ ghi một lần"
            ),
            Self::UnknownNeed { code, needs } => format!(
                "dự án {code} cần dự án {needs} làm trước, nhưng danh mục không có: bổ sung vào danh mục hoặc bỏ điều kiện này"
            ),
            Self::CircularNeed { code } => format!(
                "dự án {code} cần chính nó làm trước (trực tiếp hoặc qua dự án khác): phải có một dự án bắt đầu được"
            ),
            Self::UnknownAlternative { code } => format!(
                "nhóm phương án thay thế nhau có {code}, nhưng danh mục không có: bổ sung vào danh mục hoặc bỏ ra khỏi nhóm"
            ),
            Self::AlternativeTwice { code } => {
                format!("một nhóm phương án thay thế nhau ghi {code} hai lần: chỉ ghi một lần")
            }
            Self::NeverPossible { code, one, other } => format!(
                "dự án {code} không thể thực hiện: trong các dự án phải làm cùng, {one} và {other} loại trừ nhau"
            ),
            Self::WeightTwice { criterion } => {
                format!("tiêu chí {criterion} có hai trọng số: chỉ giữ một")
            }
            Self::UnknownCriterion { criterion } => {
                format!(
                    "có trọng số cho tiêu chí {criterion}, nhưng bộ tiêu chí không có tiêu chí này"
                )
            }
            Self::TooLarge => format!(
                "danh mục quá lớn: nhiều nhất {MOST_ENTRIES} mục, tổng chi phí nhiều nhất 24 chữ số kể cả phần thập phân, và {MOST_RELATIONS} cặp dự án cần nhau hoặc loại trừ nhau"
            ),
        }
    }
}
