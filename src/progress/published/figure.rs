//! Figures that somebody published about a province as a whole.

use chrono::NaiveDate;

use crate::law::Source;
use crate::quantity::Printed;

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
