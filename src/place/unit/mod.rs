//! Units as they were during one period: [`Unit`] (communes, wards, townships), [`District`] and
//! [`Province`], their kinds, and [`Place`] for one of any level.
//!
//! The serde form of a row stands in the file of its type.

mod confidence;
mod district;
mod kind;
mod place;
mod province;
mod provinces;
mod region;
#[cfg(test)]
pub(super) mod test_rows;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod unit;
mod valid;

pub use confidence::Confidence;
pub use district::District;
pub use kind::{DistrictKind, ProvinceKind, UnitKind};
pub use place::Place;
pub use province::Province;
pub use provinces::{province, provinces};
pub use region::Region;
pub use unit::Unit;
