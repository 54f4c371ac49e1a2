//! Branch and bound over the projects of one commune, for several numbers of criteria in one pass.

use alloc::vec;
use alloc::vec::Vec;

use super::covering::Needed;
use super::priced_cover::{Completions, CostShares, PricedCover, Rank};
use super::solution::{SearchOutcome, Solution};

/// The work of looking at one entry from one node, so that a step of work takes about as long here as in
/// the searches for districts.
const ENTRY_WORK: u64 = 2;

/// What is asked of a search.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Query<'s> {
    /// The numbers of criteria to gain; at most 128.
    pub(crate) gains: &'s [u8],
    /// Actions that are taken in any case, with all that they need.
    pub(crate) taken: &'s [usize],
    /// Only solutions below this price are looked for.
    pub(crate) below: Option<u128>,
    /// Whether one solution is enough, which need not be the best.
    pub(crate) any: bool,
}

impl PricedCover<'_> {
    /// The best way to complete at least a number of the open criteria.
    ///
    /// Of all ways that do, the one of the least price; of those, the one that leaves the least weight
    /// of criteria open; of those, the one of the fewest steps; of those, the one whose list of actions
    /// in their order comes first.
    ///
    /// `work` is how much may still be done; what is done is taken off.
    pub(crate) fn cheapest(&self, gain: u8, work: &mut u64) -> SearchOutcome {
        let gains = [gain];
        let query = Query {
            gains: &gains,
            ..Query::default()
        };
        let found = self.search(&query, work).pop();
        found.unwrap_or_else(SearchOutcome::infeasible)
    }

    /// The best way to each number of criteria that is asked for, in one search.
    pub(crate) fn search(&self, query: &Query<'_>, work: &mut u64) -> Vec<SearchOutcome> {
        let goals = query.gains.iter().map(|gain| Goal {
            gain: *gain,
            best: None,
            is_settled: false,
            unexplored: None,
        });
        // A price list has at most 2^20 entries.
        let entries = u64::try_from(self.entries()).unwrap_or(u64::MAX).max(1);
        let node_work = entries.saturating_mul(ENTRY_WORK);
        let mut run = BranchAndBound {
            priced: self,
            decisions: vec![Decision::Open; self.problem.projects.len()],
            goals: goals.collect(),
            below: query.below,
            singles: Vec::new(),
            trail: Vec::new(),
            shares: self.shares.clone(),
            nodes: work.checked_div(node_work).unwrap_or(0),
        };
        let before = run.nodes;
        if let Some(root) = run.root(query.taken) {
            run.explore_all(root, query.any);
        }
        let explored = before.saturating_sub(run.nodes);
        *work = work.saturating_sub(explored.saturating_mul(node_work));
        run.goals.into_iter().map(Goal::outcome).collect()
    }
}

/// Whether a project is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Open,
    Chosen,
    Excluded,
}

/// A partial solution: what the chosen projects come to.
#[derive(Debug, Clone, Copy, Default)]
struct Partial {
    completed: u128,
    price: u128,
    steps: usize,
}

/// What is still to be done; a stack of these takes the place of recursion, because a price list may
/// be longer than a call stack is deep.
enum Task {
    Explore {
        from: usize,
        partial: Partial,
        /// Whether this partial solution was not explored before, with more projects open.
        is_new: bool,
        /// The goals that were not pruned, one bit each.
        active: u128,
    },
    /// Decides on one project.
    Decide { place: usize, to: Decision },
    /// Opens the projects that were chosen last, down to a number of chosen ones.
    Undo { chosen: usize },
}

/// One number of criteria, with the best solution so far.
struct Goal {
    gain: u8,
    best: Option<(Rank, Vec<usize>)>,
    /// Whether the best solution was met in the order of the search, so that an equal one comes later
    /// in the order of solutions.
    is_settled: bool,
    /// The least bound of what was not explored.
    unexplored: Option<u128>,
}

impl Goal {
    /// Whether no solution of a branch can become the best.
    fn is_pruned(&self, price: u128, steps: usize) -> bool {
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

    fn outcome(self) -> SearchOutcome {
        let incumbent = self.best.map(|(rank, actions)| Solution {
            price: rank.price,
            actions,
        });
        SearchOutcome::new(incumbent, self.unexplored)
    }
}

struct BranchAndBound<'r, 'p> {
    priced: &'r PricedCover<'p>,
    decisions: Vec<Decision>,
    goals: Vec<Goal>,
    below: Option<u128>,
    /// Single costs that are taken in any case.
    singles: Vec<usize>,
    /// The chosen projects in the order in which they were chosen.
    trail: Vec<usize>,
    /// Kept for the bounds, so that no node allocates them.
    shares: CostShares,
    /// How many nodes may still be explored.
    nodes: u64,
}

impl BranchAndBound<'_, '_> {
    /// The root: what is taken in any case; `None` when that is not possible.
    fn root(&mut self, taken: &[usize]) -> Option<Partial> {
        let mut partial = Partial::default();
        let problem = self.priced.problem;
        for index in taken {
            let place = problem.projects.iter().position(|one| one.index == *index);
            if let Some(place) = place {
                if self.decisions.get(place) != Some(&Decision::Chosen) {
                    partial = self.choose(place, partial)?;
                }
            } else {
                let mut singles = self.priced.singles.iter().flatten().flatten();
                let single = singles.find(|one| one.index == *index)?;
                partial.completed |= single.parts;
                // All prices together stay below 2^122, see `CostScale`.
                partial.price = partial.price.saturating_add(single.price);
                partial.steps = partial.steps.saturating_add(1);
                self.singles.push(*index);
            }
        }
        Some(partial)
    }

    /// Chooses a project with all that it needs; `None`, with nothing chosen, when that is not
    /// possible.
    fn choose(&mut self, place: usize, before: Partial) -> Option<Partial> {
        let chosen = self.trail.len();
        let partial = self.try_choose(place, before);
        if partial.is_none() {
            self.undo(chosen);
        }
        partial
    }

    fn try_choose(&mut self, place: usize, mut partial: Partial) -> Option<Partial> {
        let priced = self.priced;
        let projects = &priced.problem.projects;
        for place in projects.get(place)?.needs.iter().chain([&place]) {
            match self.decisions.get(*place)? {
                Decision::Chosen => continue,
                Decision::Excluded => return None,
                Decision::Open => {}
            }
            let one = projects.get(*place)?;
            let price = (*priced.projects.get(*place)?)?;
            let is_chosen = |rival: &usize| self.decisions.get(*rival) == Some(&Decision::Chosen);
            if one.rivals.iter().any(is_chosen) {
                return None;
            }
            partial.completed |= one.parts;
            // All prices together stay below 2^122, see `CostScale`.
            partial.price = partial.price.saturating_add(price);
            partial.steps = partial.steps.saturating_add(1);
            self.decide(*place, Decision::Chosen);
            self.trail.push(*place);
        }
        Some(partial)
    }

    fn decide(&mut self, place: usize, to: Decision) {
        if let Some(decision) = self.decisions.get_mut(place) {
            *decision = to;
        }
    }

    fn undo(&mut self, chosen: usize) {
        while self.trail.len() > chosen {
            if let Some(place) = self.trail.pop() {
                self.decide(place, Decision::Open);
            }
        }
    }

    /// Explores all solutions that choose among the open projects, depth first: with the first open
    /// project, then without it.
    fn explore_all(&mut self, root: Partial, any: bool) {
        let goals = u32::try_from(self.goals.len()).unwrap_or(u128::BITS);
        let all = u128::MAX.checked_shr(u128::BITS.saturating_sub(goals));
        let mut tasks = vec![Task::Explore {
            from: 0,
            partial: root,
            is_new: true,
            active: all.unwrap_or(0),
        }];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Decide { place, to } => self.decide(place, to),
                Task::Undo { chosen } => self.undo(chosen),
                Task::Explore {
                    from,
                    partial,
                    is_new,
                    active,
                } => self.explore(from, partial, is_new, active, &mut tasks),
            }
            if any && self.goals.iter().all(|goal| goal.best.is_some()) {
                break;
            }
        }
    }

    /// Explores a node: the solutions that begin with a partial one and choose among the projects from
    /// a place on.
    fn explore(
        &mut self,
        from: usize,
        partial: Partial,
        is_new: bool,
        active: u128,
        tasks: &mut Vec<Task>,
    ) {
        let (active, bounds) = self.prune(partial, active);
        if active == 0 {
            return;
        }
        let Some(nodes) = self.nodes.checked_sub(1) else {
            for (place, bound) in bounds {
                if let Some(goal) = self.goals.get_mut(place) {
                    goal.unexplored = Some(goal.unexplored.map_or(bound, |one| one.min(bound)));
                }
            }
            return;
        };
        self.nodes = nodes;

        let rest = self.decisions.get(from..).unwrap_or(&[]);
        let next = rest.iter().position(|one| *one == Decision::Open);
        let Some(place) = next.and_then(|offset| from.checked_add(offset)) else {
            self.update_incumbents(partial, active, true);
            return;
        };
        if is_new {
            self.update_incumbents(partial, active, false);
        }
        let chosen = self.trail.len();
        let with = if self.is_dominated(place, partial) {
            None
        } else {
            self.choose(place, partial)
        };
        let decide = |to| Task::Decide { place, to };
        // The last task is done first: with the project, then without it.
        tasks.push(decide(Decision::Open));
        tasks.push(Task::Explore {
            from: place,
            partial,
            is_new: false,
            active,
        });
        tasks.push(decide(Decision::Excluded));
        if let Some(partial) = with {
            tasks.push(Task::Undo { chosen });
            tasks.push(Task::Explore {
                from: place,
                partial,
                is_new: true,
                active,
            });
        }
    }

    /// The goals of a node that are not pruned, with their lower bounds.
    fn prune(&mut self, partial: Partial, active: u128) -> (u128, Vec<(usize, u128)>) {
        let (met, sums) = self.criterion_bounds(partial.completed);
        let (mut kept, mut bounds) = (0_u128, Vec::new());
        for (place, goal) in self.goals.iter().enumerate() {
            let bit = u32::try_from(place)
                .ok()
                .and_then(|place| 1_u128.checked_shl(place));
            let Some(bit) = bit.filter(|bit| active & bit != 0) else {
                continue;
            };
            let wanted = usize::from(goal.gain.saturating_sub(met));
            let Some(taken) = sums.get(..wanted) else {
                // No solution of the branch reaches the goal.
                continue;
            };
            // All prices together stay below 2^122, see `CostScale`.
            let bound = taken
                .iter()
                .fold(partial.price, |sum, one| sum.saturating_add(*one));
            let is_wanted = self.below.is_none_or(|below| bound < below);
            if is_wanted && !goal.is_pruned(bound, partial.steps) {
                kept |= bit;
                bounds.push((place, bound));
            }
        }
        (kept, bounds)
    }

    /// The number of criteria that are met, and a lower bound for each other one that can be completed,
    /// the least first: by [`CostShares`] over what is open.
    fn criterion_bounds(&mut self, completed: u128) -> (u8, Vec<u128>) {
        let priced = self.priced;
        let (mut met, mut open) = (0_u8, 0);
        for criterion in &priced.problem.criteria {
            if criterion.needed.is_met_by(completed) {
                // A standard has at most 128 criteria.
                met = met.saturating_add(1);
            } else {
                open |= criterion.needed.parts() & !completed;
            }
        }
        self.shares.copy_from(&priced.shares);
        let projects = priced.problem.projects.iter().zip(&priced.projects);
        for ((project, price), decision) in projects.zip(&self.decisions) {
            if let (Some(price), Decision::Open) = (price, decision) {
                self.shares.offer_shared(project.parts & open, *price);
            }
        }
        let mut sums: Vec<u128> = Vec::new();
        for criterion in &priced.problem.criteria {
            if !criterion.needed.is_met_by(completed) {
                sums.extend(match criterion.needed {
                    Needed::All(parts) => self.shares.sum(parts & !completed),
                    Needed::Any(parts) => self.shares.least(parts),
                });
            }
        }
        sums.sort_unstable();
        (met, sums)
    }

    /// Whether a project costs more than single costs for all that it could still complete, so that
    /// each solution with it has a cheaper one without it.
    fn is_dominated(&self, place: usize, partial: Partial) -> bool {
        let priced = self.priced;
        let project = priced.problem.projects.get(place);
        let price = priced.projects.get(place).copied().flatten();
        let (Some(project), Some(price)) = (project, price) else {
            return false;
        };
        let is_needed = priced.is_needed.get(place).copied().unwrap_or(true);
        let alone = priced.alone.sum(project.parts & !partial.completed);
        !is_needed && alone.is_some_and(|alone| price > alone)
    }

    /// Completes a partial solution by single costs, and keeps it for each goal for which it is better
    /// than the best one, or as good and the first of its kind in the order of the search.
    fn update_incumbents(&mut self, partial: Partial, active: u128, in_order: bool) {
        let completions = self.priced.completions(partial.completed);
        for place in 0..self.goals.len() {
            let shift = u32::try_from(place).unwrap_or(u32::MAX);
            if active.checked_shr(shift).is_some_and(|bits| bits & 1 == 1) {
                self.update_incumbent(place, partial, &completions, in_order);
            }
        }
    }

    fn update_incumbent(
        &mut self,
        place: usize,
        partial: Partial,
        completions: &Completions,
        in_order: bool,
    ) {
        let Some(goal) = self.goals.get_mut(place) else {
            return;
        };
        let Some(taken) = completions.taken(goal.gain) else {
            return;
        };
        let rank = completions.rank(taken);
        let rank = Rank {
            // All prices together stay below 2^122, see `CostScale`.
            price: rank.price.saturating_add(partial.price),
            steps: rank.steps.saturating_add(partial.steps),
            ..rank
        };
        let is_wanted = self.below.is_none_or(|below| rank.price < below);
        let is_better = match &goal.best {
            None => true,
            Some((best, _)) => rank < *best || (in_order && !goal.is_settled && rank == *best),
        };
        if is_wanted && is_better {
            let projects = &self.priced.problem.projects;
            let chosen = self.trail.iter().filter_map(|place| projects.get(*place));
            let mut actions: Vec<usize> = chosen.map(|project| project.index).collect();
            actions.extend(&self.singles);
            actions.extend(self.priced.actions(partial.completed, taken));
            actions.sort_unstable();
            goal.best = Some((rank, actions));
            goal.is_settled = in_order;
        }
    }
}
