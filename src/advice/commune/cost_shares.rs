//! [`CostShares`]: prices spread over the parts that they complete, which bounds a covering problem
//! from below.

use alloc::vec;
use alloc::vec::Vec;

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
