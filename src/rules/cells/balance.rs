//! The terms of a balance of recognised communes, and the day of the check.

use chrono::NaiveDate;

use super::cell::Containers;
use super::{TracedCell, state as places};
use crate::progress::RecognitionBalance;
use crate::text::Label;

pub(super) fn collect(balance: &RecognitionBalance, containers: &mut Containers<'_>) {
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
        containers.add_cell(places::balance(term), move |place| {
            TracedCell::new(place, label.clone(), communes)
        });
    }
}

pub(super) fn collect_date(date: NaiveDate, containers: &mut Containers<'_>) {
    containers.add_cell(places::checked(), move |place| {
        TracedCell::new(
            place,
            Label::new("ngày kiểm tra", "the day of the check"),
            date,
        )
    });
}
