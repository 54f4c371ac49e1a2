//! From chosen actions to the steps of a [`Way`], with their reasons.

use alloc::vec::Vec;

use super::covering::{outcomes, part_numbers};
use super::nearest::NearCriterion;
use crate::advice::advisor::Advisor;
use crate::advice::answer::{CommuneCriterion, CommuneGain, Step, StepReason, Way};
use crate::advice::input::{Action, CitationScope, Completion, Entry, UNBOUNDED};
use crate::assessment::{Assessment, CriteriaMet, Verdict};
use crate::criteria::CriterionNumber;
use crate::law::Citation;
use crate::place::CommuneCode;
use crate::sorted::{SortedMap, SortedSet, sort};

impl<'a> Advisor<'a> {
    /// The way of some actions, which hold all that they need.
    pub(crate) fn way(&self, chosen: &[usize]) -> Way {
        let order = self.doable_order(chosen);
        let mut ledger = Ledger::default();
        let mut steps = Vec::new();
        for (place, index) in order.iter().enumerate() {
            if let Some(action) = self.action(*index) {
                let later = order.get(place.saturating_add(1)..).unwrap_or(&[]);
                steps.push(self.step(action, *index, later, &mut ledger));
            }
        }
        let communes = ledger
            .completed
            .iter()
            .filter_map(|(commune, done)| {
                let assessment = self.assessment(*commune)?;
                let serves =
                    |step: &&Step| step.completes.iter().any(|one| one.commune == *commune);
                let serving = steps.iter().filter(serves);
                Some(CommuneGain {
                    commune: *commune,
                    before: assessment.criteria_met(),
                    after: met_with(assessment, *done),
                    steps: serving.map(|step| step.key.clone()).collect(),
                })
            })
            .collect();
        let scale = self.cost_scale();
        let total = |price: &dyn Fn(&Action<'a>) -> Option<u128>| {
            let actions = chosen.iter().filter_map(|index| self.action(*index));
            // What is chosen is in time or may be, so each has its price.
            // All prices together stay below 2^122, see `CostScale`.
            actions.filter_map(price).fold(0, u128::saturating_add)
        };
        let low = total(&|action| scale.amount(action.cost().at_least()));
        let high = total(&|action| {
            let most = action.cost().at_most();
            most.map_or(Some(UNBOUNDED), |most| scale.amount(most))
        });
        Way {
            steps,
            cost: scale.interval(low, Some(high)),
            communes,
        }
    }

    /// Actions in an order in which they can be done: what another one needs comes first, otherwise
    /// as they are ordered.
    fn doable_order(&self, chosen: &[usize]) -> Vec<usize> {
        let mut rest: SortedSet<usize> = chosen.iter().copied().collect();
        let mut order = Vec::new();
        while let Some(first) = rest.first().copied() {
            let waiting = |index: &usize| {
                let needs = self.action(*index).map_or(&[][..], |action| &action.needs);
                needs.iter().any(|need| rest.contains(need))
            };
            // Needs are never circular, so one of them waits for nothing.
            let next = rest.iter().find(|index| !waiting(index)).copied();
            let next = next.unwrap_or(first);
            rest.retain(|index| *index != next);
            order.push(next);
        }
        order
    }

    fn step(
        &self,
        action: &Action<'_>,
        index: usize,
        later: &[usize],
        ledger: &mut Ledger,
    ) -> Step {
        let mut completes = Vec::new();
        let mut criteria = Vec::new();
        let mut reasons = Vec::new();
        for (commune, parts) in &action.completes {
            let Some(assessment) = self.assessment(*commune) else {
                continue;
            };
            let standard = assessment.standard();
            let before = ledger.completed.get(commune).copied().unwrap_or(0);
            let after = before | parts;
            let open = parts & !before & !met_parts(assessment);
            if open == 0 {
                continue;
            }
            ledger.completed.insert(*commune, after);
            for number in part_numbers(standard, open) {
                completes.push(Completion::new(*commune, number));
            }
            for criterion in standard.criteria() {
                if criterion.mask() & open == 0 || assessment.counts_with(criterion, before) {
                    continue;
                }
                let one = CommuneCriterion {
                    commune: *commune,
                    criterion: criterion.number(),
                };
                if assessment.counts_with(criterion, after) {
                    criteria.push(one);
                    reasons.push(StepReason::Completes(one));
                } else {
                    reasons.push(StepReason::HelpsToComplete(one));
                }
                let unknown = assessment.unknown_parts(criterion) & open;
                if unknown != 0 {
                    reasons.push(StepReason::NotObserved {
                        commune: *commune,
                        numbers: part_numbers(standard, unknown),
                    });
                }
            }
        }
        self.add_reasons(index, later, ledger, &mut reasons);
        let citations = self.citations(&reasons);
        Step {
            key: action.key(),
            name: match action.entry {
                Entry::Project(project) => Some(project.name.clone()),
                Entry::Indicator(_) => None,
            },
            completes,
            criteria,
            cost: action.cost(),
            months: action.months(),
            done_after: action.duration.is_known.then_some(action.duration.at_least),
            in_time: action.in_time,
            reasons,
            citations,
        }
    }

    /// The reasons that do not lie in one criterion alone; then all of them in order.
    fn add_reasons(
        &self,
        index: usize,
        later: &[usize],
        ledger: &mut Ledger,
        reasons: &mut Vec<StepReason>,
    ) {
        let served: SortedSet<CommuneCriterion> = served(reasons).collect();
        let communes: SortedSet<CommuneCode> = served.iter().map(|one| one.commune).collect();
        if served.len() > 1 {
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            reasons.push(StepReason::ServesSeveral {
                criteria: count(served.len()),
                communes: count(communes.len()),
            });
        }
        for other in later.iter().filter_map(|other| self.action(*other)) {
            if let (Entry::Project(project), true) = (other.entry, other.needs.contains(&index)) {
                let project = project.code.clone();
                reasons.push(StepReason::NeededBy { project });
            }
        }
        for criterion in &served {
            let nearest = ledger.nearest.entry(criterion.commune);
            let nearest = nearest.or_insert_with(|| self.nearest_known(criterion.commune));
            let known = (1..).zip(nearest.iter());
            let place = known.filter(|(_, near)| **near == criterion.criterion);
            reasons.extend(place.map(|(place, _)| StepReason::NearlyMet {
                criterion: *criterion,
                place,
            }));
        }
        for criterion in served.iter().map(|one| one.criterion) {
            let weight = self.weight(criterion);
            if weight > 0 {
                reasons.push(StepReason::Essential { criterion, weight });
            }
        }
        sort(reasons);
        reasons.dedup();
    }

    /// The nearest criteria of a commune. One of which nothing was observed may be met, and is not said
    /// to be nearly met.
    fn nearest_known(&self, commune: CommuneCode) -> Vec<CriterionNumber> {
        let near = self.nearest(commune).unwrap_or_default();
        let known = near.iter().filter(|one| !one.may_be_met());
        known.take(NEAREST).map(NearCriterion::number).collect()
    }

    /// The places of the plan that support a step with these reasons.
    fn citations(&self, reasons: &[StepReason]) -> Vec<Citation> {
        let served: SortedSet<CommuneCriterion> = served(reasons).collect();
        let applies = |scope: &CitationScope| match scope {
            CitationScope::Group(group) => {
                let mut served = served.iter();
                served.any(|one| self.group(one.commune) == Some(*group))
            }
            CitationScope::Criteria(criteria) => {
                let mut served = served.iter();
                served.any(|one| criteria.contains(&one.criterion))
            }
            CitationScope::Several => served.len() > 1,
        };
        let mut citations: Vec<Citation> = Vec::new();
        for cited in self.plan_citations() {
            if applies(&cited.applies) && !citations.contains(&cited.citation) {
                citations.push(cited.citation.clone());
            }
        }
        citations
    }
}

/// How many of the nearest criteria of a commune a reason may name.
const NEAREST: usize = 3;

/// What was completed so far, and what was looked up.
#[derive(Default)]
struct Ledger {
    completed: SortedMap<CommuneCode, u128>,
    /// The nearest criteria of the communes that were looked at.
    nearest: SortedMap<CommuneCode, Vec<CriterionNumber>>,
}

/// The criteria that reasons speak of.
fn served(reasons: &[StepReason]) -> impl Iterator<Item = CommuneCriterion> {
    reasons.iter().filter_map(|reason| match reason {
        StepReason::Completes(one) | StepReason::HelpsToComplete(one) => Some(*one),
        _ => None,
    })
}

/// The number of criteria met if some parts were met as well.
pub(crate) fn met_with(assessment: &Assessment<'_>, done: u128) -> CriteriaMet {
    let (mut at_least, mut at_most, mut of) = (0_u8, 0_u8, 0_u8);
    for criterion in assessment.standard().criteria() {
        let unknown = assessment.unknown_parts(criterion);
        // A standard has at most 128 criteria.
        at_least = at_least.saturating_add(assessment.counts_with(criterion, done).into());
        at_most = at_most.saturating_add(assessment.counts_with(criterion, done | unknown).into());
        of = of.saturating_add(1);
    }
    // Meeting more never lowers the count, so the bounds are in order.
    CriteriaMet::new(at_least, at_most, of).unwrap_or_else(|| assessment.criteria_met())
}

/// The parts that are met, one bit each.
pub(crate) fn met_parts(assessment: &Assessment<'_>) -> u128 {
    outcomes(assessment, u128::MAX)
        .filter(|(_, outcome)| outcome.verdict == Verdict::Met)
        .fold(0, |met, (bit, _)| met | bit)
}
