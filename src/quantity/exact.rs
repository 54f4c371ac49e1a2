//! Products and differences of decimals without rounding.
//!
//! `Decimal` itself rounds a product or a difference that does not fit its 96 bits. Here both are
//! worked out in 384 bits: a product of two mantissas has at most 192, and lining up two products
//! whose scales differ by at most 56 adds at most 187. Everyday numbers fit 128 bits, and take that
//! way first.

use core::cmp::Ordering;

use super::Decimal;

/// Compares `left.0 × left.1` with `right.0 × right.1` exactly.
pub(crate) fn compare_products(left: (Decimal, Decimal), right: (Decimal, Decimal)) -> Ordering {
    if let Some((left, right, _)) = aligned_in_128_bits(left, right) {
        return left.cmp(&right);
    }
    let (left, right, _) = aligned(left, right);
    left.compare(right)
}

/// `left.0 × left.1 − right.0 × right.1`, or `None` when no `Decimal` holds the exact result.
pub(crate) fn difference_of_products(
    left: (Decimal, Decimal),
    right: (Decimal, Decimal),
) -> Option<Decimal> {
    let small = aligned_in_128_bits(left, right).and_then(|(left, right, scale)| {
        let difference = left.checked_sub(right)?;
        Decimal::try_from_i128_with_scale(difference, scale).ok()
    });
    small.or_else(|| {
        let (left, right, scale) = aligned(left, right);
        left.minus(right).to_decimal(scale)
    })
}

/// `left − right`, or `None` when no `Decimal` holds the exact result.
pub(crate) fn difference(left: Decimal, right: Decimal) -> Option<Decimal> {
    difference_in_64_bits(left, right)
        .or_else(|| difference_of_products((left, Decimal::ONE), (right, Decimal::ONE)))
}

/// `left × right`, or `None` when no `Decimal` holds the exact result.
pub(crate) fn product(left: Decimal, right: Decimal) -> Option<Decimal> {
    difference_of_products((left, right), (Decimal::ZERO, Decimal::ZERO))
}

/// The sum of decimals, or `None` when no `Decimal` holds the exact result.
pub(crate) fn sum(values: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    values.into_iter().try_fold(Decimal::ZERO, |sum, value| {
        difference_of_products((sum, Decimal::ONE), (value, Decimal::NEGATIVE_ONE))
    })
}

/// Both products as integers of 128 bits over one common scale; `None` when they do not fit.
fn aligned_in_128_bits(
    left: (Decimal, Decimal),
    right: (Decimal, Decimal),
) -> Option<(i128, i128, u32)> {
    let left_scale = left.0.scale().checked_add(left.1.scale())?;
    let right_scale = right.0.scale().checked_add(right.1.scale())?;
    let scale = left_scale.max(right_scale);
    let product = |(a, b): (Decimal, Decimal), own: u32| {
        let small = |factor: Decimal| i64::try_from(factor.mantissa()).ok().map(i128::from);
        // Two factors of 64 bits make a product of 128.
        let product = small(a)?.wrapping_mul(small(b)?);
        match scale.checked_sub(own)? {
            0 => Some(product),
            shift => product.checked_mul(10_i128.checked_pow(shift)?),
        }
    };
    Some((
        product(left, left_scale)?,
        product(right, right_scale)?,
        scale,
    ))
}

/// `left − right` in 64 bits; `None` when they do not fit.
fn difference_in_64_bits(left: Decimal, right: Decimal) -> Option<Decimal> {
    let scale = left.scale().max(right.scale());
    let lined_up = |value: Decimal| {
        let mantissa = i64::try_from(value.mantissa()).ok()?;
        match scale.checked_sub(value.scale())? {
            0 => Some(mantissa),
            shift => mantissa.checked_mul(10_i64.checked_pow(shift)?),
        }
    };
    let difference = lined_up(left)?.checked_sub(lined_up(right)?)?;
    Decimal::try_from_i128_with_scale(difference.into(), scale).ok()
}

/// Both products as integers over one common scale.
fn aligned(left: (Decimal, Decimal), right: (Decimal, Decimal)) -> (Signed, Signed, u32) {
    let left_scale = left.0.scale().saturating_add(left.1.scale());
    let right_scale = right.0.scale().saturating_add(right.1.scale());
    let scale = left_scale.max(right_scale);
    let product = |(a, b): (Decimal, Decimal), own: u32| Signed {
        negative: a.is_sign_negative() != b.is_sign_negative(),
        magnitude: Wide::product(a.mantissa().unsigned_abs(), b.mantissa().unsigned_abs())
            .times_power_of_ten(scale.saturating_sub(own)),
    };
    (
        product(left, left_scale),
        product(right, right_scale),
        scale,
    )
}

/// An integer of up to 384 bits with its sign; zero may carry either sign.
#[derive(Clone, Copy)]
struct Signed {
    negative: bool,
    magnitude: Wide,
}

impl Signed {
    fn compare(self, other: Self) -> Ordering {
        if self.magnitude.is_zero() && other.magnitude.is_zero() {
            return Ordering::Equal;
        }
        match (self.negative, other.negative) {
            (false, false) => self.magnitude.compare(other.magnitude),
            (true, true) => other.magnitude.compare(self.magnitude),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }

    fn minus(self, other: Self) -> Self {
        if self.negative != other.negative {
            return Self {
                negative: self.negative,
                magnitude: self.magnitude.plus(other.magnitude),
            };
        }
        if self.magnitude.compare(other.magnitude) == Ordering::Less {
            Self {
                negative: !self.negative,
                magnitude: other.magnitude.less(self.magnitude),
            }
        } else {
            Self {
                negative: self.negative,
                magnitude: self.magnitude.less(other.magnitude),
            }
        }
    }

    /// The number over `10^scale`, with trailing zeros dropped only as far as it must to fit.
    fn to_decimal(self, mut scale: u32) -> Option<Decimal> {
        let mut magnitude = self.magnitude;
        loop {
            if scale <= Decimal::MAX_SCALE {
                let fitting = magnitude
                    .to_u128()
                    .and_then(|value| i128::try_from(value).ok())
                    .and_then(|value| Decimal::try_from_i128_with_scale(value, scale).ok());
                if let Some(mut value) = fitting {
                    value.set_sign_negative(self.negative && !value.is_zero());
                    return Some(value);
                }
            }
            let (tenth, remainder) = magnitude.divided_by_ten();
            if remainder != 0 {
                return None;
            }
            magnitude = tenth;
            scale = scale.checked_sub(1)?;
        }
    }
}

/// A whole number of 384 bits, lowest limb first. Callers keep within it, see the module's doc.
#[derive(Clone, Copy)]
struct Wide([u64; 6]);

impl Wide {
    fn product(left: u128, right: u128) -> Self {
        let low = Self::from_u128(left).times(low_limb(right));
        let mut high = Self::from_u128(left).times(low_limb(right >> 64));
        high.0.rotate_right(1);
        low.plus(high)
    }

    fn from_u128(value: u128) -> Self {
        Self([low_limb(value), low_limb(value >> 64), 0, 0, 0, 0])
    }

    fn to_u128(self) -> Option<u128> {
        let [low, high, rest @ ..] = self.0;
        rest.iter()
            .all(|limb| *limb == 0)
            .then(|| u128::from(high) << 64 | u128::from(low))
    }

    fn is_zero(self) -> bool {
        self.0.iter().all(|limb| *limb == 0)
    }

    fn compare(self, other: Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }

    fn times_power_of_ten(self, exponent: u32) -> Self {
        (0..exponent).fold(self, |value, _| value.times(10))
    }

    fn times(mut self, factor: u64) -> Self {
        let mut carry: u128 = 0;
        for limb in &mut self.0 {
            // 64 × 64 bits plus 64 bits stays below 128 bits.
            let sum = u128::from(*limb)
                .wrapping_mul(u128::from(factor))
                .wrapping_add(carry);
            *limb = low_limb(sum);
            carry = sum >> 64;
        }
        self
    }

    fn plus(mut self, other: Self) -> Self {
        let mut carry = false;
        for (limb, addend) in self.0.iter_mut().zip(other.0) {
            let (sum, first) = limb.overflowing_add(addend);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = first || second;
        }
        self
    }

    /// `self − other`, where `other` is not the larger one.
    fn less(mut self, other: Self) -> Self {
        let mut borrow = false;
        for (limb, subtrahend) in self.0.iter_mut().zip(other.0) {
            let (difference, first) = limb.overflowing_sub(subtrahend);
            let (difference, second) = difference.overflowing_sub(u64::from(borrow));
            *limb = difference;
            borrow = first || second;
        }
        self
    }

    fn divided_by_ten(mut self) -> (Self, u64) {
        let mut remainder: u64 = 0;
        for limb in self.0.iter_mut().rev() {
            let dividend = u128::from(remainder) << 64 | u128::from(*limb);
            *limb = low_limb(dividend / 10);
            remainder = low_limb(dividend % 10);
        }
        (self, remainder)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest 64 bits are what is wanted"
)]
const fn low_limb(value: u128) -> u64 {
    value as u64
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "big integers do not overflow, and the decimals compared with are small"
)]
mod tests {
    use num_bigint::BigInt;
    use proptest::prelude::*;

    use super::*;

    /// Any decimal, with values near the limits as likely as small ones.
    pub(crate) fn any_decimal() -> impl Strategy<Value = Decimal> {
        (any::<[u32; 3]>(), 0_u32..=3, any::<bool>(), 0_u32..=28).prop_map(
            |([low, middle, high], limbs, negative, scale)| {
                let middle = if limbs > 1 { middle } else { 0 };
                let high = if limbs > 2 { high } else { 0 };
                Decimal::from_parts(low, middle, high, negative, scale)
            },
        )
    }

    /// The slow way: one big integer over `10^112`.
    fn big(left: Decimal, right: Decimal) -> BigInt {
        BigInt::from(left.mantissa())
            * BigInt::from(right.mantissa())
            * BigInt::from(10).pow(112 - left.scale() - right.scale())
    }

    proptest! {
        #[test]
        fn products_compare_as_big_integers_do(
            a in any_decimal(), b in any_decimal(), c in any_decimal(), d in any_decimal()
        ) {
            prop_assert_eq!(
                compare_products((a, b), (c, d)),
                big(a, b).cmp(&big(c, d))
            );
        }

        #[test]
        fn a_product_equals_itself_at_another_scale(a in any_decimal(), b in any_decimal()) {
            prop_assert_eq!(compare_products((a, b), (b, a)), Ordering::Equal);
        }

        #[test]
        fn differences_are_exact_or_refused(
            a in any_decimal(), b in any_decimal(), c in any_decimal(), d in any_decimal()
        ) {
            if let Some(difference) = difference_of_products((a, b), (c, d)) {
                prop_assert_eq!(big(difference, Decimal::ONE), big(a, b) - big(c, d));
            }
        }

        #[test]
        fn everyday_differences_are_never_refused(
            a in 0_i64..1_000_000_000_000, b in 0_i64..1_000_000_000_000,
            left_scale in 0_u32..7, right_scale in 0_u32..7
        ) {
            let (a, b) = (Decimal::new(a, left_scale), Decimal::new(b, right_scale));
            prop_assert_eq!(difference(a, b), Some(a - b));
        }

        /// The crate relies on the order of `Decimal` being exact for any two scales.
        #[test]
        fn the_order_of_decimal_is_exact(a in any_decimal(), b in any_decimal()) {
            prop_assert_eq!(a.cmp(&b), big(a, Decimal::ONE).cmp(&big(b, Decimal::ONE)));
        }
    }

    #[test]
    fn a_difference_that_does_not_fit_is_refused_not_rounded() {
        let tiny = Decimal::new(1, 28);
        assert_eq!(difference(Decimal::MAX, tiny), None);
        assert_eq!(difference(Decimal::MAX, Decimal::MIN), None);
        assert_eq!(difference(Decimal::MAX, Decimal::MAX), Some(Decimal::ZERO));
    }
}
