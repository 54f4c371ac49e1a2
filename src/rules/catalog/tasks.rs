//! How findings name tasks, duties and who fulfils them.

use alloc::format;

use crate::calendar::ReportingPeriod;
use crate::plan::Duty;
use crate::progress::Reporter;
use crate::rules::{FactDocument, SkipReason};
use crate::text::{Label, Lang};

pub(super) const TASK: FactDocument = FactDocument::new(
    "task",
    Label::new("số thứ tự nhiệm vụ", "the printed number of the task"),
);

pub(super) const DUTY: FactDocument = FactDocument::new(
    "duty",
    Label::new(
        "nhiệm vụ định kỳ, kèm mã",
        "what the duty asks for, with its code",
    ),
);

pub(super) const PERIOD: FactDocument = FactDocument::new("period", Label::new("kỳ", "the period"));

/// Why a task cannot be held against its deadline.
pub(super) const NO_DEADLINE: SkipReason = SkipReason::NothingStated(Label::new(
    "thiếu thời hạn hoặc không đọc được thời hạn",
    "the deadline is missing or cannot be read",
));

pub(super) fn duty_name(duty: &Duty) -> Label {
    let (kind, code) = (duty.kind.label(), &duty.code);
    Label::owned(
        format!("{} ({code})", kind.vi()),
        format!("{} ({code})", kind.en()),
    )
}

pub(super) fn period_name(period: ReportingPeriod) -> Label {
    Label::owned(period.text(Lang::Vi), period.text(Lang::En))
}

pub(super) fn reporter_name(reporter: &Reporter) -> Label {
    match reporter {
        Reporter::District(district) => {
            Label::owned(format!("huyện {district}"), format!("district {district}"))
        }
        Reporter::Agency(name) => Label::owned(name.clone(), name.clone()),
    }
}
