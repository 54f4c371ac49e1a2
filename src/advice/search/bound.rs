//! What completing so many criteria costs at the least.

use super::completion::Priced;
use crate::advice::open_commune::Needed;

/// The parts of a standard are at most so many.
const PARTS: usize = 128;

impl Priced<'_> {
    /// A price below which no way goes that completes at least so many criteria, where some parts are
    /// completed already and only some projects may still be chosen; `None` when no way can.
    ///
    /// Each action spreads its price over the parts that it could still complete, rounded down. A
    /// way pays for every part that it completes at least the smallest such share, so the criteria
    /// of the smallest sums bound it.
    pub(super) fn bound(
        &self,
        completed: u128,
        gain: u8,
        may_be_chosen: impl Fn(usize) -> bool,
    ) -> Option<u128> {
        let mut open = 0;
        let mut met: u8 = 0;
        for criterion in &self.problem.criteria {
            if criterion.needed.is_met_by(completed) {
                met = met.saturating_add(1);
            } else {
                open |= criterion.needed.parts() & !completed;
            }
        }
        let wanted = usize::from(gain.saturating_sub(met));
        if wanted == 0 {
            return Some(0);
        }
        let mut shares = self.shares.clone();
        let projects = self.problem.projects.iter().zip(&self.projects);
        for (place, (project, price)) in projects.enumerate() {
            if let (Some(price), true) = (price, may_be_chosen(place)) {
                shares.offer_shared(project.parts & open, *price);
            }
        }
        let mut sums: alloc::vec::Vec<u128> = self
            .problem
            .criteria
            .iter()
            .filter(|criterion| !criterion.needed.is_met_by(completed))
            .filter_map(|criterion| match criterion.needed {
                Needed::All(parts) => shares.sum(parts & !completed),
                Needed::Any(parts) => shares.least(parts),
            })
            .collect();
        if sums.len() < wanted {
            return None;
        }
        sums.sort_unstable();
        Some(
            sums.iter()
                .take(wanted)
                .fold(0, |sum, one| sum.saturating_add(*one)),
        )
    }
}

/// A sum for each part.
#[derive(Debug, Clone)]
pub(super) struct Shares([Option<u128>; PARTS]);

impl Default for Shares {
    fn default() -> Self {
        Self([None; PARTS])
    }
}

impl Shares {
    /// Each of some parts can be had for a sum.
    pub(super) fn offer(&mut self, parts: u128, sum: u128) {
        for place in places(parts) {
            if let Some(slot) = self.0.get_mut(place) {
                *slot = Some(slot.map_or(sum, |known| known.min(sum)));
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
        places(parts).try_fold(0, |sum: u128, place| {
            Some(sum.saturating_add((*self.0.get(place)?)?))
        })
    }

    /// What one of some parts costs at the least.
    fn least(&self, parts: u128) -> Option<u128> {
        places(parts).filter_map(|place| *self.0.get(place)?).min()
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
