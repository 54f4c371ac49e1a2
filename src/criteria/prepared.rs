//! Thresholds prepared for comparing: a figure is compared as the whole number that it is at its own
//! scale, without lining decimals up.

use super::{Comparator, Dimension, Threshold};
use crate::quantity::{Bounds, Decimal};

/// The scales that a figure can have.
const SCALES: usize = 19;

/// A figure that is not negative: its digits as a whole number below 2⁵⁷, and how many of them are
/// decimals. Every figure within [`Bounds::FIGURE`] is one, and it gives the figure back digit for digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    mantissa: u64,
    scale: u32,
}

impl Figure {
    /// The bits of a scale.
    const SCALE_BITS: u32 = 5;

    /// The figure of a decimal; `None` for one that is negative or has too many digits.
    #[inline]
    pub(crate) fn of(value: Decimal) -> Option<Self> {
        // A decimal in bytes: the sign above the scale in the upper half of the first word, then the
        // digits, lowest word first.
        let bytes = u128::from_le_bytes(value.serialize());
        let scale = low_word(bytes) >> 16;
        let fits =
            (bytes >> (32 + 57)) == 0 && usize::try_from(scale).is_ok_and(|scale| scale < SCALES);
        fits.then(|| Self {
            mantissa: low_double_word(bytes >> 32),
            scale,
        })
    }

    /// The figure in one word, which needs 62 bits.
    #[inline]
    pub(crate) const fn word(self) -> u64 {
        self.mantissa << Self::SCALE_BITS | self.scale as u64
    }

    /// The figure of a word that [`Self::word`] gave.
    #[inline]
    pub(crate) const fn of_word(word: u64) -> Self {
        Self {
            mantissa: word >> Self::SCALE_BITS,
            scale: low_half(word) & 0x1F,
        }
    }

    /// The figure as it was written.
    #[inline]
    pub(crate) fn decimal(self) -> Decimal {
        decimal(self.mantissa, self.scale)
    }
}

#[inline]
fn decimal(mantissa: u64, scale: u32) -> Decimal {
    Decimal::from_parts(
        low_half(mantissa),
        low_half(mantissa >> 32),
        0,
        false,
        scale,
    )
}

/// A threshold as ranges of whole numbers, one for each scale that a figure can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PreparedThreshold {
    by_scale: [Range; SCALES],
    mantissa: u64,
    scale: u32,
}

/// The numbers of one scale that meet a threshold: `width` from `first` on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Range {
    first: u64,
    width: u64,
    /// The least number that is not possible.
    impossible: u64,
}

impl PreparedThreshold {
    /// Prepares a threshold.
    pub(super) fn of(threshold: &Threshold) -> Self {
        let value = threshold.value();
        let mut by_scale = [Range::default(); SCALES];
        for (range, scale) in by_scale.iter_mut().zip(0_u32..) {
            let impossible = impossible(threshold.unit().dimension(), scale);
            let (below, above) = neighbours(value, scale);
            // The next whole number; the largest one is beyond every figure.
            let next = below.saturating_add(1);
            let (first, end) = match threshold.comparator() {
                Comparator::AtLeast => (above, impossible),
                Comparator::MoreThan => (next, impossible),
                Comparator::AtMost => (0, next.min(impossible)),
                Comparator::LessThan => (0, above.min(impossible)),
            };
            *range = Range {
                first,
                // No number where the threshold lies beyond all that is possible.
                width: end.saturating_sub(first),
                impossible,
            };
        }
        Self {
            by_scale,
            mantissa: u64::try_from(value.mantissa()).unwrap_or(u64::MAX),
            scale: value.scale(),
        }
    }

    /// Whether a figure meets the threshold; `None` for one that the indicator cannot have, and for a
    /// whole number written with decimals.
    #[inline]
    pub(crate) fn meets(&self, figure: Figure) -> Option<bool> {
        let range = self.by_scale.get(usize::try_from(figure.scale).ok()?)?;
        let possible = figure.mantissa < range.impossible;
        possible.then_some(figure.mantissa.wrapping_sub(range.first) < range.width)
    }

    /// How far a figure lies from the threshold; `None` when 64 bits do not hold both at one scale.
    #[inline]
    pub(crate) fn distance(&self, figure: Figure) -> Option<Decimal> {
        let scale = figure.scale.max(self.scale);
        let at_scale = |mantissa: u64, own: u32| {
            let missing = usize::try_from(scale.wrapping_sub(own)).ok()?;
            mantissa.checked_mul(*POWERS.get(missing)?)
        };
        let figure = at_scale(figure.mantissa, figure.scale)?;
        let threshold = at_scale(self.mantissa, self.scale)?;
        Some(decimal(figure.abs_diff(threshold), scale))
    }
}

/// The powers of ten that 64 bits hold.
const POWERS: [u64; 20] = {
    let mut powers = [1; 20];
    let mut exponent = 1_u32;
    while exponent < 20 {
        #[expect(
            clippy::indexing_slicing,
            reason = "evaluated when the crate is compiled"
        )]
        {
            powers[exponent as usize] = 10_u64.pow(exponent);
        }
        exponent += 1;
    }
    powers
};

/// The whole numbers at a scale next to a threshold from below and from above; the largest number of 64
/// bits for those beyond, which no figure reaches.
fn neighbours(value: Decimal, scale: u32) -> (u64, u64) {
    let clamped = |number: i128| u64::try_from(number).unwrap_or(u64::MAX);
    // At most 28, the largest scale of a decimal.
    let power = |exponent: u32| 10_i128.saturating_pow(exponent);
    let mantissa = value.mantissa();
    if let Some(missing) = scale.checked_sub(value.scale()) {
        // Ten digits and eighteen fit 128 bits.
        let number = clamped(mantissa.saturating_mul(power(missing)));
        return (number, number);
    }
    // Its own scale is the larger one here.
    let beyond = power(value.scale().wrapping_sub(scale));
    let below = mantissa.checked_div(beyond).unwrap_or(0);
    let whole = mantissa.checked_rem(beyond) == Some(0);
    // A decimal has at most 96 bits.
    let above = below.wrapping_add(i128::from(!whole));
    (clamped(below), clamped(above))
}

/// The least whole number at a scale that a figure of a dimension cannot have. Whole numbers written
/// with decimals are left to the exact comparison.
fn impossible(dimension: Dimension, scale: u32) -> u64 {
    // 64 bits hold nineteen digits, and scales are below nineteen.
    let digits = 10_u64.saturating_pow(Bounds::FIGURE.digits());
    match dimension {
        Dimension::Percent => {
            let hundred = 10_u64.checked_pow(scale.saturating_add(2));
            let next = hundred.and_then(|hundred| hundred.checked_add(1));
            next.map_or(digits, |next| next.min(digits))
        }
        Dimension::Count if scale > 0 => 0,
        Dimension::Count | Dimension::Amount => digits,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest bits are what is wanted"
)]
#[inline]
const fn low_word(bits: u128) -> u32 {
    bits as u32
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest bits are what is wanted"
)]
#[inline]
const fn low_double_word(bits: u128) -> u64 {
    bits as u64
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest bits are what is wanted"
)]
#[inline]
const fn low_half(bits: u64) -> u32 {
    bits as u32
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "what overflows here is a failing test"
)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::criteria::MeasurementUnit;
    use crate::quantity::difference;
    use crate::text::Label;

    fn threshold(
        comparator: Comparator,
        dimension: Dimension,
        value: Decimal,
    ) -> Option<Threshold> {
        let unit = MeasurementUnit::new("x", dimension, Label::same("x"));
        Threshold::new(comparator, value, unit).ok()
    }

    /// The layout that reading builds upon, walked whole: every scale and sign, every word.
    #[test]
    fn the_words_of_a_decimal_are_its_parts() {
        for scale in 0..=28 {
            for negative in [false, true] {
                for [low, middle, high] in
                    [[1, 2, 3], [u32::MAX, 0, 0], [0, u32::MAX, 0], [0, 0, 9]]
                {
                    let value = Decimal::from_parts(low, middle, high, negative, scale);
                    let bytes = u128::from_le_bytes(value.serialize());
                    let first = u128::from(scale << 16 | u32::from(negative) << 31);
                    let words = [low, middle, high].map(u128::from);
                    let [low, middle, high] = words;
                    assert_eq!(bytes, first | low << 32 | middle << 64 | high << 96);
                }
            }
        }
    }

    proptest! {
        /// A figure that is read is possible, meets what it should, and comes back digit for digit.
        #[test]
        fn what_is_read_compares_as_the_decimals_do(
            comparator in select(&Comparator::ALL[..]), dimension in select(Dimension::ALL),
            bound in 0_i64..20_000, bound_scale in 0_u32..=6,
            near in -3_i64..=3, far in 0_i64..100_000_000, scale in 0_u32..=20, negative in any::<bool>()
        ) {
            let bound = Decimal::new(bound, bound_scale);
            let Some(threshold) = threshold(comparator, dimension, bound) else { return Ok(()) };
            let prepared = PreparedThreshold::of(&threshold);
            let step = Decimal::new(near, scale.min(14));
            let far = Decimal::new(if negative { -far } else { far }, scale);
            for value in [bound, bound + step, bound - step, far, bound + far] {
                let possible = !value.is_sign_negative() && Bounds::FIGURE.hold(value) && match dimension {
                    Dimension::Percent => value <= Decimal::ONE_HUNDRED,
                    Dimension::Count => value.scale() == 0,
                    Dimension::Amount => true,
                };
                let read = Figure::of(value).and_then(|figure| Some((figure, prepared.meets(figure)?)));
                prop_assert_eq!(read.is_some(), possible, "{} {:?}", value, dimension);
                let Some((figure, met)) = read else { continue };
                prop_assert_eq!(met, comparator.holds(value.cmp(&bound)), "{} {}", value, bound);
                let back = Figure::of_word(figure.word()).decimal();
                prop_assert_eq!(back.to_string(), value.to_string());
                prop_assert!(figure.word() < 1 << 62);
                let exact = difference(value, bound).abs();
                if let Some(distance) = prepared.distance(figure) {
                    prop_assert_eq!(distance.to_string(), exact.to_string());
                }
            }
        }
    }
}
