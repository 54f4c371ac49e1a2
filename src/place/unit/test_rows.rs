//! Small rows for the tests of this module.

use super::{District, DistrictKind, Unit, UnitKind};
use crate::calendar::{Period, date};
use crate::place::code::{CommuneCode, DistrictCode, Parent, ProvinceCode};

pub(in crate::place) const COVERAGE: Period = Period::of(date(2010, 1, 1), Some(date(2020, 1, 1)));

pub(in crate::place) fn years(from: i32, until: i32) -> Period {
    Period::of(date(from, 1, 1), Some(date(until, 1, 1)))
}

pub(in crate::place) fn district(code: u16, valid: Period) -> District {
    let province = ProvinceCode::of(17);
    District::new(
        DistrictCode::of(code),
        "Đà Bắc",
        DistrictKind::District,
        province,
        valid,
    )
}

pub(in crate::place) fn unit(code: u32, name: &'static str, district: u16, valid: Period) -> Unit {
    unit_in(code, name, DistrictCode::of(district), valid)
}

pub(in crate::place) fn unit_in(
    code: u32,
    name: &'static str,
    parent: impl Into<Parent>,
    valid: Period,
) -> Unit {
    Unit::new(
        CommuneCode::of(code),
        name,
        UnitKind::Commune,
        parent,
        valid,
    )
}
