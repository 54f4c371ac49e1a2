//! Small rows of units and districts.

use nongthonmoi::calendar::Period;
use nongthonmoi::place::{
    CommuneCode, District, DistrictCode, DistrictKind, Parent, ProvinceCode, Unit, UnitKind,
};

use super::day;

pub(crate) fn commune(number: u32) -> CommuneCode {
    CommuneCode::new(number).unwrap()
}

pub(crate) fn district_code(number: u16) -> DistrictCode {
    DistrictCode::new(number).unwrap()
}

pub(crate) fn province_code(number: u8) -> ProvinceCode {
    ProvinceCode::new(number).unwrap()
}

/// Ten years that the gazetteers of these rows cover.
pub(crate) fn coverage() -> Period {
    years(2010, 2020)
}

pub(crate) fn years(from: i32, until: i32) -> Period {
    Period::new(day(from, 1, 1), Some(day(until, 1, 1))).unwrap()
}

pub(crate) fn district(code: u16, valid: Period) -> District {
    let (code, province) = (district_code(code), province_code(17));
    District::new(code, "Đà Bắc", DistrictKind::District, province, valid)
}

pub(crate) fn unit(code: u32, name: &'static str, district: u16, valid: Period) -> Unit {
    unit_in(code, name, district_code(district), valid)
}

pub(crate) fn unit_in(
    code: u32,
    name: &'static str,
    parent: impl Into<Parent>,
    valid: Period,
) -> Unit {
    Unit::new(commune(code), name, UnitKind::Commune, parent, valid)
}
