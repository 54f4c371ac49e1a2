//! Shortfalls and their exact distances.

use super::Observation;
use crate::criteria::{Comparator, Figure, StandardPart};
use crate::quantity::{Decimal, Ratio, Share, difference};

/// A part that is not met, and how far it is from its threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shortfall<'a> {
    /// The part.
    pub part: &'a StandardPart,
    /// What was observed.
    pub observation: Observation,
}

impl Shortfall<'_> {
    /// The exact distance to the threshold.
    #[must_use]
    #[inline]
    pub fn distance(&self) -> Distance {
        if let Observation::Amount(value) = self.observation {
            let prepared = self.part.prepared().zip(Figure::of(value));
            let by = prepared.and_then(|(prepared, figure)| prepared.distance(figure));
            if let Some(by) = by {
                return Distance::Amount { by };
            }
        }
        self.other_distance()
    }

    /// The least whole number of the things counted that must change for the threshold to be met: 1
    /// school where 0.1 of 3 is missing. `None` where no whole things were counted.
    ///
    /// ```
    /// use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy};
    /// # use nongthonmoi::criteria::catalog::{decision_816, decision_1980};
    /// # use nongthonmoi::place::Region;
    /// # let year = nongthonmoi::samples::hoa_binh::plan_2018().year;
    /// # let region = Region::NorthernMidlandsAndMountains;
    /// # let standard = decision_1980().resolve(region, year, &[&decision_816()])?;
    /// // At least 70 % of the schools: 2.1 of 3.
    /// let report = CommuneReport::new("04813".parse()?, "2018-12-31".parse()?)
    ///     .observe("5".parse()?, "2/3".parse()?);
    /// let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?;
    /// let shortfall = assessment.shortfalls().next().unwrap();
    /// assert_eq!(shortfall.whole_things(), Some(1.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn whole_things(&self) -> Option<Decimal> {
        let (Observation::Share { part, whole }, Distance::Share { things, .. }) =
            (self.observation, self.distance())
        else {
            return None;
        };
        if !part.is_integer() || !whole.is_integer() {
            return None;
        }
        match self.part.threshold()?.comparator() {
            Comparator::AtLeast | Comparator::AtMost => Some(things.ceil()),
            // To touch a strict bound is not enough.
            Comparator::MoreThan | Comparator::LessThan => things.floor().checked_add(Decimal::ONE),
        }
    }

    /// The distance of a share, and of a figure that 64 bits do not hold at the scale of both.
    #[cold]
    fn other_distance(&self) -> Distance {
        let Some(threshold) = self.part.threshold() else {
            return Distance::Attested;
        };
        match self.observation {
            Observation::Amount(value) => Distance::Amount {
                by: difference(threshold.value(), value).abs(),
            },
            Observation::Share { part, whole } => match Share::new(part, whole) {
                Ok(share) => {
                    let (points, things) = share.distance(threshold.value());
                    Distance::Share { points, things }
                }
                // Two numbers that are no share were refused.
                Err(_) => Distance::Attested,
            },
            _ => Distance::Attested,
        }
    }
}

/// How far an observation is from its threshold; never negative, zero only where a strict bound
/// is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
// May grow: scores have distances of their own.
#[non_exhaustive]
pub enum Distance {
    /// An appraiser attested that it is not met: there is no measure.
    Attested,
    /// By how much the figure must rise, or fall, in the unit of the threshold.
    Amount {
        /// The amount.
        by: Decimal,
    },
    /// By how much the share must rise, or fall.
    Share {
        /// In percentage points, as an exact quotient.
        points: Ratio,
        /// In things counted, for example households: the part that is missing from the
        /// threshold, or above it. It need not be whole.
        things: Decimal,
    },
}
