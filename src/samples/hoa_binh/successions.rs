//! What became of the units and districts of Hòa Bình since 2009.

use alloc::vec::Vec;

use crate::calendar::{NaiveDate, date};
use crate::law::DocumentNumber;
use crate::place::{ChangeKind, Confidence, DistrictCode, Extent, PlaceCode, Succession};
use crate::samples::table::{Cells, rows};

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
    fn every_line_is_read() {
        let lines = TABLES.map(|(_, _, table)| rows(table).count());
        assert_eq!(lines, [214, 2, 154]);
        // And twelve links of districts.
        assert_eq!(successions().len(), 370 + 12);
    }
}
