//! A problem under prices: what it costs to complete each criterion by itself.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::bound::Shares;
use super::problem::{Criterion, Indicator, Problem};
use crate::advice::open_commune::Needed;

/// A problem under the prices of its actions.
#[derive(Debug, Clone)]
pub(crate) struct Priced<'p> {
    pub(super) problem: &'p Problem,
    /// The prices of the projects; `None`: not available.
    pub(super) projects: Vec<Option<u128>>,
    /// Whether another project needs each of them.
    pub(super) is_needed: Vec<bool>,
    /// The single costs that are available, as the indicators have them.
    pub(super) singles: Vec<Vec<Vec<Single>>>,
    /// What each part costs at the most by a single cost.
    pub(super) alone: Shares,
    /// The smallest share of a single cost for each part.
    pub(super) shares: Shares,
}

/// A single cost that is available.
#[derive(Debug, Clone, Copy)]
pub(super) struct Single {
    pub(super) index: usize,
    pub(super) parts: u128,
    pub(super) price: u128,
}

/// What completes a criterion by single costs.
#[derive(Debug, Clone)]
pub(super) struct Completion {
    pub(super) price: u128,
    pub(super) weight: u64,
    pub(super) actions: Vec<usize>,
}

/// What is compared first: the price, then the weight of what stays open, then the number of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    pub(crate) price: u128,
    pub(crate) lost: u64,
    pub(crate) steps: usize,
}

impl<'p> Priced<'p> {
    /// The problem under the prices that a function gives to the actions; `None`: not available.
    pub(crate) fn new(problem: &'p Problem, price: impl Fn(usize) -> Option<u128>) -> Self {
        let single = |(index, parts): &(usize, u128)| {
            Some(Single {
                index: *index,
                parts: *parts,
                price: price(*index)?,
            })
        };
        let available =
            |indicator: &Indicator| indicator.singles.iter().filter_map(single).collect();
        let criteria = problem.criteria.iter();
        let singles: Vec<Vec<Vec<Single>>> = criteria
            .map(|criterion| criterion.indicators.iter().map(available).collect())
            .collect();
        let (mut alone, mut shares) = (Shares::default(), Shares::default());
        for (criterion, singles) in problem.criteria.iter().zip(&singles) {
            for single in singles.iter().flatten() {
                let parts = single.parts & criterion.needed.parts();
                alone.offer(parts, single.price);
                shares.offer_shared(parts, single.price);
            }
        }
        let mut is_needed = vec![false; problem.projects.len()];
        for place in problem.projects.iter().flat_map(|project| &project.needs) {
            if let Some(is_needed) = is_needed.get_mut(*place) {
                *is_needed = true;
            }
        }
        let projects = problem.projects.iter();
        Self {
            problem,
            projects: projects.map(|project| price(project.index)).collect(),
            is_needed,
            singles,
            alone,
            shares,
        }
    }

    /// Completes at least so many criteria by single costs where some parts are completed already;
    /// the rank without what completed those, and the actions. `None` when it cannot be done.
    pub(super) fn complete(&self, completed: u128, gain: u8) -> Option<(Rank, Vec<usize>)> {
        let mut met: u8 = 0;
        let mut lost: u64 = 0;
        let mut open = Vec::new();
        for (criterion, singles) in self.problem.criteria.iter().zip(&self.singles) {
            if criterion.needed.is_met_by(completed) {
                met = met.saturating_add(1);
                continue;
            }
            lost = lost.saturating_add(criterion.weight);
            open.extend(completion(criterion, singles, completed));
        }
        // A stable sort: among equals the smaller number of the criterion stays first.
        open.sort_by_key(|one| (one.price, Reverse(one.weight), one.actions.len()));
        let wanted = usize::from(gain.saturating_sub(met));
        if open.len() < wanted {
            return None;
        }
        let mut rank = Rank {
            price: 0,
            lost,
            steps: 0,
        };
        let mut actions = Vec::new();
        for (place, one) in open.into_iter().enumerate() {
            // What is free and matters is taken along.
            let free = one.price == 0 && one.weight > 0;
            if place >= wanted && !free {
                break;
            }
            rank.price = rank.price.saturating_add(one.price);
            rank.lost = rank.lost.saturating_sub(one.weight);
            rank.steps = rank.steps.saturating_add(one.actions.len());
            actions.extend(one.actions);
        }
        Some((rank, actions))
    }
}

/// The best completion of a criterion by single costs: the cheapest, then that of fewest steps, then
/// that whose actions come first. `None` when there is none.
fn completion(
    criterion: &Criterion,
    singles: &[Vec<Single>],
    completed: u128,
) -> Option<Completion> {
    let mut found = Completion {
        price: 0,
        weight: criterion.weight,
        actions: Vec::new(),
    };
    match criterion.needed {
        Needed::All(parts) => {
            for (indicator, singles) in criterion.indicators.iter().zip(singles) {
                let rest = parts & indicator.parts & !completed;
                if rest != 0 {
                    let (price, actions) = cover(indicator, singles, rest)?;
                    found.price = found.price.saturating_add(price);
                    found.actions.extend(actions);
                }
            }
        }
        Needed::Any(_) => {
            let single = singles.iter().flatten();
            let single = single.min_by_key(|one| (one.price, one.index))?;
            found.price = single.price;
            found.actions.push(single.index);
        }
    }
    Some(found)
}

/// The best cover of some parts of one indicator: the whole of it at once, or part by part.
fn cover(indicator: &Indicator, singles: &[Single], rest: u128) -> Option<(u128, Vec<usize>)> {
    let whole = singles
        .iter()
        .find(|one| one.parts == indicator.parts)
        .map(|one| (one.price, vec![one.index]));
    let mut by_parts = Some((0_u128, Vec::new()));
    let mut left = rest;
    for one in singles.iter().filter(|one| one.parts != indicator.parts) {
        if let (Some((price, actions)), true) = (&mut by_parts, one.parts & left != 0) {
            *price = price.saturating_add(one.price);
            actions.push(one.index);
            left &= !one.parts;
        }
    }
    if left != 0 {
        by_parts = None;
    }
    [whole, by_parts]
        .into_iter()
        .flatten()
        .min_by(|one, other| {
            let rank = |way: &(u128, Vec<usize>)| (way.0, way.1.len());
            rank(one)
                .cmp(&rank(other))
                .then_with(|| one.1.cmp(&other.1))
        })
}
