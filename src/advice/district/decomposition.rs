//! Lagrangian decomposition with dual ascent, inside branch and bound over the shared actions.

use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::cost_frontier::CostFrontier;
use super::level_choice::LevelChoice;
use super::problem::DistrictProblem;
use crate::advice::commune::{SearchOutcome, Solution};
use crate::sorted::SortedSet;

/// The work of one point of a frontier, beside that of its search.
const POINT_WORK: u64 = 512;
/// The work of one transition of a dynamic programme.
const TRANSITION_WORK: u64 = 2;
/// The steps of dual ascent at the root, and at each other node.
const ROOT_STEPS: u32 = 32;
const NODE_STEPS: u32 = 4;

/// Whether a shared action is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Open,
    Taken,
    Excluded,
}

/// A node of the search: what was decided, and the bound that follows.
#[derive(Debug, Clone)]
struct Node {
    decisions: Vec<Decision>,
    /// The multipliers: how the price of each shared action is split among its members, in their
    /// order. The shares of an action always add up to its price.
    splits: Vec<Vec<u128>>,
    frontiers: Vec<Rc<CostFrontier>>,
    /// A price below which there is no solution of the node.
    lower_bound: u128,
    levels: Vec<u8>,
}

impl Node {
    /// The actions that each member takes; `None` where a solution was not found.
    fn taken(&self) -> Option<Vec<&[usize]>> {
        let frontiers = self.frontiers.iter().zip(&self.levels);
        frontiers
            .map(|(frontier, level)| Some(frontier.solution(*level)?.actions.as_slice()))
            .collect()
    }
}

/// One search.
///
/// Each member has its own copy of each shared action, at a share of its price. Without the constraint
/// that the copies agree the problem falls apart into a cost frontier for each commune and the choice
/// of levels ([`LevelChoice`]): the Lagrangian decomposition. It bounds every solution from below, for
/// any split of the prices; where all copies agree it is exact. Dual ascent moves the shares to where
/// they agree, and the search branches on the shared actions on which they do not.
pub(super) struct Decomposition<'s, 'q, 'a> {
    problem: &'s DistrictProblem<'q, 'a>,
    /// The levels of each member that make a difference.
    levels: Vec<Vec<u8>>,
    sum: u64,
    price_limit: Option<u128>,
    incumbent: Option<Solution>,
    /// How much may still be done.
    work: u64,
}

impl<'s, 'q, 'a> Decomposition<'s, 'q, 'a> {
    /// A search for the cheapest solution that also reaches a sum of criteria. It may end when it is
    /// known whether a solution goes within a price limit.
    pub(super) fn new(
        problem: &'s DistrictProblem<'q, 'a>,
        sum: u64,
        price_limit: Option<u128>,
    ) -> Self {
        Self {
            levels: problem.levels(sum),
            work: problem.advisor.work_limit(),
            problem,
            sum,
            price_limit,
            incumbent: None,
        }
    }

    /// Best-first branch and bound.
    pub(super) fn run(mut self) -> SearchOutcome {
        let Some(root) = self.root() else {
            return SearchOutcome::infeasible();
        };
        self.offer(&root);
        let root = self.dual_ascent(root, ROOT_STEPS);
        self.round(&root);
        let mut order: u32 = 0;
        // Those with the least bound last; of equal bounds the one that was made first.
        let mut nodes = vec![((root.lower_bound, order), root)];
        let mut unexplored: Option<u128> = None;
        while let Some(((bound, _), node)) = nodes.pop() {
            let incumbent = self.incumbent.as_ref();
            if incumbent.is_some_and(|incumbent| incumbent.price <= bound) {
                break;
            }
            if self.work == 0 || self.is_decided(bound) {
                unexplored = Some(unexplored.map_or(bound, |known| known.min(bound)));
                break;
            }
            let Some(action) = self.branching_action(&node) else {
                unexplored = Some(unexplored.map_or(bound, |known| known.min(bound)));
                continue;
            };
            for decision in [Decision::Taken, Decision::Excluded] {
                if let Some(child) = self.child(&node, action, decision) {
                    self.offer(&child);
                    let child = self.dual_ascent(child, NODE_STEPS);
                    // More nodes than 2^32 are beyond any limit of work.
                    order = order.saturating_add(1);
                    if order % 8 == 1 {
                        self.round(&child);
                    }
                    let rank = (child.lower_bound.max(bound), order);
                    let place = nodes.partition_point(|(other, _)| *other > rank);
                    nodes.insert(place, (rank, child));
                }
            }
        }
        SearchOutcome::new(self.incumbent, unexplored)
    }

    fn spend(&mut self, work: u64) {
        // What is left is never negative.
        self.work = self.work.saturating_sub(work);
    }

    /// Whether it is known if a solution goes within the price limit.
    fn is_decided(&self, bound: u128) -> bool {
        let found = self.incumbent.as_ref().map(|incumbent| incumbent.price);
        self.price_limit
            .is_some_and(|limit| bound > limit || found.is_some_and(|found| found <= limit))
    }

    /// The root: nothing is decided, and each price is split evenly.
    fn root(&mut self) -> Option<Node> {
        let (mut splits, mut decisions) = (Vec::new(), Vec::new());
        for action in &self.problem.shared {
            let price = self.problem.price(action.action);
            splits.push(even(price.unwrap_or(0), action.members.len()));
            decisions.push(match price {
                Some(_) => Decision::Open,
                None => Decision::Excluded,
            });
        }
        let everyone = (0..self.problem.members.len()).collect();
        self.node(decisions, splits, Vec::new(), everyone)
    }

    /// The node of some decisions and splits; `None` when it has no solution. Only the frontiers of
    /// members that changed are computed anew.
    fn node(
        &mut self,
        decisions: Vec<Decision>,
        splits: Vec<Vec<u128>>,
        before: Vec<Rc<CostFrontier>>,
        changed: Vec<usize>,
    ) -> Option<Node> {
        let mut frontiers = before;
        let changed: SortedSet<usize> = changed.into_iter().collect();
        for place in &changed {
            let member = self.problem.members.get(*place)?;
            let levels = self.levels.get(*place)?;
            // At most 129 levels.
            let points = u64::try_from(levels.len()).unwrap_or(u64::MAX);
            let price = |action: usize| self.price(&decisions, &splits, *place, action);
            let mut work = self.work;
            let frontier = Rc::new(member.frontier(levels, &price, &mut work));
            self.work = work;
            self.spend(points.saturating_mul(POINT_WORK));
            match frontiers.get_mut(*place) {
                Some(slot) => *slot = frontier,
                None => frontiers.push(frontier),
            }
        }
        let choice = LevelChoice {
            districts: &self.problem.districts,
            frontiers: &frontiers,
            sum: self.sum,
        };
        let mut transitions = 0;
        let chosen = choice.cheapest(&mut transitions);
        self.spend(transitions.saturating_mul(TRANSITION_WORK));
        let chosen = chosen?;
        let taken = self.problem.shared.iter().zip(&decisions);
        // All prices together stay below 2^122, see `CostScale`.
        let paid = taken
            .filter(|(_, decision)| **decision == Decision::Taken)
            .filter_map(|(action, _)| self.problem.price(action.action))
            .fold(0, u128::saturating_add);
        Some(Node {
            decisions,
            splits,
            frontiers,
            lower_bound: chosen.bound.saturating_add(paid),
            levels: chosen.levels,
        })
    }

    /// What an action costs a member.
    fn price(
        &self,
        decisions: &[Decision],
        splits: &[Vec<u128>],
        member: usize,
        action: usize,
    ) -> Option<u128> {
        let shared = &self.problem.shared;
        let Ok(place) = shared.binary_search_by_key(&action, |one| one.action) else {
            return self.problem.price(action);
        };
        match decisions.get(place)? {
            Decision::Taken => Some(0),
            Decision::Excluded => None,
            Decision::Open => {
                let copy = shared.get(place)?.members.binary_search(&member).ok()?;
                splits.get(place)?.get(copy).copied()
            }
        }
    }

    /// Takes what the members of a node take together as the incumbent, if that is feasible and the
    /// cheapest so far.
    fn offer(&mut self, node: &Node) {
        let Some(taken) = node.taken() else {
            return;
        };
        let actions: SortedSet<usize> = taken.into_iter().flatten().copied().collect();
        let advisor = self.problem.advisor;
        let is_excluded = |action: &usize| {
            let rivals = advisor.action(*action).map_or(&[][..], |one| &one.rivals);
            rivals.iter().any(|rival| actions.contains(rival))
        };
        if actions.iter().any(is_excluded) {
            return;
        }
        let prices = actions.iter().map(|action| self.problem.price(*action));
        let Some(price) = prices.sum::<Option<u128>>() else {
            return;
        };
        let incumbent = self.incumbent.as_ref();
        if incumbent.is_none_or(|incumbent| price < incumbent.price) {
            let actions = actions.into_iter().collect();
            self.incumbent = Some(Solution { price, actions });
        }
    }

    /// A primal heuristic: decides on every shared action as the members of a node do, of two that
    /// exclude each other the first, and offers the cheapest solution that is left.
    fn round(&mut self, node: &Node) {
        let Some(taken) = node.taken() else {
            return;
        };
        let actions: SortedSet<usize> = taken.into_iter().flatten().copied().collect();
        let mut decisions = vec![Decision::Excluded; self.problem.shared.len()];
        for (place, action) in self.problem.shared.iter().enumerate() {
            let is_taken = |rival: &usize| decisions.get(*rival) == Some(&Decision::Taken);
            let is_wanted = actions.contains(&action.action);
            if is_wanted && !action.rivals.iter().any(is_taken) {
                if let Some(decision) = decisions.get_mut(place) {
                    *decision = Decision::Taken;
                }
            }
        }
        let everyone = (0..self.problem.members.len()).collect();
        if let Some(rounded) = self.node(decisions, Vec::new(), Vec::new(), everyone) {
            self.offer(&rounded);
        }
    }

    /// The best node of some steps of dual ascent.
    fn dual_ascent(&mut self, node: Node, steps: u32) -> Node {
        let mut best = node.clone();
        let mut now = node;
        for step in 0..steps {
            let Some((splits, changed)) = self.ascent_step(&now, step) else {
                break;
            };
            let incumbent = self.incumbent.as_ref();
            if incumbent.is_some_and(|incumbent| incumbent.price <= best.lower_bound) {
                break;
            }
            let (decisions, frontiers) = (now.decisions.clone(), now.frontiers.clone());
            let next = self.node(decisions, splits, frontiers, changed);
            let Some(next) = next else { break };
            self.offer(&next);
            if next.lower_bound > best.lower_bound {
                best = next.clone();
            }
            now = next;
        }
        best
    }

    /// The splits moved along a subgradient, from the copies that are not taken to those that are, and
    /// the members whose frontiers that changes; `None` when all copies agree.
    fn ascent_step(&self, node: &Node, step: u32) -> Option<(Vec<Vec<u128>>, Vec<usize>)> {
        let taken = node.taken()?;
        let (mut splits, mut changed) = (node.splits.clone(), Vec::new());
        let shared = self.problem.shared.iter().zip(&mut splits);
        for ((action, split), decision) in shared.zip(&node.decisions) {
            if *decision != Decision::Open {
                continue;
            }
            let mut uses = Vec::new();
            for member in &action.members {
                let all = taken.get(*member);
                uses.push(all.is_some_and(|all| all.contains(&action.action)));
            }
            if shift(split, &uses, step) {
                changed.extend(action.members.iter().copied());
            }
        }
        (!changed.is_empty()).then_some((splits, changed))
    }

    /// The open shared action on which the copies disagree most: of which most is asked from members
    /// that do not take it; without one, an open action that excludes another one that is taken.
    fn branching_action(&self, node: &Node) -> Option<usize> {
        let taken = node.taken()?;
        let actions: SortedSet<usize> = taken.iter().copied().flatten().copied().collect();
        let mut found: Option<(u128, usize)> = None;
        let mut excluding = None;
        for (place, action) in self.problem.shared.iter().enumerate() {
            let is_open = node.decisions.get(place) == Some(&Decision::Open);
            if !is_open || !actions.contains(&action.action) {
                continue;
            }
            let mut unused: u128 = 0;
            for (member, share) in action.members.iter().zip(node.splits.get(place)?) {
                let uses = taken.get(*member).map(|all| all.contains(&action.action));
                if uses == Some(false) {
                    // Shares add up to a price.
                    unused = unused.saturating_add(*share);
                }
            }
            if unused > 0 && found.is_none_or(|(known, _)| unused > known) {
                found = Some((unused, place));
            }
            let rivals = action.rivals.iter();
            let mut rivals = rivals.filter_map(|rival| self.problem.shared.get(*rival));
            let is_excluded = rivals.any(|rival| actions.contains(&rival.action));
            if excluding.is_none() && is_excluded {
                excluding = Some(place);
            }
        }
        found.map(|(_, place)| place).or(excluding)
    }

    /// The child in which a shared action is decided, with what follows from it (constraint
    /// propagation); `None` when that is not possible.
    fn child(&mut self, node: &Node, action: usize, to: Decision) -> Option<Node> {
        let (mut decisions, mut changed) = (node.decisions.clone(), Vec::new());
        let problem = self.problem;
        let shared = &problem.shared;
        let one = shared.get(action)?;
        let mut decide = |place: usize, to: Decision| -> Option<()> {
            let decision = decisions.get_mut(place)?;
            if *decision == Decision::Open {
                *decision = to;
                changed.extend(shared.get(place)?.members.iter().copied());
                Some(())
            } else {
                (*decision == to).then_some(())
            }
        };
        decide(action, to)?;
        if to == Decision::Taken {
            for need in one.needs.iter().chain([&action]) {
                decide(*need, Decision::Taken)?;
                for rival in &shared.get(*need)?.rivals {
                    decide(*rival, Decision::Excluded)?;
                }
            }
        }
        let (splits, frontiers) = (node.splits.clone(), node.frontiers.clone());
        self.node(decisions, splits, frontiers, changed)
    }
}

/// A price split evenly into whole numbers.
fn even(price: u128, members: usize) -> Vec<u128> {
    let count = u128::try_from(members).unwrap_or(u128::MAX);
    let share = price.checked_div(count).unwrap_or(0);
    let rest = price.checked_rem(count).unwrap_or(0);
    (0..count)
        // A share with one more is at most the price.
        .map(|place| share.saturating_add(u128::from(place < rest)))
        .collect()
}

/// Moves a part of the shares of copies that are not taken to those that are; the sum stays the same.
/// The step becomes smaller as the steps go on. False when the copies agree or nothing can be moved.
fn shift(split: &mut [u128], uses: &[bool], step: u32) -> bool {
    let takers = uses.iter().filter(|uses| **uses).count();
    if takers == 0 || takers == uses.len() {
        return false;
    }
    let divisor = u128::from((step >> 1).saturating_add(2));
    let mut moved: u128 = 0;
    for (share, uses) in split.iter_mut().zip(uses) {
        if !uses {
            let part = share.div_ceil(divisor);
            // A part is at most its share, and all shares add up to a price.
            *share = share.saturating_sub(part);
            moved = moved.saturating_add(part);
        }
    }
    let takers = u128::try_from(takers).unwrap_or(u128::MAX);
    let each = moved.checked_div(takers).unwrap_or(0);
    let mut rest = moved.checked_rem(takers).unwrap_or(0);
    for (share, uses) in split.iter_mut().zip(uses) {
        if *uses {
            // As above.
            *share = share
                .saturating_add(each)
                .saturating_add(u128::from(rest > 0));
            rest = rest.saturating_sub(1);
        }
    }
    moved > 0
}
