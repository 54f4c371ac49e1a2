//! Units of measurement.

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
/// ```
/// use nongthonmoi::criteria::{Dimension, Unit};
/// use nongthonmoi::text::Label;
///
/// let unit = Unit::new(Dimension::Percent, Label::new("% số hộ", "% of households"));
/// assert_eq!(unit.label().vi(), "% số hộ");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    dimension: Dimension,
    label: Label,
}

impl Unit {
    /// A unit of a dimension, named as it is printed after a number.
    #[must_use]
    pub const fn new(dimension: Dimension, label: Label) -> Self {
        Self { dimension, label }
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
