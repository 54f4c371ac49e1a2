//! Observations that their indicator cannot have.

use crate::rules::prelude::*;

facts! {
    about::Report;
    criteria_paths::INDICATOR;
    PROBLEM: Label = "problem", "số liệu sai ở chỗ nào", "what is wrong with the figure";
}

pub(super) static NTM_401: Rule = Rule::error("NTM-401", &[Input::Standard, Input::Reports])
    .title(
        "số liệu không thể có ở chỉ tiêu",
        "a figure that its indicator cannot have",
    )
    .why(
        "Tỷ lệ không vượt quá 100 %, số lượng không âm và là số nguyên, phần không lớn hơn tổng số, chỉ tiêu được xác nhận không ghi số. Số liệu như vậy làm cho cả báo cáo không đánh giá được.",
        "A percentage is not above 100, a number of things is whole and not negative, a part is not larger than its whole, and what is attested has no figure. With such a figure the whole report cannot be assessed.",
    )
    .remedy(
        "Sửa số liệu theo cách đo của chỉ tiêu.",
        "Correct the figure to what the indicator measures.",
    )
    .basis(
        "cách đo của chỉ tiêu trong bộ tiêu chí áp dụng",
        "what the indicator measures in the standard",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}, chỉ tiêu {indicator}: {problem}",
        "Commune {commune}, report of {date}, indicator {indicator}: {problem}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with("18.5", "95"), examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    let impossible = report_paths::refused(dossier, |error| match error {
        ReportError::Observation { number, problem } => Some((number.clone(), *problem)),
        _ => None,
    });
    for (report, impossible) in impossible? {
        for (number, problem) in impossible {
            let required = criteria_paths::required(number.indicator());
            let problem = PROBLEM.is(Label::in_both(|lang| problem.text(lang)));
            let facts = [INDICATOR.is(number.clone()), problem];
            Report::report_observation(findings, standard, (report, &number), facts)
                .related([required]);
        }
    }
    Ok(())
}
