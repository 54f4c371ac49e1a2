//! The rows of the units and districts of Hòa Bình since 15/07/2009.

use alloc::vec::Vec;

use super::successions::{END, MERGERS};
use crate::calendar::{NaiveDate, Period, date};
use crate::place::DistrictKind::{self, City, District as Rural};
use crate::place::{District, DistrictCode, Parent, PlaceCode, ProvinceCode, Unit};
use crate::samples::table::{Cells, rows};

/// The code of Hòa Bình province until 30/06/2025.
pub const HOA_BINH: ProvinceCode = ProvinceCode::of(17);

/// Hòa Bình city (thành phố Hòa Bình).
pub const HOA_BINH_CITY: DistrictCode = DistrictCode::of(148);

/// Twelve units moved on this day, and nothing changed for ten years.
pub(super) const START: NaiveDate = date(2009, 7, 15);

const UNITS: &str = include_str!("units.txt");

/// Code, name, kind, first day without it. All are there from the start.
#[rustfmt::skip]
const DISTRICTS: [(DistrictCode, &str, DistrictKind, NaiveDate); 11] = [
    (HOA_BINH_CITY,         "Hòa Bình",  City,  END),
    (DistrictCode::of(150), "Đà Bắc",    Rural, END),
    (DistrictCode::of(151), "Kỳ Sơn",    Rural, MERGERS),
    (DistrictCode::of(152), "Lương Sơn", Rural, END),
    (DistrictCode::of(153), "Kim Bôi",   Rural, END),
    (DistrictCode::of(154), "Cao Phong", Rural, END),
    (DistrictCode::of(155), "Tân Lạc",   Rural, END),
    (DistrictCode::of(156), "Mai Châu",  Rural, END),
    (DistrictCode::of(157), "Lạc Sơn",   Rural, END),
    (DistrictCode::of(158), "Yên Thủy",  Rural, END),
    (DistrictCode::of(159), "Lạc Thủy",  Rural, END),
];

pub(super) fn districts() -> Vec<District> {
    let district = |(code, name, kind, until)| {
        let valid = Period::of(START, Some(until));
        District::new(code, name, kind, HOA_BINH, valid)
    };
    DISTRICTS.into_iter().map(district).collect()
}

pub(super) fn units() -> Vec<Unit> {
    rows(UNITS).filter_map(unit).collect()
}

fn unit(mut cells: Cells) -> Option<Unit> {
    let (code, name, kind) = (cells.read()?, cells.text(), cells.read()?);
    let parent = match cells.read()? {
        PlaceCode::Province(province) => Parent::Province(province),
        PlaceCode::District(district) => Parent::District(district),
        PlaceCode::Commune(_) => return None,
    };
    let valid = Period::new(cells.read()?, cells.optional()?).ok()?;
    let unit = Unit::new(code, name, kind, parent, valid);
    let aliases = cells.text().split(", ").filter(|alias| !alias.is_empty());
    Some(aliases.fold(unit, Unit::with_alias))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_stands_in_order() {
        let units = units();
        assert_eq!((units.len(), rows(UNITS).count()), (292, 292));
        assert!(units.is_sorted_by_key(|unit| (unit.code(), unit.valid().from())));
    }
}
