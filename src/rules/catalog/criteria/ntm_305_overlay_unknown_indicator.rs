//! Requirements of a province for indicators that the set does not have.

use alloc::string::ToString;

use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_305: Rule = Rule {
    code: RuleCode::of("NTM-305"),
    group: RuleGroup::Criteria,
    severity: Severity::Error,
    title: Label::new(
        "quy định của tỉnh nêu chỉ tiêu không có trong bộ tiêu chí",
        "the province sets a value for an indicator that the set does not have",
    ),
    explanation: Label::new(
        "Quy định riêng chỉ bổ sung hoặc thay mức của chỉ tiêu trong bộ tiêu chí. Chỉ tiêu không có trong bộ tiêu chí thường là ghi sai số hiệu, và làm cho cả quy định không áp dụng được.",
        "An overlay fills or replaces values of indicators of the set. An indicator that the set does not have is mostly a wrong number, and nothing can be assessed with such an overlay.",
    ),
    remedy: Label::new(
        "Sửa số hiệu chỉ tiêu theo bộ tiêu chí.",
        "Correct the number of the indicator.",
    ),
    message: Label::new(
        "Văn bản {document} quy định chỉ tiêu {indicator}, bộ tiêu chí không có chỉ tiêu này",
        "Document {document} speaks of indicator {indicator}, which the set does not have",
    ),
    legal_basis: Label::new(
        "danh mục chỉ tiêu của bộ tiêu chí (Quyết định 1980/QĐ-TTg: phụ lục)",
        "the indicators of the criteria set (Decision 1980/QĐ-TTg: annex)",
    ),
    since: "0.1.0",
    reads: &[Input::CriteriaSet, Input::Overlays],
    facts: &[places::DOCUMENT, places::INDICATOR],
    bad: || examples::with_threshold("2.9", examples::at_least(50)),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
        let number = entry.indicator();
        if set.indicator(number).is_none() {
            findings
                .report(
                    places::entry(overlay, number),
                    set.instrument().cite(),
                    [
                        ("document", overlay.instrument().number().to_string().into()),
                        ("indicator", number.to_string().into()),
                    ],
                )
                .from([places::set("instrument")]);
        }
    }
    Ok(())
}
