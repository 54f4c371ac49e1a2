//! Observations of indicators that the standard does not have.

use crate::rules::prelude::*;

facts! {
    about::Report;
    criteria_paths::INDICATOR;
    report_paths::OBSERVED;
}

pub(super) static NTM_402: Rule = Rule::error("NTM-402", &[Input::Standard, Input::Reports])
    .title(
        "báo cáo nêu chỉ tiêu không có trong bộ tiêu chí",
        "a report has an indicator that the standard does not have",
    )
    .why(
        "Số hiệu không có trong bộ tiêu chí áp dụng: ghi nhầm số hiệu, hoặc báo cáo lập theo bộ tiêu chí khác. Kết quả ghi ở đó không được tính cho chỉ tiêu nào.",
        "The number is not in the standard: it is mistaken, or the report follows another set. What stands there counts for no indicator.",
    )
    .remedy(
        "Sửa số hiệu, hoặc đánh giá theo đúng bộ tiêu chí của báo cáo.",
        "Correct the number, or assess by the set that the report follows.",
    )
    .basis(
        "danh mục chỉ tiêu của bộ tiêu chí áp dụng",
        "the indicators of the standard",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}: bộ tiêu chí không có chỉ tiêu {indicator} (đã ghi: {observed})",
        "Commune {commune}, report of {date}: the standard has no indicator {indicator} (written: {observed})",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with("2.9", "met"), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    let unknown = report_paths::refused(dossier, |error| match error {
        ReportError::UnknownIndicator { number } => Some(number.clone()),
        _ => None,
    });
    for (report, unknown) in unknown? {
        let written = report_paths::Written::of(report);
        for number in unknown {
            let path = report_paths::observation(report, &number);
            let written = OBSERVED.is(written.under(&number));
            let facts = [INDICATOR.is(number), written];
            Report::report(findings, path, report, standard.instrument().cite(), facts)
                .related([criteria_paths::standard("instrument")]);
        }
    }
    Ok(())
}
