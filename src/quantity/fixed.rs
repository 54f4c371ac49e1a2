//! Decimals as whole numbers of 32 bits at a fixed scale, where they fit.

use super::Decimal;

/// The powers of ten, falling.
const POWERS: [u32; 10] = [
    1_000_000_000,
    100_000_000,
    10_000_000,
    1_000_000,
    100_000,
    10_000,
    1_000,
    100,
    10,
    1,
];

/// How many digits after the point the ones of a whole number stand for.
///
/// Held as what whole numbers of 0, 1, 2… digits after the point are multiplied by to come to this
/// scale; further digits lie beyond it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scale(&'static [u32]);

impl Scale {
    /// Whole numbers as they are.
    pub(crate) const ONES: Self = Self(&[1]);

    /// The scale of so many digits after the point, nine at the most.
    pub(crate) fn of(digits: usize) -> Self {
        let from = POWERS.len().saturating_sub(digits).saturating_sub(1);
        Self(POWERS.get(from..).unwrap_or(&POWERS))
    }

    /// A value at this scale and its own number of digits; `None` unless it is a whole number from 0
    /// to below the limit, and no digit of it, be it a zero, lies beyond the scale.
    #[inline]
    pub(crate) fn read(self, value: Decimal, limit: u32) -> Option<(u32, u32)> {
        let [signs, low, middle, high] = words(value);
        // The sign is a bit above the digits: what is negative has more digits than any scale.
        let digits = signs >> 16;
        let factor = self.0.get(usize::try_from(digits).ok()?)?;
        // Two factors of 32 bits make a product of 64.
        let fixed = u64::from(low).wrapping_mul(u64::from(*factor));
        ((middle | high) == 0 && fixed < u64::from(limit)).then(|| (low_word(fixed.into()), digits))
    }

    /// A whole number at this scale with so many digits after the point, all further ones being zero.
    #[inline]
    pub(crate) fn write(self, fixed: u32, digits: u32) -> Decimal {
        let factor = usize::try_from(digits).ok();
        let factor = factor.and_then(|digits| self.0.get(digits));
        let mantissa = factor.and_then(|factor| fixed.checked_div(*factor));
        Decimal::from_parts(mantissa.unwrap_or(fixed), 0, 0, false, digits)
    }

    /// The whole numbers at this scale next to a value from below and from above, for a value that is
    /// not negative; `i32::MAX` for all larger ones.
    pub(crate) fn neighbours(self, value: Decimal) -> (i32, i32) {
        let clamped = |number: i128| i32::try_from(number).unwrap_or(i32::MAX);
        let power = |exponent: u32| 10_i128.checked_pow(exponent);
        let scale = u32::try_from(self.0.len().saturating_sub(1)).unwrap_or(0);
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
}

/// The words of a decimal: its number of digits after the point in the upper half of the first, with
/// the sign above them, and its whole number, lowest first.
#[inline]
fn words(value: Decimal) -> [u32; 4] {
    let bytes = u128::from_le_bytes(value.serialize());
    [0, 32, 64, 96].map(|from| low_word(bytes >> from))
}

/// The lowest 32 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest 32 bits are what is wanted"
)]
pub(crate) const fn low_word(bits: u128) -> u32 {
    bits as u32
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
            let (fixed, digits) = Scale::of(6).read(value, u32::MAX).unwrap();
            assert_eq!(Scale::of(6).write(fixed, digits).to_string(), text);
        }
    }

    #[test]
    fn what_does_not_fit_is_left_to_decimal() {
        for text in ["-1", "0.0000000", "4294.967295", "4294967296", "100.000001"] {
            let value = parse_decimal(text).unwrap();
            assert_eq!(Scale::of(6).read(value, 100_000_001), None, "{text}");
        }
    }

    /// A number beyond the lowest word does not fit, whatever stands in the two others.
    #[test]
    fn what_has_more_than_one_word_does_not_fit() {
        for above in [[1, 0], [0, 1], [1, 1], [u32::MAX, u32::MAX]] {
            let [middle, high] = above;
            let value = Decimal::from_parts(5, middle, high, false, 0);
            assert_eq!(Scale::ONES.read(value, u32::MAX), None, "{value}");
        }
        assert_eq!(Scale::ONES.read(Decimal::from(5), u32::MAX), Some((5, 0)));
    }

    /// The layout that reading builds upon, walked whole: every scale and sign, every word.
    #[test]
    fn the_words_of_a_decimal_are_its_parts() {
        for digits in 0..=28 {
            for negative in [false, true] {
                for mantissa in [
                    [1, 2, 3],
                    [u32::MAX, 0, 0],
                    [0, u32::MAX, 0],
                    [0, 0, u32::MAX],
                ] {
                    let [low, middle, high] = mantissa;
                    let value = Decimal::from_parts(low, middle, high, negative, digits);
                    let signs = digits << 16 | u32::from(negative) << 31;
                    assert_eq!(words(value), [signs, low, middle, high], "{value}");
                }
            }
        }
        for digits in 0..=9 {
            assert_eq!(
                Scale::of(digits).0.first(),
                Some(&10_u32.pow(u32::try_from(digits).unwrap()))
            );
        }
        assert_eq!(Scale::of(0), Scale::ONES);
    }

    proptest! {
        #[test]
        fn fixed_numbers_are_the_decimals(
            mantissa in any::<u32>(), own in 0_u32..=28, digits in 0_usize..=9, negative in any::<bool>()
        ) {
            let scale = Scale::of(digits);
            let value = Decimal::from_parts(mantissa, 0, 0, negative, own);
            let read = scale.read(value, i32::MAX.unsigned_abs());
            if negative {
                // Zero has no sign: making it negative changes nothing.
                prop_assert!(mantissa == 0 || read.is_none());
                return Ok(());
            }
            let (below, above) = scale.neighbours(value);
            if let Some((fixed, written_with)) = read {
                let neighbours = (below.unsigned_abs(), above.unsigned_abs());
                prop_assert_eq!((neighbours, written_with), ((fixed, fixed), own));
                let written = scale.write(fixed, written_with);
                prop_assert_eq!((written, written.scale()), (value, own));
            }
            let ones = u32::try_from(digits).unwrap();
            if above < i32::MAX {
                prop_assert!(scale.write(below.unsigned_abs(), ones) <= value);
                prop_assert!(scale.write(above.unsigned_abs(), ones) >= value);
                prop_assert!(above.abs_diff(below) <= 1);
            } else {
                prop_assert!(scale.write(2_147_483_646, ones) <= value);
            }
        }
    }
}
