//! How findings name communes and days.

use alloc::format;

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::rules::Dossier;
use crate::rules::fact::keys;
use crate::text::Label;

keys! {
    COMMUNE: CommuneCode = "commune", "mã xã", "the code of the commune";
    NAME: Label = "name", "tên xã kèm mã; không có danh mục thì chỉ ghi mã", "the commune by name and code; by the code alone without a gazetteer";
    STATE_DAY: NaiveDate = "state_day", "ngày của số liệu", "the day of the state";
}

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
