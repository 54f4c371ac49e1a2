//! [`PricedCover`]: a covering problem under prices, and its exact solution once the projects are
//! chosen; [`CostShares`]: prices spread over the parts that they complete, which bounds it from below.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::covering::{CoverCriterion, CoverIndicator, CoveringProblem, Needed};

/// A covering problem under the prices of its actions.
///
/// A single cost completes parts of one criterion only. Once the projects are chosen the problem is
/// therefore separable: each criterion has its own cheapest completion, and the cheapest criteria are
/// taken, which is optimal.
#[derive(Debug, Clone)]
pub(crate) struct PricedCover<'p> {
    pub(super) problem: &'p CoveringProblem,
    /// The prices of the projects; `None`: not available.
    pub(super) projects: Vec<Option<u128>>,
    /// Whether another project needs each of them.
    pub(super) is_needed: Vec<bool>,
    /// The single costs that are available, by criterion and indicator.
    pub(super) singles: Vec<Vec<Vec<Single>>>,
    /// What each part costs at the most by a single cost.
    pub(super) alone: CostShares,
    /// The least share of a single cost for each part.
    pub(super) shares: CostShares,
}

/// A single cost that is available.
#[derive(Debug, Clone, Copy)]
pub(super) struct Single {
    pub(super) index: usize,
    pub(super) parts: u128,
    pub(super) price: u128,
}

/// The cheapest completion of an open criterion by single costs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Completed {
    /// The place of the criterion in the problem.
    criterion: usize,
    price: u128,
    weight: u64,
    steps: usize,
}

/// What is compared of solutions, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) price: u128,
    /// The weight of the criteria that stay open.
    pub(super) lost: u64,
    pub(super) steps: usize,
}

/// How all open criteria can be completed by single costs, where some parts are completed already: the
/// cheapest first.
pub(super) struct Completions {
    /// The number of criteria that are met already.
    met: u8,
    /// The weight of all criteria that are not.
    lost: u64,
    /// The cheapest first, then of the larger weight, then of fewer steps, then by criterion.
    sorted: Vec<Completed>,
    /// How many of the first are free and have a weight: they are taken in any case.
    free: usize,
}

impl<'p> PricedCover<'p> {
    /// The problem under the prices that a function gives to the actions; `None`: not available.
    pub(crate) fn new(problem: &'p CoveringProblem, price: &dyn Fn(usize) -> Option<u128>) -> Self {
        let projects: Vec<Option<u128>> = problem
            .projects
            .iter()
            .map(|project| price(project.index))
            .collect();
        let mut singles = Vec::new();
        for criterion in &problem.criteria {
            let mut of_criterion = Vec::new();
            for indicator in &criterion.indicators {
                let mut available = Vec::new();
                for (index, parts) in &indicator.singles {
                    if let Some(price) = price(*index) {
                        available.push(Single {
                            index: *index,
                            parts: *parts,
                            price,
                        });
                    }
                }
                of_criterion.push(available);
            }
            singles.push(of_criterion);
        }
        let criteria = problem.criteria.iter();
        let parts = criteria.fold(0, |all, one| all | one.needed.parts());
        let (mut alone, mut shares) = (CostShares::none(parts), CostShares::none(parts));
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
        Self {
            problem,
            projects,
            is_needed,
            singles,
            alone,
            shares,
        }
    }

    /// The number of entries: what one node of a search is compared with.
    pub(super) fn entries(&self) -> usize {
        let singles = self.singles.iter().flatten().map(Vec::len).sum::<usize>();
        // Both are parts of one price list in memory.
        self.projects.len().saturating_add(singles)
    }

    /// How the open criteria can be completed by single costs where some parts are completed.
    pub(super) fn completions(&self, completed: u128) -> Completions {
        let (mut met, mut lost, mut sorted) = (0_u8, 0_u64, Vec::new());
        let criteria = self.problem.criteria.iter().zip(&self.singles);
        for (place, (criterion, singles)) in criteria.enumerate() {
            if criterion.needed.is_met_by(completed) {
                // A standard has at most 128 criteria.
                met = met.saturating_add(1);
                continue;
            }
            // At most 128 weights of 32 bits.
            lost = lost.saturating_add(criterion.weight);
            let mut one = Completed {
                criterion: place,
                price: 0,
                weight: criterion.weight,
                steps: 0,
            };
            if complete(criterion, singles, completed, &mut |single| one.add(single)) {
                sorted.push(one);
            }
        }
        sorted.sort_unstable_by_key(|one: &Completed| {
            (one.price, Reverse(one.weight), one.steps, one.criterion)
        });
        let free = |one: &&Completed| one.price == 0 && one.weight > 0;
        let free = sorted.iter().take_while(free).count();
        Completions {
            met,
            lost,
            sorted,
            free,
        }
    }

    /// The actions of the completions of some criteria.
    pub(super) fn actions(&self, completed: u128, taken: &[Completed]) -> Vec<usize> {
        let mut actions = Vec::new();
        for one in taken {
            let criterion = self.problem.criteria.get(one.criterion);
            if let Some((criterion, singles)) = criterion.zip(self.singles.get(one.criterion)) {
                complete(criterion, singles, completed, &mut |single| {
                    actions.push(single.index);
                });
            }
        }
        actions
    }
}

impl Completed {
    const fn add(&mut self, single: &Single) {
        // All prices together stay below 2^122, see `CostScale`.
        self.price = self.price.saturating_add(single.price);
        self.steps = self.steps.saturating_add(1);
    }
}

impl Completions {
    /// The completions that a number of criteria takes; `None` when there are too few.
    pub(super) fn taken(&self, gain: u8) -> Option<&[Completed]> {
        let wanted = usize::from(gain.saturating_sub(self.met));
        if wanted > self.sorted.len() {
            return None;
        }
        self.sorted.get(..wanted.max(self.free))
    }

    /// The rank of some completions.
    pub(super) fn rank(&self, taken: &[Completed]) -> Rank {
        let mut rank = Rank {
            price: 0,
            lost: self.lost,
            steps: 0,
        };
        for one in taken {
            // As for one completion; `lost` is the sum of all weights.
            rank.price = rank.price.saturating_add(one.price);
            rank.lost = rank.lost.saturating_sub(one.weight);
            rank.steps = rank.steps.saturating_add(one.steps);
        }
        rank
    }
}

/// Gives the single costs of the best completion of a criterion to a function: the cheapest, then that
/// of the fewest steps, then that whose actions come first. False when there is none.
fn complete(
    criterion: &CoverCriterion,
    singles: &[Vec<Single>],
    completed: u128,
    take: &mut dyn FnMut(&Single),
) -> bool {
    match criterion.needed {
        Needed::All(parts) => {
            let indicators = || criterion.indicators.iter().zip(singles);
            let rest = |indicator: &CoverIndicator| parts & indicator.parts & !completed;
            let can_be_covered = indicators().all(|(indicator, singles)| {
                rest(indicator) == 0 || Cover::best(indicator, singles, rest(indicator)).is_some()
            });
            if !can_be_covered {
                return false;
            }
            for (indicator, singles) in indicators() {
                match Cover::best(indicator, singles, rest(indicator)) {
                    Some(Cover::Whole(single)) if rest(indicator) != 0 => take(single),
                    Some(Cover::Parts) if rest(indicator) != 0 => {
                        by_parts(indicator, singles, rest(indicator)).for_each(&mut *take);
                    }
                    _ => {}
                }
            }
            true
        }
        Needed::Any(_) => {
            let single = singles.iter().flatten();
            let single = single.min_by_key(|one| (one.price, one.index));
            single.map(take).is_some()
        }
    }
}

/// How some parts of one indicator are completed.
enum Cover<'s> {
    /// By the cost of the whole indicator.
    Whole(&'s Single),
    /// By the costs of its parts.
    Parts,
}

impl<'s> Cover<'s> {
    /// The better of the two covers of what is left of an indicator.
    fn best(indicator: &CoverIndicator, singles: &'s [Single], rest: u128) -> Option<Self> {
        let whole = singles.iter().find(|one| one.parts == indicator.parts);
        let (mut price, mut steps, mut first, mut left) = (0_u128, 0_usize, None, rest);
        for one in by_parts(indicator, singles, rest) {
            // All prices together stay below 2^122, see `CostScale`.
            price = price.saturating_add(one.price);
            steps = steps.saturating_add(1);
            first = first.or(Some(one.index));
            left &= !one.parts;
        }
        let parts = (left == 0).then_some((price, steps, first));
        match (whole, parts) {
            (None, None) => None,
            (None, Some(_)) => Some(Self::Parts),
            (Some(whole), None) => Some(Self::Whole(whole)),
            (Some(whole), Some(parts)) => {
                if parts < (whole.price, 1, Some(whole.index)) {
                    Some(Self::Parts)
                } else {
                    Some(Self::Whole(whole))
                }
            }
        }
    }
}

/// The costs of single parts of an indicator that are left.
fn by_parts<'s>(
    indicator: &CoverIndicator,
    singles: &'s [Single],
    rest: u128,
) -> impl Iterator<Item = &'s Single> {
    let whole = indicator.parts;
    singles
        .iter()
        .filter(move |one| one.parts != whole && one.parts & rest != 0)
}

/// The least sum for which each part can be had, or the least share of a price that it carries.
///
/// # Why it is a bound
/// Each action spreads its price evenly over the parts that it could still complete, rounded down, and
/// each part keeps the least share of all actions. No action's parts then carry more than its price,
/// so the shares are a feasible solution of the dual of the linear relaxation of the covering problem
/// (dual fitting), and by weak duality the shares of all parts that a solution completes are at most
/// its price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CostShares(Vec<u128>);

/// The share of a part that nothing completes.
const NONE: u128 = u128::MAX;

impl CostShares {
    /// No part can be had; for parts within a mask.
    pub(super) fn none(parts: u128) -> Self {
        let width = u128::BITS.saturating_sub(parts.leading_zeros());
        Self(vec![NONE; usize::try_from(width).unwrap_or(0)])
    }

    /// Takes over the shares of others, without another allocation.
    pub(super) fn copy_from(&mut self, other: &Self) {
        self.0.clone_from(&other.0);
    }

    /// Each of some parts can be had for a sum.
    pub(super) fn offer(&mut self, parts: u128, sum: u128) {
        for place in places(parts) {
            if let Some(slot) = self.0.get_mut(place) {
                *slot = (*slot).min(sum);
            }
        }
    }

    /// An action could complete some parts together at a price.
    pub(super) fn offer_shared(&mut self, parts: u128, price: u128) {
        if let Some(share) = price.checked_div(parts.count_ones().into()) {
            self.offer(parts, share);
        }
    }

    /// What all of some parts cost together; `None` when one cannot be had.
    pub(super) fn sum(&self, parts: u128) -> Option<u128> {
        places(parts).try_fold(0_u128, |sum, place| sum.checked_add(self.share(place)?))
    }

    /// What one of some parts costs at the least.
    pub(super) fn least(&self, parts: u128) -> Option<u128> {
        places(parts).filter_map(|place| self.share(place)).min()
    }

    fn share(&self, place: usize) -> Option<u128> {
        let share = self.0.get(place).copied();
        share.filter(|share| *share != NONE)
    }
}

/// The places of the bits that are set.
fn places(bits: u128) -> impl Iterator<Item = usize> {
    let mut rest = bits;
    core::iter::from_fn(move || {
        let place = usize::try_from(rest.trailing_zeros()).ok()?;
        let found = rest != 0;
        rest &= rest.wrapping_sub(1);
        found.then_some(place)
    })
}
