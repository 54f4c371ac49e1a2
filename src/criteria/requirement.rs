//! What an indicator requires.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{Comparator, Dimension, MeasurementUnit};
use crate::quantity::{Bounds, Decimal};
use crate::text::{Lang, number_text};

/// A bound with its unit (ngưỡng), for example `≥ 95 % of households`.
///
/// ```
/// use nongthonmoi::criteria::{Comparator, Dimension, Threshold, MeasurementUnit};
/// use nongthonmoi::quantity::Decimal;
/// use nongthonmoi::text::{Label, Lang};
///
/// let households = MeasurementUnit::new("percent-of-households", Dimension::Percent, Label::new("% số hộ", "% of households"));
/// let threshold = Threshold::new(Comparator::AtLeast, Decimal::new(267, 1), households.clone())?;
/// assert_eq!(threshold.text(Lang::Vi), "≥ 26,7 % số hộ");
/// assert!(Threshold::new(Comparator::AtLeast, Decimal::from(120), households).is_err());
/// # Ok::<(), nongthonmoi::criteria::InvalidThreshold>(())
/// ```
// INVARIANT: the value is possible in its unit and within `Bounds::TERM`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ThresholdForm", into = "ThresholdForm")]
pub struct Threshold {
    comparator: Comparator,
    value: Decimal,
    unit: MeasurementUnit,
}

impl Threshold {
    /// A bound in a unit.
    ///
    /// # Errors
    /// [`InvalidThreshold`] when the unit has no such number: a negative one, a percentage above
    /// 100, a count with a fraction, more digits than [`Bounds::TERM`].
    pub fn new(
        comparator: Comparator,
        value: Decimal,
        unit: MeasurementUnit,
    ) -> Result<Self, InvalidThreshold> {
        let possible = Bounds::TERM.hold(value)
            && !value.is_sign_negative()
            && match unit.dimension() {
                Dimension::Percent => value <= Decimal::ONE_HUNDRED,
                Dimension::Count => value.fract().is_zero(),
                Dimension::Amount => true,
            };
        if possible {
            Ok(Self {
                comparator,
                value,
                unit,
            })
        } else {
            Err(InvalidThreshold {
                value,
                dimension: unit.dimension(),
            })
        }
    }

    /// A bound of a built-in table; a test holds that each one is valid.
    pub(crate) const fn known(
        comparator: Comparator,
        value: Decimal,
        unit: MeasurementUnit,
    ) -> Self {
        Self {
            comparator,
            value,
            unit,
        }
    }

    /// How a value is compared with the bound.
    #[must_use]
    pub const fn comparator(&self) -> Comparator {
        self.comparator
    }

    /// The bound.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The unit of the bound.
    #[must_use]
    pub const fn unit(&self) -> &MeasurementUnit {
        &self.unit
    }

    /// The bound as it is printed: `≥ 95 % số hộ`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        format!(
            "{} {} {}",
            self.comparator.sign(),
            number_text(self.value, lang),
            self.unit.label().get(lang)
        )
    }
}

/// The serde form: `{"comparator": ">=", "value": "95", "unit": {…}}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdForm {
    comparator: Comparator,
    #[serde(with = "crate::quantity::decimal_form")]
    value: Decimal,
    unit: MeasurementUnit,
}

impl TryFrom<ThresholdForm> for Threshold {
    type Error = InvalidThreshold;

    fn try_from(form: ThresholdForm) -> Result<Self, InvalidThreshold> {
        Self::new(form.comparator, form.value, form.unit)
    }
}

impl From<Threshold> for ThresholdForm {
    fn from(threshold: Threshold) -> Self {
        Self {
            comparator: threshold.comparator,
            value: threshold.value,
            unit: threshold.unit,
        }
    }
}

/// A number that its unit cannot have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "`{value}` cannot be a threshold of dimension `{dimension}`: a percentage lies from 0 to 100, a count is whole, none is negative, and there are at most {} digits and at most {} after the decimal point",
    Bounds::TERM.digits(),
    Bounds::TERM.decimals()
)]
pub struct InvalidThreshold {
    value: Decimal,
    dimension: Dimension,
}

impl InvalidThreshold {
    /// The number.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The dimension of its unit.
    #[must_use]
    pub const fn dimension(&self) -> Dimension {
        self.dimension
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.to_string(),
            Lang::Vi => format!(
                "“{}” không thể là ngưỡng: tỷ lệ phần trăm từ 0 đến 100, số đếm là số nguyên, không được là số âm, nhiều nhất {} chữ số và nhiều nhất {} chữ số thập phân",
                number_text(self.value, lang),
                Bounds::TERM.digits(),
                Bounds::TERM.decimals()
            ),
        }
    }
}

/// What an indicator requires of a commune (yêu cầu).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
// May grow: later sets score indicators, or measure them against the commune's own past.
#[non_exhaustive]
pub enum Requirement {
    /// An appraiser attests that it is met (the annex prints `Đạt`).
    Attested,
    /// Every part reaches its threshold; a simple indicator has one part, the compound 17.1 two.
    Measured(Vec<Threshold>),
}

impl Requirement {
    /// The requirement in words: `≥ 95 % số hộ`, or that it is attested.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Attested, Lang::Vi) => "đạt, theo xác nhận".into(),
            (Self::Attested, Lang::En) => "met, as attested".into(),
            (Self::Measured(thresholds), _) => {
                let texts: Vec<String> = thresholds
                    .iter()
                    .map(|threshold| threshold.text(lang))
                    .collect();
                texts.join("; ")
            }
        }
    }

    /// The requirement of a simple indicator: one threshold.
    #[must_use]
    pub fn threshold(threshold: Threshold) -> Self {
        Self::Measured(vec![threshold])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Label;

    fn unit(dimension: Dimension) -> MeasurementUnit {
        MeasurementUnit::new("x", dimension, Label::same("x"))
    }

    #[test]
    fn a_threshold_is_a_number_that_its_unit_can_have() {
        let threshold = |value: &str, dimension| {
            Threshold::new(
                Comparator::AtLeast,
                Decimal::from_str_exact(value).unwrap(),
                unit(dimension),
            )
        };
        for dimension in Dimension::ALL {
            assert!(threshold("0", *dimension).is_ok());
            assert!(threshold("100.0", *dimension).is_ok());
            let error = threshold("-1", *dimension).unwrap_err();
            assert_eq!(
                (error.value(), error.dimension()),
                (Decimal::NEGATIVE_ONE, *dimension)
            );
        }
        assert!(threshold("100.1", Dimension::Percent).is_err());
        assert!(threshold("2.5", Dimension::Count).is_err());
        assert!(threshold("120.5", Dimension::Amount).is_ok());
    }
}
