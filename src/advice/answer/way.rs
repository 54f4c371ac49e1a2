//! [`Way`]: [steps](Step) that are taken together, each with its [reasons](StepReason); [`Proof`]: what
//! is proven of a way.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::advice::input::{AdviceNames, Completion, Cost, ProjectCode, StepKey, money_text};
use crate::assessment::{Answer, CriteriaMet};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::quantity::{Decimal, MillionDong, sum};
use crate::sorted::SortedSet;
use crate::text::{Label, Lang};

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

/// One thing to do (bước thực hiện): an entry of the price list, what it completes, what it costs,
/// how long it takes, and why.
///
/// It is data; [`Step::text`] puts it in words.
#[doc(alias = "bước thực hiện")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: more can be said of a step.
#[non_exhaustive]
pub struct Step {
    /// The entry of the price list.
    pub key: StepKey,
    /// The name of the project; `None` for a single indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Label>,
    /// The parts of indicators that it completes and that were not known to be met before, by commune
    /// and number.
    pub completes: Vec<Completion>,
    /// The criteria that count from this step on, the steps before it in its way being done; by
    /// commune and number.
    pub criteria: Vec<CommuneCriterion>,
    /// What it costs as a whole, also where it serves several communes.
    pub cost: Cost,
    /// How many whole months it takes by itself; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// After how many months from the beginning of the work it is done, everything that it needs
    /// included; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_after: Option<u32>,
    /// Whether it is done by the last day of the terms; yes without one.
    pub in_time: Answer,
    /// Why it is a step, in the order of [`StepReason`].
    pub reasons: Vec<StepReason>,
    /// The places of the plan that support it, in the order in which the advisor was given them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citations: Vec<Citation>,
}

impl Step {
    /// The step in words, by codes: what is done, what it costs, how long it takes, and why.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The step in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let key = self.key.text_with(names, lang);
        let mut text = match &self.name {
            Some(name) => format!("{key} ({})", name.get(lang)),
            None => key,
        };
        text.extend([", ", &self.cost.text_of_whole(lang)]);
        match self.months {
            None => {}
            Some(1) => text.push_str(&bilingual!(lang, ", 1 tháng", ", 1 month")),
            Some(months) => {
                text.push_str(&bilingual!(lang, ", {months} tháng", ", {months} months"));
            }
        }
        match self.in_time {
            Answer::Yes => {}
            Answer::No => text.push_str(&bilingual!(lang, ", không kịp thời hạn", ", too late")),
            Answer::CannotSay => text.push_str(&bilingual!(
                lang,
                ", chưa rõ có kịp thời hạn không",
                ", not known whether it is done in time"
            )),
        }
        let names = match &self.key {
            StepKey::Indicator { commune, .. } => names.after(*commune),
            StepKey::Project(_) => *names,
        };
        let reasons = self.reasons.iter().map(|one| one.text_with(&names, lang));
        let cited = self.citations.iter().map(|citation| citation.text(lang));
        for (place, why) in reasons.chain(cited).enumerate() {
            text.extend([if place == 0 { ": " } else { "; " }, &why]);
        }
        text
    }
}

/// A criterion of a commune.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a criterion of a commune is these two numbers"
)]
pub struct CommuneCriterion {
    /// The commune.
    pub commune: CommuneCode,
    /// The criterion.
    pub criterion: CriterionNumber,
}

/// Why something is a step, as a fact (lý do).
///
/// Reasons stand in the order of the variants, then by commune and number.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: there are further reasons to do something.
#[non_exhaustive]
pub enum StepReason {
    /// A criterion counts from this step on.
    Completes(CommuneCriterion),
    /// It completes a part of a criterion that a later step makes count.
    HelpsToComplete(CommuneCriterion),
    /// Another step cannot begin before it.
    NeededBy {
        /// The project that needs it.
        project: ProjectCode,
    },
    /// It serves several criteria, or several communes, at once.
    ServesSeveral {
        /// The number of criteria that it completes or helps, each commune's counted by itself.
        criteria: u32,
        /// The number of communes of these criteria.
        communes: u32,
    },
    /// Its criterion is one of the three nearest of the commune.
    NearlyMet {
        /// The commune and the criterion.
        criterion: CommuneCriterion,
        /// Its place among the open criteria of the commune, the nearest is 1.
        place: u32,
    },
    /// Its criterion was said to matter for production and daily life.
    Essential {
        /// The criterion.
        criterion: CriterionNumber,
        /// Its weight.
        weight: u32,
    },
    /// Nothing was observed of these parts: they may be met already, so look before you spend.
    NotObserved {
        /// The commune.
        commune: CommuneCode,
        /// The parts, in ascending order.
        numbers: Vec<PartNumber>,
    },
}

impl StepReason {
    /// The reason in words, by codes.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The reason in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        match self {
            Self::Completes(CommuneCriterion { commune, criterion }) => bilingual!(
                lang,
                "{} đạt tiêu chí {}",
                "{} meets criterion {}",
                names.commune(*commune, lang),
                criterion
            ),
            Self::HelpsToComplete(CommuneCriterion { commune, criterion }) => bilingual!(
                lang,
                "góp phần hoàn thành tiêu chí {} của {}",
                "helps to complete criterion {} of {}",
                criterion,
                names.commune(*commune, lang)
            ),
            Self::NeededBy { project } => bilingual!(
                lang,
                "phải làm trước dự án {project}",
                "project {project} needs it first"
            ),
            Self::ServesSeveral {
                criteria,
                communes: 1,
            } => bilingual!(
                lang,
                "phục vụ cùng lúc {criteria} tiêu chí của 1 xã",
                "serves {criteria} criteria of 1 commune at once"
            ),
            Self::ServesSeveral { criteria, communes } => bilingual!(
                lang,
                "phục vụ cùng lúc {criteria} tiêu chí của {communes} xã",
                "serves {criteria} criteria of {communes} communes at once"
            ),
            Self::NearlyMet {
                criterion: CommuneCriterion { commune, criterion },
                place: 1,
            } => bilingual!(
                lang,
                "tiêu chí {} gần đạt nhất ở {}",
                "criterion {} is the nearest in {}",
                criterion,
                names.commune(*commune, lang)
            ),
            Self::NearlyMet {
                criterion: CommuneCriterion { commune, criterion },
                place,
            } => bilingual!(
                lang,
                "tiêu chí {} đứng thứ {} về mức gần đạt ở {}",
                "criterion {} is number {} by nearness in {}",
                criterion,
                place,
                names.commune(*commune, lang)
            ),
            Self::Essential { criterion, weight } => bilingual!(
                lang,
                "tiêu chí {criterion} là tiêu chí thiết yếu (trọng số {weight})",
                "criterion {criterion} is essential (weight {weight})"
            ),
            Self::NotObserved { commune, numbers } => bilingual!(
                lang,
                "{} chưa có số liệu về {}, có thể đã đạt: cần rà soát trước khi chi",
                "{} has no figures for {}, which may be met already: look before you spend",
                names.commune(*commune, lang),
                names.parts(numbers, lang)
            ),
        }
    }
}
