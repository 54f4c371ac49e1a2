//! Shortfalls and their exact distances.

use super::Observation;
use super::entry::Entry;
use super::judgement::percent_bound;
use crate::criteria::StandardPart;
use crate::quantity::{Decimal, Fraction, Share, difference, negated};

/// A part that is not met, and how far it is from its threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortfall<'a> {
    part: &'a StandardPart,
    entry: Entry<'a>,
}

impl<'a> Shortfall<'a> {
    #[inline]
    pub(super) const fn new(part: &'a StandardPart, entry: Entry<'a>) -> Self {
        Self { part, entry }
    }

    /// The part.
    #[must_use]
    pub const fn part(&self) -> &'a StandardPart {
        self.part
    }

    /// What was observed.
    #[must_use]
    pub fn observation(&self) -> Observation {
        self.entry.observation(self.part)
    }

    /// The exact distance to the threshold.
    #[must_use]
    #[inline]
    pub fn distance(&self) -> Distance {
        match self.entry {
            Entry::Attested(_) => Distance::Attested,
            Entry::Figure(figure) => match self.part.gauge().distance(figure) {
                Some(by) => Distance::Amount { by: Some(by) },
                None => self.exact_distance(),
            },
            Entry::Exact(_) => self.exact_distance(),
        }
    }

    /// The distance, whatever the size and the scale of the numbers.
    #[cold]
    fn exact_distance(&self) -> Distance {
        let Some(threshold) = self.part.threshold() else {
            return Distance::Attested;
        };
        let wants_more = threshold.comparator().wants_more();
        match self.observation() {
            Observation::Amount(value) => Distance::Amount {
                by: if wants_more {
                    difference(threshold.value(), value)
                } else {
                    difference(value, threshold.value())
                },
            },
            Observation::Share { part, whole } => {
                let share = Share::new(part, whole).ok().zip(percent_bound(threshold));
                let points = share.and_then(|(share, bound)| share.points_below(bound));
                let things = share.and_then(|(share, bound)| share.part_below(bound));
                if wants_more {
                    Distance::Share { points, things }
                } else {
                    Distance::Share {
                        points: points.map(Fraction::negated),
                        things: things.map(negated),
                    }
                }
            }
            _ => Distance::Attested,
        }
    }
}

/// How far an observation is from its threshold; never negative, zero only where a strict bound
/// is touched.
///
/// A distance is `None` when it needs more digits than a [`Decimal`] has (29 or more); nothing is
/// rounded to make it fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
// May grow: scores have distances of their own.
#[non_exhaustive]
pub enum Distance {
    /// An appraiser attested that it is not met: there is no measure.
    Attested,
    /// By how much the figure must rise, or fall, in the unit of the threshold.
    Amount {
        /// The amount.
        by: Option<Decimal>,
    },
    /// By how much the share must rise, or fall.
    Share {
        /// In percentage points, as an exact fraction.
        points: Option<Fraction>,
        /// In things counted, for example households: the part that is missing from the
        /// threshold, or above it. It need not be whole.
        things: Option<Decimal>,
    },
}
