//! How findings name units that others took the place of.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::gazetteer_paths;
use crate::law::Citation;
use crate::place::{Candidate, CommuneCode, Extent, Fate, Gazetteer, PlaceCode, Unit, UnitError};
use crate::rules::Path;
use crate::rules::fact::keys;
use crate::text::{Label, fold_bare};

keys! {
    HOLDER: String = "holder", "đơn vị mang mã trước đó", "the unit that had the code";
    ENDED: NaiveDate = "ended", "ngày đơn vị không còn", "the first day on which it was no more";
    SUCCESSORS: Vec<String> = "successors", "các đơn vị kế tiếp vào ngày của số liệu", "the units that stand for it on the day of the data";
}

/// The successors by code and name: `04825 xã Hòa Bình (Thành phố Hòa Bình)`.
pub(super) fn names(fate: &Fate) -> Vec<String> {
    let successors = fate.successors().iter();
    successors.map(name).collect()
}

fn name(place: &Candidate) -> String {
    let (code, name) = (place.code, &place.full_name);
    match &place.parent {
        Some(parent) => format!("{code} {name} ({parent})"),
        None => format!("{code} {name}"),
    }
}

/// What became of a unit, in a sentence; that nothing did, or that it is not told, is said, too.
pub(super) fn became(fate: &Fate) -> Label {
    match fate {
        Fate::Became(_) => {
            let names = names(fate).join(", ");
            Label::owned(
                format!("kế tiếp là {names}"),
                format!("succeeded by {names}"),
            )
        }
        Fate::Abolished => Label::new("không có đơn vị kế tiếp", "nothing took its place"),
        Fate::Unknown => Label::new(
            "danh mục không ghi đơn vị kế tiếp",
            "what took its place is not told",
        ),
    }
}

/// The document by which a unit ended, when its links name one.
pub(super) fn cite(gazetteer: &Gazetteer, code: PlaceCode, ended: NaiveDate) -> Option<Citation> {
    let mut links = gazetteer.successions().iter();
    let document = links.find_map(|link| {
        let is_it = (link.predecessor(), link.date()) == (code, ended);
        link.document().filter(|_| is_it)
    });
    document.map(|document| Citation::new(document.clone()))
}

/// What the gazetteer says of a unit and of what became of it.
pub(super) fn paths(code: impl Into<PlaceCode>) -> Vec<Path> {
    let code = code.into();
    let unit = match code {
        PlaceCode::Commune(code) => Some(gazetteer_paths::unit(code)),
        PlaceCode::District(code) => Some(gazetteer_paths::district(code)),
        PlaceCode::Province(_) => None,
    };
    let links = gazetteer_paths::successions_of(code);
    unit.into_iter().chain([links]).collect()
}

/// What happened between two days to the meaning of a code, with the units that have it; `None` when
/// it is the same unit, and when the code is not in force on one of the days, which other rules tell.
pub(super) fn change_of_meaning(
    gazetteer: &Gazetteer,
    commune: CommuneCode,
    first: NaiveDate,
    day: NaiveDate,
) -> Option<(&Unit, &Unit, Label)> {
    let one = gazetteer.unit_on(commune, first).ok()?;
    let next = gazetteer.unit_on(commune, day).ok()?;
    let code = PlaceCode::from(commune);
    let change = match gazetteer.descents(code, first, day) {
        Ok(descents) => match descents.iter().find(|one| one.successor == code) {
            Some(own) if own.is_exact() => None,
            Some(own) if own.extent_of_predecessor == Extent::Whole => Some(GROWN),
            Some(_) => Some(REDIVIDED),
            None => Some(ANOTHER),
        },
        Err(UnitError::NoSuccessions) => {
            (fold_bare(one.name()) != fold_bare(next.name())).then_some(ANOTHER)
        }
        Err(_) => None,
    };
    change.map(|change| (one, next, change))
}

const GROWN: Label = Label::new(
    "xã đã nhập thêm đơn vị khác",
    "which took in others in between",
);
const REDIVIDED: Label = Label::new(
    "địa bàn đã được sắp xếp lại, chỉ có một phần chung hoặc chưa rõ",
    "which have a part in common, or it is not known how much",
);
const ANOTHER: Label = Label::new("là đơn vị khác", "which is another unit");
