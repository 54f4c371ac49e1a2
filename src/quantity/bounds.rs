//! How many digits a figure may have, stated once, and the whole numbers in which figures are
//! compared, subtracted and added.
//!
//! A number with more digits than its [`Bounds`] is refused where it comes in. Within them nothing
//! overflows 128 bits and every result has an exact [`Decimal`]:
//!
//! | what | largest whole number on the way | why |
//! |---|---|---|
//! | a figure and a threshold lined up, and their distance | 10²⁸ | a figure has 17 digits and a threshold at most 6 decimals; a threshold has 10 digits and a figure at most 18 decimals. A `Decimal` holds whole numbers below 2⁹⁶, about 7.9 · 10²⁸ |
//! | two percentages lined up, and their sum | 2 · 10²⁰ | 100 with 18 decimals |
//! | a share and a percentage, multiplied out | 10³⁶ | 100 times 10¹⁰, with 18 + 6 decimals; 128 bits hold 1.7 · 10³⁸ |
//! | two shares, multiplied out | 10³² | 10¹⁰ times 10¹⁰, with 12 decimals |
//! | percentage points from a share to a threshold | 10²⁰ | 100 times 10¹⁰, with 12 decimals, of which the terms use 6 in all but the smallest numbers |
//! | the part that a share lacks | 10²⁴ | 10¹⁰ with 6 + 6 + 2 decimals |
//! | the sum of n summands | n · 10²² | 16 digits with 6 decimals: a `Decimal` holds the sum of 7.9 million of them |
//!
//! The tests of this file walk over the corners of each line and compare with numbers of any length.

use rust_decimal::Decimal;

/// How many digits a number may have (giới hạn chữ số): in all, and after the decimal point.
///
/// ```
/// use nongthonmoi::quantity::{Bounds, Decimal};
/// use nongthonmoi::text::Lang;
///
/// // What a spreadsheet computes, and the budget of a nation in đồng.
/// for figure in ["82.21153846153847", "0.30000000000000004", "2500000000000000"] {
///     assert!(Bounds::FIGURE.hold(figure.parse().unwrap()));
/// }
/// let error = Bounds::TERM.check("82.21153846153847".parse().unwrap()).unwrap_err();
/// assert_eq!(
///     error.text(Lang::Vi),
///     "“82,21153846153847” có quá nhiều chữ số: chỉ được ghi nhiều nhất 10 chữ số và nhiều nhất 6 chữ số thập phân"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bounds {
    digits: u32,
    decimals: u32,
}

impl Bounds {
    /// For what is observed and compared: an observation, a percentage, a change of one.
    pub const FIGURE: Self = Self::new(17, 18);

    /// For what is added up: a length, a sum of money, a figure of a table that has totals.
    pub const SUMMAND: Self = Self::new(16, 6);

    /// For what figures are compared with and multiplied by: a threshold, a term of a share.
    pub const TERM: Self = Self::new(10, 6);

    /// For printed figures, which have bounds of their own.
    pub(super) const PRINTED: Self = Self::new(29, 9);

    const fn new(digits: u32, decimals: u32) -> Self {
        Self { digits, decimals }
    }

    /// The largest number of digits, zeros before the first other digit not counted.
    #[must_use]
    pub const fn digits(self) -> u32 {
        self.digits
    }

    /// The largest number of decimals, zeros at the end counted.
    #[must_use]
    pub const fn decimals(self) -> u32 {
        self.decimals
    }

    /// Whether a number has no more digits.
    #[must_use]
    #[inline]
    pub fn hold(self, value: Decimal) -> bool {
        value.scale() <= self.decimals
            && value.mantissa().unsigned_abs() < power_of_ten(self.digits).unsigned_abs()
    }

    /// Returns a number that has no more digits.
    ///
    /// # Errors
    /// [`TooManyDigits`] for any other.
    pub fn check(self, value: Decimal) -> Result<Decimal, TooManyDigits> {
        if self.hold(value) {
            Ok(value)
        } else {
            Err(TooManyDigits {
                value,
                bounds: self,
            })
        }
    }
}

/// A number has more digits than can be calculated with exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "`{value}` has too many digits: at most {} are allowed and at most {} after the decimal point",
    .bounds.digits,
    .bounds.decimals
)]
pub struct TooManyDigits {
    value: Decimal,
    bounds: Bounds,
}

impl TooManyDigits {
    /// The number.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The bounds that it exceeds.
    #[must_use]
    pub const fn bounds(&self) -> Bounds {
        self.bounds
    }
}

/// `10^exponent` for an exponent of at most 38; above, the largest of them.
pub(super) const fn power_of_ten(exponent: u32) -> i128 {
    // No scale or number of digits in this module comes near 38.
    10_i128.saturating_pow(exponent)
}

/// The whole number that a decimal is at a scale, which is not below its own.
#[inline]
pub(super) const fn at_scale(value: Decimal, scale: u32) -> i128 {
    let missing = scale.wrapping_sub(value.scale());
    // Within 128 bits, see the table at the top.
    value.mantissa().wrapping_mul(power_of_ten(missing))
}

/// The decimal of a whole number at a scale; zeros at the end are dropped only where they must be.
///
/// Every result in the table at the top has one. The largest decimal stands for what has none, which
/// takes a sum of more than 7.9 million summands of 16 digits each.
pub(super) fn of_scale(mut value: i128, mut scale: u32) -> Decimal {
    loop {
        if scale <= Decimal::MAX_SCALE {
            if let Ok(decimal) = Decimal::try_from_i128_with_scale(value, scale) {
                return decimal;
            }
        }
        if value % 10 != 0 || scale == 0 {
            return Decimal::MAX;
        }
        value /= 10;
        // Not zero, see above.
        scale = scale.wrapping_sub(1);
    }
}

/// `left − right`: of a figure and a threshold, of two percentages, or of two sums of summands.
pub(crate) fn difference(left: Decimal, right: Decimal) -> Decimal {
    let scale = left.scale().max(right.scale());
    let difference = at_scale(left, scale).wrapping_sub(at_scale(right, scale));
    of_scale(difference, scale)
}

/// The sum of summands, in any order.
pub(crate) fn sum(values: impl IntoIterator<Item = Decimal>) -> Decimal {
    let (sum, scale) = values.into_iter().fold((0_i128, 0), |(sum, scale), value| {
        let common = value.scale().max(scale);
        // The larger of the two scales is not below either.
        let sum = sum.wrapping_mul(power_of_ten(common.wrapping_sub(scale)));
        (sum.wrapping_add(at_scale(value, common)), common)
    });
    of_scale(sum, scale)
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "what overflows here is a failing test"
)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use num_bigint::BigInt;

    use super::*;
    use crate::quantity::{Percent, Proportion, Ratio, Share};

    /// The smallest and the largest numbers within bounds at every scale, and those beside powers of
    /// ten.
    fn corners(bounds: Bounds) -> Vec<Decimal> {
        let mut corners = Vec::new();
        for scale in 0..=bounds.decimals {
            for digits in [0, 1, bounds.digits / 2, bounds.digits] {
                let limit = power_of_ten(digits);
                for mantissa in [limit - 1, limit / 2 + 1, limit / 7] {
                    corners.push(Decimal::from_i128_with_scale(mantissa, scale));
                }
            }
        }
        corners.retain(|corner| bounds.hold(*corner));
        corners
    }

    /// A number over `10^40`, as a whole number of any length.
    fn big(value: Decimal) -> BigInt {
        BigInt::from(value.mantissa()) * BigInt::from(10).pow(40 - value.scale())
    }

    /// `10^40` of them are one.
    fn one() -> BigInt {
        BigInt::from(10).pow(40)
    }

    fn percents() -> Vec<Percent> {
        let corners = corners(Bounds::FIGURE)
            .into_iter()
            .chain([Decimal::ONE_HUNDRED]);
        corners
            .filter_map(|value| Percent::new(value).ok())
            .collect()
    }

    fn shares() -> Vec<Share> {
        let terms = corners(Bounds::TERM);
        let pairs = terms
            .iter()
            .flat_map(|part| terms.iter().map(move |whole| (*part, *whole)));
        pairs
            .filter_map(|(part, whole)| Share::new(part, whole).ok())
            .collect()
    }

    #[test]
    fn bounds_are_what_they_say() {
        let hold = |text: &str| {
            let value = Decimal::from_str_exact(text).unwrap();
            [Bounds::FIGURE, Bounds::SUMMAND, Bounds::TERM].map(|bounds| bounds.hold(value))
        };
        assert_eq!(hold("9999999999"), [true, true, true]);
        assert_eq!(hold("-9999.999999"), [true, true, true]);
        assert_eq!(hold("10000000000"), [true, true, false]);
        assert_eq!(hold("9999999999.999999"), [true, true, false]);
        assert_eq!(hold("10000000000.000000"), [true, false, false]);
        assert_eq!(hold("0.0000001"), [true, false, false]);
        assert_eq!(hold("99999999999999999"), [true, false, false]);
        assert_eq!(hold("0.000000000000000001"), [true, false, false]);
        assert_eq!(hold("0.0000000000000000001"), [false, false, false]);
        assert_eq!(hold("100000000000000000"), [false, false, false]);
    }

    #[test]
    fn distances_of_figures_are_exact_at_the_corners() {
        for figure in corners(Bounds::FIGURE) {
            for threshold in corners(Bounds::TERM) {
                let distance = difference(figure, threshold);
                assert_eq!(
                    big(distance),
                    big(figure) - big(threshold),
                    "{figure} {threshold}"
                );
                let distance = distance.abs();
                match Ratio::of_decimals(distance, threshold) {
                    None => assert!(threshold.is_zero()),
                    Some(ratio) => assert_eq!(
                        BigInt::from(ratio.numerator()) * big(threshold),
                        BigInt::from(ratio.denominator()) * big(distance)
                    ),
                }
            }
        }
    }

    #[test]
    fn shares_and_percentages_compare_exactly_at_the_corners() {
        let percents = percents();
        for share in shares() {
            for percent in &percents {
                let exact = (BigInt::from(100) * big(share.part()) * one())
                    .cmp(&(big(percent.get()) * big(share.whole())));
                assert_eq!(share.compare(*percent), exact, "{share} {percent}");
            }
        }
        for one in &percents {
            for other in &percents {
                let difference = difference(one.get(), other.get());
                assert_eq!(big(difference), big(one.get()) - big(other.get()));
            }
        }
    }

    #[test]
    fn distances_of_shares_are_exact_at_the_corners() {
        let thresholds = corners(Bounds::TERM);
        let thresholds: Vec<_> = thresholds
            .into_iter()
            .chain([Decimal::ONE_HUNDRED])
            .filter(|threshold| *threshold <= Decimal::ONE_HUNDRED)
            .collect();
        for share in shares() {
            for threshold in &thresholds {
                let (points, things) = share.distance(*threshold);
                let (part, whole) = (big(share.part()), big(share.whole()));
                let missing = big(*threshold) * &whole - BigInt::from(100) * &part * one();
                let missing = missing.magnitude().clone();
                assert_eq!(
                    BigInt::from(things.mantissa())
                        * BigInt::from(100)
                        * one()
                        * BigInt::from(10).pow(40 - things.scale()),
                    missing.clone().into()
                );
                assert_eq!(
                    BigInt::from(points.numerator()) * &whole * one(),
                    BigInt::from(points.denominator()) * BigInt::from(missing)
                );
                assert!(points.over(*threshold).is_some() || threshold.is_zero());
                let relative = points.over(*threshold).map(Ratio::hundredfold);
                assert!(relative.is_none_or(|relative| relative.is_some()));
            }
        }
    }

    #[test]
    fn proportions_stand_apart_exactly_at_the_corners() {
        let ten = |one: &BigInt| BigInt::from(10) * one;
        let all = shares();
        // Every pair of a share and one of a few others: the corners of the corners.
        let few: Vec<_> = all.iter().step_by(all.len() / 40).copied().collect();
        let proportion = |share: Share| {
            (
                Proportion::from(share),
                big(share.part()),
                big(share.whole()),
            )
        };
        let others = few
            .iter()
            .copied()
            .map(proportion)
            .chain(percents().into_iter().map(|percent| {
                (
                    Proportion::from(percent),
                    big(percent.get()),
                    big(Decimal::ONE_HUNDRED),
                )
            }));
        for (other, other_part, other_whole) in others {
            for (share, part, whole) in all.iter().copied().map(proportion) {
                let (left, right) = (&part * &other_whole, &other_part * &whole);
                assert_eq!(share.compare(other), left.cmp(&right));
                let apart = ten(&(left - right)).magnitude().clone();
                let exact = BigInt::from(apart) > &whole * &other_whole;
                assert_eq!(share.is_further_apart(other, 10), exact);
            }
        }
    }

    #[test]
    fn sums_are_exact_in_any_order() {
        let mut summands = corners(Bounds::SUMMAND);
        let exact: BigInt = summands.iter().map(|value| big(*value)).sum();
        assert_eq!(big(sum(summands.iter().copied())), exact);
        summands.reverse();
        assert_eq!(big(sum(summands)), exact);
        let many = 7_900_000;
        let largest = Decimal::from(9_999_999_999_999_999_u64);
        let tiny = Decimal::new(1, 6);
        let total = sum(core::iter::repeat_n(largest, many).chain([tiny]));
        assert_eq!(big(total), BigInt::from(many) * big(largest) + big(tiny));
        assert_eq!(sum(vec![]), Decimal::ZERO);
    }
}
