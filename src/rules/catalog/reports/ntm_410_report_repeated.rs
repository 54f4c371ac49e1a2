//! Communes with several reports of one day.

use crate::rules::prelude::*;

facts! {
    state_paths::COMMUNE;
    report_paths::DATE;
    REPORTS: usize = "reports", "số báo cáo cùng ngày", "the number of reports of the day";
}

pub(super) static NTM_410: Rule = Rule::warning("NTM-410", &[Input::Reports])
    .title(
        "một xã có nhiều báo cáo cùng ngày",
        "a commune has several reports of one day",
    )
    .why(
        "Không biết báo cáo nào là báo cáo cuối cùng. Có thể mã xã ghi nhầm và một báo cáo là của xã khác.",
        "It cannot be told which is the final one. The code may be mistaken, and one report be that of another commune.",
    )
    .remedy(
        "Giữ báo cáo cuối cùng, hoặc sửa mã xã.",
        "Keep the final report, or correct the code of the commune.",
    )
    .basis(
        "một xã có một kết quả vào một ngày",
        "a commune has one result on a day",
    )
    .message(
        "Xã {commune} có {reports} báo cáo ngày {date}",
        "Commune {commune} has {reports} reports of {date}",
    )
    .facts(FACTS)
    .examples(examples::reports::with_a_report_again, examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reports = dossier.read_reports()?.iter();
    let by_day = SortedMap::grouped(reports.map(|one| ((one.commune(), one.date()), ())));
    for ((commune, date), reports) in by_day.into_iter().filter(|(_, reports)| reports.len() > 1) {
        let reports = REPORTS.is(reports.len());
        let facts = [COMMUNE.is(commune), DATE.is(date), reports];
        let path = state_paths::report(commune, date);
        findings.report(path, report_paths::cite(dossier, date), facts);
    }
    Ok(())
}
