//! Lengths and sums of money.

use super::bounds::of_scale;
use super::checked::checked_quantity;
use super::{Bounds, Decimal};

/// A length in kilometres (km): a decimal, not negative, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::Kilometres;
///
/// let length: Kilometres = "1.25".parse()?;
/// assert_eq!(length.to_string(), "1.25");
/// # Ok::<(), nongthonmoi::quantity::InvalidQuantity>(())
/// ```
///
/// A sum of lengths may have more digits than one length may: add up what [`get`](Self::get) gives.
// INVARIANT: not negative; within `Bounds::SUMMAND`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kilometres(Decimal);

impl Kilometres {
    /// No length at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// One kilometre, the least length of a green road in objective I.5 of the plan
    /// 18/KH-UBND.
    pub const ONE: Self = Self(Decimal::ONE);

    /// That length for each of a number of communes, in kilometres.
    pub(crate) fn times(self, number: u32) -> Decimal {
        // Sixteen digits and ten make 26.
        of_scale(
            self.0.mantissa().wrapping_mul(number.into()),
            self.0.scale(),
        )
    }
}

checked_quantity!(Kilometres, Bounds::SUMMAND);

/// A sum of money in millions of đồng (triệu đồng), the unit of plans and estimates: a decimal, not
/// negative, kept digit for digit. Its six decimals go down to one đồng.
///
/// ```
/// use nongthonmoi::quantity::MillionDong;
///
/// let cost: MillionDong = "1250.5".parse()?;
/// assert_eq!(cost.to_string(), "1250.5");
/// assert!("-3".parse::<MillionDong>().is_err());
/// # Ok::<(), nongthonmoi::quantity::InvalidQuantity>(())
/// ```
///
/// Several of them added up may have more digits than one may: add up what [`get`](Self::get) gives.
// INVARIANT: not negative; within `Bounds::SUMMAND`.
#[doc(alias = "triệu đồng")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MillionDong(Decimal);

impl MillionDong {
    /// Nothing at all: something that is known to be free. What has no known price has no sum.
    pub const ZERO: Self = Self(Decimal::ZERO);
}

checked_quantity!(MillionDong, Bounds::SUMMAND);
