//! Requirements of a province that never hold within the period of the set.

use alloc::string::ToString;

use crate::calendar::{Period, date};
use crate::criteria::Requirement;
use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_308: Rule = Rule {
    code: RuleCode::of("NTM-308"),
    group: RuleGroup::Criteria,
    severity: Severity::Warning,
    title: Label::new(
        "quy định của tỉnh nằm ngoài thời kỳ của bộ tiêu chí",
        "a value of the province holds outside the period of the set",
    ),
    explanation: Label::new(
        "Quy định này không có ngày nào chung với thời kỳ của bộ tiêu chí, nên không bao giờ được áp dụng; có thể ghi nhầm năm, hoặc thuộc bộ tiêu chí của thời kỳ khác.",
        "The entry shares no day with the period of the set, so it is never applied; a year may be mistaken, or it belongs to the set of another period.",
    ),
    remedy: Label::new(
        "Kiểm tra ngày áp dụng, hoặc chuyển sang bộ tiêu chí của thời kỳ đó.",
        "Check the dates, or move the entry to the set of that period.",
    ),
    message: Label::new(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng {period}, bộ tiêu chí áp dụng {set_period}",
        "Document {document}, indicator {indicator}: holds {period}, the set {set_period}",
    ),
    legal_basis: Label::new(
        "thời kỳ của bộ tiêu chí (Quyết định 1980/QĐ-TTg: 2016-2020)",
        "the period of the criteria set (Decision 1980/QĐ-TTg: 2016-2020)",
    ),
    since: "0.1.0",
    reads: &[Input::CriteriaSet, Input::Overlays],
    facts: &[
        places::DOCUMENT,
        places::INDICATOR,
        FactDocument::new(
            "period",
            Label::new(
                "thời gian áp dụng của quy định",
                "when the value of the province holds",
            ),
        ),
        FactDocument::new(
            "set_period",
            Label::new("thời kỳ của bộ tiêu chí", "the period of the set"),
        ),
    ],
    bad: || {
        let next = Period::of(const { date(2021, 1, 1) }, None);
        examples::with_entry("15.1", next, Requirement::threshold(examples::at_least(95)))
    },
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
        if !entry.period().overlaps(set.period()) {
            findings
                .report(
                    places::entry(overlay, entry.indicator()),
                    set.instrument().cite(),
                    [
                        ("document", overlay.instrument().number().to_string().into()),
                        ("indicator", entry.indicator().to_string().into()),
                        ("period", places::period(entry.period())),
                        ("set_period", places::period(set.period())),
                    ],
                )
                .from([places::set("period")]);
        }
    }
    Ok(())
}
