//! Communes whose latest report is of a year before that of the standard.

use crate::rules::prelude::*;

facts! {
    about::Report;
    YEAR: u64 = "year", "năm của bộ tiêu chí áp dụng", "the year of the standard";
}

pub(super) static NTM_411: Rule = Rule::warning("NTM-411", &[Input::Standard, Input::Reports])
    .title(
        "báo cáo mới nhất của xã thuộc năm trước năm đánh giá",
        "the latest report of a commune is of a year before the assessment",
    )
    .why(
        "Mức của một số chỉ tiêu, như thu nhập, thay đổi theo năm. Số liệu của năm trước được đối chiếu với mức của năm sau, nên kết quả không nói lên năm nào.",
        "Some values, such as income, change by year. Figures of an earlier year are compared with the values of a later one, so the result speaks of neither.",
    )
    .remedy(
        "Bổ sung báo cáo của năm đánh giá, hoặc đánh giá theo năm của báo cáo.",
        "Add the report of the year, or assess by the values of the report's own year.",
    )
    .basis(
        "bộ tiêu chí áp dụng theo năm",
        "the standard is that of a year",
    )
    .message(
        "Xã {commune}: báo cáo mới nhất là ngày {date}, bộ tiêu chí áp dụng cho năm {year}",
        "Commune {commune}: the latest report is of {date}, the standard is that of {year}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_report(const { date(2017, 12, 31) }, &[("1.1", "met")]), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    for report in report_paths::latest(dossier.read_reports()?.iter()) {
        if report.date() < standard.year().first_day() {
            let path = state_paths::report(report.commune(), report.date());
            let (citation, year) = (standard.instrument().cite(), standard.year().get());
            Report::report(findings, path, report, citation, [YEAR.is(year)])
                .related([criteria_paths::standard("year")]);
        }
    }
    Ok(())
}
