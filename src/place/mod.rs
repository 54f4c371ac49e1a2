//! Places: codes, kinds, the seven regions, provinces, and the units in force on a date.
//!
//! Three levels existed until 30/06/2025: province (cấp tỉnh), district (cấp huyện) and commune
//! (cấp xã). The General Statistics Office (GSO, Tổng cục Thống kê) gives every unit a code of
//! two, three or five digits.
//!
//! - **A code is a key only together with a date.** Codes outlive mergers and come back with
//!   another meaning: 04882 was xã Tân Dân until 2019 and is xã Tân Thành since 2020. So a
//!   [`Gazetteer`] is asked with a date, always.
//! - **A commune code says nothing of the district.** Communes move and keep their code.
//! - **Names repeat.** A look-up by name answers with one place or says which ones it could be;
//!   it never picks.
//!
//! ```
//! use nongthonmoi::calendar::NaiveDate;
//! use nongthonmoi::place::LookupError;
//! use nongthonmoi::samples::hoa_binh;
//!
//! let gazetteer = hoa_binh::gazetteer();
//! let date = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap();
//!
//! let commune = gazetteer.find_commune("Xã Mỵ Hoà", date)?;
//! assert_eq!(commune.code().to_string(), "05083");
//! assert_eq!(commune.full_name(), "xã Mi Hòa");
//!
//! // The province, the city and a commune have this name.
//! let error = gazetteer.find("Hòa Bình", date).unwrap_err();
//! assert!(matches!(error, LookupError::Ambiguous { ref candidates, .. } if candidates.len() == 3));
//! # Ok::<(), LookupError>(())
//! ```

mod candidate;
mod catalog;
mod code;
mod confidence;
mod consistency;
mod district;
mod found;
mod gazetteer;
#[cfg(feature = "serde")]
mod gazetteer_form;
mod kind;
mod kind_word;
mod level;
mod lookup;
mod lookup_error;
mod name_index;
mod province;
mod region;
mod row;
#[cfg(test)]
mod test_rows;
mod unit;
mod unit_error;

pub use candidate::Candidate;
pub use code::{CommuneCode, DistrictCode, InvalidCode, PlaceCode, ProvinceCode};
pub use confidence::{Confidence, UnknownConfidence};
pub use consistency::{GazetteerError, GazetteerProblem};
pub use district::District;
pub use found::Place;
pub use gazetteer::Gazetteer;
pub use kind::{
    DistrictKind, ProvinceKind, UnitKind, UnknownDistrictKind, UnknownProvinceKind, UnknownUnitKind,
};
pub use level::Level;
pub use lookup_error::LookupError;
pub use province::{Province, find_province, province, provinces};
pub use region::{Region, UnknownRegion};
pub use unit::Unit;
pub use unit_error::UnitError;
