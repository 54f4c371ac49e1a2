//! Quantities with their units and bounds, and exact comparison of shares.
//!
//! Nothing here rounds on its own. A share (tỷ lệ) keeps its numerator and denominator and is
//! compared with a percentage by multiplication; a mean is a [`Ratio`] of the sum and the count that
//! made it; a [`Printed`] figure keeps its digits and can be asked which sums it can come from. How
//! many digits a number may have, so that all of this is exact, is stated once: [`Bounds`].

mod amount;
mod bounds;
mod checked;
mod decimal;
mod interval;
mod percent;
mod printed;
mod qualified;
mod ratio;
mod share;

pub use amount::{Kilometres, MillionDong};
pub use bounds::{Bounds, TooManyDigits};
pub(crate) use bounds::{difference, sum};
pub use checked::{InvalidQuantity, QuantityKind};
#[cfg(feature = "schema")]
pub(crate) use decimal::DecimalForm;
pub(crate) use decimal::serde_form::{self as decimal_form, DIGITS_KEY, DecimalVisitor};
pub use decimal::{Decimal, InvalidDecimal};
pub(crate) use decimal::{constant, parse as parse_decimal, parse_raw as raw_decimal};
pub(crate) use decimal::{figure_form, summand_form};
pub(crate) use decimal::{parse_signed as signed_decimal, reads_as_thousands};
pub use interval::{Interval, ReversedInterval};
pub use percent::{Percent, PercentagePoints};
pub use printed::{Printed, Rounding};
pub use qualified::{InvalidQualified, Qualified, Qualifier};
pub use ratio::Ratio;
pub(crate) use share::Proportion;
pub use share::{InvalidShare, Share};
