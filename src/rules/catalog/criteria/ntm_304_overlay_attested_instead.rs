//! Attestations of a province in place of a threshold of the set.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    criteria_paths::NATIONAL;
    criteria_paths::COLUMNS;
    criteria_paths::SINCE;
}

pub(super) static NTM_304: Rule = Rule::warning("NTM-304", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "tỉnh chỉ xác nhận ở chỉ tiêu mà bộ tiêu chí có mức cụ thể",
        "the province only attests where the set has a threshold",
    )
    .why(
        "Bộ tiêu chí có mức cụ thể cho ô này. Khi tỉnh chỉ xác nhận đạt hoặc không đạt, không số liệu nào được đối chiếu với mức đó nữa.",
        "The set has a threshold in this cell. Where the province only attests met or not met, no figure is compared with it any more.",
    )
    .remedy(
        "Ghi mức bằng số ít nhất bằng mức của bộ tiêu chí, hoặc bỏ dòng này để giữ mức của bộ tiêu chí.",
        "State a number at least as strict as that of the set, or drop the entry so that the value of the set holds.",
    )
    .basis(
        "ô của bộ tiêu chí không giao cho tỉnh",
        "a cell that the set does not leave to the province",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: chỉ xác nhận, trong khi bộ tiêu chí yêu cầu {national}, từ {since}; cột: {columns}",
        "Document {document}, indicator {indicator}: attested only, while the set requires {national}, from {since}; columns: {columns}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_entry("15.1", examples::criteria::ONWARDS, Requirement::Attested), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    let columns = criteria_paths::columns(dossier, set);
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        if entry.requirement().value != Requirement::Attested {
            continue;
        }
        let replaced = overlays::in_every_column(set, &columns, entry, |requirement| {
            matches!(requirement, Requirement::Measured(_)).then_some(requirement)
        });
        let Some(first) = replaced.first() else {
            continue;
        };
        let since = replaced.iter().map(|one| one.since).max();
        let facts = [
            NATIONAL.is(overlays::values(&replaced, criteria_paths::requirement)),
            COLUMNS.is(overlays::columns(&replaced)),
            SINCE.is(since.unwrap_or(first.since)),
        ];
        let citation = first.cell.citation.clone();
        Entry::report(findings, (overlay, entry), citation, facts)
            .related(overlays::cells(entry, &replaced));
    }
    Ok(())
}
