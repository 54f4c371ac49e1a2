//! Thresholds of a province that are laxer than those of the set, as two rules tell them.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::criteria_places as places;
use super::overlaid;
use crate::rules::{Dossier, FactDocument, Findings, SkipReason};
use crate::text::Label;

pub(super) const FACTS: &[FactDocument] = &[
    places::DOCUMENT,
    places::INDICATOR,
    places::VALUE,
    places::NATIONAL,
    places::COLUMNS,
    places::SINCE,
    FactDocument::new(
        "grade",
        Label::new(
            "mức độ tin cậy của nguồn cho mức của bộ tiêu chí",
            "how well the value of the set is evidenced",
        ),
    ),
];

pub(super) const MESSAGE: Label = Label::new(
    "Văn bản {document}, chỉ tiêu {indicator}: {value} nới lỏng so với mức {national} của bộ tiêu chí (nguồn: {grade}), từ {since}; cột: {columns}",
    "Document {document}, indicator {indicator}: {value} is laxer than {national} of the set (evidence: {grade}), from {since}; columns: {columns}",
);

pub(super) const REMEDY: Label = Label::new(
    "Quy định mức ít nhất bằng mức của bộ tiêu chí, hoặc kiểm tra lại số đã nhập.",
    "Require at least what the set requires, or check the figure as entered.",
);

pub(super) const LEGAL_BASIS: Label = Label::new(
    "ô của bộ tiêu chí cho vùng hoặc nhóm xã (Quyết định 1980/QĐ-TTg: phụ lục)",
    "the cell of the criteria set for the region or group of communes (Decision 1980/QĐ-TTg: annex)",
);

/// Reports the laxer thresholds whose counterpart in the set is weakly evidenced, or is not.
pub(super) fn check(
    dossier: &Dossier<'_>,
    findings: &mut Findings<'_>,
    weak: bool,
) -> Result<(), SkipReason> {
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
                        ("document", overlay.instrument().number().to_string().into()),
                        ("indicator", overlaid::number(&part)),
                        ("value", places::threshold(own)),
                        ("national", places::threshold(national.found)),
                        ("columns", names.into()),
                        ("since", national.since.into()),
                        ("grade", national.cell.evidence().grade().label().into()),
                    ],
                )
                .from(overlaid::cells(entry, &replaced));
        }
    }
    Ok(())
}
