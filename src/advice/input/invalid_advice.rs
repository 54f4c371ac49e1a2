//! [`AdviceProblem`]: one thing that is wrong with the input of advice; [`InvalidAdvice`]: everything in
//! it that does not fit together.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::step_key::{ProjectCode, StepKey};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::{CommuneCode, PlaceCode};
use crate::quantity::MillionDong;
use crate::sorted::sort;
use crate::text::{Lang, date_text, number_text};

/// Input for advice that does not fit together, with everything that is wrong with it.
// INVARIANT: at least one problem; in ascending order, each once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
        let problems: Vec<String> = self.problems.iter().map(|one| one.text(lang)).collect();
        let problems = problems.join("; ");
        bilingual!(
            lang,
            "không tư vấn được trên dữ liệu này: {problems}",
            "no advice can be given on this input: {problems}"
        )
    }
}

error_in_words!(InvalidAdvice);

/// One thing that is wrong with the input of advice.
// May grow: price lists will hold further things.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdviceProblem {
    /// Two assessments of one commune.
    AssessmentTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// An indicator that the standard of the commune does not have.
    UnknownIndicator {
        /// The entry of the price list.
        entry: StepKey,
        /// The commune.
        commune: CommuneCode,
        /// The number as it was written.
        number: PartNumber,
    },
    /// Two costs of one indicator of one commune.
    CostTwice {
        /// The commune.
        commune: CommuneCode,
        /// The indicator or part.
        number: PartNumber,
    },
    /// Two projects of one code.
    ProjectTwice {
        /// The code.
        code: ProjectCode,
    },
    /// A project that completes a part of an indicator twice.
    CompletesTwice {
        /// The project.
        code: ProjectCode,
        /// The commune.
        commune: CommuneCode,
        /// The indicator or part that comes second.
        number: PartNumber,
    },
    /// A project that needs one that is not listed.
    UnknownNeed {
        /// The project.
        code: ProjectCode,
        /// The code that is not listed.
        needs: ProjectCode,
    },
    /// A project that needs itself, directly or through others.
    CircularNeed {
        /// The project.
        code: ProjectCode,
    },
    /// A group of alternatives with a project that is not listed.
    UnknownAlternative {
        /// The code that is not listed.
        code: ProjectCode,
    },
    /// A project twice in one group of alternatives.
    AlternativeTwice {
        /// The project.
        code: ProjectCode,
    },
    /// A project that cannot be carried out, because it needs two that exclude each other, or one
    /// that excludes it.
    NeverPossible {
        /// The project.
        code: ProjectCode,
        /// One of the two that exclude each other.
        one: ProjectCode,
        /// The other.
        other: ProjectCode,
    },
    /// Two weights of one criterion.
    WeightTwice {
        /// The criterion.
        criterion: CriterionNumber,
    },
    /// The weight of a criterion that no standard has.
    UnknownCriterion {
        /// The number as it was written.
        criterion: CriterionNumber,
    },
    /// More entries, larger or longer sums, or more projects that need or exclude each other, directly
    /// or through others, than are taken.
    TooLarge,
    /// The bounds of a cost in the wrong order.
    CostReversed {
        /// The bound that came first.
        at_least: MillionDong,
        /// The bound that came second.
        at_most: MillionDong,
    },
    /// A time that would end before it begins.
    WindowReversed {
        /// The first day as it was given.
        from: NaiveDate,
        /// The last day as it was given.
        by: NaiveDate,
    },
    /// A commune that stands in two places of a target.
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// An area that stands in a target twice.
    AreaTwice {
        /// The area.
        area: PlaceCode,
    },
    /// A lower bound or floor of a target above the number of criteria.
    AboveCriteria {
        /// The area.
        area: PlaceCode,
        /// The lower bound or floor.
        bound: u8,
        /// The number of criteria.
        criteria: u8,
    },
    /// Too many tiers of too many communes for the dynamic programme of an area.
    TooManyTiers {
        /// The area.
        area: PlaceCode,
    },
}

/// The most entries of a price list.
pub(crate) const MOST_ENTRIES: usize = 1_000_000;

/// The most pairs of projects of which one needs the other, also through others, or excludes it.
pub(crate) const MOST_RELATIONS: usize = 4_000_000;

impl AdviceProblem {
    /// The problem in words; `Display` speaks English.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "one arm a problem, in both languages"
    )]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::AssessmentTwice { commune } => bilingual!(
                lang,
                "xã {commune} có hai kết quả đánh giá: chỉ giữ kết quả làm điểm xuất phát",
                "commune `{commune}` has two assessments: keep the one that advice is to start from"
            ),
            Self::UnknownIndicator {
                entry,
                commune,
                number,
            } => bilingual!(
                lang,
                "{} hoàn thành “{}” của xã {}, nhưng bộ tiêu chí áp dụng không có: ghi số hiệu chỉ tiêu hoặc phần của chỉ tiêu",
                "{} completes `{}` of commune `{}`, which its standard does not have: write the number of an indicator or of its part",
                entry.text(lang),
                number,
                commune
            ),
            Self::CostTwice { commune, number } => bilingual!(
                lang,
                "chỉ tiêu {number} của xã {commune} có hai mức chi phí: chỉ giữ một, hoặc ghi một mức thành dự án",
                "indicator `{number}` of commune `{commune}` has two costs: keep one, or make one of them a project"
            ),
            Self::ProjectTwice { code } => bilingual!(
                lang,
                "hai dự án trùng mã {code}: đặt mã riêng cho từng dự án",
                "two projects have the code `{code}`: give each its own"
            ),
            Self::CompletesTwice {
                code,
                commune,
                number,
            } => bilingual!(
                lang,
                "dự án {code} ghi hai lần chỉ tiêu {number} của xã {commune}: chỉ ghi một lần",
                "project `{code}` completes `{number}` of commune `{commune}` twice: name it once"
            ),
            Self::UnknownNeed { code, needs } => bilingual!(
                lang,
                "dự án {code} cần dự án {needs} làm trước, nhưng danh mục không có: bổ sung vào danh mục hoặc bỏ điều kiện này",
                "project `{code}` needs `{needs}`, which is not listed: list it, or drop the need"
            ),
            Self::CircularNeed { code } => bilingual!(
                lang,
                "dự án {code} cần chính nó làm trước (trực tiếp hoặc qua dự án khác): phải có một dự án bắt đầu được",
                "project `{code}` needs itself, directly or through others: one of them must be able to begin"
            ),
            Self::UnknownAlternative { code } => bilingual!(
                lang,
                "nhóm phương án thay thế nhau có {code}, nhưng danh mục không có: bổ sung vào danh mục hoặc bỏ ra khỏi nhóm",
                "`{code}` stands among alternatives, but is not listed: list it, or take it out"
            ),
            Self::AlternativeTwice { code } => bilingual!(
                lang,
                "một nhóm phương án thay thế nhau ghi {code} hai lần: chỉ ghi một lần",
                "`{code}` stands twice among the same alternatives: name it once"
            ),
            Self::NeverPossible { code, one, other } => bilingual!(
                lang,
                "dự án {code} không thể thực hiện: trong các dự án phải làm cùng, {one} và {other} loại trừ nhau",
                "project `{code}` cannot be carried out: with all that it needs, `{one}` and `{other}` exclude each other"
            ),
            Self::WeightTwice { criterion } => bilingual!(
                lang,
                "tiêu chí {criterion} có hai trọng số: chỉ giữ một",
                "criterion `{criterion}` has two weights: keep one"
            ),
            Self::UnknownCriterion { criterion } => bilingual!(
                lang,
                "có trọng số cho tiêu chí {criterion}, nhưng bộ tiêu chí không có tiêu chí này",
                "criterion `{criterion}` has a weight, but no standard has such a criterion"
            ),
            Self::TooLarge => bilingual!(
                lang,
                "danh mục quá lớn: nhiều nhất {MOST_ENTRIES} mục, tổng chi phí nhiều nhất 24 chữ số kể cả phần thập phân, và {MOST_RELATIONS} cặp dự án cần nhau hoặc loại trừ nhau",
                "the price list is too large: at most {MOST_ENTRIES} entries, whose costs together have at most 24 digits, decimals included, and {MOST_RELATIONS} pairs of projects that need or exclude each other"
            ),
            Self::CostReversed { at_least, at_most } => bilingual!(
                lang,
                "chi phí không thể từ {} đến {} triệu đồng: ghi số nhỏ trước",
                "a cost cannot lie between `{}` and `{}`: write the smaller sum first",
                number_text(at_least.get(), lang),
                number_text(at_most.get(), lang)
            ),
            Self::WindowReversed { from, by } => bilingual!(
                lang,
                "bắt đầu ngày {} thì không thể xong trước ngày {}: ngày bắt đầu không được sau ngày phải xong",
                "work that begins on `{}` cannot be done by `{}`: the first day must not be later",
                date_text(*from, lang),
                date_text(*by, lang)
            ),
            Self::CommuneTwice { commune } => bilingual!(
                lang,
                "xã {commune} ghi ở hai nơi: mỗi xã chỉ được tính một lần",
                "commune `{commune}` stands in two places: it can count once only"
            ),
            Self::AreaTwice { area } => {
                let level = area.level().label();
                let level = level.get(lang);
                bilingual!(
                    lang,
                    "{level} {area} ghi hai lần: hãy gộp chỉ tiêu của {level}",
                    "{level} `{area}` stands there twice: put what it is to reach together"
                )
            }
            Self::AboveCriteria {
                area,
                bound,
                criteria,
            } => {
                let level = area.level().label();
                let level = level.get(lang);
                bilingual!(
                    lang,
                    "{level} {area}: chỉ có {criteria} tiêu chí, không thể giao đạt {bound} tiêu chí",
                    "{level} `{area}`: there are {criteria} criteria, so none can meet {bound}"
                )
            }
            Self::TooManyTiers { area } => {
                let level = area.level().label();
                let level = level.get(lang);
                bilingual!(
                    lang,
                    "{level} {area}: quá nhiều nhóm và quá nhiều xã để tính cùng lúc, hãy chia nhỏ",
                    "{level} `{area}`: too many tiers of too many communes; ask for fewer at once"
                )
            }
        }
    }
}

error_in_words!(AdviceProblem);
