//! Indicators that stand in a report twice.

use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    report_places::DATE;
    criteria_places::INDICATOR;
    OBSERVED: FactValue = "observed", "các kết quả đã ghi", "the results that were written";
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
    .remedy(
        "Chỉ giữ một kết quả.",
        "Keep one of the results.",
    )
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
    for report in dossier.read_reports()? {
        let repeated = report_places::refused(standard, report, |error| match error {
            ReportError::Duplicate { number } => Some(number.clone()),
            _ => None,
        });
        if repeated.is_empty() {
            continue;
        }
        let written = report_places::Written::of(report);
        for number in repeated {
            findings
                .report(
                    report_places::observation(report, &number),
                    report_places::cite_indicator(standard, &number),
                    report_places::of_report(report).chain([
                        INDICATOR.is(number.to_string()),
                        OBSERVED.is(written.under(&number)),
                    ]),
                )
                .because(written.whole_of(report, &number));
        }
    }
    Ok(())
}
