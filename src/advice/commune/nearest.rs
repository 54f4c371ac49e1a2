//! [`NearCriterion`]: the open criteria of a commune, ordered by how near they are to being met.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::covering::{Needed, OpenCommune, outcomes};
use crate::advice::advisor::Advisor;
use crate::advice::answer::AskError;
use crate::assessment::{Assessment, Distance, PartOutcome, Verdict};
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
    /// The criteria of an assessment that do not certainly count, the nearest first, where none
    /// matters more than another.
    #[must_use]
    pub fn all(assessment: &'a Assessment<'a>) -> Vec<Self> {
        Self::open(assessment, &|_| 0)
    }

    fn open(assessment: &'a Assessment<'a>, weight: &dyn Fn(CriterionNumber) -> u32) -> Vec<Self> {
        let mut near = Vec::new();
        for one in OpenCommune::of(assessment).criteria {
            let parts = outcomes(assessment, one.needed.parts());
            near.push(Self {
                criterion: one.criterion,
                parts: parts.map(|(_, outcome)| NearPart::of(outcome)).collect(),
                one_is_enough: matches!(one.needed, Needed::Any(_)),
                weight: weight(one.number()),
            });
        }
        sort_by(&mut near, Self::order);
        near
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
        let (number, parts) = (self.number(), parts.join("; "));
        let name = self.criterion.name().get(lang);
        bilingual!(
            lang,
            "Tiêu chí {number} {name}: {parts}",
            "Criterion {number} {name}: {parts}"
        )
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
        let threshold = outcome.part.threshold();
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
        match (self.outcome.verdict, self.relative) {
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
        let Some(percent) = hundredfold else {
            return outcome;
        };
        bilingual!(
            lang,
            "{}, tức khoảng {} % so với ngưỡng",
            "{}, about {} % of the threshold",
            outcome,
            number_text(percent.normalize(), lang)
        )
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

impl<'a> Advisor<'a> {
    /// The open criteria of a commune, the nearest first.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    pub fn nearest(&self, commune: CommuneCode) -> Result<Vec<NearCriterion<'a>>, AskError> {
        let assessment = self.assessment(commune);
        let assessment = assessment.ok_or(AskError::NoAssessment { commune })?;
        Ok(NearCriterion::open(assessment, &|criterion| {
            self.weight(criterion)
        }))
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
