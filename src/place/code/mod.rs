//! Codes of places: [`ProvinceCode`], [`DistrictCode`] and [`CommuneCode`], one type for each
//! [`Level`]; [`PlaceCode`] for a code of any level and [`Parent`] for what a unit lies in.

mod codes;
mod level;
mod place_code;

pub use codes::{CommuneCode, DistrictCode, InvalidCode, ProvinceCode};
pub use level::Level;
pub use place_code::{Parent, PlaceCode};
