//! Thresholds of a province that are laxer than those of the set, as two rules tell them.

use super::criteria_places as places;
use super::overlaid;
use crate::rules::RuleBuilder;
use crate::rules::prelude::*;

facts! {
    criteria_places::DOCUMENT;
    criteria_places::INDICATOR;
    criteria_places::VALUE;
    criteria_places::NATIONAL;
    criteria_places::COLUMNS;
    criteria_places::SINCE;
    GRADE: FactValue = "grade", "mức độ tin cậy của nguồn cho mức của bộ tiêu chí", "how well the value of the set is evidenced";
}

/// What both rules say of themselves.
pub(super) const fn described(rule: RuleBuilder) -> RuleBuilder {
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
pub(super) fn check(dossier: &Dossier<'_>, findings: &mut Findings, weak: bool) -> Checked {
    let set = dossier.read_criteria_set()?;
    let columns = places::columns(dossier, set);
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
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
            let any_weak = replaced
                .iter()
                .any(|one| one.cell.evidence().grade().is_weak());
            if any_weak != weak {
                continue;
            }
            let names: Vec<Label> = replaced.iter().map(|one| one.column.clone()).collect();
            findings
                .report(
                    places::entry(overlay, entry.indicator()),
                    national.cell.citation().clone(),
                    [
                        DOCUMENT.is(overlay.instrument().number().to_string()),
                        INDICATOR.is(overlaid::number(&part)),
                        VALUE.is(places::threshold(own)),
                        NATIONAL.is(places::threshold(national.found)),
                        COLUMNS.is(names),
                        SINCE.is(national.since),
                        GRADE.is(national.cell.evidence().grade().label()),
                    ],
                )
                .because(overlaid::cells(entry, &replaced));
        }
    }
    Ok(())
}
