//! Shares kept as numerator and denominator.

use core::cmp::Ordering;
use core::fmt;

use super::bounds::{at_scale, of_scale};
use super::{Bounds, Decimal, Percent, Ratio, TooManyDigits};

/// A share (tỷ lệ) as it was counted: a part of a whole, for example 2 of 3 schools.
///
/// It is never turned into a quotient: comparing it with a percentage multiplies instead, so
/// 2 of 3 is below 66.67 % and above 66.66 %.
///
/// ```
/// use core::cmp::Ordering;
/// use nongthonmoi::quantity::{Decimal, Percent, Share};
///
/// let share = Share::new(Decimal::from(2), Decimal::from(3))?;
/// assert_eq!(share.compare("66.67".parse().unwrap()), Ordering::Less);
/// assert_eq!(share.compare("66.66".parse().unwrap()), Ordering::Greater);
/// # Ok::<(), nongthonmoi::quantity::InvalidShare>(())
/// ```
///
/// A share with a part above its whole cannot be written:
///
/// ```compile_fail,E0451
/// use nongthonmoi::quantity::{Decimal, Share};
///
/// let share = Share { part: Decimal::from(7), whole: Decimal::from(5) };
/// ```
// INVARIANT: 0 <= part <= whole and whole > 0; both within `Bounds::TERM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    part: Decimal,
    whole: Decimal,
}

impl Share {
    /// Takes the part and the whole, both in the same unit (households, km, …).
    ///
    /// # Errors
    /// [`InvalidShare`] when the whole is zero or negative, the part is negative or larger than the
    /// whole (`0/0`, `-1/5` and `7/5` are no shares), or one has more digits than [`Bounds::TERM`].
    pub fn new(part: Decimal, whole: Decimal) -> Result<Self, InvalidShare> {
        if whole <= Decimal::ZERO {
            Err(InvalidShare::WholeNotPositive { part, whole })
        } else if part.is_sign_negative() {
            Err(InvalidShare::PartNegative { part, whole })
        } else if part > whole {
            Err(InvalidShare::PartExceedsWhole { part, whole })
        } else {
            Ok(Self {
                part: Bounds::TERM.check(part)?,
                whole: Bounds::TERM.check(whole)?,
            })
        }
    }

    /// What was counted.
    #[must_use]
    pub const fn part(self) -> Decimal {
        self.part
    }

    /// What it was counted among.
    #[must_use]
    pub const fn whole(self) -> Decimal {
        self.whole
    }

    /// Compares the share with a percentage, exactly.
    #[must_use]
    pub fn compare(self, percent: Percent) -> Ordering {
        Proportion::from(self).compare(percent.into())
    }

    /// How far the share lies from a threshold: the percentage points, and the part that is missing
    /// from that percentage of the whole, or above it.
    pub(crate) fn distance(self, threshold: Decimal) -> (Ratio, Decimal) {
        let (part, whole) = (self.part, self.whole);
        let product_scale = whole.scale().wrapping_add(threshold.scale());
        let scale = part.scale().max(product_scale);
        let target = whole
            .mantissa()
            .wrapping_mul(at_scale(threshold, scale.wrapping_sub(whole.scale())));
        let difference = target.abs_diff(at_scale(part, scale).wrapping_mul(100));
        let points = Ratio::reduced(difference, at_scale(whole, scale).unsigned_abs());
        let things = of_scale(
            0_i128.wrapping_add_unsigned(difference),
            scale.wrapping_add(2),
        );
        // The numbers of the ratio stay below 10¹⁹, see `Bounds`.
        (points.unwrap_or(Ratio::ZERO), things.normalize())
    }
}

impl fmt::Display for Share {
    /// `part/whole`, for example `2/3`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.part, self.whole)
    }
}

/// A share or a percentage as a part of a whole, to compare one with the other.
// INVARIANT: that of `Share`, or a percentage over 100.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Proportion {
    part: Decimal,
    whole: Decimal,
}

impl From<Share> for Proportion {
    fn from(share: Share) -> Self {
        Self {
            part: share.part,
            whole: share.whole,
        }
    }
}

impl From<Percent> for Proportion {
    fn from(percent: Percent) -> Self {
        Self {
            part: percent.get(),
            whole: Decimal::ONE_HUNDRED,
        }
    }
}

impl Proportion {
    /// Both parts as if of the same whole, and that whole, multiplied out at one scale.
    fn crossed(self, other: Self) -> (i128, i128, i128) {
        let scale = |one: Decimal, other: Decimal| one.scale().wrapping_add(other.scale());
        let common = scale(self.part, other.whole)
            .max(scale(other.part, self.whole))
            .max(scale(self.whole, other.whole));
        let product = |one: Decimal, other: Decimal| {
            let rest = common.wrapping_sub(other.scale());
            at_scale(one, rest).wrapping_mul(other.mantissa())
        };
        (
            product(self.part, other.whole),
            product(other.part, self.whole),
            product(self.whole, other.whole),
        )
    }

    /// Compares two proportions, exactly.
    pub(crate) fn compare(self, other: Self) -> Ordering {
        let (one, other, _) = self.crossed(other);
        one.cmp(&other)
    }

    /// Whether two proportions lie more than some percentage points apart, of at most 100.
    pub(crate) fn is_further_apart(self, other: Self, points: u8) -> bool {
        let (one, other, whole) = self.crossed(other);
        let apart = one.abs_diff(other).wrapping_mul(100);
        apart > whole.unsigned_abs().wrapping_mul(points.into())
    }
}

/// Two numbers are not a share.
// May grow: further bounds can come with further kinds of share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidShare {
    /// The whole is zero or negative.
    #[error("the share `{part}/{whole}` has no whole: the number after the stroke must be above 0")]
    WholeNotPositive {
        /// The part.
        part: Decimal,
        /// The whole.
        whole: Decimal,
    },
    /// The part is negative.
    #[error("the share `{part}/{whole}` has a negative part")]
    PartNegative {
        /// The part.
        part: Decimal,
        /// The whole.
        whole: Decimal,
    },
    /// A term has more digits than a share may have.
    #[error(transparent)]
    TooManyDigits(#[from] TooManyDigits),
    /// The part is larger than the whole.
    #[error("the share `{part}/{whole}` has a part above its whole: write the part first")]
    PartExceedsWhole {
        /// The part.
        part: Decimal,
        /// The whole.
        whole: Decimal,
    },
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    fn share(part: i64, whole: i64) -> Result<Share, InvalidShare> {
        Share::new(Decimal::from(part), Decimal::from(whole))
    }

    fn percent(text: &str) -> Percent {
        text.parse().unwrap()
    }

    #[test]
    fn each_wrong_share_has_its_error() {
        assert!(matches!(
            share(0, 0),
            Err(InvalidShare::WholeNotPositive { .. })
        ));
        assert!(matches!(
            share(1, -1),
            Err(InvalidShare::WholeNotPositive { .. })
        ));
        assert!(matches!(
            share(-1, 5),
            Err(InvalidShare::PartNegative { .. })
        ));
        assert!(matches!(
            share(7, 5),
            Err(InvalidShare::PartExceedsWhole { .. })
        ));
        assert_eq!(share(5, 5).unwrap().to_string(), "5/5");
    }

    #[test]
    fn two_of_three_is_decided_by_multiplication() {
        let share = share(2, 3).unwrap();
        assert_eq!(share.compare(percent("66.67")), Ordering::Less);
        assert_eq!(share.compare(percent("66.66")), Ordering::Greater);
        let (points, things) = share.distance("66.67".parse().unwrap());
        assert_eq!(points.to_string(), "1/300");
        assert_eq!(points.about(2).to_string(), "0.00");
        assert_eq!(things.to_string(), "0.0001");
    }

    #[test]
    fn a_distance_that_comes_out_even_is_a_decimal() {
        let (points, things) = share(1799, 2000).unwrap().distance(Decimal::from(90));
        assert_eq!(points.to_decimal(), Some(Decimal::new(5, 2)));
        assert_eq!(things, Decimal::ONE);
    }

    #[test]
    fn percentage_points_stand_in_lowest_terms() {
        let (points, _) = share(200, 604).unwrap().distance(Decimal::new(415, 1));
        assert_eq!(points.to_string(), "2533/302");
        assert_eq!(points.about(2).to_string(), "8.39");
    }

    proptest! {
        #[test]
        fn a_share_equals_its_own_exact_percentage(part in 0_i64..=10_000) {
            let share = share(part, 10_000).unwrap();
            let own = Percent::new(Decimal::new(part, 2)).unwrap();
            prop_assert_eq!(share.compare(own), Ordering::Equal);
            prop_assert_eq!(share.distance(own.get()).0.to_decimal(), Some(Decimal::ZERO));
        }

        #[test]
        fn distance_and_comparison_agree(
            whole in 1_i64..100_000, part in 0_i64..100_000, hundredths in 0_i64..=10_000
        ) {
            prop_assume!(part <= whole);
            let share = share(part, whole).unwrap();
            let percent = Percent::new(Decimal::new(hundredths, 2)).unwrap();
            let (points, things) = share.distance(percent.get());
            let at_it = share.compare(percent).is_eq();
            prop_assert_eq!((points.numerator() == 0, things.is_zero()), (at_it, at_it));
        }
    }
}
