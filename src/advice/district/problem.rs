//! [`DistrictProblem`]: the communes of some districts, what they are to reach, and the prices.

use alloc::vec;
use alloc::vec::Vec;

use super::cost_frontier::{CommuneSubproblem, SharedAction, shared_actions};
use super::tier_states::TierStates;
use crate::advice::advisor::Advisor;
use crate::advice::commune::met_with;
use crate::advice::input::{QuotaTarget, TierDemands};
use crate::sorted::SortedMap;

/// The communes of some districts with what they are to reach, at prices.
#[derive(Debug, Clone)]
pub(super) struct DistrictProblem<'q, 'a> {
    pub(super) advisor: &'q Advisor<'a>,
    pub(super) members: Vec<CommuneSubproblem>,
    pub(super) districts: Vec<TierStates>,
    pub(super) shared: Vec<SharedAction>,
    /// The price of each action; `None`: not available.
    pub(super) prices: Vec<Option<u128>>,
    /// Whether what was not observed counts as met.
    at_best: bool,
}

/// What some actions come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Reached {
    /// Communes that meet all criteria.
    pub(super) standard: u32,
    /// The sum of criteria.
    pub(super) criteria: u64,
}

impl<'q, 'a> DistrictProblem<'q, 'a> {
    /// The question; `None` when a district is asked for more communes than it has.
    pub(super) fn new(
        advisor: &'q Advisor<'a>,
        target: &QuotaTarget,
        at_best: bool,
        price: &dyn Fn(usize) -> Option<u128>,
    ) -> Option<Self> {
        let communes: Vec<_> = target.communes().collect();
        let members: Vec<CommuneSubproblem> = communes
            .iter()
            .map(|commune| CommuneSubproblem::new(advisor, *commune, target.criteria(), at_best))
            .collect();
        let mut first: usize = 0;
        let mut districts = Vec::new();
        for area in target.areas() {
            // All communes are in memory.
            let end = first.saturating_add(area.communes.len());
            let demands = TierDemands::new(area.communes.len(), &area.needs());
            districts.push(TierStates::new((first..end).collect(), &demands)?);
            first = end;
        }
        Some(Self {
            shared: shared_actions(advisor, &members),
            advisor,
            members,
            districts,
            prices: (0..advisor.actions().len()).map(price).collect(),
            at_best,
        })
    }

    /// The price of an action.
    pub(super) fn price(&self, action: usize) -> Option<u128> {
        self.prices.get(action).copied().flatten()
    }

    /// The levels of each member that make a difference.
    pub(super) fn levels(&self, sum: u64) -> Vec<Vec<u8>> {
        let mut levels = vec![Vec::new(); self.members.len()];
        for states in &self.districts {
            for member in &states.members {
                let top = self.members.get(*member).map_or(0, |member| member.top);
                if let Some(slot) = levels.get_mut(*member) {
                    *slot = if sum == 0 {
                        states.levels()
                    } else {
                        (0..=top).collect()
                    };
                }
            }
        }
        levels
    }

    /// What some actions come to.
    pub(super) fn reached(&self, actions: &[usize]) -> Reached {
        let mut reached = Reached::default();
        for member in &self.members {
            let level = match self.advisor.assessment(member.commune) {
                None => member.counted,
                Some(assessment) => {
                    let done = actions
                        .iter()
                        .filter_map(|action| self.advisor.action(*action));
                    let done = done.fold(0, |all, action| all | action.parts_in(member.commune));
                    let met = met_with(assessment, done);
                    if self.at_best {
                        met.at_most()
                    } else {
                        met.at_least()
                    }
                }
            };
            let standard = level >= member.top && member.top > 0;
            // Communes are in memory, and each has at most 128 criteria.
            reached.standard = reached.standard.saturating_add(standard.into());
            reached.criteria = reached.criteria.saturating_add(level.into());
        }
        reached
    }

    /// The connected components: groups of districts that no shared action ties together.
    pub(super) fn components(&self) -> Vec<Self> {
        let mut of_member = SortedMap::new();
        for (place, states) in self.districts.iter().enumerate() {
            of_member.extend(states.members.iter().map(|member| (*member, place)));
        }
        let mut part_of: Vec<usize> = (0..self.districts.len()).collect();
        let mut join = |one: usize, other: usize| {
            let (Some(one), Some(other)) = (part_of.get(one).copied(), part_of.get(other).copied())
            else {
                return;
            };
            let (kept, dropped) = (one.min(other), one.max(other));
            for part in part_of.iter_mut().filter(|part| **part == dropped) {
                *part = kept;
            }
        };
        for action in &self.shared {
            let rivals = action
                .rivals
                .iter()
                .filter_map(|rival| self.shared.get(*rival));
            let others = rivals.flat_map(|rival| &rival.members);
            let mut places = action
                .members
                .iter()
                .chain(others)
                .filter_map(|one| of_member.get(one));
            if let Some(first) = places.next() {
                places.for_each(|other| join(*first, *other));
            }
        }
        let mut parts = part_of.clone();
        parts.sort_unstable();
        parts.dedup();
        parts
            .iter()
            .map(|part| {
                let districts = self.districts.iter().zip(&part_of);
                self.part(
                    districts
                        .filter(|(_, of)| *of == part)
                        .map(|(states, _)| states),
                )
            })
            .collect()
    }

    fn part<'s>(&self, districts: impl Iterator<Item = &'s TierStates>) -> Self {
        let mut members = Vec::new();
        let districts = districts
            .map(|states| {
                let first = members.len();
                let found = states
                    .members
                    .iter()
                    .filter_map(|one| self.members.get(*one));
                members.extend(found.cloned());
                states.with_members((first..members.len()).collect())
            })
            .collect();
        Self {
            advisor: self.advisor,
            shared: shared_actions(self.advisor, &members),
            members,
            districts,
            prices: self.prices.clone(),
            at_best: self.at_best,
        }
    }
}
