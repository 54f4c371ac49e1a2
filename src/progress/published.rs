//! Figures that others published about a province as a whole: a single figure is a
//! [`PublishedFigure`], a table of communes by tier a [`PublishedCensus`].

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::Source;
use crate::quantity::{Printed, Qualified};
use crate::sorted::sort_by_key;
use crate::tier::{Census, TierScheme, Universe};

/// A figure that was published about a province (số liệu công bố), with where it was read.
///
/// It may be all that is known, when no commune's own figures are at hand. An answer that rests on
/// it says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a publication may say more about a figure.
#[non_exhaustive]
pub struct PublishedFigure {
    /// The day on which the figure holds.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// What was published.
    pub figure: Published,
    /// Where it was read.
    pub source: Source,
}

impl PublishedFigure {
    /// A figure of a day, from a source.
    #[must_use]
    pub const fn new(date: NaiveDate, figure: Published, source: Source) -> Self {
        Self {
            date,
            figure,
            source,
        }
    }
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: other figures are published too.
#[non_exhaustive]
pub enum Published {
    /// The communes that are recognised on the day, those of earlier years included.
    Recognised {
        /// The number of communes.
        communes: u32,
    },
    /// The mean number of criteria of a commune, as it was printed.
    MeanCriteria {
        /// The mean.
        mean: Printed,
    },
    /// No commune meets fewer criteria. Whether one meets exactly this number is not known.
    NoneBelow {
        /// The number of criteria.
        criteria: u8,
    },
}

/// A table of communes by tier as it was published (bảng phân nhóm xã theo số tiêu chí), with its
/// percentages, its mean, and where it was read.
///
/// It holds what was printed; the rules say what is wrong with it.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::law::Source;
/// use nongthonmoi::progress::{PublishedCensus, PublishedTier};
///
/// let day = NaiveDate::from_ymd_opt(2015, 12, 31).unwrap();
/// let source = Source::new("tien-giang", "https://thoibaotoday.info/");
/// let mut table = PublishedCensus::new(day, 19, source);
/// table.mean = Some("11.23".parse()?);
/// for (from, to, communes, percent) in [
///     (19, 19, 12, "8.63"), (15, 18, 6, "4.32"), (10, 14, 79, "56.83"), (5, 9, 40, "28.78"),
///     (0, 4, 2, "1.44"),
/// ] {
///     let mut tier = PublishedTier::new(from, to, communes);
///     tier.percent = Some(percent.parse()?);
///     table.tiers.push(tier);
/// }
/// // The percentages are over the 139 communes in the tiers.
/// assert_eq!(table.universe(), Some(139));
/// assert_eq!(table.census().unwrap().implied_mean().unwrap().at_least().to_string(), "1308/139");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a publication may say more about its table.
#[non_exhaustive]
pub struct PublishedCensus {
    /// The day on which the figures hold.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// The number of criteria of the set: 19 in the sets to 2025.
    pub criteria: u8,
    /// The number of communes as it is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub communes: Option<u32>,
    /// The tiers, in any order; one without communes may be left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<PublishedTier>,
    /// The mean number of criteria of a commune, with the word that is printed before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<Qualified>,
    /// Where it was read.
    pub source: Source,
}

impl PublishedCensus {
    /// A table without tiers yet, of a day and a number of criteria, from a source.
    #[must_use]
    pub const fn new(date: NaiveDate, criteria: u8, source: Source) -> Self {
        Self {
            date,
            criteria,
            communes: None,
            tiers: Vec::new(),
            mean: None,
            source,
        }
    }

    /// The communes in the tiers; `None` when there are 2³² or more.
    #[must_use]
    pub fn in_tiers(&self) -> Option<u32> {
        self.tiers
            .iter()
            .try_fold(0_u32, |sum, tier| sum.checked_add(tier.communes))
    }

    /// The number of communes that the table is about: the printed one, else those in the tiers.
    #[must_use]
    pub fn universe(&self) -> Option<u32> {
        self.communes.or_else(|| self.in_tiers())
    }

    /// The table as a census, a tier that is left out taken as one without communes; `None` when a
    /// tier cannot be, when two overlap, or when the tiers hold more communes than are printed.
    #[must_use]
    pub fn census(&self) -> Option<Census> {
        let mut tiers: Vec<&PublishedTier> = self.tiers.iter().collect();
        sort_by_key(&mut tiers, |tier| (tier.from, tier.to));
        let (mut cuts, mut counts, mut next) = (Vec::new(), Vec::new(), Some(0_u8));
        for tier in tiers {
            let at_least = next.filter(|at_least| *at_least <= tier.from)?;
            if tier.from > tier.to || tier.to > self.criteria {
                return None;
            }
            if at_least < tier.from {
                cuts.push(at_least);
                counts.push(0);
            }
            cuts.push(tier.from);
            counts.push(tier.communes);
            next = tier.to.checked_add(1);
        }
        if let Some(at_least) = next.filter(|at_least| *at_least <= self.criteria) {
            cuts.push(at_least);
            counts.push(0);
        }
        let scheme = TierScheme::new(self.criteria, cuts).ok()?;
        Census::from_counts(scheme, Universe::of(self.universe()?), &counts).ok()
    }
}

/// A row of a published table: a band of numbers of criteria, its communes, and their share.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a publication may say more about a tier.
#[non_exhaustive]
pub struct PublishedTier {
    /// The least number of criteria.
    pub from: u8,
    /// The largest number of criteria.
    pub to: u8,
    /// The number of communes.
    pub communes: u32,
    /// Their share of all communes in percent, as it is printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Printed>,
}

impl PublishedTier {
    /// A tier whose percentage is not printed.
    #[must_use]
    pub const fn new(from: u8, to: u8, communes: u32) -> Self {
        Self {
            from,
            to,
            communes,
            percent: None,
        }
    }
}
