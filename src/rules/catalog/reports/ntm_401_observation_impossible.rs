//! Observations that their indicator cannot have.

use alloc::string::ToString;

use crate::assessment::ReportError;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_401: Rule = Rule {
    code: RuleCode::of("NTM-401"),
    group: RuleGroup::Reports,
    severity: Severity::Error,
    title: Label::new(
        "số liệu không thể có ở chỉ tiêu",
        "a figure that its indicator cannot have",
    ),
    explanation: Label::new(
        "Tỷ lệ không vượt quá 100 %, số lượng không âm và là số nguyên, phần không lớn hơn tổng số, chỉ tiêu được xác nhận không ghi số. Số liệu như vậy làm cho cả báo cáo không đánh giá được.",
        "A percentage is not above 100, a number of things is whole and not negative, a part is not larger than its whole, and what is attested has no figure. With such a figure the whole report cannot be assessed.",
    ),
    remedy: Label::new(
        "Sửa số liệu theo cách đo của chỉ tiêu.",
        "Correct the figure to what the indicator measures.",
    ),
    message: Label::new(
        "Xã {commune}, báo cáo ngày {date}, chỉ tiêu {indicator}: {problem}",
        "Commune {commune}, report of {date}, indicator {indicator}: {problem}",
    ),
    legal_basis: Label::new(
        "cách đo của chỉ tiêu trong bộ tiêu chí áp dụng",
        "what the indicator measures in the standard",
    ),
    since: "0.1.0",
    reads: &[Input::Standard, Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        criteria_places::INDICATOR,
        FactDocument::new(
            "problem",
            Label::new("số liệu sai ở chỗ nào", "what is wrong with the figure"),
        ),
    ],
    bad: || examples::with("18.5", "95"),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let impossible = places::refused(standard, report, |error| match error {
            ReportError::Observation { number, problem } => Some((number.clone(), *problem)),
            _ => None,
        });
        for (number, problem) in impossible {
            findings
                .report(
                    places::observation(report, &number),
                    places::cite_indicator(standard, &number),
                    places::of_report(report).chain([
                        ("indicator", number.to_string().into()),
                        ("problem", Label::in_both(|lang| problem.text(lang)).into()),
                    ]),
                )
                .from([criteria_places::required(number.indicator())]);
        }
    }
    Ok(())
}
