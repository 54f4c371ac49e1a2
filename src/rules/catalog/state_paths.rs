//! Places of a state: where they stand, and how findings name communes, duties and who hands in.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::{CommuneCode, District, Unit};
use crate::plan::{AgencyCatalog, Duty, Plan};
use crate::progress::Reporter;
use crate::rules::fact::keys;
use crate::rules::{Dossier, FactValue};
use crate::text::Label;

pub(super) use crate::rules::cells::state::*;

keys! {
    COMMUNE: CommuneCode = "commune", "mã xã", "the code of the commune";
    NAME: Label = "name", "tên xã kèm mã; không có danh mục thì chỉ ghi mã", "the commune by name and code; by the code alone without a gazetteer";
    STATE_DAY: NaiveDate = "state_day", "ngày của số liệu", "the day of the state";
    DUTY: FactValue = "duty", "nhiệm vụ định kỳ, kèm mã", "what the duty asks for, with its code";
    PERIOD: Label = "period", "kỳ", "the period";
    BY: String = "by", "đơn vị nộp", "who handed in";
    DAY: NaiveDate = "day", "ngày nộp", "the day on which it was handed in";
}

/// The commune in words. The gazetteer helps where there is one; no rule needs it for this.
pub(super) fn commune_name(dossier: &Dossier<'_>, commune: CommuneCode, day: NaiveDate) -> Label {
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

/// The agencies of the dossier, else the built-in ones of the day of the plan.
pub(super) fn agencies<'a>(dossier: &Dossier<'a>, plan: &Plan) -> Cow<'a, AgencyCatalog> {
    dossier.read_agencies().map_or_else(
        |_| Cow::Owned(AgencyCatalog::in_force(plan.document.issued)),
        Cow::Borrowed,
    )
}

pub(super) fn duty_name(duty: &Duty) -> Label {
    let (kind, code) = (duty.kind.label(), &duty.code);
    Label::owned(
        format!("{} ({code})", kind.vi()),
        format!("{} ({code})", kind.en()),
    )
}

pub(super) fn period_name(period: ReportingPeriod) -> Label {
    Label::in_both(|lang| period.text(lang))
}

/// A district or commune by its name where there is a gazetteer, else by its code; others by their names.
pub(super) fn reporter_name(dossier: &Dossier<'_>, reporter: &Reporter, day: NaiveDate) -> String {
    match reporter {
        Reporter::District(district) => {
            let gazetteer = dossier.read_gazetteer().ok();
            let known = gazetteer.and_then(|known| known.district_on(*district, day).ok());
            known.map_or_else(|| format!("huyện {district}"), District::full_name)
        }
        Reporter::Commune(commune) => {
            let gazetteer = dossier.read_gazetteer().ok();
            let known = gazetteer.and_then(|known| known.commune_on(*commune, day).ok());
            known.map_or_else(|| format!("xã {commune}"), Unit::full_name)
        }
        Reporter::Agency(name) => name.clone(),
    }
}
