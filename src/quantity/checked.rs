//! What the quantities that check their number have in common: the error, and the macro that makes one.

use super::{Bounds, Decimal, InvalidDecimal, TooManyDigits};

/// A number or a text is not a quantity of the type that was asked for.
// May grow: further bounds can come with further forms of input.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidQuantity {
    /// The number lies outside the range of the quantity.
    #[error(
        "`{value}` is not {}: it must {}",
        .kind.name_en(),
        .kind.range_en()
    )]
    OutOfRange {
        /// The number.
        value: Decimal,
        /// What it should have been.
        kind: QuantityKind,
    },
    /// The number has more digits than the quantity may have.
    #[error(transparent)]
    TooManyDigits(#[from] TooManyDigits),
    /// The text is not a decimal.
    #[error(transparent)]
    NotDecimal(#[from] InvalidDecimal),
}

/// The quantities that check their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
// May grow: further quantities can come.
#[non_exhaustive]
pub enum QuantityKind {
    /// [`Percent`](super::Percent).
    Percent,
    /// [`PercentagePoints`](super::PercentagePoints).
    PercentagePoints,
    /// [`Kilometres`](super::Kilometres).
    Kilometres,
    /// [`MillionDong`](super::MillionDong).
    MillionDong,
    /// [`Printed`](super::Printed).
    Printed,
}

impl QuantityKind {
    /// The lowest and the highest number; `None` where only the digits bound it.
    fn range(self) -> (Decimal, Option<Decimal>) {
        let hundred = Decimal::ONE_HUNDRED;
        match self {
            Self::Percent => (Decimal::ZERO, Some(hundred)),
            Self::PercentagePoints => (Decimal::from(-100), Some(hundred)),
            Self::Kilometres | Self::MillionDong => (Decimal::ZERO, None),
            Self::Printed => (Decimal::ZERO, Some(Decimal::from(u64::MAX))),
        }
    }

    /// The number, if the quantity can have it.
    pub(super) fn check(self, bounds: Bounds, value: Decimal) -> Result<Decimal, InvalidQuantity> {
        let (lowest, highest) = self.range();
        // A negative zero would not be written as it was read.
        let below = value < lowest || (lowest.is_zero() && value.is_sign_negative());
        if below || highest.is_some_and(|highest| value > highest) {
            return Err(InvalidQuantity::OutOfRange { value, kind: self });
        }
        let value = bounds.check(value)?;
        // Zero has no sign.
        Ok(if value.is_zero() { value.abs() } else { value })
    }

    const fn name_en(self) -> &'static str {
        match self {
            Self::Percent => "a percentage",
            Self::PercentagePoints => "a number of percentage points",
            Self::Kilometres => "a length in kilometres",
            Self::MillionDong => "a sum in millions of đồng",
            Self::Printed => "a printed figure",
        }
    }

    const fn range_en(self) -> &'static str {
        match self {
            Self::Percent => "lie from 0 to 100",
            Self::PercentagePoints => "lie from -100 to 100",
            Self::Kilometres | Self::MillionDong => "not be negative",
            Self::Printed => {
                "not be negative, and have at most 9 decimals and 19 digits before them"
            }
        }
    }
}

/// The methods and traits of a newtype over a decimal that is checked.
macro_rules! checked_quantity {
    ($type:ident, $bounds:expr) => {
        impl $type {
            /// Checks a number.
            ///
            /// # Errors
            /// [`InvalidQuantity`](crate::quantity::InvalidQuantity) for a number outside the range
            /// and for one with too many digits.
            pub fn new(
                value: $crate::quantity::Decimal,
            ) -> Result<Self, $crate::quantity::InvalidQuantity> {
                $crate::quantity::QuantityKind::$type
                    .check($bounds, value)
                    .map(Self)
            }

            /// The number.
            #[must_use]
            pub const fn get(self) -> $crate::quantity::Decimal {
                self.0
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::quantity::InvalidQuantity;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new($crate::quantity::parse_decimal(text)?)
            }
        }

        impl TryFrom<$crate::quantity::Decimal> for $type {
            type Error = $crate::quantity::InvalidQuantity;

            fn try_from(value: $crate::quantity::Decimal) -> Result<Self, Self::Error> {
                Self::new(value)
            }
        }

        serde_as_decimal!($type);
    };
}

pub(super) use checked_quantity;
