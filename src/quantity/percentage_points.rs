//! Percentage points.

use core::fmt;
use core::str::FromStr;

use super::{Decimal, InvalidDecimal, constant, parse_decimal};

/// A change of a percentage (điểm phần trăm): a decimal from -100 to 100, kept digit for digit.
///
/// From 69.7 % to 79.4 % are 9.7 percentage points, though documents print "tăng 9,7%". Nine point
/// seven *percent* more would be 76.46 %.
///
/// ```
/// use nongthonmoi::quantity::PercentagePoints;
///
/// let points: PercentagePoints = "9.7".parse()?;
/// assert_eq!(points.to_string(), "9.7");
/// assert!("-0.35".parse::<PercentagePoints>().is_ok());
/// assert!("100.1".parse::<PercentagePoints>().is_err());
/// # Ok::<(), nongthonmoi::quantity::InvalidPercentagePoints>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PercentagePoints(Decimal);

impl PercentagePoints {
    /// Takes a number of percentage points.
    ///
    /// # Errors
    /// [`InvalidPercentagePoints::OutOfRange`] below -100 or above 100.
    pub fn new(value: Decimal) -> Result<Self, InvalidPercentagePoints> {
        let size = value.abs();
        if size > Decimal::ONE_HUNDRED {
            return Err(InvalidPercentagePoints::OutOfRange { value });
        }
        // Zero has no sign.
        Ok(Self(if value.is_zero() { size } else { value }))
    }

    /// A number of percentage points of a built-in table, read when the crate is compiled; a test of the table
    /// holds that it is in range.
    pub(crate) const fn known(text: &str) -> Self {
        Self(constant(text))
    }

    /// The number of percentage points.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for PercentagePoints {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for PercentagePoints {
    type Err = InvalidPercentagePoints;

    fn from_str(text: &str) -> Result<Self, InvalidPercentagePoints> {
        Self::new(parse_decimal(text)?)
    }
}

/// A number or a text is not a number of percentage points.
// May grow: further bounds can come with further forms of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPercentagePoints {
    /// The number lies outside -100 to 100.
    #[error("`{value}` is not a number of percentage points: it must lie from -100 to 100")]
    OutOfRange {
        /// The number as it came.
        value: Decimal,
    },
    /// The text is no decimal.
    #[error(transparent)]
    NotDecimal(#[from] InvalidDecimal),
}

serde_as_decimal!(PercentagePoints);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn bounds_belong_to_the_range() {
        for text in ["-100", "-9.70", "0", "0.0", "100.0"] {
            let points: PercentagePoints = text.parse().unwrap();
            assert_eq!(points.to_string(), text);
        }
        for text in ["-100.01", "100.01", "120"] {
            let error = text.parse::<PercentagePoints>().unwrap_err();
            assert!(matches!(error, InvalidPercentagePoints::OutOfRange { .. }));
            assert!(error.to_string().contains(text));
        }
        assert!(matches!(
            "9,7".parse::<PercentagePoints>(),
            Err(InvalidPercentagePoints::NotDecimal(_))
        ));
    }

    #[test]
    fn zero_has_no_sign() {
        let zero = PercentagePoints::new(-Decimal::ZERO).unwrap();
        assert!(!zero.get().is_sign_negative());
    }
}
