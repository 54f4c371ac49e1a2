//! Quantities with their units and bounds, and exact comparison of shares.
//!
//! Nothing here rounds on its own. A share (tỷ lệ) keeps its numerator and denominator and is
//! compared with a percentage by multiplication; a mean keeps the sum and the count that made it;
//! a printed figure keeps its digits and can be asked which sums it can come from.

mod decimal;
mod exact;
mod fixed;
mod interval;
mod kilometres;
mod million_dong;
mod percent;
mod percentage_points;
mod printed;
mod qualified;
mod ratio;
mod share;

#[cfg(feature = "schema")]
pub(crate) use decimal::DecimalForm;
pub(crate) use decimal::figure_form;
pub(crate) use decimal::serde_form::{self as decimal_form, DIGITS_KEY, DecimalVisitor};
pub use decimal::{Decimal, InvalidDecimal};
pub(crate) use decimal::{constant, parse as parse_decimal};
use exact::difference_of_products;
pub(crate) use exact::{compare_products, difference, product, sum};
pub(crate) use fixed::{Scale, low_word};
pub use interval::{Interval, ReversedInterval};
pub use kilometres::{InvalidKilometres, Kilometres};
pub use million_dong::{InvalidMillionDong, MillionDong};
pub use percent::{InvalidPercent, Percent};
pub use percentage_points::{InvalidPercentagePoints, PercentagePoints};
pub use printed::{InvalidPrinted, Printed, Rounding, SumRange};
pub use qualified::{InvalidQualified, Qualified, Qualifier};
pub use ratio::Ratio;
pub(crate) use share::negated;
pub use share::{Fraction, InvalidShare, Share};
