//! Codes that no unit has.

use alloc::string::ToString;
use alloc::vec;

use crate::place::UnitError;
use crate::rules::catalog::examples::state as examples_state;
use crate::rules::catalog::examples::state::{DAY, STRANGER, result, with_state};
use crate::rules::catalog::{communes, units};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_506: Rule = Rule {
    code: RuleCode::of("NTM-506"),
    group: RuleGroup::Geography,
    severity: Severity::Error,
    title: Label::new(
        "mã xã không có trong danh mục",
        "the code of a commune is not in the gazetteer",
    ),
    explanation: Label::new(
        "Báo cáo, kết quả, quá trình công nhận hoặc công trình mang mã không có trong danh mục đơn vị hành chính của địa bàn, nên không tính được cho xã nào.",
        "A report, result, history or work has a code that the gazetteer of the area does not have, so it counts for no commune.",
    ),
    remedy: Label::new(
        "Đối chiếu từng chữ số với danh mục; nếu là xã ngoài địa bàn thì đưa ra khỏi số liệu.",
        "Compare the digits with the gazetteer; take a commune of another area out of the data.",
    ),
    message: Label::new(
        "Mã xã {commune} không có trong danh mục đơn vị hành chính",
        "The gazetteer has no commune with the code {commune}",
    ),
    legal_basis: Label::new(
        "Quyết định 1980/QĐ-TTg (tiêu chí của xã); danh mục đơn vị hành chính vào ngày đó",
        "Decision 1980/QĐ-TTg (criteria are those of communes); the units in force on the day",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::Reports, Input::State],
    facts: &[communes::COMMUNE, units::DAY],
    bad: || with_state(|state| state.results.extend(result(STRANGER, DAY, 15))),
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    units::check(dossier, findings, |(_, commune, day), error| match error {
        UnitError::Unknown { .. } => Some(vec![
            ("commune", commune.to_string().into()),
            ("day", (*day).into()),
        ]),
        _ => None,
    })
}
