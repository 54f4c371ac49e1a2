//! Sums of money.

use core::fmt;
use core::str::FromStr;

use super::{Decimal, InvalidDecimal, parse_decimal};

/// A sum of money in millions of đồng (triệu đồng), the unit of plans and estimates: a decimal, not
/// negative, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::MillionDong;
///
/// let cost: MillionDong = "1250.5".parse()?;
/// assert_eq!(cost.to_string(), "1250.5");
/// assert!("-3".parse::<MillionDong>().is_err());
/// # Ok::<(), nongthonmoi::quantity::InvalidMillionDong>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MillionDong(Decimal);

impl MillionDong {
    /// Nothing at all: something that is known to be free. What has no known price has no sum.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Takes a number of millions of đồng.
    ///
    /// # Errors
    /// [`InvalidMillionDong::Negative`] below zero.
    pub fn new(value: Decimal) -> Result<Self, InvalidMillionDong> {
        if value.is_sign_negative() {
            return Err(InvalidMillionDong::Negative { value });
        }
        Ok(Self(value))
    }

    /// The number of millions of đồng.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for MillionDong {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for MillionDong {
    type Err = InvalidMillionDong;

    fn from_str(text: &str) -> Result<Self, InvalidMillionDong> {
        Self::new(parse_decimal(text)?)
    }
}

/// A number or a text is not a sum of money.
// May grow: further bounds can come with further forms of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidMillionDong {
    /// The number is below zero.
    #[error("`{value}` is not a sum in millions of đồng: it must not be negative")]
    Negative {
        /// The number as it came.
        value: Decimal,
    },
    /// The text is no decimal.
    #[error(transparent)]
    NotDecimal(#[from] InvalidDecimal),
}

serde_as_decimal!(MillionDong);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_not_negative() {
        assert_eq!("0".parse(), Ok(MillionDong::ZERO));
        assert_eq!(
            MillionDong::new(Decimal::NEGATIVE_ONE),
            Err(InvalidMillionDong::Negative {
                value: Decimal::NEGATIVE_ONE
            })
        );
        assert!(matches!(
            "3 tỷ".parse::<MillionDong>(),
            Err(InvalidMillionDong::NotDecimal(_))
        ));
    }
}
