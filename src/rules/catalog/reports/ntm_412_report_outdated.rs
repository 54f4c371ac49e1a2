//! Communes whose latest report is older than a year.

use crate::rules::prelude::*;

facts! {
    about::Report;
    report_paths::CHECKED;
}

pub(super) static NTM_412: Rule = Rule::info("NTM-412", &[Input::Reports, Input::Date])
    .title(
        "báo cáo mới nhất của xã đã quá một năm",
        "the latest report of a commune is older than a year",
    )
    .why(
        "Báo cáo mới nhất của xã đã quá một năm vào ngày kiểm tra, nên có thể không còn đúng với hiện trạng. Thời hạn một năm do thư viện chọn, không phải quy định.",
        "The latest report of the commune is older than a year on the day of the check, so it may no longer describe the commune. The year is the crate's own choice and no law.",
    )
    .remedy(
        "Đề nghị xã báo cáo lại.",
        "Ask the commune for a new report.",
    )
    .basis(
        "không phải quy định: thời hạn do thư viện chọn",
        "no law: a time of the crate's own choice",
    )
    .message(
        "Xã {commune}: báo cáo mới nhất là ngày {date}, đã quá một năm vào ngày {checked}",
        "Commune {commune}: the latest report is of {date}, more than a year before {checked}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_report(const { date(2017, 12, 30) }, &[("1.1", "met")]), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (reports, checked) = (dossier.read_reports()?, dossier.read_date()?);
    let Some(year_ago) = checked.checked_sub_months(Months::new(12)) else {
        return Ok(());
    };
    for report in report_paths::latest(reports.iter()).filter(|report| report.date() < year_ago) {
        let path = state_paths::report(report.commune(), report.date());
        let citation = report_paths::cite(dossier, report.date());
        Report::report(findings, path, report, citation, [CHECKED.is(checked)])
            .related([criteria_paths::checked()]);
    }
    Ok(())
}
