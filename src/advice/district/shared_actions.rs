//! [`SharedAction`]: the complicating variables, which tie the subproblems of communes together.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::cost_frontier::CommuneSubproblem;
use crate::advice::advisor::Advisor;

/// An action that matters for several communes, or excludes one that matters for another commune.
#[derive(Debug, Clone)]
pub(super) struct SharedAction {
    /// Its place among the actions.
    pub(super) action: usize,
    /// The members for which it matters, ascending.
    pub(super) members: Vec<usize>,
    /// The places among the shared actions of all that it needs.
    pub(super) needs: Vec<usize>,
    /// The places among the shared actions of what it excludes.
    pub(super) rivals: Vec<usize>,
}

/// The shared actions of some members, in ascending order.
pub(super) fn shared_actions(
    advisor: &Advisor<'_>,
    members: &[CommuneSubproblem],
) -> Vec<SharedAction> {
    let mut of_action: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (place, member) in members.iter().enumerate() {
        for action in member.actions() {
            of_action.entry(action).or_default().insert(place);
        }
    }
    let rivals = |action: usize| advisor.action(action).map_or(&[][..], |one| &one.rivals);
    let is_shared = |action: usize, members: &BTreeSet<usize>| {
        let elsewhere = |rival: &usize| {
            let others = of_action.get(rival);
            others.is_some_and(|others| others.union(members).count() > 1)
        };
        members.len() > 1 || rivals(action).iter().any(elsewhere)
    };
    let found: Vec<(usize, Vec<usize>)> = of_action
        .iter()
        .filter(|(action, members)| is_shared(**action, members))
        .map(|(action, members)| (*action, members.iter().copied().collect()))
        .collect();
    let places = |actions: &[usize]| {
        let place = |action: &usize| found.binary_search_by_key(action, |one| one.0).ok();
        actions.iter().filter_map(place).collect()
    };
    found
        .iter()
        .map(|(action, members)| SharedAction {
            action: *action,
            members: members.clone(),
            needs: advisor
                .action(*action)
                .map(|one| places(&one.needs))
                .unwrap_or_default(),
            rivals: places(rivals(*action)),
        })
        .collect()
}
