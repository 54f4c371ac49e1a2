//! Attestations of a province in place of a threshold of the set.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::criteria::Requirement;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::catalog::{criteria_places as places, overlaid};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_304: Rule = Rule {
    code: RuleCode::of("NTM-304"),
    group: RuleGroup::Criteria,
    severity: Severity::Warning,
    title: Label::new(
        "tỉnh chỉ xác nhận ở chỉ tiêu mà bộ tiêu chí có mức cụ thể",
        "the province only attests where the set has a threshold",
    ),
    explanation: Label::new(
        "Bộ tiêu chí có mức cụ thể cho ô này. Khi tỉnh chỉ xác nhận đạt hoặc không đạt, không số liệu nào được đối chiếu với mức đó nữa.",
        "The set has a threshold in this cell. Where the province only attests met or not met, no figure is held against it any more.",
    ),
    remedy: Label::new(
        "Ghi mức bằng số ít nhất bằng mức của bộ tiêu chí, hoặc bỏ dòng này để giữ mức của bộ tiêu chí.",
        "State a number at least as strict as that of the set, or drop the entry so that the value of the set holds.",
    ),
    message: Label::new(
        "Văn bản {document}, chỉ tiêu {indicator}: chỉ xác nhận, trong khi bộ tiêu chí yêu cầu {national}, từ {since}; cột: {columns}",
        "Document {document}, indicator {indicator}: attested only, while the set requires {national}, from {since}; columns: {columns}",
    ),
    legal_basis: Label::new(
        "ô của bộ tiêu chí không giao cho tỉnh (Quyết định 1980/QĐ-TTg: phụ lục)",
        "a cell that the set does not leave to the province (Decision 1980/QĐ-TTg: annex)",
    ),
    since: "0.1.0",
    reads: &[Input::CriteriaSet, Input::Overlays],
    facts: &[
        places::DOCUMENT,
        places::INDICATOR,
        places::NATIONAL,
        places::COLUMNS,
        places::SINCE,
    ],
    bad: || examples::with_entry("15.1", examples::ONWARDS, Requirement::Attested),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let set = dossier.read_criteria_set()?;
    let columns = places::columns(dossier, set);
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
        if *entry.requirement().value() != Requirement::Attested {
            continue;
        }
        let replaced = overlaid::in_every_column(set, &columns, entry, |requirement| {
            matches!(requirement, Requirement::Measured(_)).then_some(requirement)
        });
        let Some(first) = replaced.first() else {
            continue;
        };
        let names: Vec<Label> = replaced.iter().map(|one| one.column.clone()).collect();
        let mut values: Vec<_> = replaced
            .iter()
            .map(|one| places::requirement(one.found))
            .collect();
        values.sort();
        values.dedup();
        let since = replaced.iter().map(|one| one.since).max();
        findings
            .report(
                places::entry(overlay, entry.indicator()),
                first.cell.citation().clone(),
                [
                    ("document", overlay.instrument().number().to_string().into()),
                    ("indicator", entry.indicator().to_string().into()),
                    ("national", values.into()),
                    ("columns", names.into()),
                    ("since", since.unwrap_or(first.since).into()),
                ],
            )
            .from(overlaid::cells(entry, &replaced));
    }
    Ok(())
}
