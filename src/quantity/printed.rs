//! Figures as documents print them, and the sums that can stand behind them.

use core::cmp::Ordering;
use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use super::checked::InvalidQuantity;
use super::{Bounds, Decimal, Interval, QuantityKind, Ratio, raw_decimal};

/// How a figure was shortened to its printed digits.
///
/// Reports differ, and hardly any says which way it went: the crate asks which one fits instead of
/// assuming one.
// May grow: a report may turn out to round in another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearest, halves upwards (làm tròn).
    HalfUp,
    /// Further digits dropped (cắt bỏ).
    CutOff,
}

impl Rounding {
    /// Every rounding, in the order in which the crate tries them.
    pub const ALL: &'static [Self] = &[Self::HalfUp, Self::CutOff];
}

/// A figure as a document prints it, for example the mean `13` or the percentage `42.31`: its
/// number of decimals says how far it was rounded.
///
/// ```
/// use core::num::NonZeroU32;
/// use nongthonmoi::quantity::{Printed, Ratio, Rounding};
///
/// let percent: Printed = "42.31".parse()?;
/// // 44 of 104 communes, in percent:
/// assert!(percent.shows(Ratio::new(4400, 104).unwrap(), Rounding::HalfUp));
/// assert!(!percent.shows(Ratio::new(4400, 104).unwrap(), Rounding::CutOff));
///
/// let mean: Printed = "16.13".parse()?;
/// let sums = mean.sums(NonZeroU32::new(104).unwrap(), Rounding::HalfUp).unwrap();
/// assert_eq!((sums.at_least(), sums.at_most()), (1677, 1678));
/// # Ok::<(), nongthonmoi::quantity::InvalidQuantity>(())
/// ```
// INVARIANT: not negative, at most 9 decimals, and below 2^94 without the point, which leaves room in
// 128 bits for doubling it and for a count of 32 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Printed(Decimal);

impl Printed {
    /// The largest number of decimals.
    pub const MAX_DIGITS: u32 = 9;

    /// Takes a figure with the decimals that were printed.
    ///
    /// # Errors
    /// [`InvalidQuantity::OutOfRange`] when it is negative, 2⁶⁴ or more, or has more than 9
    /// decimals: no report prints such a mean or percentage.
    pub fn new(value: Decimal) -> Result<Self, InvalidQuantity> {
        let kind = QuantityKind::Printed;
        if value.scale() > Self::MAX_DIGITS {
            return Err(InvalidQuantity::OutOfRange { value, kind });
        }
        kind.check(Bounds::PRINTED, value).map(Self)
    }

    /// A ratio shortened to `digits` decimals.
    pub(super) fn shortened(ratio: Ratio, digits: u32, rounding: Rounding) -> Self {
        let denominator = ratio.denominator();
        let whole = ratio.numerator().checked_div(denominator).unwrap_or(0);
        let rest = ratio.numerator().checked_rem(denominator).unwrap_or(0);
        let fits = |digits: &u32| {
            let most = LIMIT.checked_div(power_of_ten(*digits));
            // Both numbers of a ratio are below 2^94.
            most.is_some_and(|most| whole.wrapping_add(1) < most)
        };
        let digits = (0..=digits.min(Self::MAX_DIGITS)).rev().find(fits);
        let digits = digits.unwrap_or(0);
        let unit = power_of_ten(digits);
        // The rest is below 2^94 and the unit below 2^30, and the whole times the unit below 2^94.
        let parts = rest.wrapping_mul(unit);
        let mantissa = whole
            .wrapping_mul(unit)
            .wrapping_add(parts.checked_div(denominator).unwrap_or(0));
        let left = parts.checked_rem(denominator).unwrap_or(0);
        let up = rounding == Rounding::HalfUp && left.wrapping_mul(2) >= denominator;
        let mantissa = mantissa.wrapping_add(u128::from(up));
        Self(Decimal::from_parts(
            limb(mantissa),
            limb(mantissa >> 32),
            limb(mantissa >> 64),
            false,
            digits,
        ))
    }

    /// A figure printed without decimals.
    #[must_use]
    pub const fn whole(value: u32) -> Self {
        Self(Decimal::from_parts(value, 0, 0, false, 0))
    }

    /// The figure.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }

    /// The number of printed decimals.
    #[must_use]
    pub const fn digits(self) -> u32 {
        self.0.scale()
    }

    /// The figure as `mantissa / 10^digits`.
    pub(super) fn parts(self) -> (u128, u128) {
        (
            self.0.mantissa().unsigned_abs(),
            power_of_ten(self.digits()),
        )
    }

    /// The least whole number that makes the figure, taken as it stands, the mean of a number of
    /// members; `None` when it exceeds 32 bits.
    pub(crate) fn least_sum(self, members: u32) -> Option<u32> {
        let (mantissa, unit) = self.parts();
        // 94 bits and 32 fit 128.
        let sum = mantissa.wrapping_mul(members.into());
        u32::try_from(sum.div_ceil(unit)).ok()
    }

    /// Whether the rounding turns the ratio into this figure.
    #[must_use]
    pub fn shows(self, ratio: Ratio, rounding: Rounding) -> bool {
        ratio.printed(self.digits(), rounding).0 == self.0
    }

    /// The whole numbers of 64 bits whose quotient by `count` prints as this figure, or `None` when
    /// there are none: a mean over 3 members never prints as `0.5`.
    #[must_use]
    pub fn sums(self, count: NonZeroU32, rounding: Rounding) -> Option<Interval<u64>> {
        let (mantissa, unit) = self.parts();
        let count = u128::from(count.get());
        // By the invariant nothing here reaches 2^128, so nothing wraps.
        let (twice, twice_unit) = (mantissa.wrapping_mul(2), unit.wrapping_mul(2));
        // A sum `s` prints as `m/u` when it lies in `[low, high)` of the halves `s·2u`.
        let (low, high) = match rounding {
            // No sum is below zero.
            Rounding::HalfUp => (twice.saturating_sub(1), twice.wrapping_add(1)),
            Rounding::CutOff => (twice, twice.wrapping_add(2)),
        };
        let bound = |end: u128| end.wrapping_mul(count).div_ceil(twice_unit);
        let least = u64::try_from(bound(low)).ok()?;
        let most = u64::try_from(bound(high).checked_sub(1)?).unwrap_or(u64::MAX);
        Interval::new(least, most).ok()
    }
}

impl Ratio {
    /// Compares the ratio with a printed figure, taken as it stands.
    pub(crate) fn compare(self, figure: Printed) -> Ordering {
        let (numerator, denominator) = figure.parts();
        self.compare_quotient(numerator, denominator)
    }

    /// The ratio shortened to `digits` decimals (at most 9) in the way that the caller names; to fewer
    /// where the figure would have more than 28 digits.
    #[must_use]
    pub fn printed(self, digits: u32, rounding: Rounding) -> Printed {
        Printed::shortened(self, digits, rounding)
    }

    /// The ratio rounded once to `digits` decimals (at most 9), halves upwards, for people to read.
    ///
    /// ```
    /// use nongthonmoi::quantity::Ratio;
    ///
    /// assert_eq!(Ratio::new(2533, 302).unwrap().about(2).to_string(), "8.39");
    /// ```
    #[must_use]
    pub fn about(self, digits: u32) -> Decimal {
        self.printed(digits, Rounding::HalfUp).get()
    }
}

impl fmt::Display for Printed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for Printed {
    type Err = InvalidQuantity;

    fn from_str(text: &str) -> Result<Self, InvalidQuantity> {
        Self::new(raw_decimal(text)?)
    }
}

serde_as_decimal!(Printed);

/// The mantissa of a printed figure stays below it.
const LIMIT: u128 = 1 << 94;

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest 32 bits are what is wanted"
)]
const fn limb(value: u128) -> u32 {
    value as u32
}

/// `10^exponent` for an exponent of at most 9, which saturates nothing.
fn power_of_ten(exponent: u32) -> u128 {
    10_u128.saturating_pow(exponent)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    fn count(number: u32) -> NonZeroU32 {
        NonZeroU32::new(number).unwrap()
    }

    #[test]
    fn bounds_of_a_printed_figure() {
        for text in ["0", "13", "13.05", "18446744073709551615", "0.123456789"] {
            assert_eq!(text.parse::<Printed>().unwrap().to_string(), text);
        }
        for text in ["-1", "18446744073709551616", "0.1234567890"] {
            assert!(matches!(
                text.parse::<Printed>(),
                Err(InvalidQuantity::OutOfRange { .. })
            ));
        }
        assert!(matches!(
            "13,05".parse::<Printed>(),
            Err(InvalidQuantity::NotDecimal(_))
        ));
    }

    #[test]
    fn both_roundings_of_a_half() {
        let half = Ratio::new(5, 2).unwrap();
        assert_eq!(half.printed(0, Rounding::HalfUp).to_string(), "3");
        assert_eq!(half.printed(0, Rounding::CutOff).to_string(), "2");
        assert_eq!(half.printed(3, Rounding::HalfUp).to_string(), "2.500");
    }

    #[test]
    fn the_largest_ratio_prints() {
        let largest = Ratio::new(u64::MAX, 1).unwrap();
        assert_eq!(
            largest.printed(9, Rounding::HalfUp).to_string(),
            "18446744073709551615.000000000"
        );
    }

    #[test]
    fn some_means_have_no_sum() {
        let mean: Printed = "0.5".parse().unwrap();
        for rounding in Rounding::ALL {
            assert_eq!(mean.sums(count(3), *rounding), None);
        }
    }

    #[test]
    fn the_range_of_zero_begins_at_zero() {
        let zero: Printed = "0".parse().unwrap();
        assert_eq!(
            zero.sums(count(10), Rounding::HalfUp),
            Interval::new(0, 4).ok()
        );
        assert_eq!(
            zero.sums(count(10), Rounding::CutOff),
            Interval::new(0, 9).ok()
        );
    }

    proptest! {
        /// `sums` is the exact inverse of `printed`.
        #[test]
        fn sums_are_those_that_print_as_the_figure(
            members in 1_u32..400, sum in 0_u64..8_000, digits in 0_u32..4, other in 0_u64..8_000
        ) {
            for rounding in Rounding::ALL {
                let ratio = Ratio::new(sum, u64::from(members)).unwrap();
                let printed = ratio.printed(digits, *rounding);
                prop_assert!(printed.shows(ratio, *rounding));
                let sums = printed.sums(count(members), *rounding).unwrap();
                prop_assert!(sums.contains(sum));
                let other_ratio = Ratio::new(other, u64::from(members)).unwrap();
                prop_assert_eq!(
                    sums.contains(other),
                    printed.shows(other_ratio, *rounding)
                );
            }
        }

        #[test]
        fn the_limits_overflow_nowhere(mantissa in any::<u64>(), digits in 0_u32..=9, members in any::<u32>()) {
            prop_assume!(members > 0);
            let printed = Printed::new(Decimal::from_i128_with_scale(i128::from(mantissa), digits)).unwrap();
            for rounding in Rounding::ALL {
                let _ = printed.sums(count(members), *rounding);
            }
        }
    }
}
