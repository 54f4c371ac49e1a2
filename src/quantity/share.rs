//! Shares kept as numerator and denominator.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::RoundingStrategy;

use super::{Decimal, Percent, difference_of_products, exact, product};

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
/// A share that is none cannot be written:
///
/// ```compile_fail,E0451
/// use nongthonmoi::quantity::{Decimal, Share};
///
/// let share = Share { part: Decimal::from(7), whole: Decimal::from(5) };
/// ```
// INVARIANT: 0 <= part <= whole and whole > 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    part: Decimal,
    whole: Decimal,
}

impl Share {
    /// Takes the part and the whole, both in the same unit (households, km, …).
    ///
    /// # Errors
    /// [`InvalidShare`] when the whole is zero or negative, the part is negative, or the part is
    /// larger than the whole: `0/0`, `-1/5` and `7/5` are no shares.
    pub fn new(part: Decimal, whole: Decimal) -> Result<Self, InvalidShare> {
        if whole <= Decimal::ZERO {
            Err(InvalidShare::WholeNotPositive { part, whole })
        } else if part.is_sign_negative() {
            Err(InvalidShare::PartNegative { part, whole })
        } else if part > whole {
            Err(InvalidShare::PartExceedsWhole { part, whole })
        } else {
            Ok(Self { part, whole })
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
        exact::compare_products(
            (self.part, Decimal::ONE_HUNDRED),
            (percent.get(), self.whole),
        )
    }

    /// How far the share lies below a percentage, in percentage points (negative when it lies
    /// above), as an exact fraction; `None` when the numerator needs more digits than a
    /// [`Decimal`] has.
    #[must_use]
    pub fn points_below(self, percent: Percent) -> Option<Fraction> {
        difference_of_products(
            (percent.get(), self.whole),
            (self.part, Decimal::ONE_HUNDRED),
        )
        .map(|numerator| Fraction::reduced(numerator, self.whole))
    }

    /// By how much the part falls short of a percentage of the whole (negative when it does not),
    /// in the unit of the whole; `None` when it needs more digits than a [`Decimal`] has.
    #[must_use]
    pub fn part_below(self, percent: Percent) -> Option<Decimal> {
        let whole_hundredth = Decimal::new(1, 2);
        let target = product(percent.get(), self.whole)?;
        difference_of_products((target, whole_hundredth), (self.part, Decimal::ONE))
            .map(|missing| missing.normalize())
    }
}

impl fmt::Display for Share {
    /// `part/whole`, for example `2/3`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.part, self.whole)
    }
}

/// An exact quotient of two decimals, not carried out.
// INVARIANT: the denominator is positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: Decimal,
    denominator: Decimal,
}

impl Fraction {
    /// A quotient, in lowest terms where they can be found; `None` unless the denominator is
    /// positive.
    ///
    /// ```
    /// use nongthonmoi::quantity::{Decimal, Fraction};
    ///
    /// let share = Fraction::new(Decimal::from(50), Decimal::from(65)).unwrap();
    /// assert_eq!(share.to_string(), "10/13");
    /// assert!(Fraction::new(Decimal::ONE, Decimal::ZERO).is_none());
    /// ```
    #[must_use]
    pub fn new(numerator: Decimal, denominator: Decimal) -> Option<Self> {
        let positive = !denominator.is_zero() && denominator.is_sign_positive();
        positive.then(|| Self::reduced(numerator, denominator))
    }

    /// A quotient in lowest terms, both numbers whole, where 128 bits and a [`Decimal`] hold them;
    /// else as it is. The denominator is positive.
    fn reduced(numerator: Decimal, denominator: Decimal) -> Self {
        let whole = || {
            let scale = numerator.scale().max(denominator.scale());
            let scaled = |value: Decimal| {
                let missing = scale.checked_sub(value.scale())?;
                value.mantissa().checked_mul(10_i128.checked_pow(missing)?)
            };
            let (above, below) = (scaled(numerator)?, scaled(denominator)?);
            let divisor = i128::try_from(greatest_common_divisor(
                above.unsigned_abs(),
                below.unsigned_abs(),
            ));
            let lowest = |value: i128| {
                let value = value.checked_div(divisor.ok()?)?;
                Decimal::try_from_i128_with_scale(value, 0).ok()
            };
            Some(Self {
                numerator: lowest(above)?,
                denominator: lowest(below)?,
            })
        };
        whole().unwrap_or(Self {
            numerator,
            denominator,
        })
    }

    /// The number above the line.
    #[must_use]
    pub const fn numerator(self) -> Decimal {
        self.numerator
    }

    /// The number below the line; positive.
    #[must_use]
    pub const fn denominator(self) -> Decimal {
        self.denominator
    }

    /// The same distance seen from the other side.
    pub(crate) fn negated(self) -> Self {
        Self {
            numerator: negated(self.numerator),
            ..self
        }
    }

    /// The quotient rounded to some decimals, halves away from zero, for people to read; `None`
    /// when it does not fit a [`Decimal`].
    #[must_use]
    pub fn about(self, digits: u32) -> Option<Decimal> {
        let quotient = self.numerator.checked_div(self.denominator)?;
        Some(quotient.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero))
    }

    /// The whole decimal when the division comes out even within 28 digits, else `None`.
    #[must_use]
    pub fn to_decimal(self) -> Option<Decimal> {
        let quotient = self.numerator.checked_div(self.denominator)?;
        let back =
            exact::compare_products((quotient, self.denominator), (self.numerator, Decimal::ONE));
        (back == Ordering::Equal).then(|| quotient.normalize())
    }
}

impl fmt::Display for Fraction {
    /// The decimal when the division comes out even, else `numerator/denominator`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_decimal() {
            Some(decimal) => fmt::Display::fmt(&decimal, formatter),
            None => write!(formatter, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// The same number on the other side of zero; zero stays as it is.
pub(crate) fn negated(mut value: Decimal) -> Decimal {
    if !value.is_zero() {
        value.set_sign_positive(value.is_sign_negative());
    }
    value
}

const fn greatest_common_divisor(one: u128, other: u128) -> u128 {
    let (mut one, mut other) = (one, other);
    while let Some(rest) = one.checked_rem(other) {
        one = other;
        other = rest;
    }
    one
}

/// Two numbers are not a share.
// May grow: further bounds can come with further kinds of share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidShare {
    /// The whole is zero or negative.
    #[error("the share `{part}/{whole}` has no whole: the number after the stroke must be above 0")]
    WholeNotPositive {
        /// The part as it came.
        part: Decimal,
        /// The whole as it came.
        whole: Decimal,
    },
    /// The part is negative.
    #[error("the share `{part}/{whole}` has a negative part")]
    PartNegative {
        /// The part as it came.
        part: Decimal,
        /// The whole as it came.
        whole: Decimal,
    },
    /// The part is larger than the whole.
    #[error("the share `{part}/{whole}` has a part above its whole: write the part first")]
    PartExceedsWhole {
        /// The part as it came.
        part: Decimal,
        /// The whole as it came.
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
        let points = share.points_below(percent("66.67")).unwrap();
        assert_eq!(points.to_string(), "1/300");
        assert_eq!(points.about(2).unwrap().to_string(), "0.00");
        assert_eq!(
            share.part_below(percent("66.67")).unwrap().to_string(),
            "0.0001"
        );
    }

    #[test]
    fn a_distance_that_comes_out_even_is_a_decimal() {
        let share = share(1799, 2000).unwrap();
        assert_eq!(
            share.points_below(percent("90")).unwrap().to_string(),
            "0.05"
        );
        assert_eq!(
            share.part_below(percent("90")).unwrap().normalize(),
            Decimal::ONE
        );
    }

    #[test]
    fn a_fraction_stands_in_lowest_terms_where_it_fits() {
        let below =
            |part, whole, bound: &str| share(part, whole).unwrap().points_below(percent(bound));
        assert_eq!(below(200, 604, "41.5").unwrap().to_string(), "2533/302");
        assert_eq!(
            below(200, 604, "41.5")
                .unwrap()
                .about(2)
                .unwrap()
                .to_string(),
            "8.39"
        );
        // A mantissa of 96 bits leaves no room for the other scale: the fraction stays as it is.
        let large = Share::new(Decimal::new(1, 28), Decimal::MAX).unwrap();
        let kept = large.points_below(percent("0"));
        assert_eq!(kept.unwrap().denominator(), Decimal::MAX);
    }

    proptest! {
        #[test]
        fn a_share_equals_its_own_exact_percentage(part in 0_i64..=10_000) {
            let share = share(part, 10_000).unwrap();
            let own = Percent::new(Decimal::new(part, 2)).unwrap();
            prop_assert_eq!(share.compare(own), Ordering::Equal);
            prop_assert_eq!(share.points_below(own).unwrap().to_decimal(), Some(Decimal::ZERO));
        }

        #[test]
        fn distance_and_comparison_agree(
            whole in 1_i64..100_000, part in 0_i64..100_000, hundredths in 0_i64..=10_000
        ) {
            prop_assume!(part <= whole);
            let share = share(part, whole).unwrap();
            let percent = Percent::new(Decimal::new(hundredths, 2)).unwrap();
            let below = share.points_below(percent).unwrap().numerator();
            prop_assert_eq!(share.compare(percent), Decimal::ZERO.cmp(&below));
            let missing = share.part_below(percent).unwrap();
            prop_assert_eq!(share.compare(percent), Decimal::ZERO.cmp(&missing));
        }
    }
}
