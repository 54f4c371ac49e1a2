//! Decimals as whole numbers of 32 bits at a fixed scale, where they fit.

use super::Decimal;

/// The powers of ten up to the largest scale that is used here.
const POWERS: [u32; 10] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
];

/// `value × 10^scale`, where that is a whole number from 0 to below the limit and no digit of the
/// value, be it a zero, lies beyond the scale.
#[inline]
pub(crate) fn to_fixed(value: Decimal, scale: u32, limit: u32) -> Option<u32> {
    let parts = value.unpack();
    // A scale beyond wraps to a place far outside.
    let missing = usize::try_from(scale.wrapping_sub(parts.scale)).ok()?;
    let power = POWERS.get(missing)?;
    // Two factors of 32 bits make a product of 64.
    let fixed = u64::from(parts.lo).wrapping_mul(u64::from(*power));
    let small = (u32::from(parts.negative) | parts.mid | parts.hi) == 0;
    (small && fixed < u64::from(limit)).then(|| low_word(fixed))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "what is given lies below a limit of 32 bits"
)]
const fn low_word(fixed: u64) -> u32 {
    fixed as u32
}

/// `fixed / 10^scale` with so many digits after the point, all further ones being zero.
#[inline]
pub(crate) fn from_fixed(fixed: u32, scale: u32, digits: u32) -> Decimal {
    let kept = digits.min(scale);
    let power = usize::try_from(scale.wrapping_sub(kept)).ok();
    let power = power.and_then(|dropped| POWERS.get(dropped));
    let mantissa = power.and_then(|power| fixed.checked_div(*power));
    Decimal::from_parts(mantissa.unwrap_or(fixed), 0, 0, false, kept)
}

/// The whole numbers next to `value × 10^scale` from below and from above, for a value that is not
/// negative; `i32::MAX` for all larger ones.
pub(crate) fn neighbours(value: Decimal, scale: u32) -> (i32, i32) {
    let clamped = |number: i128| i32::try_from(number).unwrap_or(i32::MAX);
    let power = |exponent: u32| 10_i128.checked_pow(exponent);
    let mantissa = value.mantissa();
    if let Some(missing) = scale.checked_sub(value.scale()) {
        let number = power(missing).and_then(|power| mantissa.checked_mul(power));
        let number = clamped(number.unwrap_or(i128::MAX));
        return (number, number);
    }
    let beyond = power(value.scale().saturating_sub(scale)).unwrap_or(i128::MAX);
    let below = mantissa.checked_div(beyond).unwrap_or(0);
    let whole = mantissa.checked_rem(beyond) == Some(0);
    let above = below.saturating_add(i128::from(!whole));
    (clamped(below), clamped(above))
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;
    use crate::quantity::parse_decimal;

    #[test]
    fn what_fits_comes_out_digit_for_digit() {
        for text in ["0", "0.000", "69.96", "100.0", "4294.967294", "7"] {
            let value = parse_decimal(text).unwrap();
            let fixed = to_fixed(value, 6, u32::MAX).unwrap();
            assert_eq!(from_fixed(fixed, 6, value.scale()).to_string(), text);
        }
    }

    #[test]
    fn what_does_not_fit_is_left_to_decimal() {
        for text in ["-1", "0.0000000", "4294.967295", "4294967296", "100.000001"] {
            let value = parse_decimal(text).unwrap();
            assert_eq!(to_fixed(value, 6, 100_000_001), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn fixed_numbers_are_the_decimals(
            mantissa in any::<u32>(), own in 0_u32..=28, scale in 0_u32..=9
        ) {
            let value = Decimal::from_parts(mantissa, 0, 0, false, own);
            let (below, above) = neighbours(value, scale);
            if let Some(fixed) = to_fixed(value, scale, i32::MAX.unsigned_abs()) {
                let neighbours = (below.unsigned_abs(), above.unsigned_abs());
                prop_assert_eq!(neighbours, (fixed, fixed));
                let written = from_fixed(fixed, scale, own);
                prop_assert_eq!((written, written.scale()), (value, own));
            }
            if above < i32::MAX {
                prop_assert!(from_fixed(below.unsigned_abs(), scale, scale) <= value);
                prop_assert!(from_fixed(above.unsigned_abs(), scale, scale) >= value);
                prop_assert!(above.abs_diff(below) <= 1);
            } else {
                prop_assert!(from_fixed(2_147_483_646, scale, scale) <= value);
            }
        }
    }
}
