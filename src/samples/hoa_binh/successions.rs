//! What became of the units and districts of Hòa Bình since 2009.

mod mergers_2020;
mod mergers_2025;
#[cfg(test)]
mod tests;
mod wards_2021;

use alloc::vec::Vec;

use self::mergers_2020::MERGERS_2020;
use self::mergers_2025::MERGERS_2025;
use self::wards_2021::WARDS_2021;
use super::units::{END, MERGERS, WARDS};
use crate::calendar::NaiveDate;
use crate::law::DocumentNumber;
use crate::place::{
    Basis, ChangeKind, CommuneCode, Confidence, DistrictCode, Extent, PlaceCode, Succession,
};

/// Mergers of 01/01/2020.
const RESOLUTION_830: DocumentNumber = DocumentNumber::known(830, None, "NQ-UBTVQH14");
/// Wards of 01/02/2021.
const RESOLUTION_1189: DocumentNumber = DocumentNumber::known(1189, None, "NQ-UBTVQH14");
/// Mergers of 01/07/2025.
const RESOLUTION_1676: DocumentNumber = DocumentNumber::known(1676, None, "NQ-UBTVQH15");
/// The end of the districts on the same day.
const RESOLUTION_203: DocumentNumber = DocumentNumber::known(203, Some(2025), "QH15");

const CITY: DistrictCode = DistrictCode::of(148);
const KY_SON: DistrictCode = DistrictCode::of(151);
/// The districts of 2025, the city among them.
const DISTRICTS_2025: [u16; 10] = [148, 150, 152, 153, 154, 155, 156, 157, 158, 159];

/// All links of units and of districts.
pub(super) fn successions() -> Vec<Succession> {
    let units = [
        (MERGERS, &RESOLUTION_830, MERGERS_2020.as_slice()),
        (WARDS, &RESOLUTION_1189, WARDS_2021.as_slice()),
        (END, &RESOLUTION_1676, MERGERS_2025.as_slice()),
    ];
    let links = units
        .into_iter()
        .flat_map(|(date, document, links)| links.iter().map(move |link| link.on(date, document)));
    links.chain(of_districts()).collect()
}

/// Kỳ Sơn went into the city whole; in 2025 the districts ceased to exist.
fn of_districts() -> impl Iterator<Item = Succession> {
    let into_city = |district: DistrictCode, kind| {
        let city = PlaceCode::District(CITY);
        let (whole, high) = (Extent::Whole, Confidence::High);
        Succession::of(MERGERS, district.into(), city, kind, whole, high)
            .with_document(RESOLUTION_830)
            .with_source("NQ830 Art.1(1)")
    };
    let abolished = DISTRICTS_2025.into_iter().filter_map(DistrictCode::new);
    let abolished = abolished.map(|district| {
        Succession::abolished(END, district, Confidence::High).with_document(RESOLUTION_203)
    });
    [
        into_city(KY_SON, ChangeKind::Merged),
        into_city(CITY, ChangeKind::Kept),
    ]
    .into_iter()
    .chain(abolished)
}

/// A row of the tables: a link of communes, wards and townships without its day.
struct Link {
    predecessor: CommuneCode,
    successor: CommuneCode,
    kind: ChangeKind,
    extent: Extent,
    confidence: Confidence,
    basis: Basis,
    source: &'static str,
}

impl Link {
    const fn of(
        predecessor: u32,
        successor: u32,
        kind: ChangeKind,
        extent: Extent,
        confidence: Confidence,
        source: &'static str,
    ) -> Self {
        Self {
            predecessor: CommuneCode::of(predecessor),
            successor: CommuneCode::of(successor),
            kind,
            extent,
            confidence,
            basis: Basis::Stated,
            source,
        }
    }

    /// A link that no source names.
    const fn by_name(mut self) -> Self {
        self.basis = Basis::InferredByName;
        self
    }

    fn on(&self, date: NaiveDate, document: &DocumentNumber) -> Succession {
        let (predecessor, successor) = (self.predecessor.into(), self.successor.into());
        let (kind, extent, confidence) = (self.kind, self.extent, self.confidence);
        Succession::of(date, predecessor, successor, kind, extent, confidence)
            .with_basis(self.basis)
            .with_document(document.clone())
            .with_source(self.source)
    }
}
