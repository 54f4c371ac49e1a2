//! Censuses of communes by tier.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::num::NonZeroU32;

use chrono::NaiveDate;

use super::{Tier, TierOutcome, TierScheme, Universe, WrongCriteriaCount};
use crate::assessment::CriteriaMet;
use crate::place::CommuneCode;
use crate::quantity::{Printed, Ratio, Rounding, SumRange};
use crate::text::{Lang, date_text};

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
/// assert_eq!(mean.least().to_string(), "2493/191");
/// assert_eq!(mean.most().to_string(), "2841/191");
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
            .fold(0, |sum, (_, count)| sum.saturating_add(*count))
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
        self.counts.values().copied().fold(0, u32::saturating_add)
    }

    /// The number of communes of the universe that were not counted.
    #[must_use]
    pub fn unreported(&self) -> u32 {
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
    pub fn sums(&self) -> SumRange {
        let criteria = u64::from(self.scheme.criteria());
        let unreported = criteria.saturating_mul(u64::from(self.unreported()));
        let (least, most) =
            self.counts
                .iter()
                .fold((0_u64, unreported), |(least, most), (outcome, count)| {
                    let bound = |tier, pick: fn((u8, u8)) -> u8| {
                        let criteria = self.scheme.bounds(tier).map_or(0, pick);
                        u64::from(*count).saturating_mul(u64::from(criteria))
                    };
                    (
                        least.saturating_add(bound(outcome.lowest(), |bounds| bounds.0)),
                        most.saturating_add(bound(outcome.highest(), |bounds| bounds.1)),
                    )
                });
        SumRange::spanning(least, most)
    }

    /// The interval in which the mean number of criteria of the universe must lie; `None` for an
    /// empty universe.
    #[must_use]
    pub fn implied_mean(&self) -> Option<ImpliedMean> {
        let sums = self.sums();
        let communes = u64::from(self.universe.communes());
        Some(ImpliedMean {
            least: Ratio::new(sums.least(), communes)?,
            most: Ratio::new(sums.most(), communes)?,
        })
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

/// The interval in which a mean must lie, both ends included, as exact quotients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImpliedMean {
    least: Ratio,
    most: Ratio,
}

impl ImpliedMean {
    /// The mean if every commune stood at the foot of its tier.
    #[must_use]
    pub const fn least(self) -> Ratio {
        self.least
    }

    /// The mean if every commune stood at the top of its tier.
    #[must_use]
    pub const fn most(self) -> Ratio {
        self.most
    }
}

/// One way in which a printed mean can have come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MeanReading {
    rounding: Rounding,
    sums: SumRange,
}

impl MeanReading {
    /// How the mean was shortened.
    #[must_use]
    pub const fn rounding(self) -> Rounding {
        self.rounding
    }

    /// The sums of criteria that print so.
    #[must_use]
    pub const fn sums(self) -> SumRange {
        self.sums
    }
}

/// Communes that make no census.
// May grow: further conditions can come with further ways to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CensusError {
    /// A commune was counted twice.
    #[error("commune `{commune}` was counted twice")]
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A count over the criteria of another set.
    #[error(transparent)]
    WrongCriteriaCount(#[from] WrongCriteriaCount),
    /// The numbers are not one for each tier.
    #[error("`{found}` numbers of communes for `{expected}` tiers")]
    TierCount {
        /// The number of tiers.
        expected: usize,
        /// The number of numbers.
        found: usize,
    },
    /// An outcome that the scheme does not have.
    #[error("the scheme has no outcome from tier `{}` to tier `{}`", .outcome.lowest().index(), .outcome.highest().index())]
    UnknownOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// An outcome of a written census stands there twice, or without a commune.
    #[error(
        "the outcome from tier `{}` to tier `{}` must stand once, with its communes",
        .outcome.lowest().index(),
        .outcome.highest().index()
    )]
    RepeatedOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// More communes were counted than the universe has.
    #[error("more communes were counted than the `{universe}` of the universe")]
    MoreThanUniverse {
        /// The size of the universe.
        universe: u32,
    },
    /// Two censuses of different schemes.
    #[error("censuses of different tier schemes cannot be merged")]
    SchemesDiffer,
    /// Two censuses that do not count the units of the same day.
    #[error(
        "a census of the units of {} and one of the units of {} cannot be merged: a commune may \
         be in both",
        day_text(*.one, Lang::En), day_text(*.other, Lang::En)
    )]
    UnitsDiffer {
        /// The day of the units of the one; `None`: not told.
        one: Option<NaiveDate>,
        /// The day of the units of the other.
        other: Option<NaiveDate>,
    },
    /// The number of communes overflows.
    #[error("the number of communes is too large")]
    TooMany,
}

impl CensusError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::CommuneTwice { commune } => format!("xã {commune} được tính hai lần"),
            Self::WrongCriteriaCount(error) => error.text(lang),
            Self::TierCount { expected, found } => {
                format!("có {found} số liệu cho {expected} nhóm xã")
            }
            Self::UnknownOutcome { outcome } => format!(
                "thang phân nhóm không có kết quả từ nhóm {} đến nhóm {}",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::RepeatedOutcome { outcome } => format!(
                "kết quả từ nhóm {} đến nhóm {} phải ghi một lần, kèm số xã",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::MoreThanUniverse { universe } => {
                format!("số xã được tính vượt quá {universe} xã thuộc diện thống kê")
            }
            Self::SchemesDiffer => {
                "không gộp được thống kê theo các thang phân nhóm khác nhau".to_string()
            }
            Self::UnitsDiffer { one, other } => format!(
                "không gộp được thống kê theo đơn vị hành chính {} với thống kê theo đơn vị hành \
                 chính {}: một xã có thể có trong cả hai",
                day_text(*one, lang),
                day_text(*other, lang)
            ),
            Self::TooMany => "số xã quá lớn".to_string(),
        }
    }
}

/// The day of the units of a census.
fn day_text(day: Option<NaiveDate>, lang: Lang) -> String {
    match (day, lang) {
        (Some(day), Lang::Vi) => format!("ngày {}", date_text(day, lang)),
        (Some(day), Lang::En) => date_text(day, lang),
        (None, Lang::Vi) => "không rõ ngày".to_string(),
        (None, Lang::En) => "a day that is not told".to_string(),
    }
}
