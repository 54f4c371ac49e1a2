//! Places: codes, kinds, the seven regions, provinces, and the units in force on a date.
//!
//! Three levels existed until 30/06/2025: province (cấp tỉnh), district (cấp huyện) and commune
//! (cấp xã); since then there are no districts. The General Statistics Office (GSO, Tổng cục Thống
//! kê) gives every unit a code of two, three or five digits.
//!
//! - **A code is a key only together with a date.** Codes outlive mergers and come back with
//!   another meaning: 04882 was xã Tân Dân until 2019 and xã Tân Thành from 2020 to 2025. So a
//!   [`Gazetteer`] is asked with a date, always.
//! - **A commune code says nothing of the district.** Communes move and keep their code.
//! - **Names repeat.** A look-up by name answers with one place or says which ones it could be;
//!   it never picks.
//! - **Units merge and split.** What became of a unit is told by [`Succession`]s, with what is not
//!   known about them; over several changes they are composed to [`Descent`]s.
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

mod basis;
mod by_code;
mod candidate;
mod catalog;
mod change_kind;
mod code;
mod confidence;
mod consistency;
mod consistency_of_successions;
mod counts;
mod descent;
mod district;
mod district_form;
mod extent;
mod fate;
mod found;
mod gazetteer;
mod gazetteer_form;
mod history;
mod kind;
mod kind_word;
mod level;
mod lineage;
mod lineage_group;
mod listing;
mod lookup;
mod lookup_error;
mod name_index;
mod parent;
mod presence;
mod province;
mod region;
mod row;
mod search;
mod succession;
mod succession_form;
mod succession_table;
#[cfg(test)]
mod test_rows;
mod tie;
mod unit;
mod unit_error;
mod unit_form;
mod valid_form;

pub use basis::Basis;
pub use candidate::Candidate;
pub use change_kind::{ChangeKind, ChangeKinds};
pub use code::{CommuneCode, DistrictCode, InvalidCode, InvalidPlaceCode, PlaceCode, ProvinceCode};
pub use confidence::Confidence;
pub use consistency::{GazetteerError, GazetteerProblem};
pub use counts::{KindCounts, PlaceCounts};
pub use descent::Descent;
pub use district::District;
pub use extent::Extent;
pub use fate::Fate;
pub use found::Place;
pub use gazetteer::Gazetteer;
pub use kind::{DistrictKind, ProvinceKind, UnitKind};
pub use level::Level;
pub use lineage::Lineage;
pub use lineage_group::LineageGroup;
pub use lookup_error::LookupError;
pub use parent::Parent;
pub use province::{Province, find_province, province, provinces};
pub use region::Region;
pub use succession::Succession;
pub use unit::Unit;
pub use unit_error::UnitError;
