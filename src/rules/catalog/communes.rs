//! How findings name communes and days.

use alloc::format;

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::rules::{Dossier, Key};
use crate::text::Label;

pub(super) const COMMUNE: Key<CommuneCode> =
    Key::new("commune", "mã xã", "the code of the commune");

pub(super) const NAME: Key<Label> = Key::new(
    "name",
    "tên xã kèm mã; không có danh mục thì chỉ ghi mã",
    "the commune by name and code; by the code alone without a gazetteer",
);

pub(super) const STATE_DAY: Key<NaiveDate> =
    Key::new("state_day", "ngày của số liệu", "the day of the state");

/// The commune in words. The gazetteer helps where there is one; no rule needs it for this.
pub(super) fn name(dossier: &Dossier<'_>, commune: CommuneCode, day: NaiveDate) -> Label {
    let gazetteer = dossier.read_gazetteer().ok();
    match gazetteer.and_then(|gazetteer| gazetteer.unit_on(commune, day).ok()) {
        Some(unit) => {
            let label = unit.label();
            Label::owned(
                format!("{} ({commune})", label.vi()),
                format!("{} ({commune})", label.en()),
            )
        }
        None => Label::owned(format!("xã {commune}"), format!("commune {commune}")),
    }
}
