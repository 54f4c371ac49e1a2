//! Means and proportions as exact quotients.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::Decimal;
use super::bounds::at_scale;

/// A quotient of two whole numbers that is kept as it arose: a mean of 2493 criteria over 191
/// communes stays 2493/191.
///
/// Two ratios are equal when they are equal as numbers (1/2 and 2/4).
///
/// ```
/// use nongthonmoi::quantity::{Ratio, Rounding};
///
/// let mean = Ratio::new(2493, 191).unwrap();
/// assert_eq!(mean.to_string(), "2493/191");
/// assert_eq!(mean.printed(2, Rounding::HalfUp).to_string(), "13.05");
/// assert_eq!(mean.to_decimal(), None);
/// ```
// INVARIANT: both numbers are below 2^94, and the denominator is not zero.
#[doc(alias = "bình quân")]
#[derive(Debug, Clone, Copy, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "RatioForm", into = "RatioForm")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ratio {
    numerator: u128,
    denominator: u128,
}

/// Both numbers of a ratio stay below it: a printed figure has at most as many digits, and ten times
/// a remainder, doubled, fits 128 bits.
const LIMIT: u128 = 1 << 94;

impl Ratio {
    /// Nothing of one.
    pub(super) const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// A quotient; `None` when the denominator is zero.
    #[must_use]
    pub const fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        Some(Self {
            numerator: numerator as u128,
            denominator: denominator as u128,
        })
    }

    /// The quotient of whole numbers below 2⁹⁴ in lowest terms; `None` for a denominator of zero and
    /// for larger numbers.
    pub(super) fn reduced(numerator: u128, denominator: u128) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        let ratio = Self {
            numerator: numerator.checked_div(divisor)?,
            denominator: denominator.checked_div(divisor)?,
        };
        let fits = ratio.numerator < LIMIT && ratio.denominator < LIMIT;
        (fits && ratio.denominator > 0).then_some(ratio)
    }

    /// The quotient of two decimals in lowest terms; `None` when one is negative or the second zero.
    ///
    /// Distances to thresholds, thresholds, and sums of up to a million summands have one.
    pub(crate) fn of_decimals(numerator: Decimal, denominator: Decimal) -> Option<Self> {
        let scale = numerator.scale().max(denominator.scale());
        let whole = |value| u128::try_from(at_scale(value, scale)).ok();
        Self::reduced(whole(numerator)?, whole(denominator)?)
    }

    /// The ratio divided by a threshold; `None` for a threshold of zero.
    pub(crate) fn over(self, threshold: Decimal) -> Option<Self> {
        // Percentage points have at most 20 digits above the line and 22 below it, a threshold 10.
        let scaled = self
            .numerator
            .checked_mul(10_u128.checked_pow(threshold.scale())?)?;
        let below = self
            .denominator
            .checked_mul(threshold.mantissa().unsigned_abs())?;
        Self::reduced(scaled, below)
    }

    /// A hundred times the ratio.
    pub(crate) fn hundredfold(self) -> Option<Self> {
        Self::reduced(self.numerator.checked_mul(100)?, self.denominator)
    }

    /// The number above the line.
    #[must_use]
    pub const fn numerator(self) -> u128 {
        self.numerator
    }

    /// The number below the line; never zero.
    #[must_use]
    pub const fn denominator(self) -> u128 {
        self.denominator
    }

    /// Compares the ratio with a quotient that need not be in lowest terms.
    pub(super) fn compare_quotient(self, numerator: u128, denominator: u128) -> Ordering {
        self.cmp(&Self {
            numerator,
            denominator,
        })
    }

    /// The decimal that the ratio is, without zeros at the end; `None` when the division does not come
    /// out even within 28 digits.
    #[must_use]
    pub fn to_decimal(self) -> Option<Decimal> {
        let mut mantissa = self.numerator.checked_div(self.denominator)?;
        let mut rest = self.numerator.checked_rem(self.denominator)?;
        let mut scale = 0;
        while rest > 0 {
            // A remainder is below 2^94.
            let next = rest.wrapping_mul(10);
            mantissa = mantissa
                .checked_mul(10)?
                .checked_add(next.checked_div(self.denominator)?)?;
            rest = next.checked_rem(self.denominator)?;
            scale = u32::checked_add(scale, 1)?;
            if scale > Decimal::MAX_SCALE || mantissa >= 1 << 96 {
                return None;
            }
        }
        Decimal::try_from_i128_with_scale(i128::try_from(mantissa).ok()?, scale).ok()
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl Hash for Ratio {
    /// Equal ratios have one hash: that of their lowest terms.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let lowest = Self::reduced(self.numerator, self.denominator).unwrap_or(*self);
        (lowest.numerator, lowest.denominator).hash(state);
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    /// Compares whole parts, then the reciprocals of what is left, as Euclid's algorithm goes: no
    /// product is formed, so nothing can overflow.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut one, mut other) = (*self, *other);
        loop {
            let parts = |ratio: Self| {
                let whole = ratio.numerator.checked_div(ratio.denominator);
                let rest = ratio.numerator.checked_rem(ratio.denominator);
                // Denominators are not zero: what is left becomes one only below, where it is not.
                (whole.unwrap_or(0), rest.unwrap_or(0))
            };
            let ((whole, rest), (other_whole, other_rest)) = (parts(one), parts(other));
            let order = whole.cmp(&other_whole);
            if order.is_ne() || rest == 0 || other_rest == 0 {
                return order.then(rest.cmp(&other_rest));
            }
            let reciprocal = |denominator, rest| Self {
                numerator: denominator,
                denominator: rest,
            };
            // What is left is larger where its reciprocal is smaller.
            (one, other) = (
                reciprocal(other.denominator, other_rest),
                reciprocal(one.denominator, rest),
            );
        }
    }
}

impl fmt::Display for Ratio {
    /// `numerator/denominator`, for example `2493/191`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.numerator, self.denominator)
    }
}

/// The serde form: `{"numerator": 2493, "denominator": 191}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        rename = "Ratio",
        description = "An exact quotient of two whole numbers."
    )
)]
struct RatioForm {
    #[cfg_attr(feature = "schema", schemars(with = "u64"))]
    numerator: u128,
    #[cfg_attr(feature = "schema", schemars(with = "core::num::NonZeroU64"))]
    denominator: u128,
}

impl TryFrom<RatioForm> for Ratio {
    type Error = InvalidRatio;

    fn try_from(form: RatioForm) -> Result<Self, InvalidRatio> {
        let RatioForm {
            numerator,
            denominator,
        } = form;
        if denominator == 0 || numerator >= LIMIT || denominator >= LIMIT {
            return Err(InvalidRatio);
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }
}

impl From<Ratio> for RatioForm {
    fn from(ratio: Ratio) -> Self {
        Self {
            numerator: ratio.numerator,
            denominator: ratio.denominator,
        }
    }
}

/// Two numbers that make no ratio.
#[derive(Debug, thiserror::Error)]
#[error("a ratio needs a denominator above 0, and both numbers below 2^94")]
struct InvalidRatio;

const fn greatest_common_divisor(one: u128, other: u128) -> u128 {
    let (mut one, mut other) = (one, other);
    while let Some(rest) = one.checked_rem(other) {
        one = other;
        other = rest;
    }
    one
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "what overflows here is a failing test"
)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ratios_compare_as_numbers() {
        let ratio = |numerator, denominator| Ratio::new(numerator, denominator).unwrap();
        assert_eq!(ratio(1, 2), ratio(2, 4));
        assert!(ratio(2493, 191) > ratio(13, 1));
        assert!(ratio(u64::MAX, 1) > ratio(u64::MAX, 2));
        assert!(ratio(0, 5) < ratio(1, 5));
        assert!(Ratio::new(1, 0).is_none());
    }

    /// Rounding a rounded number once more made 1 of what is below a half.
    #[test]
    fn it_is_rounded_once() {
        let below_half = Ratio::reduced(
            19_500_000_000_000_000_000_000_000,
            39_000_000_000_000_000_000_000_001,
        );
        assert_eq!(below_half.unwrap().about(0), Decimal::ZERO);
        let large = Ratio::reduced(77_000_000_000_000_000_000_000_005, 11).unwrap();
        assert_eq!(large.about(0).to_string(), "7000000000000000000000000");
        assert_eq!(large.to_decimal(), None);
        assert_eq!(
            Ratio::new(1, 8).unwrap().to_decimal(),
            Some(Decimal::new(125, 3))
        );
    }

    proptest! {
        /// Ratios of 64 bits compare as their cross products do.
        #[test]
        fn the_order_is_that_of_cross_products(a: u64, b in 1..u64::MAX, c: u64, d in 1..u64::MAX) {
            let cross = (u128::from(a) * u128::from(d)).cmp(&(u128::from(c) * u128::from(b)));
            prop_assert_eq!(Ratio::new(a, b).unwrap().cmp(&Ratio::new(c, d).unwrap()), cross);
        }

        #[test]
        fn the_order_of_small_ratios(a in 0_u64..20, b in 1_u64..20, c in 0_u64..20, d in 1_u64..20) {
            let order = Ratio::new(a, b).unwrap().cmp(&Ratio::new(c, d).unwrap());
            prop_assert_eq!(order, (a * d).cmp(&(c * b)));
        }
    }
}
