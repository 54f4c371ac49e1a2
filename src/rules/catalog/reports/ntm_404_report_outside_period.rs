//! Reports dated outside the period of the criteria set.

use crate::assessment::ReportError;
use crate::calendar::date;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_404: Rule = Rule {
    code: RuleCode::of("NTM-404"),
    group: RuleGroup::Reports,
    severity: Severity::Error,
    title: Label::new(
        "báo cáo nằm ngoài thời kỳ của bộ tiêu chí",
        "a report is dated outside the period of the criteria set",
    ),
    explanation: Label::new(
        "Bộ tiêu chí không áp dụng vào ngày của báo cáo, nên báo cáo không đánh giá được theo bộ tiêu chí này.",
        "The set does not hold on the day of the report, so the report cannot be assessed by it.",
    ),
    remedy: Label::new(
        "Sửa ngày của báo cáo, hoặc dùng bộ tiêu chí của thời kỳ đó.",
        "Correct the day of the report, or take the set of that period.",
    ),
    message: Label::new(
        "Xã {commune}, báo cáo ngày {date}: bộ tiêu chí áp dụng {period}",
        "Commune {commune}, report of {date}: the criteria set holds {period}",
    ),
    legal_basis: Label::new(
        "thời kỳ của bộ tiêu chí (Quyết định 1980/QĐ-TTg: 2016-2020)",
        "the period of the criteria set (Decision 1980/QĐ-TTg: 2016-2020)",
    ),
    since: "0.1.0",
    reads: &[Input::Standard, Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        FactDocument::new(
            "period",
            Label::new("thời kỳ của bộ tiêu chí", "the period of the set"),
        ),
    ],
    bad: || examples::with_report(const { date(2016, 11, 30) }, &[("1.1", "met")]),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let outside = places::refused(standard, report, |error| match error {
            ReportError::DateOutsidePeriod { period, .. } => Some(*period),
            _ => None,
        });
        for period in outside {
            findings
                .report(
                    state_paths::report(report.commune(), report.date()),
                    standard.instrument().cite(),
                    places::of_report(report).chain([("period", criteria_places::period(period))]),
                )
                .from([criteria_places::standard("period")]);
        }
    }
    Ok(())
}
