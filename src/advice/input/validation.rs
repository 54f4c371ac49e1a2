//! Validation: from a price list to actions in the order of their keys; every problem is reported.

use alloc::vec::Vec;

use super::action::{Action, Duration, Entry};
use super::invalid_advice::AdviceProblem;
use super::precedence::Projects;
use super::price_list::{Completion, IndicatorCost, PriceList, Project};
use super::step_key::StepKey;
use super::{Terms, WorkWindow};
use crate::assessment::{Answer, Assessment};
use crate::criteria::{CriterionNumber, Standard};
use crate::place::CommuneCode;
use crate::sorted::{SortedMap, sort, sort_by_key};

/// The assessments by commune.
pub(crate) type Assessments<'a> = SortedMap<CommuneCode, &'a Assessment<'a>>;

/// The assessments by commune; one that comes second is a problem.
pub(crate) fn by_commune<'a>(
    assessments: &'a [Assessment<'a>],
    problems: &mut Vec<AdviceProblem>,
) -> Assessments<'a> {
    let mut found = SortedMap::new();
    for assessment in assessments {
        let commune = assessment.commune();
        if found.insert(commune, assessment).is_some() {
            problems.push(AdviceProblem::AssessmentTwice { commune });
        }
    }
    found
}

/// The actions of a price list in the order of their keys.
pub(crate) fn actions<'a>(
    prices: &'a PriceList,
    terms: &Terms,
    assessments: &Assessments<'_>,
    problems: &mut Vec<AdviceProblem>,
) -> Vec<Action<'a>> {
    let projects = Projects::of(prices, problems);
    let needs = projects.needs(problems);
    let rivals = projects.rivals(prices, problems);
    projects.never_possible(&needs, &rivals, problems);
    let durations = projects.durations(&needs);
    let months = terms.window.map(WorkWindow::months);

    let mut actions = Vec::new();
    let relations = needs.into_iter().zip(rivals).zip(durations);
    for (project, ((needs, rivals), duration)) in projects.sorted.iter().zip(relations) {
        actions.push(Action {
            entry: Entry::Project(project),
            completes: completed_by(project, assessments, problems),
            needs,
            rivals,
            duration,
            in_time: in_time(duration, months),
        });
    }
    let mut indicators: Vec<&IndicatorCost> = prices.indicators.iter().collect();
    sort_by_key(&mut indicators, |one| (one.commune, &one.number));
    for (one, next) in indicators.iter().zip(indicators.iter().skip(1)) {
        if (one.commune, &one.number) == (next.commune, &next.number) {
            problems.push(AdviceProblem::CostTwice {
                commune: one.commune,
                number: one.number.clone(),
            });
        }
    }
    for one in indicators {
        let duration = Duration {
            at_least: one.months.map_or(0, u32::from),
            is_known: one.months.is_some(),
        };
        let entry = StepKey::Indicator {
            commune: one.commune,
            number: one.number.clone(),
        };
        let completion = Completion::new(one.commune, one.number.clone());
        let parts = parts_of(&completion, &entry, assessments, problems);
        actions.push(Action {
            entry: Entry::Indicator(one),
            completes: parts
                .map(|parts| (one.commune, parts))
                .into_iter()
                .collect(),
            needs: Vec::new(),
            rivals: Vec::new(),
            duration,
            in_time: in_time(duration, months),
        });
    }
    actions
}

/// Whether work is done within a number of months; without a limit it is.
fn in_time(duration: Duration, months: Option<u32>) -> Answer {
    match months {
        None => Answer::Yes,
        Some(months) if duration.at_least > months => Answer::No,
        Some(_) if duration.is_known => Answer::Yes,
        Some(_) => Answer::CannotSay,
    }
}

/// The parts that a completion is about; `None` for a commune without an assessment, and for a
/// number that is a problem.
fn parts_of(
    completion: &Completion,
    entry: &StepKey,
    assessments: &Assessments<'_>,
    problems: &mut Vec<AdviceProblem>,
) -> Option<u128> {
    let Completion { commune, number } = completion;
    let parts = assessments.get(commune)?.standard().bits(number);
    if parts.is_none() {
        problems.push(AdviceProblem::UnknownIndicator {
            entry: entry.clone(),
            commune: *commune,
            number: number.clone(),
        });
    }
    parts
}

fn completed_by(
    project: &Project,
    assessments: &Assessments<'_>,
    problems: &mut Vec<AdviceProblem>,
) -> Vec<(CommuneCode, u128)> {
    let entry = StepKey::Project(project.code.clone());
    let mut completions: Vec<&Completion> = project.completes.iter().collect();
    sort(&mut completions);
    let mut completed: SortedMap<CommuneCode, u128> = SortedMap::new();
    let mut before: Option<&Completion> = None;
    for completion in completions {
        let parts = parts_of(completion, &entry, assessments, problems).unwrap_or(0);
        let known = assessments.contains_key(&completion.commune);
        let of_commune = completed.entry(completion.commune).or_default();
        if *of_commune & parts != 0 || before == Some(completion) {
            problems.push(AdviceProblem::CompletesTwice {
                code: project.code.clone(),
                commune: completion.commune,
                number: completion.number.clone(),
            });
        }
        if known {
            *of_commune |= parts;
        }
        before = Some(completion);
    }
    completed.retain(|_, parts| *parts != 0);
    completed.into_iter().collect()
}

/// What is wrong with the weights.
pub(crate) fn weights(
    terms: &Terms,
    assessments: &Assessments<'_>,
    problems: &mut Vec<AdviceProblem>,
) -> SortedMap<CriterionNumber, u32> {
    let mut weights = SortedMap::new();
    for (criterion, weight) in &terms.weights {
        let criterion = *criterion;
        if weights.insert(criterion, *weight).is_some() {
            problems.push(AdviceProblem::WeightTwice { criterion });
        }
        let mut standards = assessments.values().map(|one| one.standard());
        let known = |standard: &Standard| {
            let mut criteria = standard.criteria().iter();
            criteria.any(|one| one.number() == criterion)
        };
        if !assessments.is_empty() && !standards.any(known) {
            problems.push(AdviceProblem::UnknownCriterion { criterion });
        }
    }
    weights
}
