//! Thresholds of a province that are laxer than those of the set, as two rules tell them.

use crate::law::EvidenceGrade;
use crate::rules::RuleBuilder;
use crate::rules::prelude::*;

facts! {
    about::Entry;
    criteria_places::VALUE;
    criteria_places::NATIONAL;
    criteria_places::COLUMNS;
    criteria_places::SINCE;
    GRADE: Label = "grade", "mức độ tin cậy của nguồn cho mức của bộ tiêu chí", "how well the value of the set is evidenced";
}

/// What both rules say of themselves.
pub(in crate::rules::catalog) const fn described(rule: RuleBuilder) -> RuleBuilder {
    rule.basis(
        "ô của bộ tiêu chí cho vùng hoặc nhóm xã (Quyết định 1980/QĐ-TTg: phụ lục)",
        "the cell of the criteria set for the region or group of communes (Decision 1980/QĐ-TTg: annex)",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: {value} nới lỏng so với mức {national} của bộ tiêu chí (nguồn: {grade}), từ {since}; cột: {columns}",
        "Document {document}, indicator {indicator}: {value} is laxer than {national} of the set (evidence: {grade}), from {since}; columns: {columns}",
    )
    .facts(FACTS)
}

/// Reports the laxer thresholds whose counterpart in the set is weakly evidenced, or is not.
pub(in crate::rules::catalog) fn check(
    dossier: &DossierReading<'_>,
    findings: &mut Findings,
    weak: bool,
) -> Checked {
    let set = dossier.read_criteria_set()?;
    let columns = criteria_places::columns(dossier, set);
    for (overlay, entry) in criteria_places::entries(dossier.read_overlays()?) {
        for (index, part, own) in overlaid::thresholds(set, entry) {
            let replaced = overlaid::in_every_column(set, &columns, entry, |requirement| {
                overlaid::threshold_of(requirement, index)
                    .filter(|national| overlaid::is_laxer(own, national))
            });
            // The mildest of the columns: where it is laxer than that, it is laxer anywhere.
            let mildest = replaced.iter().reduce(|mildest, next| {
                if overlaid::is_laxer(next.found, mildest.found) {
                    next
                } else {
                    mildest
                }
            });
            let Some(national) = mildest else { continue };
            let mut cells = replaced.iter().map(|one| one.cell.evidence().grade());
            if cells.any(EvidenceGrade::is_weak) != weak {
                continue;
            }
            let (cell, found) = (national.cell, national.found);
            let facts = [
                VALUE.is(criteria_places::threshold(own)),
                NATIONAL.is(criteria_places::threshold(found)),
                COLUMNS.is(overlaid::columns(&replaced)),
                SINCE.is(national.since),
                GRADE.is(cell.evidence().grade().label()),
            ];
            Entry::report_part(
                findings,
                (overlay, entry),
                part,
                cell.citation().clone(),
                facts,
            )
            .because(overlaid::cells(entry, &replaced));
        }
    }
    Ok(())
}
