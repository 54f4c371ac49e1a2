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
//! - **Units merge and split.** [`Succession`]s say what became of a unit, and what is not known
//!   about it; over several changes they are composed to [`Descent`]s.
//!
//! The rooms, each of which uses only those before it: `code` (codes and levels), `unit` (rows of
//! units, districts and provinces), `name` (spellings and the index of names), `change` (successions
//! and what follows from them) and `gazetteer` (the store with its look-up). Start at [`Gazetteer`].
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

mod change;
mod code;
mod gazetteer;
mod name;
mod unit;

pub use change::{
    Basis, ChangeKind, ChangeKinds, Descent, Extent, InvalidSuccession, Lineage, LineageGroup,
    Succession,
};
pub(crate) use code::InvalidLocality;
pub use code::{
    CommuneCode, DistrictCode, InvalidCode, Level, Locality, Parent, PlaceCode, ProvinceCode,
};
pub use gazetteer::{
    Candidate, Fate, Gazetteer, GazetteerError, GazetteerProblem, KindCounts, LookupError,
    PlaceCounts, UnitError,
};
pub use name::find_province;
pub use unit::{
    Confidence, District, DistrictKind, Place, Province, ProvinceKind, Region, Unit, UnitKind,
    province, provinces,
};
