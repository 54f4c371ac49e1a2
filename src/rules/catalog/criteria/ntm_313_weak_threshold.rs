//! Thresholds of the standard that are weakly evidenced.

use crate::rules::prelude::*;

facts! {
    criteria_paths::INDICATOR;
    VALUE: Label = "value", "mức đang áp dụng", "the value that is applied";
    GRADE: Label = "grade", "mức độ tin cậy của nguồn", "how well it is evidenced";
}

pub(super) static NTM_313: Rule = Rule::info("NTM-313", &[Input::Standard])
    .title("ngưỡng chưa đủ nguồn", "a threshold is weakly evidenced")
    .why(
        "Không nguồn nào trích dẫn đầy đủ mức này. Kết quả đánh giá chỉ tiêu này chỉ đáng tin như mức đó.",
        "No source quotes this value in full. What is assessed by it can be trusted only as far as the value itself.",
    )
    .remedy(
        "Đối chiếu với phụ lục gốc; nếu khác, bổ sung mức đúng cùng viện dẫn.",
        "Hold it against the printed annex; if it differs, lay the right value over it with its citation.",
    )
    .basis(
        "nguồn của từng mức trong bộ tiêu chí áp dụng",
        "the evidence of each value of the standard",
    )
    .message(
        "Chỉ tiêu {indicator}: mức {value} {grade}",
        "Indicator {indicator}: the value {value} is {grade}",
    )
    .facts(FACTS)
    .examples(examples::criteria::of_the_nation, examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for indicator in dossier.read_standard()?.indicators() {
        let (number, requirement) = (indicator.number(), indicator.requirement());
        let grade = requirement.evidence.grade;
        if grade.is_weak() && matches!(&requirement.value, Requirement::Measured(_)) {
            let facts = [
                INDICATOR.is(number),
                VALUE.is(criteria_paths::requirement(&requirement.value)),
                GRADE.is(grade.label()),
            ];
            let citation = requirement.citation.clone();
            findings.report(criteria_paths::required(number), citation, facts);
        }
    }
    Ok(())
}
