//! How figures are held against a threshold as small integers.

use super::{Comparator, Dimension, Threshold};
use crate::quantity::{Decimal, Scale};

/// A figure at the scale of its gauge, and how many digits it was written with, in one word.
///
/// The digits lie below the figure, so that words compare as their figures do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure(i32);

impl Figure {
    /// The bits of the digits: a gauge reads at most nine.
    const DIGITS: u32 = 4;

    /// The word of a figure and its digits.
    #[inline]
    const fn new(fixed: u32, digits: u32) -> Self {
        Self(i32::from_ne_bytes(
            ((fixed << Self::DIGITS) | digits).to_ne_bytes(),
        ))
    }

    /// The word.
    #[inline]
    pub(crate) const fn word(self) -> i32 {
        self.0
    }

    /// The figure of a word that [`Self::word`] gave.
    #[inline]
    pub(crate) const fn of_word(word: i32) -> Self {
        Self(word)
    }

    /// The figure without its digits.
    #[inline]
    const fn fixed(self) -> u32 {
        self.0.unsigned_abs() >> Self::DIGITS
    }

    /// The number of digits after the point.
    #[inline]
    const fn digits(self) -> u32 {
        self.0.unsigned_abs() & 0xF
    }
}

/// What the figures of one part are held against, as integers at the scale of its dimension
/// (thước đo).
///
/// Only everyday figures fit: from zero, possible in the dimension, with few digits. All others are
/// looked at as [`Decimal`], which gives the same answer. Every comparator becomes one comparison:
/// a figure fails when, with its bits turned where less is better, it lies below the bound.
// INVARIANT: the limit is at most 2^27, so that a figure has room for its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gauge {
    scale: Scale,
    limit: u32,
    flip: i32,
    bound: i32,
    /// The threshold itself, where it fits.
    exact: Option<Figure>,
}

impl Gauge {
    /// The gauge that no figure fits: the part is attested.
    pub(crate) const NONE: Self = Self {
        scale: Scale::ONES,
        limit: 0,
        flip: 0,
        bound: i32::MIN,
        exact: None,
    };

    /// The gauge of a threshold.
    pub(super) fn of(threshold: &Threshold) -> Self {
        // Values of one dimension have one scale, so that thresholds may change under them.
        let (scale, limit) = match threshold.unit().dimension() {
            Dimension::Percent => (Scale::of(6), 100_000_001),
            Dimension::Count => (Scale::ONES, 1 << 27),
            Dimension::Amount => (Scale::of(3), 1 << 27),
        };
        let (below, above) = scale.neighbours(threshold.value());
        // The first word of a number, and what no word reaches for one beyond all figures.
        let word = |number: i32| number.checked_mul(1 << Figure::DIGITS);
        let (flip, bound) = match threshold.comparator() {
            Comparator::AtLeast => (0, word(above).unwrap_or(i32::MAX)),
            Comparator::MoreThan => {
                let least = below.checked_add(1).and_then(word);
                (0, least.unwrap_or(i32::MAX))
            }
            // Words from that of the next number on fail; turned, they lie below minus that word.
            Comparator::AtMost => {
                let next = below.checked_add(1).and_then(word);
                (-1, next.and_then(i32::checked_neg).unwrap_or(i32::MIN))
            }
            Comparator::LessThan => {
                let next = word(above);
                (-1, next.and_then(i32::checked_neg).unwrap_or(i32::MIN))
            }
        };
        let gauge = Self {
            scale,
            limit,
            flip,
            bound,
            exact: None,
        };
        Self {
            exact: gauge.read(threshold.value()),
            ..gauge
        }
    }

    /// A figure at the scale of the gauge, if it fits.
    #[inline]
    pub(crate) fn read(self, figure: Decimal) -> Option<Figure> {
        let (fixed, digits) = self.scale.read(figure, self.limit)?;
        Some(Figure::new(fixed, digits))
    }

    /// The figure that was read, as it was written.
    pub(crate) fn write(self, figure: Figure) -> Decimal {
        self.scale.write(figure.fixed(), figure.digits())
    }

    /// How far a figure that was read lies from the threshold; `None` when the threshold does not
    /// fit.
    #[inline]
    pub(crate) fn distance(self, figure: Figure) -> Option<Decimal> {
        let exact = self.exact?;
        let distance = exact.fixed().abs_diff(figure.fixed());
        let digits = figure.digits().max(exact.digits());
        Some(self.scale.write(distance, digits))
    }

    /// Whether a figure that was read misses the threshold.
    #[inline]
    pub(crate) const fn fails(self, figure: Figure) -> bool {
        (figure.word() ^ self.flip) < self.bound
    }

    /// All ones where less is better, to turn a figure.
    pub(super) const fn flip(self) -> i32 {
        self.flip
    }

    /// What a turned figure must reach.
    pub(super) const fn bound(self) -> i32 {
        self.bound
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::criteria::Unit;
    use crate::quantity::difference;
    use crate::text::Label;

    fn dimension_value() -> impl Strategy<Value = (Dimension, Decimal)> {
        let value = |scale| (any::<u32>(), 0_u32..=scale);
        prop_oneof![
            (0_u32..=100, 0_u32..=26).prop_map(|(whole, scale)| {
                let mut value = Decimal::from(whole);
                value.rescale(scale);
                (Dimension::Percent, value)
            }),
            (0_u32..=1_000_000_000, 7_u32..=9)
                .prop_filter("a percentage", |(mantissa, scale)| {
                    Decimal::new((*mantissa).into(), *scale) <= Decimal::ONE_HUNDRED
                })
                .prop_map(|(mantissa, scale)| {
                    (Dimension::Percent, Decimal::new(mantissa.into(), scale))
                }),
            any::<u64>().prop_map(|value| (Dimension::Count, value.into())),
            (0_u32..9).prop_map(|value| (Dimension::Count, value.into())),
            value(28).prop_map(|(mantissa, scale)| {
                (Dimension::Amount, Decimal::new(mantissa.into(), scale))
            }),
        ]
    }

    proptest! {
        #[test]
        fn a_figure_that_fits_fails_exactly_when_the_decimal_does(
            (dimension, bound) in dimension_value(),
            comparator in select(Comparator::ALL.to_vec()),
            mantissa in any::<u32>(), scale in 0_u32..=9, steps in -2_i64..=2, step_scale in 0_u32..=6
        ) {
            let unit = Unit::new(dimension, Label::new("đơn vị", "unit"));
            let threshold = Threshold::new(comparator, bound, unit).unwrap();
            let gauge = Gauge::of(&threshold);
            let near = bound.checked_add(Decimal::new(steps, step_scale));
            let any = Decimal::new(mantissa.into(), scale);
            for value in near.into_iter().chain([any, Decimal::ZERO, Decimal::from(1 << 27), Decimal::from((1 << 27) - 1)]) {
                if let Some(figure) = gauge.read(value) {
                    let holds = comparator.holds(value.cmp(&bound));
                    prop_assert_eq!(gauge.fails(figure), !holds, "{} {:?} {}", value, comparator, bound);
                    let written = gauge.write(figure);
                    prop_assert_eq!((written, written.scale()), (value, value.scale()));
                    if let Some(distance) = gauge.distance(figure) {
                        let expected = difference(bound.max(value), bound.min(value)).unwrap();
                        prop_assert_eq!(distance.to_string(), expected.to_string());
                    }
                }
            }
        }
    }

    /// The limits that the documentation of tables names.
    #[test]
    fn the_first_figure_that_does_not_fit() {
        let figure = |text: &str| Decimal::from_str_exact(text).unwrap();
        for (dimension, last, first) in [
            (Dimension::Percent, "99.999999", "99.9999999"),
            (Dimension::Amount, "134217.727", "134217.728"),
            (Dimension::Amount, "36.500", "36.5000"),
            (Dimension::Count, "134217727", "134217728"),
            (Dimension::Count, "5", "5.0"),
        ] {
            let unit = Unit::new(dimension, Label::new("đơn vị", "unit"));
            let gauge = Gauge::of(&Threshold::new(Comparator::AtLeast, 5.into(), unit).unwrap());
            assert!(gauge.read(figure(last)).is_some(), "{last}");
            assert_eq!(gauge.read(figure(first)), None, "{first}");
        }
    }

    #[test]
    fn no_figure_fits_a_part_that_is_attested() {
        assert_eq!(Gauge::NONE.read(Decimal::ZERO), None);
        assert!(!Gauge::NONE.fails(Figure(0)));
    }
}
