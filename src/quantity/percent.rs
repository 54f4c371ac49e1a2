//! Percentages and their changes.

use super::checked::checked_quantity;
use super::{Bounds, Decimal, constant};

/// A percentage (tỷ lệ phần trăm): a decimal from 0 to 100, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::{InvalidQuantity, Percent};
///
/// let percent: Percent = "69.96".parse()?;
/// assert_eq!(percent.to_string(), "69.96");
/// let error = "120".parse::<Percent>().unwrap_err();
/// assert_eq!(error.to_string(), "`120` is not a percentage: it must lie from 0 to 100");
/// # Ok::<(), InvalidQuantity>(())
/// ```
// INVARIANT: from 0 to 100, within `Bounds::FIGURE`.
#[doc(alias = "tỷ lệ phần trăm")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// All of it.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// A percentage of a built-in table, read when the crate is compiled; a test of the table
    /// checks that it is in range.
    pub(crate) const fn known(text: &str) -> Self {
        Self(constant(text))
    }
}

checked_quantity!(Percent, Bounds::FIGURE);

/// A change of a percentage (điểm phần trăm): a decimal from -100 to 100, kept digit for digit.
///
/// From 69.7 % to 79.4 % are 9.7 percentage points, though documents print "tăng 9,7%". Nine point
/// seven *percent* more would be 76.46 %.
///
/// ```
/// use nongthonmoi::quantity::{InvalidQuantity, PercentagePoints};
///
/// let points: PercentagePoints = "9.7".parse()?;
/// assert_eq!(points.to_string(), "9.7");
/// assert!("-0.35".parse::<PercentagePoints>().is_ok());
/// assert!("100.1".parse::<PercentagePoints>().is_err());
/// # Ok::<(), InvalidQuantity>(())
/// ```
// INVARIANT: from -100 to 100, within `Bounds::FIGURE`.
#[doc(alias = "điểm phần trăm")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PercentagePoints(Decimal);

impl PercentagePoints {
    /// A number of percentage points of a built-in table, read when the crate is compiled; a test of
    /// the table checks that it is in range.
    pub(crate) const fn known(text: &str) -> Self {
        Self(constant(text))
    }
}

checked_quantity!(PercentagePoints, Bounds::FIGURE);
