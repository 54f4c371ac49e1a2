//! Counting very many communes by tier.

use alloc::vec;
use alloc::vec::Vec;

use super::{Census, CensusError, Tier, TierOutcome, TierScheme, Universe, WrongCriteriaCount};
use crate::assessment::CriteriaMet;

/// A running count of communes by tier (bảng đếm xã theo nhóm), which becomes a [`Census`].
///
/// The scheme is prepared once, and counting a commune looks two numbers up. Whether a commune is
/// counted twice is not looked at; [`Census::of`] does that.
///
/// ```
/// use nongthonmoi::assessment::CriteriaMet;
/// use nongthonmoi::tier::{Census, Tally, TierScheme, Universe};
///
/// let mut tally = Tally::new(TierScheme::national());
/// tally.add(CriteriaMet::new(19, 19, 19).unwrap())?;
/// tally.add(CriteriaMet::new(12, 16, 19).unwrap())?;
/// let census = tally.census(Universe::of(3))?;
/// assert_eq!(census.certain(TierScheme::national().tier(19).unwrap()), 1);
/// assert_eq!(census.unreported(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: `tiers` has one tier for each number of criteria from 0 to that of the scheme; `counts`
// one number for each pair of tiers, the lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    scheme: TierScheme,
    tiers: Vec<Tier>,
    counts: Vec<u64>,
}

impl Tally {
    /// A count of no commune.
    #[must_use]
    pub fn new(scheme: TierScheme) -> Self {
        let tiers = (0..=scheme.criteria()).filter_map(|met| scheme.tier(met));
        let width = scheme.cuts().len();
        Self {
            tiers: tiers.collect(),
            // At most 256 tiers.
            counts: vec![0; width.saturating_mul(width)],
            scheme,
        }
    }

    /// The scheme.
    #[must_use]
    pub const fn scheme(&self) -> &TierScheme {
        &self.scheme
    }

    /// Counts one commune.
    ///
    /// # Errors
    /// [`WrongCriteriaCount`] when the number counts the criteria of another set.
    #[inline]
    pub fn add(&mut self, met: CriteriaMet) -> Result<(), WrongCriteriaCount> {
        if met.total() == self.scheme.criteria() {
            let tier = |number: u8| {
                let tier = self.tiers.get(usize::from(number));
                tier.map(|tier| usize::from(tier.index()))
            };
            let lowest = tier(met.at_least()).and_then(|row| row.checked_mul(self.width()));
            let place = lowest.zip(tier(met.at_most()));
            let place = place.and_then(|(row, column)| row.checked_add(column));
            if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
                // Nobody counts 2⁶⁴ communes one by one.
                *count = count.wrapping_add(1);
                return Ok(());
            }
        }
        self.scheme.outcome(met).map(|_| ())
    }

    /// The number of tiers.
    fn width(&self) -> usize {
        self.scheme.cuts().len()
    }

    /// The census of the communes that were counted.
    ///
    /// # Errors
    /// [`CensusError::MoreThanUniverse`] when there are more than the universe has.
    pub fn census(&self, universe: Universe) -> Result<Census, CensusError> {
        let highest = || self.scheme.tiers();
        let pairs = self
            .scheme
            .tiers()
            .flat_map(|lowest| highest().map(move |highest| (lowest, highest)));
        let mut census = Census::empty(self.scheme.clone(), universe);
        for ((lowest, highest), count) in pairs.zip(&self.counts) {
            let count = u32::try_from(*count).map_err(|_| CensusError::MoreThanUniverse {
                universe: census.universe().communes(),
            })?;
            census.add(TierOutcome::between(lowest, highest), count)?;
        }
        Ok(census)
    }
}
