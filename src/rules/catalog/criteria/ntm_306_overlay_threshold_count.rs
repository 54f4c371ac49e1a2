//! Requirements of a province with another number of thresholds than the indicator has parts.

use alloc::string::ToString;

use crate::criteria::Requirement;
use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_306: Rule = Rule {
    code: RuleCode::of("NTM-306"),
    group: RuleGroup::Criteria,
    severity: Severity::Error,
    title: Label::new(
        "số ngưỡng của tỉnh khác số phần của chỉ tiêu",
        "the province gives another number of thresholds than the indicator has parts",
    ),
    explanation: Label::new(
        "Chỉ tiêu gồm nhiều phần, như 17.1 (nước hợp vệ sinh và nước sạch), cần mỗi phần một ngưỡng; chỉ tiêu đơn cần một ngưỡng. Nếu khác, không biết ngưỡng nào của phần nào.",
        "An indicator of several parts, such as 17.1 (hygienic and clean water), needs a threshold for each; a simple one needs one. Otherwise it cannot be told which threshold belongs to which part.",
    ),
    remedy: Label::new(
        "Ghi đủ mỗi phần một ngưỡng, theo thứ tự của bộ tiêu chí.",
        "Give each part one threshold, in the order of the set.",
    ),
    message: Label::new(
        "Văn bản {document}, chỉ tiêu {indicator}: có {thresholds} ngưỡng, chỉ tiêu gồm {parts} phần",
        "Document {document}, indicator {indicator}: thresholds given {thresholds}, parts {parts}",
    ),
    legal_basis: Label::new(
        "các phần của chỉ tiêu trong bộ tiêu chí (Quyết định 1980/QĐ-TTg: phụ lục)",
        "the parts of the indicator in the criteria set (Decision 1980/QĐ-TTg: annex)",
    ),
    since: "0.1.0",
    reads: &[Input::CriteriaSet, Input::Overlays],
    facts: &[
        places::DOCUMENT,
        places::INDICATOR,
        FactDocument::new(
            "thresholds",
            Label::new(
                "số ngưỡng tỉnh ghi",
                "the number of thresholds that the province gives",
            ),
        ),
        FactDocument::new(
            "parts",
            Label::new(
                "số phần của chỉ tiêu",
                "the number of parts of the indicator",
            ),
        ),
    ],
    bad: || examples::with_threshold("17.1", examples::at_least(95)),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
        let number = entry.indicator();
        let (Some(indicator), Requirement::Measured(thresholds)) =
            (set.indicator(number), entry.requirement().value())
        else {
            continue;
        };
        if thresholds.len() != indicator.part_count() {
            findings
                .report(
                    places::entry(overlay, number),
                    entry.requirement().citation().clone(),
                    [
                        ("document", overlay.instrument().number().to_string().into()),
                        ("indicator", number.to_string().into()),
                        ("thresholds", thresholds.len().into()),
                        ("parts", indicator.part_count().into()),
                    ],
                )
                .from([places::indicator(number).join("parts")]);
        }
    }
    Ok(())
}
