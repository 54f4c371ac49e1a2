//! The search itself.

use alloc::vec;
use alloc::vec::Vec;

use super::completion::{Priced, Rank};
use super::outcome::{Found, Outcome};

/// How much is looked at before the answer is only a bound: branches, times the entries of the price
/// list that each of them is held against.
const WORK: usize = 1 << 26;

impl Priced<'_> {
    /// The best way to complete at least so many of the open criteria.
    ///
    /// Of all ways that do, the one of the least price; of those, the one that leaves the least
    /// weight of criteria open; of those, the one of the fewest steps; of those, the one whose list
    /// of actions in their order comes first.
    pub(crate) fn cheapest(&self, gain: u8) -> Outcome {
        self.cheapest_with(gain, &[])
    }

    /// The best way that takes some actions in any case.
    pub(crate) fn cheapest_with(&self, gain: u8, taken: &[usize]) -> Outcome {
        let singles = self.singles.iter().flatten().flatten().count();
        let entries = self.projects.len().saturating_add(singles);
        let branches = WORK.checked_div(entries).unwrap_or(WORK);
        self.cheapest_up_to(gain, taken, u32::try_from(branches).unwrap_or(u32::MAX))
    }

    /// The same, looking at so many branches at most.
    fn cheapest_up_to(&self, gain: u8, taken: &[usize], branches: u32) -> Outcome {
        let mut run = Run {
            priced: self,
            gain,
            states: vec![State::Open; self.problem.projects.len()],
            best: None,
            is_settled: false,
            branches,
            left: None,
        };
        if let Some(start) = run.start(taken) {
            run.search(start);
        }
        run.outcome()
    }
}

/// Whether a project is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Chosen,
    Left,
}

/// What the chosen projects come to.
#[derive(Debug, Clone, Default)]
struct Chosen {
    completed: u128,
    price: u128,
    steps: usize,
    /// Single costs that are taken in any case.
    singles: Vec<usize>,
}

/// What is still to be done.
enum Task {
    Look {
        from: usize,
        chosen: Chosen,
        is_new: bool,
    },
    Set {
        places: Vec<usize>,
        to: State,
    },
}

struct Run<'r, 'p> {
    priced: &'r Priced<'p>,
    gain: u8,
    states: Vec<State>,
    best: Option<(Rank, Vec<usize>)>,
    /// Whether the best way was met in the order of the search, so that an equal one comes later.
    is_settled: bool,
    /// How many branches may still be looked at.
    branches: u32,
    /// The least bound of what was not looked at.
    left: Option<u128>,
}

impl Run<'_, '_> {
    /// Chooses what is taken in any case; `None` when that is not possible.
    fn start(&mut self, taken: &[usize]) -> Option<Chosen> {
        let mut chosen = Chosen::default();
        let problem = self.priced.problem;
        for index in taken {
            let place = problem.projects.iter().position(|one| one.index == *index);
            if let Some(place) = place {
                if self.states.get(place) != Some(&State::Chosen) {
                    (chosen, _) = self.choose(place, &chosen)?;
                }
            } else {
                let mut singles = self.priced.singles.iter().flatten().flatten();
                let single = singles.find(|one| one.index == *index)?;
                chosen.completed |= single.parts;
                chosen.price = chosen.price.saturating_add(single.price);
                chosen.steps = chosen.steps.saturating_add(1);
                chosen.singles.push(*index);
            }
        }
        Some(chosen)
    }

    /// Chooses a project with all that it needs; `None` when that is not possible. Gives the places
    /// that were not chosen before.
    fn choose(&mut self, place: usize, before: &Chosen) -> Option<(Chosen, Vec<usize>)> {
        let projects = &self.priced.problem.projects;
        let project = projects.get(place)?;
        let mut chosen = before.clone();
        let mut newly = Vec::new();
        for place in project.needs.iter().chain([&place]) {
            match self.states.get(*place)? {
                State::Chosen => continue,
                State::Left => return None,
                State::Open => {}
            }
            let one = projects.get(*place)?;
            let price = (*self.priced.projects.get(*place)?)?;
            let excluded = |rival: &usize| self.states.get(*rival) == Some(&State::Chosen);
            if one.rivals.iter().any(excluded) {
                return None;
            }
            chosen.completed |= one.parts;
            chosen.price = chosen.price.saturating_add(price);
            chosen.steps = chosen.steps.saturating_add(1);
            newly.push(*place);
        }
        for place in &newly {
            if let Some(state) = self.states.get_mut(*place) {
                *state = State::Chosen;
            }
        }
        Some((chosen, newly))
    }

    fn set(&mut self, places: &[usize], to: State) {
        for place in places {
            if let Some(state) = self.states.get_mut(*place) {
                *state = to;
            }
        }
    }

    /// Looks at all ways that choose among the open projects, without recursion: a price list may be
    /// longer than a stack is deep.
    fn search(&mut self, start: Chosen) {
        let mut tasks = vec![Task::Look {
            from: 0,
            chosen: start,
            is_new: true,
        }];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Set { places, to } => self.set(&places, to),
                Task::Look {
                    from,
                    chosen,
                    is_new,
                } => self.look(from, chosen, is_new, &mut tasks),
            }
        }
    }

    /// Looks at the ways that begin with what is chosen and choose among the projects from a place on.
    /// What is chosen may be new, or have been looked at with more projects open.
    fn look(&mut self, from: usize, chosen: Chosen, is_new: bool, tasks: &mut Vec<Task>) {
        let states = &self.states;
        let may_be_chosen = |place: usize| states.get(place) == Some(&State::Open);
        let bound = self
            .priced
            .bound(chosen.completed, self.gain, may_be_chosen)
            .map(|bound| bound.saturating_add(chosen.price));
        let Some(bound) = bound else {
            return;
        };
        if self.is_beaten(bound, chosen.steps) {
            return;
        }
        let Some(branches) = self.branches.checked_sub(1) else {
            self.left = Some(self.left.map_or(bound, |left| left.min(bound)));
            return;
        };
        self.branches = branches;

        let rest = self.states.get(from..).unwrap_or(&[]);
        let next = rest.iter().position(|state| *state == State::Open);
        let Some(place) = next.and_then(|offset| from.checked_add(offset)) else {
            self.take(&chosen, true);
            return;
        };
        if is_new {
            self.take(&chosen, false);
        }
        // The last task is done first: with the project, then without it.
        let with = if self.is_dearer_than_singles(place, &chosen) {
            None
        } else {
            self.choose(place, &chosen)
        };
        let set = |places, to| Task::Set { places, to };
        tasks.push(set(vec![place], State::Open));
        tasks.push(Task::Look {
            from: place,
            chosen,
            is_new: false,
        });
        tasks.push(set(vec![place], State::Left));
        if let Some((chosen, newly)) = with {
            tasks.push(set(newly, State::Open));
            tasks.push(Task::Look {
                from: place,
                chosen,
                is_new: true,
            });
        }
    }

    /// Whether a project costs more than single costs for all that it could still complete, so that
    /// each way with it has a cheaper one without it.
    fn is_dearer_than_singles(&self, place: usize, chosen: &Chosen) -> bool {
        let priced = self.priced;
        let project = priced.problem.projects.get(place);
        let price = priced.projects.get(place).copied().flatten();
        let (Some(project), Some(price)) = (project, price) else {
            return false;
        };
        let is_needed = priced.is_needed.get(place).copied().unwrap_or(true);
        let alone = priced.alone.sum(project.parts & !chosen.completed);
        !is_needed && alone.is_some_and(|alone| price > alone)
    }

    /// Whether no way of a branch can become the answer.
    fn is_beaten(&self, price: u128, steps: usize) -> bool {
        let least = Rank {
            price,
            lost: 0,
            steps,
        };
        match &self.best {
            None => false,
            Some((best, _)) if self.is_settled => least >= *best,
            Some((best, _)) => least > *best,
        }
    }

    /// Completes what is missing by single costs, and keeps the way if it is better than the best one,
    /// or as good and the first of its kind in the order of the search.
    fn take(&mut self, chosen: &Chosen, in_order: bool) {
        let found = self.priced.complete(chosen.completed, self.gain);
        let Some((rank, singles)) = found else {
            return;
        };
        let rank = Rank {
            price: rank.price.saturating_add(chosen.price),
            steps: rank.steps.saturating_add(chosen.steps),
            ..rank
        };
        let better = match &self.best {
            None => true,
            Some((best, _)) => rank < *best || (in_order && !self.is_settled && rank == *best),
        };
        if better {
            let projects = self.priced.problem.projects.iter().zip(&self.states);
            let projects = projects.filter(|(_, state)| **state == State::Chosen);
            let mut actions: Vec<usize> = projects.map(|(project, _)| project.index).collect();
            actions.extend(chosen.singles.iter().chain(&singles));
            actions.sort_unstable();
            self.best = Some((rank, actions));
            self.is_settled = in_order;
        }
    }

    fn outcome(self) -> Outcome {
        let found = self.best.map(|(rank, actions)| Found {
            price: rank.price,
            actions,
        });
        let best = found.as_ref().map(|found| found.price);
        Outcome {
            bound: match (best, self.left) {
                (Some(best), Some(left)) => Some(best.min(left)),
                (one, other) => one.or(other),
            },
            found,
        }
    }
}

#[cfg(test)]
#[expect(clippy::arithmetic_side_effects, reason = "a few small numbers")]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::problem::{Criterion, Indicator, Item, Problem};
    use super::*;
    use crate::advice::open_commune::Needed;

    /// Criteria of two parts each, a single cost for each part, and projects of any parts.
    fn problem(criteria: usize, projects: &[u128]) -> Problem {
        let part = |place: usize| 1_u128 << place;
        let indicator = |place: usize| Indicator {
            parts: part(place),
            singles: vec![(projects.len() + place, part(place))],
        };
        let criterion = |number: usize| Criterion {
            needed: Needed::All(part(2 * number) | part(2 * number + 1)),
            weight: 0,
            indicators: vec![indicator(2 * number), indicator(2 * number + 1)],
        };
        let item = |(index, parts): (usize, &u128)| Item {
            index,
            parts: *parts,
            needs: Vec::new(),
            rivals: Vec::new(),
        };
        Problem {
            criteria: (0..criteria).map(criterion).collect(),
            projects: projects.iter().enumerate().map(item).collect(),
        }
    }

    proptest! {
        /// A search that is cut off says so: no way goes below its bound, its way reaches what was
        /// asked, and more branches only bring the two together.
        #[test]
        fn a_search_that_is_cut_off_keeps_a_bound(
            projects in vec(1_u128..1 << 10, 0..9), prices in vec(0_u128..20, 19), gain in 1_u8..=5
        ) {
            let problem = problem(5, &projects);
            let priced = Priced::new(&problem, |index| prices.get(index).copied());
            let best = priced.cheapest(gain);
            prop_assert!(best.is_proven());
            let (mut found, mut bound) = (u128::MAX, 0);
            for branches in 0..40 {
                let cut = priced.cheapest_up_to(gain, &[], branches);
                let cut_bound = cut.bound.unwrap();
                prop_assert!(cut_bound >= bound && Some(cut_bound) <= best.bound);
                bound = cut_bound;
                if let Some(way) = &cut.found {
                    prop_assert!(way.price <= found && Some(way.price) >= best.bound);
                    found = way.price;
                }
                if cut.is_proven() {
                    prop_assert_eq!(cut.bound, best.bound);
                }
            }
        }
    }
}
