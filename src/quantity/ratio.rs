//! Means and proportions as exact quotients of whole numbers.

use core::cmp::Ordering;
use core::fmt;
use core::num::NonZeroU64;

/// A quotient of two whole numbers that is kept as it arose: a mean of 2493 criteria over 191
/// communes stays 2493/191.
///
/// Two ratios are equal when they are equal as numbers (1/2 and 2/4).
///
/// ```
/// use nongthonmoi::quantity::{Ratio, Rounding};
///
/// let mean = Ratio::new(2493, 191).unwrap();
/// assert_eq!(mean.to_string(), "2493/191");
/// assert_eq!(mean.printed(2, Rounding::HalfUp).to_string(), "13.05");
/// ```
#[derive(Debug, Clone, Copy, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "An exact quotient of two whole numbers.")
)]
pub struct Ratio {
    numerator: u64,
    denominator: NonZeroU64,
}

impl Ratio {
    /// A quotient; `None` when the denominator is zero.
    #[must_use]
    pub const fn new(numerator: u64, denominator: u64) -> Option<Self> {
        match NonZeroU64::new(denominator) {
            Some(denominator) => Some(Self {
                numerator,
                denominator,
            }),
            None => None,
        }
    }

    /// The number above the line.
    #[must_use]
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// The number below the line; never zero.
    #[must_use]
    pub const fn denominator(self) -> u64 {
        self.denominator.get()
    }

    /// Numerators over the common denominator, which compare as the ratios do.
    fn crossed(self, other: Self) -> (u128, u128) {
        // 64 × 64 bits fit 128 bits.
        let cross = |numerator: u64, denominator: NonZeroU64| {
            u128::from(numerator).wrapping_mul(u128::from(denominator.get()))
        };
        (
            cross(self.numerator, other.denominator),
            cross(other.numerator, self.denominator),
        )
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) = self.crossed(*other);
        left.cmp(&right)
    }
}

impl fmt::Display for Ratio {
    /// `numerator/denominator`, for example `2493/191`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.numerator, self.denominator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_compare_as_numbers() {
        let ratio = |numerator, denominator| Ratio::new(numerator, denominator).unwrap();
        assert_eq!(ratio(1, 2), ratio(2, 4));
        assert!(ratio(2493, 191) > ratio(13, 1));
        assert!(ratio(u64::MAX, 1) > ratio(u64::MAX, 2));
        assert!(Ratio::new(1, 0).is_none());
    }
}
