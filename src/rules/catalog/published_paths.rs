//! Published and reported figures: where they stand, how they are cited, the facts on them, and how
//! they lie to each other.

use alloc::string::String;
use alloc::vec::Vec;
use core::num::NonZeroU32;

use chrono::NaiveDate;

use super::guards;
use crate::progress::{PublishedCensus, PublishedTier, State};
use crate::quantity::{Printed, Qualified, Ratio, Rounding};
use crate::rules::fact::keys;
use crate::rules::{FactValue, Findings, Path, SkipReason};
use crate::text::Label;

keys! {
    DATE: NaiveDate = "date", "ngày của số liệu", "the day of the figure";
    SOURCE: String = "source", "nguồn của số liệu", "where it was read";
    MEAN: FactValue = "mean", "số tiêu chí bình quân đã công bố", "the mean number of criteria as published";
    COMMUNES: u64 = "communes", "số xã", "the number of communes";
    LEAST: Ratio = "least", "bình quân thấp nhất có thể", "the least mean that is possible";
    MOST: Ratio = "most", "bình quân cao nhất có thể", "the largest mean that is possible";
    LEAST_PRINTED: Printed = "least_printed", "bình quân thấp nhất, làm tròn hai chữ số", "the least mean, rounded to two decimals";
    MOST_PRINTED: Printed = "most_printed", "bình quân cao nhất, làm tròn hai chữ số", "the largest mean, rounded to two decimals";
    MEASURE: Label = "measure", "chỉ tiêu", "what is counted";
}

pub(super) use crate::rules::cells::published::{census, published, tier, tiers};
pub(super) use crate::rules::cells::state::figure as reported;
pub(super) use crate::rules::cells::values::{band, measure, qualified};

/// Where a table says how many communes it has: by a number of its own, else by its tiers.
pub(super) fn universe(table: &PublishedCensus) -> Path {
    match table.communes {
        Some(_) => census(table).join("communes"),
        None => tiers(table),
    }
}

/// A published mean with the number of communes that it is over.
pub(super) struct TableMean<'a> {
    pub(super) table: &'a PublishedCensus,
    pub(super) mean: Qualified,
    pub(super) communes: NonZeroU32,
}

impl<'a> TableMean<'a> {
    /// Of every published table; one without a mean or without communes is skipped.
    ///
    /// # Errors
    /// The rule has nothing to check when the state holds no table.
    pub(super) fn all(state: &'a State, findings: &mut Findings) -> Result<Vec<Self>, SkipReason> {
        let mut all = Vec::new();
        for table in guards::censuses(state)? {
            let communes = table.universe().and_then(NonZeroU32::new);
            match table.mean.zip(communes) {
                Some((mean, communes)) => all.push(Self {
                    table,
                    mean,
                    communes,
                }),
                None => findings.skip(census(table).join("mean"), guards::NO_FIGURE),
            }
        }
        Ok(all)
    }

    /// Where the mean stands.
    pub(super) fn path(&self) -> Path {
        census(self.table).join("mean")
    }

    /// Whether some sum of criteria prints as the mean. A bound is not a rounded figure: "gần 9,5" says
    /// nothing about the digits of the mean.
    pub(super) fn has_a_sum(&self) -> bool {
        let figure = self.mean.figure();
        let mut roundings = Rounding::ALL.iter();
        self.mean.qualifier().is_some()
            || roundings.any(|rounding| figure.sums(self.communes, *rounding).is_some())
    }
}

/// How the percentages of a table lie to its counts.
pub(super) enum Percentages<'a> {
    /// None is printed, or there are no communes to take them of.
    Unknown,
    /// One rounding gives them all.
    Fit,
    /// Each lies less than one unit of its last digit away, and no one rounding gives them all: those
    /// that the usual rounding does not give.
    Bent(Vec<&'a PublishedTier>),
    /// Some lie a unit of their last digit or more away: these.
    Wrong(Vec<&'a PublishedTier>),
}

impl<'a> Percentages<'a> {
    /// Of every published table; one without percentages is skipped.
    ///
    /// # Errors
    /// The rule has nothing to check when the state holds no table.
    pub(super) fn all(
        state: &'a State,
        findings: &mut Findings,
    ) -> Result<Vec<(&'a PublishedCensus, Self)>, SkipReason> {
        let mut all = Vec::new();
        for table in guards::censuses(state)? {
            match Self::of(table) {
                Self::Unknown => findings.skip(census(table), guards::NO_FIGURE),
                known => all.push((table, known)),
            }
        }
        Ok(all)
    }

    fn of(table: &'a PublishedCensus) -> Self {
        let Some(communes) = table.universe().filter(|communes| *communes > 0) else {
            return Self::Unknown;
        };
        let printed: Vec<(&PublishedTier, Printed)> = table
            .tiers
            .iter()
            .filter_map(|tier| Some((tier, tier.percent?)))
            .collect();
        if printed.is_empty() {
            return Self::Unknown;
        }
        let shown = |communes, rounding| {
            let mut printed = printed.iter();
            printed.all(|(tier, percent)| shows(tier, *percent, communes, rounding))
        };
        // Some tables print the communes of the area and take the percentages of those in the tiers.
        let universes = [Some(communes), table.in_tiers()];
        let one_rounding = universes.into_iter().flatten().any(|communes| {
            Rounding::ALL
                .iter()
                .any(|rounding| shown(communes, *rounding))
        });
        if one_rounding {
            return Self::Fit;
        }
        let which = |wrong: &dyn Fn(&PublishedTier, Printed) -> bool| {
            let printed = printed.iter();
            let wrong = printed.filter(|(tier, percent)| wrong(tier, *percent));
            wrong.map(|(tier, _)| *tier).collect::<Vec<_>>()
        };
        let far = which(&|tier, percent| !is_near(tier, percent, communes));
        if far.is_empty() {
            Self::Bent(which(&|tier, percent| {
                !shows(tier, percent, communes, Rounding::HalfUp)
            }))
        } else {
            Self::Wrong(far)
        }
    }
}

/// The share of a tier in percent.
pub(super) fn share(tier: &PublishedTier, communes: u32) -> Option<Ratio> {
    Ratio::new(
        u64::from(tier.communes).saturating_mul(100),
        u64::from(communes),
    )
}

fn shows(tier: &PublishedTier, percent: Printed, communes: u32, rounding: Rounding) -> bool {
    share(tier, communes).is_some_and(|share| percent.shows(share, rounding))
}

/// Whether a percentage lies less than one unit of its last digit from the share.
fn is_near(tier: &PublishedTier, percent: Printed, communes: u32) -> bool {
    let communes = u128::from(communes);
    // The mantissa has at most 94 bits, the number of communes 32: nothing saturates.
    let unit = 10_u128.saturating_pow(percent.digits());
    let printed = percent
        .get()
        .mantissa()
        .unsigned_abs()
        .saturating_mul(communes);
    let exact = u128::from(tier.communes)
        .saturating_mul(100)
        .saturating_mul(unit);
    printed.abs_diff(exact) < communes
}
