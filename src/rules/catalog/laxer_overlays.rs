//! Thresholds of a province that are laxer than those of the set, for the two rules on them.

use crate::law::EvidenceGrade;
use crate::rules::RuleBuilder;
use crate::rules::prelude::*;

facts! {
    about::Entry;
    criteria_paths::VALUE;
    criteria_paths::NATIONAL;
    criteria_paths::COLUMNS;
    criteria_paths::SINCE;
    GRADE: Label = "grade", "mức độ tin cậy của nguồn cho mức của bộ tiêu chí", "how well the value of the set is evidenced";
}

/// What both rules say of themselves.
pub(super) const fn described(rule: RuleBuilder) -> RuleBuilder {
    rule.basis(
        "ô của bộ tiêu chí cho vùng hoặc nhóm xã",
        "the cell of the criteria set for the region or group of communes",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: {value} nới lỏng so với mức {national} của bộ tiêu chí (nguồn: {grade}), từ {since}; cột: {columns}",
        "Document {document}, indicator {indicator}: {value} is laxer than {national} of the set (evidence: {grade}), from {since}; columns: {columns}",
    )
    .facts(FACTS)
}

/// Reports the laxer thresholds whose counterpart in the set is weakly evidenced, or is not.
pub(super) fn check(dossier: &DossierReading<'_>, findings: &mut Findings, weak: bool) -> Checked {
    let set = dossier.read_criteria_set()?;
    let columns = criteria_paths::columns(dossier, set);
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        for (index, part, own) in overlays::thresholds(set, entry) {
            let replaced = overlays::in_every_column(set, &columns, entry, |requirement| {
                overlays::threshold_of(requirement, index)
                    .filter(|national| overlays::is_laxer(own, national))
            });
            // The mildest of the columns: where it is laxer than that, it is laxer anywhere.
            let mildest = replaced.iter().reduce(|mildest, next| {
                if overlays::is_laxer(next.found, mildest.found) {
                    next
                } else {
                    mildest
                }
            });
            let Some(national) = mildest else { continue };
            let mut cells = replaced.iter().map(|one| one.cell.evidence.grade);
            if cells.any(EvidenceGrade::is_weak) != weak {
                continue;
            }
            let (cell, found) = (national.cell, national.found);
            let facts = [
                VALUE.is(criteria_paths::threshold(own)),
                NATIONAL.is(criteria_paths::threshold(found)),
                COLUMNS.is(overlays::columns(&replaced)),
                SINCE.is(national.since),
                GRADE.is(cell.evidence.grade.label()),
            ];
            Entry::report_part(
                findings,
                (overlay, entry),
                part,
                cell.citation.clone(),
                facts,
            )
            .related(overlays::cells(entry, &replaced));
        }
    }
    Ok(())
}
