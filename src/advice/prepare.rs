//! From a price list to actions: what does not fit is named, what fits is put in order.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec;
use alloc::vec::Vec;

use super::action::{Action, Duration, Entry};
use super::problem::MOST_RELATIONS;
use super::{
    AdviceProblem, Completion, IndicatorCost, PriceList, Project, ProjectCode, StepKey, Terms,
};
use crate::assessment::{Answer, Assessment};
use crate::place::CommuneCode;

/// The assessments by commune.
pub(super) type Assessments<'a> = BTreeMap<CommuneCode, &'a Assessment<'a>>;

/// The assessments by commune; one that comes second is a problem.
pub(super) fn by_commune<'a>(
    assessments: &'a [Assessment<'a>],
    problems: &mut Vec<AdviceProblem>,
) -> Assessments<'a> {
    let mut found = BTreeMap::new();
    for assessment in assessments {
        let commune = assessment.report().commune();
        if found.insert(commune, assessment).is_some() {
            problems.push(AdviceProblem::AssessmentTwice { commune });
        }
    }
    found
}

/// The actions of a price list in the order of their keys.
pub(super) fn actions<'a>(
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
    let months = terms.window.map(super::WorkWindow::months);

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
    indicators.sort_by_key(|one| (one.commune, &one.number));
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

/// Whether work of some months is done in so many months; without a limit it is.
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
    completions.sort();
    let mut completed: BTreeMap<CommuneCode, u128> = BTreeMap::new();
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

/// Places in the list of projects, rising.
type Places = Vec<usize>;

/// The projects by code. Where two have one code, which is a problem, the code speaks of both, so that
/// no other problem depends on which of them came first.
struct Projects<'a> {
    sorted: Vec<&'a Project>,
    places: BTreeMap<&'a ProjectCode, Places>,
}

impl<'a> Projects<'a> {
    fn of(prices: &'a PriceList, problems: &mut Vec<AdviceProblem>) -> Self {
        let mut sorted: Vec<&Project> = prices.projects.iter().collect();
        sorted.sort_by_key(|project| &project.code);
        let mut places: BTreeMap<&ProjectCode, Places> = BTreeMap::new();
        for (place, project) in sorted.iter().enumerate() {
            let of_code = places.entry(&project.code).or_default();
            of_code.push(place);
            if of_code.len() > 1 {
                let code = project.code.clone();
                problems.push(AdviceProblem::ProjectTwice { code });
            }
        }
        Self { sorted, places }
    }

    /// What each project needs, also through others; what needs itself is a problem.
    fn needs(&self, problems: &mut Vec<AdviceProblem>) -> Vec<Places> {
        let direct: Vec<Vec<usize>> = self
            .sorted
            .iter()
            .map(|project| {
                let mut places = Vec::new();
                for needs in &project.needs {
                    match self.places.get(needs) {
                        Some(found) => places.extend(found),
                        None => problems.push(AdviceProblem::UnknownNeed {
                            code: project.code.clone(),
                            needs: needs.clone(),
                        }),
                    }
                }
                places
            })
            .collect();
        let mut all: Vec<Places> = Vec::new();
        let mut relations: usize = 0;
        // Of which project a place was found last.
        let mut found_for = vec![None; self.sorted.len()];
        for (place, project) in self.sorted.iter().enumerate() {
            let mut found = Places::new();
            let mut waiting = if relations > MOST_RELATIONS {
                Vec::new()
            } else {
                vec![place]
            };
            while let Some(next) = waiting.pop() {
                for need in direct.get(next).into_iter().flatten() {
                    let mark = found_for.get_mut(*need);
                    if mark.is_some_and(|mark| mark.replace(place) != Some(place)) {
                        found.push(*need);
                        waiting.push(*need);
                    }
                }
            }
            if found_for.get(place) == Some(&Some(place)) {
                let code = project.code.clone();
                problems.push(AdviceProblem::CircularNeed { code });
            }
            found.sort_unstable();
            relations = relations.saturating_add(found.len());
            all.push(found);
        }
        if relations > MOST_RELATIONS {
            problems.push(AdviceProblem::TooLarge);
        }
        all
    }

    /// What each project cannot be carried out with.
    fn rivals(&self, prices: &PriceList, problems: &mut Vec<AdviceProblem>) -> Vec<Places> {
        let mut rivals = vec![Places::new(); self.sorted.len()];
        let mut relations: usize = 0;
        for group in &prices.alternatives {
            let mut places: BTreeSet<usize> = BTreeSet::new();
            for code in group {
                match self.places.get(code) {
                    None => {
                        let code = code.clone();
                        problems.push(AdviceProblem::UnknownAlternative { code });
                    }
                    Some(found) if found.iter().any(|place| places.contains(place)) => {
                        let code = code.clone();
                        problems.push(AdviceProblem::AlternativeTwice { code });
                    }
                    Some(found) => places.extend(found),
                }
            }
            relations = relations.saturating_add(places.len().saturating_mul(places.len()));
            if relations > MOST_RELATIONS {
                problems.push(AdviceProblem::TooLarge);
                break;
            }
            for place in &places {
                if let Some(of_project) = rivals.get_mut(*place) {
                    of_project.extend(places.iter().filter(|other| *other != place));
                }
            }
        }
        for of_project in &mut rivals {
            of_project.sort_unstable();
            of_project.dedup();
        }
        rivals
    }

    /// Projects that need what excludes them, or two that exclude each other.
    fn never_possible(
        &self,
        needs: &[Places],
        rivals: &[Places],
        problems: &mut Vec<AdviceProblem>,
    ) {
        for ((place, project), needs) in self.sorted.iter().enumerate().zip(needs) {
            let is_done = |one: &usize| *one == place || needs.binary_search(one).is_ok();
            let mut together = needs.iter().chain([&place]);
            let clash = together.find_map(|one| {
                let other = rivals.get(*one)?.iter().find(|other| is_done(other))?;
                Some((self.sorted.get(*one)?, self.sorted.get(*other)?))
            });
            if let Some((one, other)) = clash {
                problems.push(AdviceProblem::NeverPossible {
                    code: project.code.clone(),
                    one: one.code.clone(),
                    other: other.code.clone(),
                });
            }
        }
    }

    /// How long each project takes, all that it needs included: it begins when the last of them is
    /// done.
    fn durations(&self, needs: &[Places]) -> Vec<Duration> {
        let mut durations = vec![Duration::default(); self.sorted.len()];
        // Whatever a project needs has fewer needs itself, so it comes earlier.
        let mut order: Vec<usize> = (0..self.sorted.len()).collect();
        order.sort_by_key(|place| needs.get(*place).map(Vec::len));
        for place in order {
            let (Some(project), Some(needs)) = (self.sorted.get(place), needs.get(place)) else {
                continue;
            };
            let before = needs.iter().filter_map(|need| durations.get(*need));
            let begin = before.fold(
                Duration {
                    at_least: 0,
                    is_known: true,
                },
                |begin, need| Duration {
                    at_least: begin.at_least.max(need.at_least),
                    is_known: begin.is_known && need.is_known,
                },
            );
            let own = project.months.map_or(0, u32::from);
            let duration = Duration {
                at_least: begin.at_least.saturating_add(own),
                is_known: begin.is_known && project.months.is_some(),
            };
            if let Some(slot) = durations.get_mut(place) {
                *slot = duration;
            }
        }
        durations
    }
}

/// What is wrong with the weights.
pub(super) fn weights(
    terms: &Terms,
    assessments: &Assessments<'_>,
    problems: &mut Vec<AdviceProblem>,
) -> BTreeMap<crate::criteria::CriterionNumber, u32> {
    let mut weights = BTreeMap::new();
    for (criterion, weight) in &terms.weights {
        let criterion = *criterion;
        if weights.insert(criterion, *weight).is_some() {
            problems.push(AdviceProblem::WeightTwice { criterion });
        }
        let mut standards = assessments.values().map(|one| one.standard());
        let known = |standard: &crate::criteria::Standard| {
            let mut criteria = standard.criteria().iter();
            criteria.any(|one| one.number() == criterion)
        };
        if !assessments.is_empty() && !standards.any(known) {
            problems.push(AdviceProblem::UnknownCriterion { criterion });
        }
    }
    weights
}
