//! Communes whose successors are not known.

use crate::rules::catalog::examples::state::{OTHER, REGISTERED, succeeded, with_standing};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    PROBLEM: Label = "problem", "điều chưa rõ", "what is not known";
    UNKNOWN: Vec<CommuneCode> = "unknown", "các mã không có trong danh mục", "the codes that the gazetteer does not have";
}

pub(super) static NTM_509: Rule = Rule::warning("NTM-509", &[Input::Gazetteer, Input::State])
    .title(
        "xã đã sáp nhập nhưng không rõ đơn vị kế tiếp",
        "a commune was succeeded by no unit that is known",
    )
    .why(
        "Quá trình công nhận ghi xã đã được thay bằng đơn vị khác, nhưng không ghi đơn vị nào hoặc ghi mã không có trong danh mục. Khi đó không rõ số liệu và kết quả công nhận chuyển về đâu.",
        "The history says that other units took the place of the commune, but names none, or codes that the gazetteer does not have. It is then not known where its figures and its recognition went.",
    )
    .remedy(
        "Ghi mã đơn vị kế tiếp theo nghị quyết sắp xếp đơn vị hành chính.",
        "Enter the codes of the successors by the resolution on the units.",
    )
    .rests_on(basis::UNITS_AFTER_MERGER)
    .message(
        "{name}: đã được thay bằng đơn vị khác, {problem}",
        "{name}: other units took its place, {problem}",
    )
    .facts(FACTS)
    .examples(|| with_standing(OTHER, vec![succeeded(Vec::new())]), || with_standing(OTHER, vec![succeeded(vec![REGISTERED])]))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, reading) = (dossier.read_gazetteer()?, dossier.state_reading()?);
    let known: SortedSet<CommuneCode> = gazetteer.units().iter().map(Unit::code).collect();
    for (commune, by, day) in histories::ends(reading) {
        let day = day.unwrap_or(reading.date());
        if !gazetteer.coverage().contains(day) {
            findings.skip(state_paths::standing(commune), guards::NOT_COVERED);
            continue;
        }
        let unknown = by.iter().copied().filter(|code| !known.contains(code));
        let mut unknown: Vec<CommuneCode> = unknown.collect();
        sort(&mut unknown);
        if by.is_empty() || !unknown.is_empty() {
            let facts = [PROBLEM.is(problem(&unknown)), UNKNOWN.is(unknown)];
            Commune::report_history(dossier, findings, (commune, day), facts);
        }
    }
    Ok(())
}

fn problem(unknown: &[CommuneCode]) -> Label {
    if unknown.is_empty() {
        return Label::new("nhưng không ghi đơn vị nào", "but none is named");
    }
    let codes: Vec<String> = unknown.iter().map(ToString::to_string).collect();
    let codes = codes.join(", ");
    Label::owned(
        format!("nhưng danh mục không có mã {codes}"),
        format!("but the gazetteer has no code {codes}"),
    )
}
