//! [`NearCriterion`]: the open criteria of a commune, ordered by how near they are to being met.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::open_criteria::{OpenCommune, OpenCriterion};
use crate::advice::advisor::Advisor;
use crate::advice::answer::AskError;
use crate::assessment::{Distance, PartOutcome, Verdict};
use crate::criteria::{CriterionNumber, StandardCriterion};
use crate::place::CommuneCode;
use crate::quantity::Ratio;
use crate::sorted::sort_by;
use crate::text::{Lang, number_text};

/// A criterion that does not certainly count, with how far it is from it (mức độ gần đạt).
///
/// # How criteria are ordered
/// A criterion is as near as the farthest of its needed parts that were observed, because all of them
/// must be met; where one is enough, as the nearest. A part is the nearer
///
/// 1. that an appraiser attests to be basically met;
/// 2. that is measured, by its [relative distance](NearPart::relative);
/// 3. that is measured, where there is no relative distance;
/// 4. that an appraiser attests not to be met;
/// 5. that does not apply to the commune.
///
/// Criteria of which nothing needed was observed stand last: they may be met, and what they need is
/// somebody who looks. Among equally near criteria those stand first of which fewer parts were not
/// observed, then that need fewer parts, then of the larger weight, then of the smaller number.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NearCriterion<'a> {
    /// The criterion.
    pub criterion: &'a StandardCriterion,
    /// The parts that it needs, in ascending order.
    pub parts: Vec<NearPart<'a>>,
    /// Whether one of these parts is enough: every part was found not applicable, and the policy does
    /// not count that.
    pub one_is_enough: bool,
    /// Its weight by the terms.
    pub weight: u32,
}

impl<'a> NearCriterion<'a> {
    fn of(open: &OpenCriterion<'a>, outcomes: &[PartOutcome<'a>], weight: u32) -> Self {
        let needed = open.needed();
        let of_criterion = |outcome: &&PartOutcome<'a>| {
            let mut needed = needed.iter();
            needed.any(|part| part.number() == outcome.part().number())
        };
        let parts = outcomes.iter().filter(of_criterion);
        Self {
            criterion: open.criterion(),
            parts: parts.map(|outcome| NearPart::of(*outcome)).collect(),
            one_is_enough: open.one_is_enough(),
            weight,
        }
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> CriterionNumber {
        self.criterion.number()
    }

    /// Whether everything that is known to be needed was not observed, so that it may be met already.
    #[must_use]
    pub fn may_be_met(&self) -> bool {
        self.parts
            .iter()
            .all(|part| part.rank() == Nearness::Unobserved)
    }

    /// Which of two criteria is nearer.
    fn order(&self, other: &Self) -> Ordering {
        let unobserved = |one: &Self| {
            let parts = one.parts.iter();
            parts
                .filter(|part| part.rank() == Nearness::Unobserved)
                .count()
        };
        let rest = |one: &Self| {
            let weight = core::cmp::Reverse(one.weight);
            (unobserved(one), one.parts.len(), weight, one.number())
        };
        let observed = |one: &Self| {
            let ranks = one.parts.iter().map(NearPart::rank);
            let observed = ranks.filter(|rank| *rank != Nearness::Unobserved);
            let found = if one.one_is_enough {
                observed.min_by(Nearness::order)
            } else {
                observed.max_by(Nearness::order)
            };
            found.unwrap_or(Nearness::Unobserved)
        };
        let by_rank = observed(self).order(&observed(other));
        by_rank.then_with(|| rest(self).cmp(&rest(other)))
    }

    /// The criterion with each part that it needs, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| part.text(lang)).collect();
        let name = self.criterion.name().get(lang);
        let head = match lang {
            Lang::Vi => format!("Tiêu chí {} {name}", self.number()),
            Lang::En => format!("Criterion {} {name}", self.number()),
        };
        format!("{head}: {}", parts.join("; "))
    }
}

/// A part that a criterion needs, with its distance.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct NearPart<'a> {
    /// The part with what was observed of it.
    pub outcome: PartOutcome<'a>,
    /// The distance by the threshold, exactly: 66.5 % of 70 % lack one twentieth. `None` without a
    /// measure and for a threshold of zero.
    pub relative: Option<Ratio>,
}

impl<'a> NearPart<'a> {
    fn of(outcome: PartOutcome<'a>) -> Self {
        let distance = outcome.shortfall().map(|shortfall| shortfall.distance());
        let threshold = outcome.part().threshold();
        let relative = distance.zip(threshold).and_then(|(distance, threshold)| {
            let bound = threshold.value();
            match distance {
                Distance::Amount { by } => Ratio::of_decimals(by, bound),
                Distance::Share { points, .. } => points.over(bound),
                Distance::Attested => None,
            }
        });
        Self { outcome, relative }
    }

    /// The exact distance to the threshold in its unit; `None` unless the part is not met.
    #[must_use]
    pub fn distance(&self) -> Option<Distance> {
        Some(self.outcome.shortfall()?.distance())
    }

    fn rank(&self) -> Nearness {
        match (self.outcome.verdict(), self.relative) {
            (Verdict::Unknown, _) => Nearness::Unobserved,
            (Verdict::BasicallyMet | Verdict::Met, _) => Nearness::BasicallyMet,
            (Verdict::NotApplicable, _) => Nearness::NotApplicable,
            (Verdict::NotMet, Some(relative)) => Nearness::Measured(relative),
            (Verdict::NotMet, None) => match self.distance() {
                Some(Distance::Amount { .. } | Distance::Share { .. }) => Nearness::Unmeasured,
                Some(Distance::Attested) | None => Nearness::Attested,
            },
        }
    }

    /// The part in words, with its distance and that by the threshold.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let outcome = self.outcome.text(lang);
        let hundredfold = self.relative.and_then(Ratio::hundredfold);
        let hundredfold = hundredfold.map(|percent| percent.about(1));
        match (hundredfold, lang) {
            (None, _) => outcome,
            (Some(percent), Lang::Vi) => format!(
                "{outcome}, tức khoảng {} % so với ngưỡng",
                number_text(percent.normalize(), lang)
            ),
            (Some(percent), Lang::En) => format!(
                "{outcome}, about {} % of the threshold",
                number_text(percent.normalize(), lang)
            ),
        }
    }
}

/// How near a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nearness {
    BasicallyMet,
    Measured(Ratio),
    Unmeasured,
    Attested,
    NotApplicable,
    Unobserved,
}

impl Nearness {
    const fn class(self) -> u8 {
        match self {
            Self::BasicallyMet => 0,
            Self::Measured(_) => 1,
            Self::Unmeasured => 2,
            Self::Attested => 3,
            Self::NotApplicable => 4,
            Self::Unobserved => 5,
        }
    }

    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Measured(one), Self::Measured(other)) => one.cmp(other),
            _ => self.class().cmp(&other.class()),
        }
    }
}

impl<'a> OpenCommune<'a> {
    /// The open criteria, the nearest first, where none matters more than another.
    #[must_use]
    pub fn by_nearness(&self) -> Vec<NearCriterion<'a>> {
        self.by_nearness_with(|_| 0)
    }

    fn by_nearness_with(&self, weight: impl Fn(CriterionNumber) -> u32) -> Vec<NearCriterion<'a>> {
        let outcomes: Vec<_> = self.assessment.parts().collect();
        let criteria = self.criteria.iter();
        let mut near: Vec<NearCriterion<'a>> = criteria
            .map(|one| NearCriterion::of(one, &outcomes, weight(one.number())))
            .collect();
        sort_by(&mut near, NearCriterion::order);
        near
    }
}

impl<'a> Advisor<'a> {
    /// The open criteria of a commune, the nearest first.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    pub fn nearest(&self, commune: CommuneCode) -> Result<Vec<NearCriterion<'a>>, AskError> {
        let open = self.open(commune);
        let open = open.ok_or(AskError::NoAssessment { commune })?;
        Ok(open.by_nearness_with(|criterion| self.weight(criterion)))
    }
}

/// `{"criterion": "5", "weight": 0, "parts": [{"part": {…}, "distance": {…}, "relative": "1/21"}]}`
impl serde::Serialize for NearCriterion<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut form = serializer.serialize_struct("NearCriterion", 3)?;
        form.serialize_field("criterion", &self.number())?;
        form.serialize_field("weight", &self.weight)?;
        form.serialize_field("parts", &self.parts)?;
        form.end()
    }
}

impl serde::Serialize for NearPart<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use alloc::string::ToString;
        use serde::ser::SerializeStruct;

        let relative = self.relative.map(|relative| relative.to_string());
        let mut form = serializer.serialize_struct("NearPart", 3)?;
        form.serialize_field("part", &self.outcome)?;
        form.serialize_field("distance", &self.distance())?;
        form.serialize_field("relative", &relative)?;
        form.end()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::super::test_reports::{report, standard};
    use super::*;
    use crate::assessment::{Assessment, CountingPolicy};

    fn numbers(near: &[NearCriterion<'_>]) -> Vec<u8> {
        near.iter().map(|one| one.number().get()).collect()
    }

    #[test]
    fn the_nearest_criteria_stand_first() {
        let standard = standard();
        // 5: 2 of 3 schools for 70 %; 11: 15 % for at most 12 %; 16: 69 for 70 %; 7: attested.
        let report = report(&[
            ("5", "2/3"),
            ("11", "15"),
            ("16", "69"),
            ("7", "not-met"),
            ("8.1", "basically-met"),
            ("8.2", "met"),
            ("8.3", "met"),
            ("8.4", "met"),
        ]);
        let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
        let near = OpenCommune::of(&assessment).by_nearness();
        assert_eq!(near.len(), 19);
        assert_eq!(numbers(&near)[..5], [8, 16, 5, 11, 7]);
        let relative = |place: usize| near[place].parts[0].relative.unwrap().to_string();
        assert_eq!(
            [relative(1), relative(2), relative(3)],
            ["1/70", "1/21", "1/4"]
        );
        assert!(near[5..].iter().all(NearCriterion::may_be_met));
        assert!(!near[4].may_be_met());
        let text = near[2].text(Lang::Vi);
        assert!(text.contains("còn thiếu") && text.contains("khoảng 4,8 % so với ngưỡng"));
        let text = near[2].text(Lang::En);
        assert!(text.contains("about 4.8 % of the threshold"));
    }

    #[test]
    fn a_criterion_is_as_near_as_its_farthest_part() {
        let standard = standard();
        // 14.2 needs 70 % and 14.3 needs 25 %: one tenth and one half are missing.
        let report = report(&[
            ("14.1", "met"),
            ("14.2", "63"),
            ("14.3", "12.5"),
            ("16", "56"),
        ]);
        let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET).unwrap();
        let near = OpenCommune::of(&assessment).by_nearness();
        assert_eq!(numbers(&near)[..2], [16, 14]);
        let parts = near[1].parts.iter();
        let relative: Vec<_> = parts
            .map(|part| part.relative.unwrap().to_string())
            .collect();
        assert_eq!(relative, ["1/10", "1/2"]);
    }
}
