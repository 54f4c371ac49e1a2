//! Precedence and conflict between projects: the transitive closure of what each needs, what it
//! excludes, and its earliest end (the length of the critical path).

use alloc::vec;
use alloc::vec::Vec;

use super::action::Duration;
use super::invalid_advice::{AdviceProblem, MOST_RELATIONS};
use super::price_list::{PriceList, Project};
use super::step_key::ProjectCode;
use crate::sorted::{SortedMap, SortedSet, sort, sort_by_key};

/// Places in the list of projects, ascending.
pub(super) type Places = Vec<usize>;

/// The projects by code. Where two have one code, which is a problem, the code speaks of both, so that
/// no other problem depends on which of them came first.
pub(super) struct Projects<'a> {
    pub(super) sorted: Vec<&'a Project>,
    places: SortedMap<&'a ProjectCode, Places>,
}

impl<'a> Projects<'a> {
    pub(super) fn of(prices: &'a PriceList, problems: &mut Vec<AdviceProblem>) -> Self {
        let mut sorted: Vec<&Project> = prices.projects.iter().collect();
        sort_by_key(&mut sorted, |project| &project.code);
        let mut places: SortedMap<&ProjectCode, Places> = SortedMap::new();
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
    pub(super) fn needs(&self, problems: &mut Vec<AdviceProblem>) -> Vec<Places> {
        let direct: Vec<Vec<usize>> = self
            .sorted
            .iter()
            .map(|project| {
                let mut places = Vec::new();
                for needs in &project.needs {
                    match self.places.get(needs) {
                        Some(found) => places.extend(found.iter().copied()),
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
            sort(&mut found);
            // At most `MOST_RELATIONS` and the needs of one more project.
            relations = relations.saturating_add(found.len());
            all.push(found);
        }
        if relations > MOST_RELATIONS {
            problems.push(AdviceProblem::TooLarge);
        }
        all
    }

    /// What each project cannot be carried out with.
    pub(super) fn rivals(
        &self,
        prices: &PriceList,
        problems: &mut Vec<AdviceProblem>,
    ) -> Vec<Places> {
        let mut rivals = vec![Places::new(); self.sorted.len()];
        let mut relations: usize = 0;
        for group in &prices.alternatives {
            let mut places: SortedSet<usize> = SortedSet::new();
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
                    Some(found) => places.extend(found.iter().copied()),
                }
            }
            // The loop ends beyond `MOST_RELATIONS`; a product that does not fit is beyond it, too.
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
            sort(of_project);
            of_project.dedup();
        }
        rivals
    }

    /// Projects that need what excludes them, or two that exclude each other.
    pub(super) fn never_possible(
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
    pub(super) fn durations(&self, needs: &[Places]) -> Vec<Duration> {
        let mut durations = vec![Duration::default(); self.sorted.len()];
        // What a project needs has fewer needs itself, so it comes earlier.
        let mut order: Vec<usize> = (0..self.sorted.len()).collect();
        sort_by_key(&mut order, |place| needs.get(*place).map(Vec::len));
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
                // Along a chain of at most 2^16 needs, 16 bits each.
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
