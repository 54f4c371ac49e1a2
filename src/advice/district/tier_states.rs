//! [`TierStates`]: the dynamic programme of one district over "how many communes are still to reach
//! which lower bound".

use alloc::rc::Rc;
use alloc::vec;
use alloc::vec::Vec;

use super::cost_frontier::CostFrontier;
use crate::advice::input::TierDemands;

/// The value of a state from which the demands cannot be met.
const INFEASIBLE: i128 = i128::MAX;

/// The states of the dynamic programme of one district (Bellman 1957). The communes are the stages; a
/// state says of each lower bound how many communes are still to reach it, as the digits of a mixed-radix
/// number.
#[derive(Debug, Clone)]
pub(super) struct TierStates {
    /// Places among the communes of the problem: the stages, in their order.
    pub(super) members: Vec<usize>,
    /// What every commune must reach.
    floor: u8,
    /// Numbers of criteria, ascending, which some must reach.
    bounds: Vec<u8>,
    /// For each class of levels, the state after one commune of that class; the class of a level is
    /// the number of bounds that it reaches.
    next: Rc<Vec<Vec<usize>>>,
    states: usize,
}

impl TierStates {
    /// The states of what a district asks of some members; `None` when it asks for more communes than
    /// there are.
    pub(super) fn new(members: Vec<usize>, demands: &TierDemands) -> Option<Self> {
        let states = demands.states().filter(|states| *states > 0)?;
        let mut digits: Vec<(usize, usize)> = Vec::new();
        let mut stride: usize = 1;
        for (_, communes) in &demands.tiers {
            let radix = usize::try_from(*communes).ok()?.checked_add(1)?;
            digits.push((stride, radix));
            stride = stride.checked_mul(radix)?;
        }
        let mut next = Vec::new();
        for class in 0..=digits.len() {
            let mut after = Vec::new();
            for state in 0..states {
                let mut reached = state;
                for (stride, radix) in digits.iter().take(class) {
                    let digit = state.checked_div(*stride)?.checked_rem(*radix)?;
                    if digit > 0 {
                        reached = reached.checked_sub(*stride)?;
                    }
                }
                after.push(reached);
            }
            next.push(after);
        }
        Some(Self {
            members,
            floor: demands.floor,
            bounds: demands.tiers.iter().map(|tier| tier.0).collect(),
            next: Rc::new(next),
            states,
        })
    }

    /// Sets the places of the same communes in another problem.
    pub(super) fn with_members(&self, members: Vec<usize>) -> Self {
        Self {
            members,
            ..self.clone()
        }
    }

    /// The state in which every demand is still to be met; 0 is that in which all are met.
    pub(super) const fn start(&self) -> usize {
        // There is at least one state.
        self.states.saturating_sub(1)
    }

    /// The state after a commune of some level.
    pub(super) fn after(&self, state: usize, level: u8) -> usize {
        let next = self.next.get(self.class(level));
        let next = next.and_then(|next| next.get(state));
        next.copied().unwrap_or(state)
    }

    /// What every commune must reach.
    pub(super) const fn floor(&self) -> u8 {
        self.floor
    }

    /// The levels that make a difference, ascending.
    pub(super) fn levels(&self) -> Vec<u8> {
        let mut levels = vec![self.floor];
        levels.extend(&self.bounds);
        levels
    }

    fn class(&self, level: u8) -> usize {
        self.bounds
            .iter()
            .take_while(|bound| **bound <= level)
            .count()
    }

    /// The number of transitions of the programme: its work.
    pub(super) fn work(&self) -> u64 {
        // At most 2^20 states of at most 128 bounds; members are in memory.
        let transitions = self.next.len().saturating_mul(self.states);
        u64::try_from(transitions.saturating_mul(self.members.len())).unwrap_or(u64::MAX)
    }

    /// Solves the programme backwards under frontiers, where each criterion earns a multiplier.
    pub(super) fn solve(&self, frontiers: &[Rc<CostFrontier>], multiplier: i128) -> ValueTable {
        let mut choices = Vec::new();
        for member in &self.members {
            let mut best: Vec<Option<(i128, u8)>> = vec![None; self.next.len()];
            if let Some(frontier) = frontiers.get(*member) {
                for (level, price) in frontier.prices(self.floor) {
                    // All prices stay below 2^122, and a multiplier times all levels is at most 2^125
                    // (`MOST_EARNED`), so no sum of this table reaches 2^127.
                    let value = price.saturating_sub(multiplier.saturating_mul(level.into()));
                    if let Some(slot) = best.get_mut(self.class(level)) {
                        if slot.is_none_or(|(known, _)| value < known) {
                            *slot = Some((value, level));
                        }
                    }
                }
            }
            choices.push(best);
        }
        let mut done = vec![INFEASIBLE; self.states];
        if let Some(done) = done.first_mut() {
            *done = 0;
        }
        let mut values = vec![done];
        for choices in choices.iter().rev() {
            let before = values.last().map(Vec::as_slice).unwrap_or_default();
            let mut now = vec![INFEASIBLE; self.states];
            for (next, best) in self.next.iter().zip(choices) {
                let Some((value, _)) = best else { continue };
                for (slot, next) in now.iter_mut().zip(next) {
                    if let Some(rest) = before.get(*next).filter(|rest| **rest != INFEASIBLE) {
                        *slot = (*slot).min(rest.saturating_add(*value));
                    }
                }
            }
            values.push(now);
        }
        values.reverse();
        ValueTable { choices, values }
    }

    /// The levels of an optimal policy, traced forwards through the table; `None` without one.
    pub(super) fn trace(&self, table: &ValueTable) -> Option<Vec<u8>> {
        let mut state = self.start();
        let mut levels = Vec::new();
        for (stage, choices) in table.choices.iter().enumerate() {
            let value = table.value(stage, state)?;
            let rest = stage.checked_add(1)?;
            let (next, level) = choices.iter().enumerate().find_map(|(class, best)| {
                let (own, level) = (*best)?;
                let next = *self.next.get(class)?.get(state)?;
                let all = table.value(rest, next)?.saturating_add(own);
                (all == value).then_some((next, level))
            })?;
            levels.push(level);
            state = next;
        }
        Some(levels)
    }
}

/// The value function of the programme: what the communes from a stage on cost at the least, by state.
#[derive(Debug, Clone)]
pub(super) struct ValueTable {
    /// For each stage and each class of levels the best level with its value.
    choices: Vec<Vec<Option<(i128, u8)>>>,
    values: Vec<Vec<i128>>,
}

impl ValueTable {
    /// What the communes from a stage on cost in the state at a place; `None`: the demands cannot be met.
    pub(super) fn value(&self, stage: usize, place: usize) -> Option<i128> {
        let cost = *self.values.get(stage)?.get(place)?;
        (cost != INFEASIBLE).then_some(cost)
    }
}
