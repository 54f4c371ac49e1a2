//! Lengths and sums of money.

use core::iter::Sum;

use super::bounds::of_scale;
use super::checked::checked_quantity;
use super::{Bounds, Decimal, sum};

/// A length in kilometres (km): a decimal, not negative, kept digit for digit.
///
/// ```
/// use nongthonmoi::quantity::Kilometres;
///
/// let length: Kilometres = "1.25".parse()?;
/// assert_eq!(length.to_string(), "1.25");
/// # Ok::<(), nongthonmoi::quantity::InvalidQuantity>(())
/// ```
// INVARIANT: not negative; within `Bounds::SUMMAND`, or a sum of such.
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

impl Sum for Kilometres {
    /// The exact sum of any number of lengths, in any order.
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        Self(sum(lengths.map(Self::get)))
    }
}

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
// INVARIANT: not negative; within `Bounds::SUMMAND`, or a sum of such.
#[doc(alias = "triệu đồng")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MillionDong(Decimal);

impl MillionDong {
    /// Nothing at all: something that is known to be free. What has no known price has no sum.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A sum of sums of money, which may have more digits than each of them.
    pub(crate) const fn of_sum(sum: Decimal) -> Self {
        Self(sum)
    }
}

checked_quantity!(MillionDong, Bounds::SUMMAND);

impl Sum for MillionDong {
    /// The exact sum of any number of sums of money, in any order.
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        Self(sum(sums.map(Self::get)))
    }
}
