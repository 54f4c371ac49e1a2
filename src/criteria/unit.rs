//! Units of measurement.

use alloc::borrow::Cow;

use crate::text::{Label, codes};

codes! {
    /// What kind of number a unit counts, which decides what numbers are possible at all.
    // May grow: a set of another period may measure in scores.
    open enum Dimension: "dimension" {
        /// A percentage of something: 0 to 100, or a share of counted things.
        Percent = "percent";
        /// A number of things: whole, not negative.
        Count = "count";
        /// An amount: not negative.
        Amount = "amount";
    }
}

/// The unit in which an indicator is measured (đơn vị tính), for example percent of households.
///
/// Its code says which unit it is, wherever that decides something; its label is for people. A set of
/// one's own uses the codes of the [built-in ones](super::catalog) for the same units, and any others for
/// its own, for example `percent-of-cooperatives`.
///
/// ```
/// use nongthonmoi::criteria::{Dimension, MeasurementUnit};
/// use nongthonmoi::text::Label;
///
/// let label = Label::new("% số hộ", "% of households");
/// let unit = MeasurementUnit::new("percent-of-households", Dimension::Percent, label);
/// assert_eq!((unit.code(), unit.label().vi()), ("percent-of-households", "% số hộ"));
/// ```
#[doc(alias = "đơn vị tính")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasurementUnit {
    code: Cow<'static, str>,
    dimension: Dimension,
    label: Label,
}

impl MeasurementUnit {
    /// The code of percent of hamlets, from which a report's number of hamlets is known.
    pub const PERCENT_OF_HAMLETS: &'static str = "percent-of-hamlets";

    /// A unit by its code, of a dimension, named as it is printed after a number.
    #[must_use]
    pub const fn new(code: &'static str, dimension: Dimension, label: Label) -> Self {
        Self {
            code: Cow::Borrowed(code),
            dimension,
            label,
        }
    }

    /// The code by which the unit is known in data.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What kind of number it counts.
    #[must_use]
    pub const fn dimension(&self) -> Dimension {
        self.dimension
    }

    /// The name, as printed after a number.
    #[must_use]
    pub const fn label(&self) -> &Label {
        &self.label
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for dimension in Dimension::ALL {
            assert_eq!(dimension.to_string().parse(), Ok(*dimension));
        }
        assert_eq!("%".parse::<Dimension>().unwrap_err().input(), "%");
    }
}
