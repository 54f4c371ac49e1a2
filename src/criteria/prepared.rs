//! Thresholds prepared for comparing: a figure is compared as the whole number that it is at its own
//! scale, without lining decimals up.

use super::{Comparator, Dimension, Threshold};
use crate::quantity::{Bounds, Decimal};

/// The scales that a figure can have.
const SCALES: usize = 19;

/// A figure that is possible: its digits as a whole number, and how many of them are decimals.
///
/// Both fit one word of 62 bits, and give the figure back digit for digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    mantissa: u64,
    scale: u32,
}

impl Figure {
    /// The bits of a scale.
    const SCALE_BITS: u32 = 5;

    /// A figure within [`Bounds::FIGURE`] that is not negative.
    pub(crate) fn of(value: Decimal) -> Self {
        Self {
            mantissa: low_double_word(value.mantissa().unsigned_abs()),
            scale: value.scale(),
        }
    }

    /// The figure in one word, which needs 62 bits.
    #[inline]
    pub(crate) fn word(self) -> u64 {
        self.mantissa << Self::SCALE_BITS | u64::from(self.scale)
    }

    /// The figure of a word that [`Self::word`] gave.
    #[inline]
    pub(crate) fn of_word(word: u64) -> Self {
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

/// A threshold as the whole numbers, one for each scale, at which a figure turns from one side of it to
/// the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PreparedThreshold {
    by_scale: [Limits; SCALES],
    more_is_better: bool,
    mantissa: u64,
    scale: u32,
}

/// What the figures of one scale are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Limits {
    /// The least number beyond the threshold, or on it where that is the better side.
    turn: u64,
    /// The least number that is not possible.
    impossible: u64,
}

impl PreparedThreshold {
    /// Prepares a threshold.
    pub(super) fn of(threshold: &Threshold) -> Self {
        let value = threshold.value();
        let mantissa = u64::try_from(value.mantissa()).unwrap_or(u64::MAX);
        let more_is_better = threshold.comparator().wants_more();
        let mut by_scale = [Limits::default(); SCALES];
        for (limits, scale) in by_scale.iter_mut().zip(0_u32..) {
            let (below, above) = neighbours(value, scale);
            let turn = match threshold.comparator() {
                Comparator::AtLeast | Comparator::LessThan => above,
                // The next whole number; the largest one is beyond every figure.
                Comparator::MoreThan | Comparator::AtMost => below.saturating_add(1),
            };
            *limits = Limits {
                turn,
                impossible: impossible(threshold.unit().dimension(), scale),
            };
        }
        Self {
            by_scale,
            more_is_better,
            mantissa,
            scale: value.scale(),
        }
    }

    /// A figure, and whether it meets the threshold; `None` for one that the indicator cannot have,
    /// and for a whole number written with decimals.
    #[inline]
    pub(crate) fn read(&self, value: Decimal) -> Option<(Figure, bool)> {
        // A decimal in bytes: the sign above the scale in the upper half of the first word, then the
        // digits, lowest word first.
        let bytes = u128::from_le_bytes(value.serialize());
        let scale = low_word(bytes) >> 16;
        let limits = self.by_scale.get(usize::try_from(scale).ok()?)?;
        let mantissa = low_double_word(bytes >> 32);
        let possible = (bytes >> 96) == 0 && mantissa < limits.impossible;
        possible.then(|| {
            let met = (mantissa >= limits.turn) == self.more_is_better;
            (Figure { mantissa, scale }, met)
        })
    }

    /// How far a figure that was read lies from the threshold; `None` when 64 bits do not hold both at
    /// one scale.
    #[inline]
    pub(crate) fn distance(&self, value: Decimal) -> Option<Decimal> {
        let bytes = u128::from_le_bytes(value.serialize());
        let own = low_word(bytes) >> 16;
        if (bytes >> 96) != 0 {
            return None;
        }
        let scale = own.max(self.scale);
        let at_scale = |mantissa: u64, own: u32| match scale.checked_sub(own)? {
            0 => Some(mantissa),
            missing => mantissa.checked_mul(*POWERS.get(usize::try_from(missing).ok()?)?),
        };
        let figure = at_scale(low_double_word(bytes >> 32), own)?;
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
    let power = |exponent: u32| 10_i128.saturating_pow(exponent);
    let mantissa = value.mantissa();
    if let Some(missing) = scale.checked_sub(value.scale()) {
        // Ten digits and eighteen fit 128 bits.
        let number = clamped(mantissa.saturating_mul(power(missing)));
        return (number, number);
    }
    let beyond = power(value.scale().saturating_sub(scale));
    let below = mantissa.checked_div(beyond).unwrap_or(0);
    let whole = mantissa.checked_rem(beyond) == Some(0);
    let above = below.saturating_add(i128::from(!whole));
    (clamped(below), clamped(above))
}

/// The least whole number at a scale that a figure of a dimension cannot have. Whole numbers written
/// with decimals are left to the exact comparison.
fn impossible(dimension: Dimension, scale: u32) -> u64 {
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
const fn low_word(bits: u128) -> u32 {
    bits as u32
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest bits are what is wanted"
)]
const fn low_double_word(bits: u128) -> u64 {
    bits as u64
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lowest bits are what is wanted"
)]
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
                let read = prepared.read(value);
                prop_assert_eq!(read.is_some(), possible, "{} {:?}", value, dimension);
                let Some((figure, met)) = read else { continue };
                prop_assert_eq!(met, comparator.holds(value.cmp(&bound)), "{} {}", value, bound);
                let back = Figure::of_word(figure.word()).decimal();
                prop_assert_eq!(back.to_string(), value.to_string());
                prop_assert!(figure.word() < 1 << 62);
                let exact = difference(value, bound).abs();
                if let Some(distance) = prepared.distance(value) {
                    prop_assert_eq!(distance.to_string(), exact.to_string());
                }
            }
        }
    }
}
