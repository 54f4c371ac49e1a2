//! Indicators that stand in a report twice.

use crate::rules::prelude::*;

facts! {
    about::Report;
    criteria_paths::INDICATOR;
    OBSERVED: Vec<FactValue> = "observed", "các kết quả đã ghi", "the results that were written";
}

pub(super) static NTM_403: Rule = Rule::error("NTM-403", &[Input::Standard, Input::Reports])
    .title(
        "một chỉ tiêu được ghi nhiều lần trong báo cáo",
        "an indicator stands in a report more than once",
    )
    .why(
        "Một chỉ tiêu, hoặc một phần đã nằm trong kết quả của cả chỉ tiêu, chỉ có một kết quả vào một ngày. Khi có hai, không chọn được số nào, kể cả khi hai số bằng nhau.",
        "An indicator, or a part that the result of the whole indicator covers, has one result on a day. Of two, none can be chosen, also when they are equal.",
    )
    .remedy("Chỉ giữ một kết quả.", "Keep one of the results.")
    .basis(
        "một chỉ tiêu có một kết quả (bộ tiêu chí áp dụng)",
        "an indicator has one result (the standard)",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}, chỉ tiêu {indicator} có nhiều kết quả: {observed}",
        "Commune {commune}, report of {date}, indicator {indicator} has several results: {observed}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with("14.2", "75"), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    let repeated = report_paths::refused(dossier, |error| match error {
        ReportError::Duplicate { number } => Some(number.clone()),
        _ => None,
    });
    for (report, repeated) in repeated? {
        let written = report_paths::Written::of(report);
        for number in repeated {
            let whole = written.whole_of(report, &number);
            let facts = [
                INDICATOR.is(number.clone()),
                OBSERVED.is(written.under(&number)),
            ];
            Report::report_observation(findings, standard, (report, &number), facts).related(whole);
        }
    }
    Ok(())
}
