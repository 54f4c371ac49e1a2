//! Censuses of communes by tier.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::num::NonZeroU32;

use super::{CensusError, Tier, TierOutcome, TierScheme, Universe};
use crate::assessment::CriteriaMet;
use crate::place::CommuneCode;
use crate::quantity::{Interval, Printed, Ratio, Rounding};

/// How many communes stand in which tier (thống kê xã theo nhóm tiêu chí).
///
/// Communes whose tier is undecided are counted as such, and those that were not counted at all
/// stay visible as [`Census::unreported`].
///
/// ```
/// use nongthonmoi::tier::{Census, TierScheme, Universe};
///
/// // The plan 18/KH-UBND: 65 / 18 / 62 / 46 of 191 communes, none below 8 criteria.
/// let census = Census::from_counts(
///     TierScheme::hoa_binh_2018(),
///     Universe::of(191),
///     &[0, 46, 62, 18, 65],
/// )?;
/// let mean = census.implied_mean().unwrap();
/// assert_eq!(mean.at_least().to_string(), "2493/191");
/// assert_eq!(mean.at_most().to_string(), "2841/191");
/// # Ok::<(), nongthonmoi::tier::CensusError>(())
/// ```
// INVARIANT: outcomes are those of the scheme; their counts sum to at most the universe.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "CensusForm", into = "CensusForm")]
pub struct Census {
    scheme: TierScheme,
    universe: Universe,
    counts: BTreeMap<TierOutcome, u32>,
}

impl Census {
    /// A census of communes by their numbers of criteria met.
    ///
    /// # Errors
    /// [`CensusError`] when a commune comes twice, when a count is over the criteria of another
    /// set, or when there are more communes than the universe has.
    pub fn of(
        scheme: TierScheme,
        universe: Universe,
        communes: impl IntoIterator<Item = (CommuneCode, CriteriaMet)>,
    ) -> Result<Self, CensusError> {
        let mut census = Self::empty(scheme, universe);
        let mut seen = BTreeSet::new();
        for (commune, met) in communes {
            if !seen.insert(commune) {
                return Err(CensusError::CommuneTwice { commune });
            }
            census.add(census.scheme.outcome(met)?, 1)?;
        }
        Ok(census)
    }

    /// A census from the printed numbers of communes by tier, the lowest tier first.
    ///
    /// # Errors
    /// [`CensusError`] when the numbers are not one for each tier, or sum to more than the
    /// universe has.
    pub fn from_counts(
        scheme: TierScheme,
        universe: Universe,
        counts: &[u32],
    ) -> Result<Self, CensusError> {
        if counts.len() != scheme.cuts().len() {
            return Err(CensusError::TierCount {
                expected: scheme.cuts().len(),
                found: counts.len(),
            });
        }
        let mut census = Self::empty(scheme, universe);
        for (tier, count) in census.scheme.tiers().zip(counts) {
            census.add(TierOutcome::known(tier), *count)?;
        }
        Ok(census)
    }

    pub(super) const fn empty(scheme: TierScheme, universe: Universe) -> Self {
        Self {
            scheme,
            universe,
            counts: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, outcome: TierOutcome, communes: u32) -> Result<(), CensusError> {
        if communes > self.unreported() {
            return Err(CensusError::MoreThanUniverse {
                universe: self.universe.communes(),
            });
        }
        if communes > 0 {
            let count = self.counts.entry(outcome).or_default();
            // No number of communes is lost: all together they are within the universe.
            *count = count.saturating_add(communes);
        }
        Ok(())
    }

    /// The scheme.
    #[must_use]
    pub const fn scheme(&self) -> &TierScheme {
        &self.scheme
    }

    /// Which communes the census is about.
    #[must_use]
    pub const fn universe(&self) -> &Universe {
        &self.universe
    }

    /// The number of communes that certainly stand in a tier.
    #[must_use]
    pub fn certain(&self, tier: Tier) -> u32 {
        self.counts
            .get(&TierOutcome::known(tier))
            .copied()
            .unwrap_or(0)
    }

    /// The number of communes that may or may not stand in a tier.
    #[must_use]
    pub fn possible(&self, tier: Tier) -> u32 {
        self.counts
            .iter()
            .filter(|(outcome, _)| {
                outcome.certain().is_none() && outcome.lowest() <= tier && tier <= outcome.highest()
            })
            .map(|(_, count)| *count)
            .sum()
    }

    /// Every outcome that occurs with its number of communes, in a fixed order.
    pub fn outcomes(&self) -> impl Iterator<Item = (TierOutcome, u32)> {
        self.counts
            .iter()
            .map(|(outcome, count)| (*outcome, *count))
    }

    /// The number of communes that were counted.
    #[must_use]
    pub fn reported(&self) -> u32 {
        // Within the universe.
        self.counts.values().sum()
    }

    /// The number of communes of the universe that were not counted.
    #[must_use]
    pub fn unreported(&self) -> u32 {
        // No more are reported.
        self.universe.communes().saturating_sub(self.reported())
    }

    /// Two censuses of different communes as one, for example of two districts.
    ///
    /// Whether a commune stands in both cannot be seen from counts; the caller keeps them apart.
    ///
    /// # Errors
    /// [`CensusError::SchemesDiffer`] for censuses of different schemes,
    /// [`CensusError::UnitsDiffer`] for those that count the units of different days, or one of
    /// which does not tell its day, and [`CensusError::TooMany`] when a number overflows.
    pub fn merge(self, other: Self) -> Result<Self, CensusError> {
        if self.scheme != other.scheme {
            return Err(CensusError::SchemesDiffer);
        }
        let (one, other_day) = (self.universe.units_of(), other.universe.units_of());
        if one != other_day {
            return Err(CensusError::UnitsDiffer {
                one,
                other: other_day,
            });
        }
        let mut merged = Self {
            scheme: self.scheme,
            universe: self
                .universe
                .union(other.universe)
                .ok_or(CensusError::TooMany)?,
            counts: self.counts,
        };
        for (outcome, count) in other.counts {
            merged.add(outcome, count)?;
        }
        Ok(merged)
    }

    /// The sums of criteria that the census allows: each commune somewhere in its tiers, one that
    /// was not counted anywhere.
    #[must_use]
    pub fn sums(&self) -> Interval<u64> {
        // 2³² communes of 2⁸ criteria are below 2⁴⁰, so nothing wraps.
        let times = |communes: u32, criteria: u8| u64::from(communes).wrapping_mul(criteria.into());
        let (mut least, mut most) = (0_u64, times(self.unreported(), self.scheme.criteria()));
        for (outcome, count) in &self.counts {
            let lowest = self.scheme.bounds(outcome.lowest());
            let highest = self.scheme.bounds(outcome.highest());
            least = least.wrapping_add(times(*count, lowest.map_or(0, |(least, _)| least)));
            most = most.wrapping_add(times(*count, highest.map_or(0, |(_, most)| most)));
        }
        Interval::between(least, most)
    }

    /// The interval in which the mean number of criteria of the universe must lie; `None` for an
    /// empty universe.
    #[must_use]
    pub fn implied_mean(&self) -> Option<Interval<Ratio>> {
        let sums = self.sums();
        let communes = u64::from(self.universe.communes());
        Some(Interval::between(
            Ratio::new(sums.at_least(), communes)?,
            Ratio::new(sums.at_most(), communes)?,
        ))
    }

    /// How a printed mean can come from these communes: a mean is a whole number of criteria over
    /// a number of communes, shortened in some way. One reading for each rounding under which it
    /// is possible; none means that the mean does not belong to this census.
    ///
    /// ```
    /// use nongthonmoi::tier::{Census, TierScheme, Universe};
    ///
    /// let census = Census::from_counts(
    ///     TierScheme::hoa_binh_2018(),
    ///     Universe::of(191),
    ///     &[0, 46, 62, 18, 65],
    /// )?;
    /// assert_eq!(census.readings_of("13".parse().unwrap()).len(), 2);
    /// assert!(census.readings_of("12.99".parse().unwrap()).is_empty());
    /// # Ok::<(), nongthonmoi::tier::CensusError>(())
    /// ```
    #[must_use]
    pub fn readings_of(&self, mean: Printed) -> Vec<MeanReading> {
        let Some(communes) = NonZeroU32::new(self.universe.communes()) else {
            return Vec::new();
        };
        let implied = self.sums();
        Rounding::ALL
            .iter()
            .filter_map(|rounding| {
                let sums = mean.sums(communes, *rounding)?.intersection(implied)?;
                Some(MeanReading {
                    rounding: *rounding,
                    sums,
                })
            })
            .collect()
    }
}

/// The serde form: the scheme, the universe, and a list of outcomes with their communes.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CensusForm {
    scheme: TierScheme,
    universe: Universe,
    counts: Vec<(TierOutcome, u32)>,
}

impl TryFrom<CensusForm> for Census {
    type Error = CensusError;

    fn try_from(form: CensusForm) -> Result<Self, CensusError> {
        let mut census = Self::empty(form.scheme, form.universe);
        for (outcome, communes) in form.counts {
            if census.scheme.bounds(outcome.highest()).is_none() {
                return Err(CensusError::UnknownOutcome { outcome });
            }
            if communes == 0 || census.counts.contains_key(&outcome) {
                return Err(CensusError::RepeatedOutcome { outcome });
            }
            census.add(outcome, communes)?;
        }
        Ok(census)
    }
}

impl From<Census> for CensusForm {
    fn from(census: Census) -> Self {
        Self {
            scheme: census.scheme,
            universe: census.universe,
            counts: census.counts.into_iter().collect(),
        }
    }
}

/// One way in which a printed mean can have come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeanReading {
    /// How the mean was shortened.
    pub rounding: Rounding,
    /// The sums of criteria that print so.
    pub sums: Interval<u64>,
}
