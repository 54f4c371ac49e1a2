//! The places and cells of a gazetteer.

use alloc::format;
use alloc::string::ToString;

use super::TracedCell;
use super::cell::Containers;
use super::kinds::places;
use crate::calendar::period_text;
use crate::law::Citation;
use crate::place::{CommuneCode, District, DistrictCode, Gazetteer, PlaceCode, Succession, Unit};
use crate::rules::Path;
use crate::text::{Label, Lang, date_text};

places! {
    "what the gazetteer says of the code of a district"
    district(district: DistrictCode) = "gazetteer" / "districts" / district;
    "all units"
    units() = "gazetteer" / "units";
    "what the gazetteer says of the code of a unit"
    unit(commune: CommuneCode) = "gazetteer" / "units" / commune;
    "all units of a district"
    units_in(district: DistrictCode) = "gazetteer" / "units" / district;
    "what became of a unit or a district: every link, with the document that ordered it"
    successions_of(code: impl Into<PlaceCode>) = "gazetteer" / "successions" / (code = Into::<PlaceCode>::into(code));
}

/// A district, when the gazetteer knows its code.
pub(in crate::rules) fn known_district(gazetteer: &Gazetteer, code: DistrictCode) -> Option<Path> {
    let known = gazetteer.districts().iter().any(|one| one.code() == code);
    known.then(|| district(code))
}

/// Districts, units and links by their codes. A code that was used again has several entries.
pub(super) fn collect<'a>(gazetteer: &'a Gazetteer, containers: &mut Containers<'a>) {
    for one in gazetteer.districts() {
        containers.add_cell(district(one.code()), move |place| district_cell(one, place));
    }
    for one in gazetteer.units() {
        containers.add_cell(unit(one.code()), move |place| unit_cell(one, place));
    }
    for one in gazetteer.successions() {
        containers.add_cell(successions_of(one.predecessor()), move |place| {
            succession_cell(one, place)
        });
    }
}

fn district_cell(district: &District, place: Path) -> TracedCell {
    let (code, province) = (district.code(), district.province());
    let label = Label::in_both(|lang| {
        let period = period_text(district.valid(), lang);
        match lang {
            Lang::Vi => format!("mã huyện {code}, tỉnh {province}, {period}"),
            Lang::En => format!("district {code}, province {province}, {period}"),
        }
    });
    TracedCell::new(place, label, district.label())
}

fn unit_cell(unit: &Unit, place: Path) -> TracedCell {
    let (code, parent) = (unit.code(), unit.parent());
    let level = parent.level().label();
    let label = Label::in_both(|lang| {
        let (period, level, parent) = (
            period_text(unit.valid(), lang),
            level.get(lang),
            parent.code(),
        );
        match lang {
            Lang::Vi => format!("mã đơn vị {code}, {level} {parent}, {period}"),
            Lang::En => format!("unit {code}, {level} {parent}, {period}"),
        }
    });
    TracedCell::new(place, label, unit.label())
}

/// A link of a unit to its successor, with the document that ordered the change.
fn succession_cell(link: &Succession, place: Path) -> TracedCell {
    let code = link.predecessor();
    let label = Label::in_both(|lang| {
        let day = date_text(link.date(), lang);
        let (kind, extent) = (link.kind().label(), link.extent().label());
        let (kind, extent) = (kind.get(lang), extent.get(lang));
        let confidence = link.confidence().label();
        let confidence = confidence.get(lang);
        match lang {
            Lang::Vi => format!(
                "đơn vị kế tiếp của {code} ngày {day} ({kind}, {extent}, độ tin cậy {confidence})"
            ),
            Lang::En => {
                format!("successor of {code} on {day} ({kind}, {extent}, confidence {confidence})")
            }
        }
    });
    let successor = link.successor().map(|successor| successor.to_string());
    let cell = TracedCell::perhaps(place, label, successor);
    match link.document() {
        Some(document) => cell.cited(Citation::new(document.clone())),
        None => cell,
    }
}
