//! Indicators that stand in a report twice.

use alloc::string::ToString;

use crate::assessment::ReportError;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_403: Rule = Rule {
    code: RuleCode::of("NTM-403"),
    group: RuleGroup::Reports,
    severity: Severity::Error,
    title: Label::new(
        "một chỉ tiêu được ghi nhiều lần trong báo cáo",
        "an indicator stands in a report more than once",
    ),
    explanation: Label::new(
        "Một chỉ tiêu, hoặc một phần đã nằm trong kết quả của cả chỉ tiêu, chỉ có một kết quả vào một ngày. Khi có hai, không chọn được số nào, kể cả khi hai số bằng nhau.",
        "An indicator, or a part that the result of the whole indicator covers, has one result on a day. Of two, none can be chosen, also when they are equal.",
    ),
    remedy: Label::new("Chỉ giữ một kết quả.", "Keep one of the results."),
    message: Label::new(
        "Xã {commune}, báo cáo ngày {date}, chỉ tiêu {indicator} có nhiều kết quả: {observed}",
        "Commune {commune}, report of {date}, indicator {indicator} has several results: {observed}",
    ),
    legal_basis: Label::new(
        "một chỉ tiêu có một kết quả (bộ tiêu chí áp dụng)",
        "an indicator has one result (the standard)",
    ),
    since: "0.1.0",
    reads: &[Input::Standard, Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        criteria_places::INDICATOR,
        FactDocument::new(
            "observed",
            Label::new("các kết quả đã ghi", "the results that were written"),
        ),
    ],
    bad: || examples::with("14.2", "75"),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let standard = dossier.read_standard()?;
    for report in dossier.read_reports()? {
        let repeated = places::refused(standard, report, |error| match error {
            ReportError::Duplicate { number } => Some(number.clone()),
            _ => None,
        });
        if repeated.is_empty() {
            continue;
        }
        let written = places::Written::of(report);
        for number in repeated {
            findings
                .report(
                    places::observation(report, &number),
                    places::cite_indicator(standard, &number),
                    places::of_report(report).chain([
                        ("indicator", number.to_string().into()),
                        ("observed", written.under(&number).into()),
                    ]),
                )
                .from(written.whole_of(report, &number));
        }
    }
    Ok(())
}
