//! [`Way`]: steps that are taken together; [`Proof`]: what is proven of a way.

use alloc::string::String;
use alloc::vec::Vec;

use super::step::Step;
use crate::advice::input::{Cost, StepKey, money_text};
use crate::assessment::{Answer, CriteriaMet};
use crate::place::CommuneCode;
use crate::quantity::{Decimal, MillionDong, sum};
use crate::sorted::SortedSet;
use crate::text::Lang;

/// Steps that are taken together (phương án), and what they cost and bring.
#[doc(alias = "phương án")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
// May grow: more can be said of what the steps bring.
#[non_exhaustive]
pub struct Way {
    /// The steps, in an order in which they can be done: what another step needs comes before it,
    /// otherwise in the order of [`StepKey`].
    pub steps: Vec<Step>,
    /// What all steps together cost.
    pub cost: Cost,
    /// The communes in which something is completed, in ascending order of their codes.
    pub communes: Vec<CommuneGain>,
}

impl Way {
    /// The entries of the price list that the steps are, in the order of the steps.
    #[must_use]
    pub fn keys(&self) -> Vec<StepKey> {
        self.steps.iter().map(|step| step.key.clone()).collect()
    }

    /// What the way brings a commune; `None` where nothing is completed.
    #[must_use]
    pub fn commune(&self, commune: CommuneCode) -> Option<&CommuneGain> {
        self.communes.iter().find(|one| one.commune == commune)
    }

    /// Whether all steps are done by the last day of the terms.
    #[must_use]
    pub fn in_time(&self) -> Answer {
        Answer::all(self.steps.iter().map(|step| step.in_time))
    }

    /// After how many months from the beginning of the work all steps are done; `None`: not known.
    #[must_use]
    pub fn done_after(&self) -> Option<u32> {
        let ends: Option<Vec<u32>> = self.steps.iter().map(|step| step.done_after).collect();
        Some(ends?.into_iter().max().unwrap_or(0))
    }

    /// The entries that this way takes and another one does not, in the order of the steps.
    #[must_use]
    pub fn only_here(&self, other: &Self) -> Vec<StepKey> {
        let steps = self.steps_without(other);
        steps.into_iter().map(|step| step.key.clone()).collect()
    }

    /// Whether this way costs less than another one of the same advisor. What both take is left out of
    /// the comparison; it cannot be said where the answer depends on an open price of what only one
    /// of them takes.
    #[must_use]
    pub fn costs_less_than(&self, other: &Self) -> Answer {
        let (own, others) = (self.steps_without(other), other.steps_without(self));
        if most(&own).is_some_and(|own| own < least(&others)) {
            Answer::Yes
        } else if most(&others).is_some_and(|others| others <= least(&own)) {
            Answer::No
        } else {
            Answer::CannotSay
        }
    }

    fn steps_without(&self, other: &Self) -> Vec<&Step> {
        let others: SortedSet<&StepKey> = other.steps.iter().map(|step| &step.key).collect();
        let steps = self.steps.iter();
        steps.filter(|step| !others.contains(&step.key)).collect()
    }
}

/// What steps cost at the least.
fn least(steps: &[&Step]) -> Decimal {
    sum(steps.iter().map(|step| step.cost.at_least().get()))
}

/// What steps cost at the most; `None` where that is not known.
fn most(steps: &[&Step]) -> Option<Decimal> {
    let costs = steps.iter().map(|step| step.cost.at_most());
    let costs: Option<Vec<MillionDong>> = costs.collect();
    Some(sum(costs?.into_iter().map(MillionDong::get)))
}

/// What a way brings a commune.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
// May grow: more can be said of what a commune gains.
#[non_exhaustive]
pub struct CommuneGain {
    /// The commune.
    pub commune: CommuneCode,
    /// The number of criteria met before.
    pub before: CriteriaMet,
    /// The number of criteria met when the steps are done; its tier is given by
    /// [`TierScheme::outcome`](crate::tier::TierScheme::outcome).
    pub after: CriteriaMet,
    /// The steps that complete something in the commune, in the order of the way.
    pub steps: Vec<StepKey>,
}

/// How far it is proven that no other answer is better (mức độ chứng minh).
///
/// A proof is exact: either no other answer is better, or the search reached its
/// [limit of work](crate::advice::Advisor::with_work_limit), and the bound that it had proven by then
/// is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "an answer is proven to be the best, or it has a bound on its cost or on what it reaches"
)]
pub enum Proof {
    /// No other answer is better.
    Optimal,
    /// No way costs less than a lower bound; whether one lies between it and the answer is not known.
    Bound {
        /// The lower bound.
        at_least: MillionDong,
        /// The difference between the answer and the bound; `None` where the answer has no upper
        /// bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gap: Option<MillionDong>,
    },
    /// A budget reaches no more than this; whether it reaches it is not known.
    AtMost {
        /// Communes that meet all criteria.
        communes: u32,
        /// Criteria in all communes, with as many communes at the standard as the answer has.
        criteria: u32,
    },
}

impl Proof {
    /// Whether no other answer is better.
    #[must_use]
    pub const fn is_optimal(self) -> bool {
        matches!(self, Self::Optimal)
    }

    /// The proof in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Optimal => bilingual!(lang, "tối ưu, đã chứng minh", "optimal, proven"),
            Self::Bound { at_least, gap } => {
                let gap = gap.map_or_else(String::new, |gap| {
                    let gap = money_text(gap, lang);
                    bilingual!(lang, ", chênh nhiều nhất {gap}", ", at most {gap} away")
                });
                bilingual!(
                    lang,
                    "chưa chứng minh tối ưu: không thể dưới {}{}",
                    "not proven optimal: nothing below {}{}",
                    money_text(at_least, lang),
                    gap
                )
            }
            Self::AtMost { communes, criteria } => bilingual!(
                lang,
                "chưa chứng minh tối ưu: không quá {communes} xã, {criteria} tiêu chí",
                "not proven optimal: at most {communes} communes, {criteria} criteria"
            ),
        }
    }
}
