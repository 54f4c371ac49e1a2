//! Reports dated outside the period of the criteria set.

use crate::rules::prelude::*;

facts! {
    about::Report;
    PERIOD: Label = "period", "thời kỳ của bộ tiêu chí", "the period of the set";
}

pub(super) static NTM_404: Rule = Rule::error("NTM-404", &[Input::Standard, Input::Reports])
    .title(
        "báo cáo nằm ngoài thời kỳ của bộ tiêu chí",
        "a report is dated outside the period of the criteria set",
    )
    .why(
        "Bộ tiêu chí không áp dụng vào ngày của báo cáo, nên báo cáo không đánh giá được theo bộ tiêu chí này.",
        "The set does not hold on the day of the report, so the report cannot be assessed by it.",
    )
    .remedy(
        "Sửa ngày của báo cáo, hoặc dùng bộ tiêu chí của thời kỳ đó.",
        "Correct the day of the report, or take the set of that period.",
    )
    .rests_on(basis::SET_PERIOD)
    .message(
        "Xã {commune}, báo cáo ngày {date}: bộ tiêu chí áp dụng {period}",
        "Commune {commune}, report of {date}: the criteria set holds {period}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_report(const { date(2016, 11, 30) }, &[("1.1", "met")]), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let instrument = dossier.read_standard()?.instrument();
    let outside = report_paths::refused(dossier, |error| match error {
        ReportError::DateOutsidePeriod { period, .. } => Some(*period),
        _ => None,
    });
    for (report, periods) in outside? {
        for period in periods {
            let path = state_paths::report(report.commune(), report.date());
            let period = PERIOD.is(criteria_paths::period(period));
            Report::report(findings, path, report, instrument.cite(), [period])
                .related([criteria_paths::standard("period")]);
        }
    }
    Ok(())
}
