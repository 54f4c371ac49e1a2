//! The terms of a balance of recognised communes, and the day of the check.

use chrono::NaiveDate;

use super::{TracedCell, Tracer};
use crate::progress::RecognitionBalance;
use crate::rules::catalog::{criteria_places, state_paths};
use crate::text::Label;

pub(super) fn trace(balance: &RecognitionBalance, tracer: &mut Tracer<'_>) {
    let flows = balance.flows;
    let terms = [
        (
            "start",
            Label::new("số xã đạt chuẩn đầu kỳ", "recognised at the start"),
            balance.start,
        ),
        (
            "recognised",
            Label::new("số xã được công nhận trong kỳ", "recognised in between"),
            flows.recognised,
        ),
        (
            "revoked",
            Label::new("số xã bị thu hồi trong kỳ", "revoked in between"),
            flows.revoked,
        ),
        (
            "promoted",
            Label::new(
                "số xã từ cơ bản đạt chuẩn lên đạt chuẩn trong kỳ",
                "promoted from basically meeting in between",
            ),
            flows.promoted,
        ),
        (
            "succeeded",
            Label::new(
                "số xã được thay bằng đơn vị khác trong kỳ",
                "succeeded by another unit in between",
            ),
            flows.succeeded,
        ),
        (
            "end",
            Label::new("số xã đạt chuẩn cuối kỳ", "recognised at the end"),
            balance.end,
        ),
    ];
    for (term, label, communes) in terms {
        tracer.add(TracedCell::new(state_paths::balance(term), label, communes));
    }
}

pub(super) fn trace_date(date: NaiveDate, tracer: &mut Tracer<'_>) {
    tracer.add(TracedCell::new(
        criteria_places::checked(),
        Label::new("ngày kiểm tra", "the day of the check"),
        date,
    ));
}
