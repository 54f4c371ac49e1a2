//! Paths into the gazetteer.

use alloc::string::ToString;

use crate::place::{CommuneCode, DistrictCode, Gazetteer, PlaceCode};
use crate::rules::Path;

pub(in crate::rules) fn district(code: DistrictCode) -> Path {
    Path::root()
        .join("gazetteer")
        .join("districts")
        .join(code.to_string())
}

/// Everything that the gazetteer holds under the code of a unit.
pub(in crate::rules) fn unit(code: CommuneCode) -> Path {
    units().join(code.to_string())
}

/// The units of a district.
pub(in crate::rules) fn units_in(district: DistrictCode) -> Path {
    units().join(district.to_string())
}

pub(in crate::rules) fn units() -> Path {
    Path::root().join("gazetteer").join("units")
}

/// The links of a place to its successors.
pub(in crate::rules) fn successions_of(code: impl Into<PlaceCode>) -> Path {
    successions().join(code.into().to_string())
}

pub(in crate::rules) fn successions() -> Path {
    Path::root().join("gazetteer").join("successions")
}

/// A district, when the gazetteer knows its code.
pub(super) fn known_district(gazetteer: &Gazetteer, code: DistrictCode) -> Option<Path> {
    let known = gazetteer.districts().iter().any(|one| one.code() == code);
    known.then(|| district(code))
}
