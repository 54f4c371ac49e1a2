//! Observations of indicators that the standard does not have.

use alloc::string::ToString;

use crate::assessment::ReportError;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_402: Rule = Rule {
    code: RuleCode::of("NTM-402"),
    group: RuleGroup::Reports,
    severity: Severity::Error,
    title: Label::new(
        "báo cáo nêu chỉ tiêu không có trong bộ tiêu chí",
        "a report has an indicator that the standard does not have",
    ),
    explanation: Label::new(
        "Số hiệu không có trong bộ tiêu chí áp dụng: ghi nhầm số hiệu, hoặc báo cáo lập theo bộ tiêu chí khác. Kết quả ghi ở đó không được tính cho chỉ tiêu nào.",
        "The number is not in the standard: it is mistaken, or the report follows another set. What stands there counts for no indicator.",
    ),
    remedy: Label::new(
        "Sửa số hiệu, hoặc đánh giá theo đúng bộ tiêu chí của báo cáo.",
        "Correct the number, or assess by the set that the report follows.",
    ),
    message: Label::new(
        "Xã {commune}, báo cáo ngày {date}: bộ tiêu chí không có chỉ tiêu {indicator} (đã ghi: {observed})",
        "Commune {commune}, report of {date}: the standard has no indicator {indicator} (written: {observed})",
    ),
    legal_basis: Label::new(
        "danh mục chỉ tiêu của bộ tiêu chí áp dụng",
        "the indicators of the standard",
    ),
    since: "0.1.0",
    reads: &[Input::Standard, Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        criteria_places::INDICATOR,
        places::OBSERVED,
    ],
    bad: || examples::with("2.9", "met"),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let unknown = places::refused(standard, report, |error| match error {
            ReportError::UnknownIndicator { number } => Some(number.clone()),
            _ => None,
        });
        if unknown.is_empty() {
            continue;
        }
        let written = places::Written::of(report);
        for number in unknown {
            findings
                .report(
                    places::observation(report, &number),
                    standard.instrument().cite(),
                    places::of_report(report).chain([
                        ("indicator", number.to_string().into()),
                        ("observed", written.under(&number).into()),
                    ]),
                )
                .from([criteria_places::standard("instrument")]);
        }
    }
    Ok(())
}
