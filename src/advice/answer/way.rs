//! [`Way`]: steps that are taken together; [`WayComparison`]: two ways compared; [`Proof`]: what is
//! proven of a way.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::step::Step;
use crate::advice::input::{Cost, StepKey, money_text};
use crate::assessment::{Answer, CriteriaMet};
use crate::place::CommuneCode;
use crate::quantity::{Decimal, MillionDong, sum};
use crate::sorted::{SortedMap, SortedSet};
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

/// Two ways of one advisor compared (so sánh hai phương án).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: ways can be compared in further respects.
#[non_exhaustive]
pub struct WayComparison {
    /// The entries that only the first way takes, in their order.
    pub only_first: Vec<StepKey>,
    /// The entries that only the second way takes, in their order.
    pub only_second: Vec<StepKey>,
    /// Whether the first way costs less than the second. What both take is left out of the
    /// comparison; it cannot be said where the answer depends on an open price of what only one of
    /// them takes.
    pub first_costs_less: Answer,
    /// Whether the second way costs less than the first.
    pub second_costs_less: Answer,
    /// The communes in which one of the ways completes something, in ascending order of their codes.
    pub communes: Vec<CommuneComparison>,
}

/// What two ways bring a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct CommuneComparison {
    /// The commune.
    pub commune: CommuneCode,
    /// The number of criteria met after the first way.
    pub first: CriteriaMet,
    /// The number of criteria met after the second way.
    pub second: CriteriaMet,
}

impl WayComparison {
    /// Compares two ways.
    #[must_use]
    pub fn new(first: &Way, second: &Way) -> Self {
        let keys = |way: &Way| -> SortedSet<StepKey> { way.keys().into_iter().collect() };
        let (of_first, of_second) = (keys(first), keys(second));
        let only = |way: &SortedSet<StepKey>, other: &SortedSet<StepKey>| -> Vec<StepKey> {
            way.iter()
                .filter(|key| !other.contains(*key))
                .cloned()
                .collect()
        };
        let (only_first, only_second) = (only(&of_first, &of_second), only(&of_second, &of_first));
        // What both do costs both the same, so it is left out.
        let (one, other) = (Sums::of(first, &of_second), Sums::of(second, &of_first));
        Self {
            only_first,
            only_second,
            first_costs_less: one.is_less_than(&other),
            second_costs_less: other.is_less_than(&one),
            communes: communes(first, second),
        }
    }
}

fn communes(first: &Way, second: &Way) -> Vec<CommuneComparison> {
    let mut found: SortedMap<CommuneCode, CommuneComparison> = SortedMap::new();
    for gain in &first.communes {
        let one = CommuneComparison {
            commune: gain.commune,
            first: gain.after,
            second: gain.before,
        };
        found.insert(gain.commune, one);
    }
    for gain in &second.communes {
        let both = found.entry(gain.commune);
        let both = both.or_insert(CommuneComparison {
            commune: gain.commune,
            first: gain.before,
            second: gain.before,
        });
        both.second = gain.after;
    }
    found.into_values().collect()
}

/// The bounds of what a way costs without the steps of another one; `None`: not known.
struct Sums {
    at_least: Option<Decimal>,
    at_most: Option<Decimal>,
}

impl Sums {
    fn of(way: &Way, other: &SortedSet<StepKey>) -> Self {
        let steps = || way.steps.iter().filter(|step| !other.contains(&step.key));
        let least = steps().map(|step| step.cost.at_least().get());
        let most = steps().map(|step| Some(step.cost.at_most()?.get()));
        Self {
            at_least: Some(sum(least)),
            at_most: most.collect::<Option<Vec<_>>>().map(sum),
        }
    }

    fn is_less_than(&self, other: &Self) -> Answer {
        let surely = self.at_most.zip(other.at_least);
        let never = self.at_least.zip(other.at_most);
        if surely.is_some_and(|(most, least)| most < least) {
            Answer::Yes
        } else if never.is_some_and(|(least, most)| least >= most) {
            Answer::No
        } else {
            Answer::CannotSay
        }
    }
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
        match (self, lang) {
            (Self::Optimal, Lang::Vi) => "tối ưu, đã chứng minh".into(),
            (Self::Optimal, Lang::En) => "optimal, proven".into(),
            (Self::Bound { at_least, gap }, Lang::Vi) => {
                let gap = gap.map(|gap| format!(", chênh nhiều nhất {}", money_text(gap, lang)));
                format!(
                    "chưa chứng minh tối ưu: không thể dưới {}{}",
                    money_text(at_least, lang),
                    gap.unwrap_or_default()
                )
            }
            (Self::Bound { at_least, gap }, Lang::En) => {
                let gap = gap.map(|gap| format!(", at most {} away", money_text(gap, lang)));
                format!(
                    "not proven optimal: nothing below {}{}",
                    money_text(at_least, lang),
                    gap.unwrap_or_default()
                )
            }
            (Self::AtMost { communes, criteria }, Lang::Vi) => {
                format!("chưa chứng minh tối ưu: không quá {communes} xã, {criteria} tiêu chí")
            }
            (Self::AtMost { communes, criteria }, Lang::En) => {
                format!("not proven optimal: at most {communes} communes, {criteria} criteria")
            }
        }
    }
}
