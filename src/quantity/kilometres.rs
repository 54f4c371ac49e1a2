//! Lengths of road.

use core::fmt;
use core::str::FromStr;

use super::{Decimal, InvalidDecimal, parse_decimal};

/// A length in kilometres (km): a decimal, not negative, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::Kilometres;
///
/// let length: Kilometres = "1.25".parse()?;
/// assert_eq!(length.to_string(), "1.25");
/// # Ok::<(), nongthonmoi::quantity::InvalidKilometres>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kilometres(Decimal);

impl Kilometres {
    /// No length at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// One kilometre, the least length of a green road in objective I.5 of the plan
    /// 18/KH-UBND.
    pub const ONE: Self = Self(Decimal::ONE);

    /// Takes a number of kilometres.
    ///
    /// # Errors
    /// [`InvalidKilometres::Negative`] below zero.
    pub fn new(value: Decimal) -> Result<Self, InvalidKilometres> {
        if value.is_sign_negative() {
            return Err(InvalidKilometres::Negative { value });
        }
        Ok(Self(value))
    }

    /// The number of kilometres.
    #[must_use]
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Kilometres {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for Kilometres {
    type Err = InvalidKilometres;

    fn from_str(text: &str) -> Result<Self, InvalidKilometres> {
        Self::new(parse_decimal(text)?)
    }
}

/// A number or a text is not a length.
// May grow: further bounds can come with further forms of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidKilometres {
    /// The number is below zero.
    #[error("`{value}` is not a length in kilometres: it must not be negative")]
    Negative {
        /// The number as it came.
        value: Decimal,
    },
    /// The text is no decimal.
    #[error(transparent)]
    NotDecimal(#[from] InvalidDecimal),
}

serde_as_decimal!(Kilometres);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_not_negative() {
        assert_eq!("0".parse(), Ok(Kilometres(Decimal::ZERO)));
        assert_eq!(
            Kilometres::new(Decimal::NEGATIVE_ONE),
            Err(InvalidKilometres::Negative {
                value: Decimal::NEGATIVE_ONE
            })
        );
        assert!(matches!(
            "1 km".parse::<Kilometres>(),
            Err(InvalidKilometres::NotDecimal(_))
        ));
    }
}
