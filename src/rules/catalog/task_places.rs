//! How findings name tasks, duties and who fulfils them.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::District;
use crate::plan::Duty;
use crate::progress::Reporter;
use crate::rules::fact::keys;
use crate::rules::{Dossier, FactValue};
use crate::text::Label;

keys! {
    TASK: u64 = "task", "số thứ tự nhiệm vụ", "the printed number of the task";
    DUTY: FactValue = "duty", "nhiệm vụ định kỳ, kèm mã", "what the duty asks for, with its code";
    PERIOD: Label = "period", "kỳ", "the period";
    BY: String = "by", "đơn vị nộp", "who handed in";
    DAY: NaiveDate = "day", "ngày nộp", "the day on which it was handed in";
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

/// A district by its name where there is a gazetteer, else by its code; others by their names.
pub(super) fn reporter_name(dossier: &Dossier<'_>, reporter: &Reporter, day: NaiveDate) -> String {
    match reporter {
        Reporter::District(district) => {
            let gazetteer = dossier.read_gazetteer().ok();
            let known = gazetteer.and_then(|known| known.district_on(*district, day).ok());
            known.map_or_else(|| format!("huyện {district}"), District::full_name)
        }
        Reporter::Agency(name) => name.clone(),
    }
}
