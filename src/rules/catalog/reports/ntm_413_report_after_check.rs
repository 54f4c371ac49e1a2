//! Reports dated after the day of the check.

use crate::rules::prelude::*;

facts! {
    about::Report;
    report_paths::CHECKED;
}

pub(super) static NTM_413: Rule = Rule::warning("NTM-413", &[Input::Reports, Input::Date])
    .title(
        "báo cáo ghi ngày sau ngày kiểm tra",
        "a report is dated after the day of the check",
    )
    .why(
        "Vào ngày kiểm tra, ngày của báo cáo chưa đến: ghi nhầm ngày, hoặc là số liệu ước thực hiện được ghi như kết quả.",
        "On the day of the check the day of the report has not come: it is mistaken, or an estimate stands as a result.",
    )
    .remedy(
        "Sửa ngày của báo cáo; số ước thực hiện ghi ở cột riêng.",
        "Correct the day; keep estimates in a column of their own.",
    )
    .basis(
        "kết quả chỉ có vào ngày đã qua",
        "results are of days that have come",
    )
    .message(
        "Xã {commune}: báo cáo ghi ngày {date}, sau ngày kiểm tra {checked}",
        "Commune {commune}: the report is dated {date}, after the check on {checked}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_report(const { date(2019, 1, 1) }, &[("1.1", "met")]), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (reports, checked) = (dossier.read_reports()?, dossier.read_date()?);
    for report in reports.iter().filter(|report| report.date() > checked) {
        let path = state_paths::report(report.commune(), report.date());
        let citation = report_paths::cite(dossier, report.date());
        Report::report(findings, path, report, citation, [CHECKED.is(checked)])
            .related([criteria_paths::checked()]);
    }
    Ok(())
}
