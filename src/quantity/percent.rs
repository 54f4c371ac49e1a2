//! Percentages.

use core::fmt;
use core::str::FromStr;

use super::{Decimal, InvalidDecimal, constant, parse_decimal};

/// A percentage (tỷ lệ phần trăm): a decimal from 0 to 100, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::Percent;
///
/// let percent: Percent = "69.96".parse()?;
/// assert_eq!(percent.to_string(), "69.96");
/// assert!("120".parse::<Percent>().is_err());
/// # Ok::<(), nongthonmoi::quantity::InvalidPercent>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// All of it.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// Takes a number of percent.
    ///
    /// # Errors
    /// [`InvalidPercent::OutOfRange`] below 0 or above 100.
    pub fn new(value: Decimal) -> Result<Self, InvalidPercent> {
        if value.is_sign_negative() || value > Decimal::ONE_HUNDRED {
            return Err(InvalidPercent::OutOfRange { value });
        }
        Ok(Self(value))
    }

    /// A percentage of a built-in table, read when the crate is compiled; a test of the table
    /// holds that it is in range.
    pub(crate) const fn known(text: &str) -> Self {
        Self(constant(text))
    }

    /// The number of percent.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for Percent {
    type Err = InvalidPercent;

    fn from_str(text: &str) -> Result<Self, InvalidPercent> {
        Self::new(parse_decimal(text)?)
    }
}

/// A number or a text is not a percentage.
// May grow: further bounds can come with further forms of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPercent {
    /// The number lies outside 0 to 100.
    #[error("`{value}` is not a percentage: it must lie from 0 to 100")]
    OutOfRange {
        /// The number as it came.
        value: Decimal,
    },
    /// The text is no decimal.
    #[error(transparent)]
    NotDecimal(#[from] InvalidDecimal),
}

serde_as_decimal!(Percent);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn bounds_belong_to_the_range() {
        for text in ["0", "100", "100.0", "99.99"] {
            assert_eq!(text.parse::<Percent>().unwrap().to_string(), text);
        }
        for text in ["-0.01", "100.01", "120"] {
            let error = text.parse::<Percent>().unwrap_err();
            assert!(matches!(error, InvalidPercent::OutOfRange { .. }));
            assert!(error.to_string().contains(text));
        }
        assert!(matches!(
            "12 %".parse::<Percent>(),
            Err(InvalidPercent::NotDecimal(_))
        ));
    }
}
