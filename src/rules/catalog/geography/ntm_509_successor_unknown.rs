//! Communes whose successors are not known.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::place::{CommuneCode, Unit};
use crate::recognition::StandingEvent;
use crate::rules::catalog::examples::state::{OTHER, REGISTERED, succeeded, with_standing};
use crate::rules::catalog::regulations::Regulations;
use crate::rules::catalog::{communes, state_paths, units};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_509: Rule = Rule {
    code: RuleCode::of("NTM-509"),
    group: RuleGroup::Geography,
    severity: Severity::Warning,
    title: Label::new(
        "xã đã sáp nhập nhưng không rõ đơn vị kế tiếp",
        "a commune was succeeded by no unit that is known",
    ),
    explanation: Label::new(
        "Quá trình công nhận ghi xã đã được thay bằng đơn vị khác, nhưng không ghi đơn vị nào hoặc ghi mã không có trong danh mục. Khi đó không rõ số liệu và kết quả công nhận chuyển về đâu.",
        "The history says that other units took the place of the commune, but names none, or codes that the gazetteer does not have. It is then not known where its figures and its recognition went.",
    ),
    remedy: Label::new(
        "Ghi mã đơn vị kế tiếp theo nghị quyết sắp xếp đơn vị hành chính.",
        "Enter the codes of the successors by the resolution on the units.",
    ),
    message: Label::new(
        "{name}: đã được thay bằng đơn vị khác, {problem}",
        "{name}: other units took its place, {problem}",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính sau sắp xếp",
        "the units in force after the merger",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new("problem", Label::new("điều chưa rõ", "what is not known")),
        FactDocument::new(
            "unknown",
            Label::new(
                "các mã không có trong danh mục",
                "the codes that the gazetteer does not have",
            ),
        ),
    ],
    bad: || with_standing(OTHER, vec![succeeded(Vec::new())]),
    good: || with_standing(OTHER, vec![succeeded(vec![REGISTERED])]),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    let regulations = Regulations::built_in();
    let known: BTreeSet<CommuneCode> = gazetteer.units().iter().map(Unit::code).collect();
    for standing in &state.standings {
        let commune = standing.commune();
        for entry in standing.entries() {
            let StandingEvent::Succeeded { by } = &entry.event else {
                continue;
            };
            let day = entry.date().unwrap_or(state.date);
            if !gazetteer.coverage().contains(day) {
                findings.skip(state_paths::standing(commune), units::NOT_COVERED);
                continue;
            }
            let mut unknown: Vec<CommuneCode> = by.clone();
            unknown.retain(|code| !known.contains(code));
            unknown.sort_unstable();
            if by.is_empty() || !unknown.is_empty() {
                let unknown: Vec<String> = unknown.iter().map(ToString::to_string).collect();
                findings.report(
                    state_paths::standing(commune),
                    regulations.cite(day),
                    communes::facts(dossier, commune, day).chain([
                        ("problem", problem(&unknown).into()),
                        ("unknown", unknown.into()),
                    ]),
                );
            }
        }
    }
    Ok(())
}

fn problem(unknown: &[String]) -> Label {
    let codes = unknown.join(", ");
    if unknown.is_empty() {
        Label::new("nhưng không ghi đơn vị nào", "but none is named")
    } else {
        Label::owned(
            format!("nhưng danh mục không có mã {codes}"),
            format!("but the gazetteer has no code {codes}"),
        )
    }
}
