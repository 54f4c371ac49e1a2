//! Criteria sets.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{
    AxisPoint, Cell, Criterion, CriterionNumber, Group, Indicator, IndicatorNumber, Requirement,
};
use crate::calendar::{Dated, Period};
use crate::law::Instrument;
use crate::sorted::SortedSet;
use crate::text::{Label, Lang};

/// A set of criteria as one decision lays it down (bộ tiêu chí): groups, criteria, indicators, and
/// a cell for every indicator and column. Cells may be open; see [`CriteriaSet::resolve`].
///
/// ```
/// use nongthonmoi::criteria::catalog;
///
/// let set = catalog::decision_1980();
/// assert_eq!(set.criteria().len(), 19);
/// assert_eq!(set.indicators().len(), 49);
/// ```
// INVARIANT: what `CriteriaSet::new` checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "CriteriaSetParts", into = "CriteriaSetParts")]
pub struct CriteriaSet {
    parts: CriteriaSetParts,
}

/// Everything that makes a criteria set, before it is checked; also its serde form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "whoever enters a set must fill every field"
)]
pub struct CriteriaSetParts {
    /// The decision.
    pub instrument: Instrument,
    /// The period for which the set is laid down.
    pub period: Period,
    /// The columns in printed order, with their names.
    pub axis: Vec<(AxisPoint, Label)>,
    /// The groups in printed order.
    pub groups: Vec<Group>,
    /// The criteria, in ascending order of number.
    pub criteria: Vec<Criterion>,
    /// The indicators, in ascending order of number.
    pub indicators: Vec<Indicator>,
}

impl CriteriaSet {
    /// The largest number of indicator parts that a set may have.
    pub const MAX_PARTS: usize = 128;

    /// Checks the parts of a set.
    ///
    /// # Errors
    /// [`InvalidCriteriaSet`] with every [`CriteriaSetProblem`] that was found.
    pub fn new(parts: CriteriaSetParts) -> Result<Self, InvalidCriteriaSet> {
        let problems = parts.problems();
        if problems.is_empty() {
            Ok(Self { parts })
        } else {
            Err(InvalidCriteriaSet { problems })
        }
    }

    /// A built-in set; a test holds that `new` accepts each one.
    pub(super) const fn built_in(parts: CriteriaSetParts) -> Self {
        Self { parts }
    }

    /// The decision that lays the set down.
    #[must_use]
    pub const fn instrument(&self) -> &Instrument {
        &self.parts.instrument
    }

    /// The period for which the set is laid down.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.parts.period
    }

    /// The columns in printed order, with their names.
    #[must_use]
    pub fn axis(&self) -> &[(AxisPoint, Label)] {
        &self.parts.axis
    }

    /// The groups in printed order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.parts.groups
    }

    /// The criteria, in ascending order of number.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.parts.criteria
    }

    /// The indicators, in ascending order of number.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.parts.indicators
    }

    /// The indicator of a number; `None` when the set has none.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<&Indicator> {
        let indicators = self.indicators();
        let position = indicators
            .binary_search_by_key(&number, Indicator::number)
            .ok()?;
        indicators.get(position)
    }

    /// Everything that makes the set, to be changed and checked again.
    #[must_use]
    pub fn into_parts(self) -> CriteriaSetParts {
        self.parts
    }
}

impl TryFrom<CriteriaSetParts> for CriteriaSet {
    type Error = InvalidCriteriaSet;

    fn try_from(parts: CriteriaSetParts) -> Result<Self, InvalidCriteriaSet> {
        Self::new(parts)
    }
}

impl From<CriteriaSet> for CriteriaSetParts {
    fn from(set: CriteriaSet) -> Self {
        set.parts
    }
}

impl CriteriaSetParts {
    fn problems(&self) -> Vec<CriteriaSetProblem> {
        let mut problems = Vec::new();
        let part_count: usize = self
            .indicators
            .iter()
            .map(Indicator::part_count)
            // A number beyond all memory is too large as well.
            .fold(0, usize::saturating_add);
        if part_count > CriteriaSet::MAX_PARTS {
            // Nothing else of a set of any size is looked at.
            problems.push(CriteriaSetProblem::TooManyParts { count: part_count });
            return problems;
        }
        self.check_heads(&mut problems);
        self.check_criteria(&mut problems);
        for indicator in &self.indicators {
            self.check_indicator(indicator, &mut problems);
        }
        for (one, next) in self.indicators.iter().zip(self.indicators.iter().skip(1)) {
            if one.number() >= next.number() {
                let indicator = next.number();
                problems.push(CriteriaSetProblem::IndicatorNotAscending { indicator });
            }
        }
        problems
    }

    fn check_heads(&self, problems: &mut Vec<CriteriaSetProblem>) {
        let mut points = SortedSet::new();
        for (point, _) in &self.axis {
            if !points.insert(point) {
                let point = point.clone();
                problems.push(CriteriaSetProblem::PointTwice { point });
            }
        }
        let mut groups = SortedSet::new();
        for group in &self.groups {
            if !groups.insert(group.number()) {
                let group = group.number().to_string();
                problems.push(CriteriaSetProblem::GroupTwice { group });
            }
        }
    }

    fn check_criteria(&self, problems: &mut Vec<CriteriaSetProblem>) {
        for (one, next) in self.criteria.iter().zip(self.criteria.iter().skip(1)) {
            if one.number() >= next.number() {
                let criterion = next.number();
                problems.push(CriteriaSetProblem::CriterionNotAscending { criterion });
            }
        }
        let measured: SortedSet<CriterionNumber> = self
            .indicators
            .iter()
            .map(|indicator| indicator.number().criterion())
            .collect();
        for criterion in &self.criteria {
            let number = criterion.number();
            if !measured.contains(&number) {
                problems.push(CriteriaSetProblem::CriterionWithoutIndicator { criterion: number });
            }
            let group = criterion.group();
            if !self.groups.iter().any(|known| known.number() == group) {
                problems.push(CriteriaSetProblem::UnknownGroup {
                    criterion: number,
                    group: group.to_string(),
                });
            }
        }
    }

    fn check_indicator(&self, indicator: &Indicator, problems: &mut Vec<CriteriaSetProblem>) {
        let number = indicator.number();
        let known = |criterion: &Criterion| criterion.number() == number.criterion();
        if !self.criteria.iter().any(known) {
            problems.push(CriteriaSetProblem::UnknownCriterion { indicator: number });
        }
        let siblings = |other: &&Indicator| other.number().criterion() == number.criterion();
        if number.within().is_none() && self.indicators.iter().filter(siblings).count() > 1 {
            problems.push(CriteriaSetProblem::SoleIndicatorAccompanied { indicator: number });
        }
        let codes: SortedSet<_> = indicator.parts().iter().map(super::Part::code).collect();
        if codes.len() != indicator.parts().len() {
            problems.push(CriteriaSetProblem::PartTwice { indicator: number });
        }
        for (point, _) in &self.axis {
            if indicator.cell(point).is_none() {
                problems.push(CriteriaSetProblem::CellMissing {
                    indicator: number,
                    point: point.clone(),
                });
            }
        }
        for point in indicator.points() {
            if !self.axis.iter().any(|(known, _)| known == point) {
                problems.push(CriteriaSetProblem::CellOutsideAxis {
                    indicator: number,
                    point: point.clone(),
                });
            }
        }
        let cells = indicator.points().filter_map(|point| indicator.cell(point));
        for (_, cell) in cells
            .chain(core::iter::once(indicator.common()))
            .flat_map(Dated::iter)
        {
            if let Cell::Required(Requirement::Measured(thresholds)) = &cell.value {
                if thresholds.len() != indicator.part_count() {
                    problems.push(CriteriaSetProblem::ThresholdCount {
                        indicator: number,
                        expected: indicator.part_count(),
                        found: thresholds.len(),
                    });
                }
            }
        }
    }
}

/// Parts that do not make a criteria set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidCriteriaSet {
    problems: Vec<CriteriaSetProblem>,
}

error_in_words!(InvalidCriteriaSet);

impl InvalidCriteriaSet {
    /// Everything that was found; never empty.
    #[must_use]
    pub fn problems(&self) -> &[CriteriaSetProblem] {
        &self.problems
    }

    /// Everything that was found in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let problems = self.problems.iter().map(|problem| problem.text(lang));
        let problems = problems.collect::<Vec<_>>().join("; ");
        bilingual!(
            lang,
            "không phải là bộ tiêu chí: {problems}",
            "not a criteria set: {problems}"
        )
    }
}

/// One reason why parts do not make a criteria set.
// May grow: further conditions come with further sets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CriteriaSetProblem {
    /// More indicator parts than an assessment can hold.
    TooManyParts {
        /// The number of parts.
        count: usize,
    },
    /// A column is listed twice.
    PointTwice {
        /// The column.
        point: AxisPoint,
    },
    /// A group is listed twice.
    GroupTwice {
        /// The printed number of the group.
        group: String,
    },
    /// A criterion's number is not above the one before it.
    CriterionNotAscending {
        /// The criterion that stands too late.
        criterion: CriterionNumber,
    },
    /// An indicator's number is not above the one before it.
    IndicatorNotAscending {
        /// The indicator that stands too late.
        indicator: IndicatorNumber,
    },
    /// A criterion has no indicator, so it could never be decided.
    CriterionWithoutIndicator {
        /// The criterion.
        criterion: CriterionNumber,
    },
    /// A criterion names a group that the set does not have.
    UnknownGroup {
        /// The criterion.
        criterion: CriterionNumber,
        /// The group.
        group: String,
    },
    /// An indicator belongs to a criterion that the set does not have.
    UnknownCriterion {
        /// The indicator.
        indicator: IndicatorNumber,
    },
    /// An indicator that stands for a whole criterion is not the only one of it.
    SoleIndicatorAccompanied {
        /// The indicator.
        indicator: IndicatorNumber,
    },
    /// Two parts of an indicator have one code.
    PartTwice {
        /// The indicator.
        indicator: IndicatorNumber,
    },
    /// An indicator has no cell in a column.
    CellMissing {
        /// The indicator.
        indicator: IndicatorNumber,
        /// The column.
        point: AxisPoint,
    },
    /// An indicator has a cell in a column that the set does not have.
    CellOutsideAxis {
        /// The indicator.
        indicator: IndicatorNumber,
        /// The column.
        point: AxisPoint,
    },
    /// A cell has another number of thresholds than the indicator has parts.
    ThresholdCount {
        /// The indicator.
        indicator: IndicatorNumber,
        /// The number of its parts.
        expected: usize,
        /// The number of thresholds in the cell.
        found: usize,
    },
}

error_in_words!(CriteriaSetProblem);

impl CriteriaSetProblem {
    /// The problem in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::TooManyParts { count } => bilingual!(
                lang,
                "bộ tiêu chí có {count} phần chỉ tiêu, nhiều nhất là {}: bỏ bớt hoặc tách thành hai bộ",
                "the set has {count} parts of indicators, and at most {} fit: leave some out, or make two sets",
                CriteriaSet::MAX_PARTS
            ),
            Self::PointTwice { point } => bilingual!(
                lang,
                "cột “{point}” được liệt kê hai lần: chỉ giữ một",
                "column `{point}` is listed twice: keep one of the two"
            ),
            Self::GroupTwice { group } => bilingual!(
                lang,
                "nhóm tiêu chí “{group}” được liệt kê hai lần: chỉ giữ một",
                "group `{group}` is listed twice: keep one of the two"
            ),
            Self::CriterionNotAscending { criterion } => bilingual!(
                lang,
                "tiêu chí {criterion} đứng sau một số bằng hoặc lớn hơn: xếp tiêu chí theo thứ tự tăng dần, mỗi số một lần",
                "criterion `{criterion}` stands after an equal or larger number: list criteria in ascending order, each number once"
            ),
            Self::IndicatorNotAscending { indicator } => bilingual!(
                lang,
                "chỉ tiêu {indicator} đứng sau một số bằng hoặc lớn hơn: xếp chỉ tiêu theo thứ tự tăng dần, mỗi số một lần",
                "indicator `{indicator}` stands after an equal or larger number: list indicators in ascending order, each number once"
            ),
            Self::CriterionWithoutIndicator { criterion } => bilingual!(
                lang,
                "tiêu chí {criterion} không có chỉ tiêu nào: thêm chỉ tiêu, ví dụ “{criterion}”, hoặc bỏ tiêu chí",
                "criterion `{criterion}` has no indicator: add one, for example `{criterion}`, or leave the criterion out"
            ),
            Self::UnknownGroup { criterion, group } => bilingual!(
                lang,
                "tiêu chí {criterion} thuộc nhóm “{group}” không có trong bộ tiêu chí: thêm nhóm này hoặc sửa số của nhóm",
                "criterion `{criterion}` names the unknown group `{group}`: add the group, or correct its number"
            ),
            Self::UnknownCriterion { indicator } => {
                let criterion = indicator.criterion();
                bilingual!(
                    lang,
                    "chỉ tiêu {indicator} thuộc tiêu chí {criterion} không có trong bộ tiêu chí: thêm tiêu chí này hoặc sửa số của chỉ tiêu",
                    "indicator `{indicator}` belongs to criterion `{criterion}`, which the set does not have: add the criterion, or correct the number"
                )
            }
            Self::SoleIndicatorAccompanied { indicator } => bilingual!(
                lang,
                "chỉ tiêu {indicator} đại diện cho cả tiêu chí, nhưng tiêu chí này còn chỉ tiêu khác: đánh số thành {indicator}.1, {indicator}.2, …",
                "indicator `{indicator}` stands for a whole criterion, which has other indicators too: number them {indicator}.1, {indicator}.2, …"
            ),
            Self::PartTwice { indicator } => bilingual!(
                lang,
                "chỉ tiêu {indicator} có hai phần cùng một mã: mỗi phần phải có mã riêng",
                "indicator `{indicator}` has two parts of one code: give each part its own"
            ),
            Self::CellMissing { indicator, point } => bilingual!(
                lang,
                "chỉ tiêu {indicator} không có ô ở cột “{point}”: thêm ô, để trống nếu chưa có mức yêu cầu",
                "indicator `{indicator}` has no cell in column `{point}`: add one, an open cell where nothing is laid down"
            ),
            Self::CellOutsideAxis { indicator, point } => bilingual!(
                lang,
                "chỉ tiêu {indicator} có ô ở cột “{point}” không có trong bộ tiêu chí: thêm cột này hoặc bỏ ô",
                "indicator `{indicator}` has a cell in column `{point}`, which the set does not have: add the column, or leave the cell out"
            ),
            Self::ThresholdCount {
                indicator,
                expected,
                found,
            } => bilingual!(
                lang,
                "chỉ tiêu {indicator} gồm {expected} phần, nhưng một ô ghi {found} ngưỡng: ghi một ngưỡng cho mỗi phần",
                "indicator `{indicator}` has {expected} parts but a cell of {found} thresholds: give one threshold for each part"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::criteria::catalog;

    #[test]
    fn columns_and_groups_are_listed_once() {
        let mut parts = catalog::decision_1980().into_parts();
        parts.axis.extend(parts.axis.first().cloned());
        parts.groups.extend(parts.groups.last().cloned());
        assert_eq!(
            CriteriaSet::new(parts).unwrap_err().problems(),
            vec![
                CriteriaSetProblem::PointTwice {
                    point: AxisPoint::new("tdmnpb")
                },
                CriteriaSetProblem::GroupTwice { group: "V".into() },
            ]
        );
    }

    #[test]
    fn an_indicator_of_a_whole_criterion_stands_alone() {
        let mut parts = catalog::decision_1980().into_parts();
        let sole: IndicatorNumber = "4".parse().unwrap();
        let electricity = parts
            .indicators
            .iter()
            .position(|indicator| indicator.number().criterion() == sole.criterion());
        let position = electricity.unwrap();
        let original = &parts.indicators[position];
        let cells = parts
            .axis
            .iter()
            .map(|(point, _)| (point.clone(), original.cell(point).unwrap().clone()));
        let accompanied = Indicator::new(
            sole,
            original.name().clone(),
            original.common().clone(),
            cells.collect(),
        );
        parts.indicators.insert(position, accompanied);
        assert_eq!(
            CriteriaSet::new(parts).unwrap_err().problems(),
            vec![CriteriaSetProblem::SoleIndicatorAccompanied { indicator: sole }]
        );
    }
}
