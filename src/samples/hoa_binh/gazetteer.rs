//! The gazetteer of Hòa Bình since 15/07/2009: units, districts, and what became of them.

use alloc::vec::Vec;

use crate::calendar::{NaiveDate, Period, date};
use crate::law::DocumentNumber;
use crate::place::DistrictKind::{self, City, District as Rural};
use crate::place::{
    ChangeKind, Confidence, District, DistrictCode, Extent, Gazetteer, Parent, PlaceCode,
    ProvinceCode, Succession, Unit,
};
use crate::samples::{Cells, rows};

/// The units of Hòa Bình in force on any day since 15/07/2009, and what became of each: 210 units,
/// 151 from 2020 on, and since 01/07/2025 the 46 units of Phú Thọ in the same area.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let count_on = |year| {
///     let date = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
///     gazetteer.units_on(date).count()
/// };
/// assert_eq!([2018, 2020, 2021, 2025].map(count_on), [210, 151, 151, 46]);
/// ```
#[must_use]
pub fn gazetteer() -> Gazetteer {
    let coverage = Period::of(START, None);
    Gazetteer::of_checked(coverage, districts(), units())
        .with_checked_successions(successions())
        .with_partial(PHU_THO, Period::of(END, None))
}

/// The code of Hòa Bình province until 30/06/2025.
pub const HOA_BINH: ProvinceCode = ProvinceCode::of(17);

/// The province that the area of Hòa Bình belongs to since 01/07/2025, with two others.
const PHU_THO: ProvinceCode = ProvinceCode::of(25);

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

/// Mergers by Resolution 830/NQ-UBTVQH14.
pub(super) const MERGERS: NaiveDate = date(2020, 1, 1);
/// Wards by Resolution 1189/NQ-UBTVQH14: Sủ Ngòi (as Quỳnh Lâm) and Trung Minh.
const WARDS: NaiveDate = date(2021, 2, 1);
/// Mergers by Resolution 1676/NQ-UBTVQH15; the first day without districts.
pub(super) const END: NaiveDate = date(2025, 7, 1);

const RESOLUTION_830: DocumentNumber = DocumentNumber::known(830, None, "NQ-UBTVQH14");
/// The end of the districts.
const RESOLUTION_203: DocumentNumber = DocumentNumber::known(203, Some(2025), "QH15");

/// The day, the document that ordered the changes, and the links of the units.
const TABLES: [(NaiveDate, DocumentNumber, &str); 3] = [
    (
        MERGERS,
        RESOLUTION_830,
        include_str!("successions_2020.txt"),
    ),
    (
        WARDS,
        DocumentNumber::known(1189, None, "NQ-UBTVQH14"),
        include_str!("successions_2021.txt"),
    ),
    (
        END,
        DocumentNumber::known(1676, None, "NQ-UBTVQH15"),
        include_str!("successions_2025.txt"),
    ),
];

const CITY: PlaceCode = PlaceCode::District(DistrictCode::of(148));
const KY_SON: PlaceCode = PlaceCode::District(DistrictCode::of(151));
/// The districts of 2025, the city among them.
const DISTRICTS_2025: [u16; 10] = [148, 150, 152, 153, 154, 155, 156, 157, 158, 159];

/// All links of units and of districts.
pub(super) fn successions() -> Vec<Succession> {
    let mut links = Vec::new();
    for (date, document, table) in TABLES {
        let link = |cells| Some(link(date, cells)?.with_document(document.clone()));
        links.extend(rows(table).filter_map(link));
    }
    // Kỳ Sơn went into the city whole; in 2025 the districts ceased to exist.
    for (district, kind) in [(KY_SON, ChangeKind::Merged), (CITY, ChangeKind::Kept)] {
        let (whole, high) = (Extent::Whole, Confidence::High);
        let link = Succession::of(MERGERS, district, CITY, kind, whole, high)
            .with_document(RESOLUTION_830)
            .with_source("NQ830 Art.1(1)");
        links.push(link);
    }
    for district in DISTRICTS_2025.into_iter().flat_map(DistrictCode::new) {
        let link = Succession::abolished(END, district, Confidence::High);
        links.push(link.with_document(RESOLUTION_203));
    }
    links
}

fn link(date: NaiveDate, mut cells: Cells) -> Option<Succession> {
    let (predecessor, successor): (PlaceCode, PlaceCode) = (cells.read()?, cells.read()?);
    let (kind, extent, confidence) = (cells.read()?, cells.read()?, cells.read()?);
    let link = Succession::new(date, predecessor, successor, kind, extent, confidence).ok()?;
    let link = link.with_source(cells.text());
    Some(match cells.optional()? {
        Some(basis) => link.with_basis(basis),
        None => link,
    })
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

    #[test]
    fn every_line_is_read() {
        let lines = TABLES.map(|(_, _, table)| rows(table).count());
        assert_eq!(lines, [214, 2, 154]);
        // And twelve links of districts.
        assert_eq!(successions().len(), 370 + 12);
    }
}
