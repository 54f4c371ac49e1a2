//! Reports dated after the day of the check.

use crate::calendar::date;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places, state_paths};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_413: Rule = Rule {
    code: RuleCode::of("NTM-413"),
    group: RuleGroup::Reports,
    severity: Severity::Warning,
    title: Label::new(
        "báo cáo ghi ngày sau ngày kiểm tra",
        "a report is dated after the day of the check",
    ),
    explanation: Label::new(
        "Vào ngày kiểm tra, ngày của báo cáo chưa đến: ghi nhầm ngày, hoặc là số liệu ước thực hiện được ghi như kết quả.",
        "On the day of the check the day of the report has not come: it is mistaken, or an estimate stands as a result.",
    ),
    remedy: Label::new(
        "Sửa ngày của báo cáo; số ước thực hiện ghi ở cột riêng.",
        "Correct the day; keep estimates in a column of their own.",
    ),
    message: Label::new(
        "Xã {commune}: báo cáo ghi ngày {date}, sau ngày kiểm tra {checked}",
        "Commune {commune}: the report is dated {date}, after the check on {checked}",
    ),
    legal_basis: Label::new(
        "kết quả chỉ có vào ngày đã qua",
        "results are of days that have come",
    ),
    since: "0.1.0",
    reads: &[Input::Reports, Input::Date],
    facts: &[communes::COMMUNE, places::DATE, places::CHECKED],
    bad: || examples::with_report(const { date(2019, 1, 1) }, &[("1.1", "met")]),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let reports = dossier.read_reports()?;
    let checked = dossier.read_date()?;
    for report in reports.iter().filter(|report| report.date() > checked) {
        findings
            .report(
                state_paths::report(report.commune(), report.date()),
                places::cite(dossier),
                places::of_report(report).chain([("checked", checked.into())]),
            )
            .from([criteria_places::checked()]);
    }
    Ok(())
}
