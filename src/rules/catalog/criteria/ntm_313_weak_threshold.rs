//! Thresholds of the standard that are weakly evidenced.

use alloc::string::ToString;

use crate::calendar::ProgrammeYear;
use crate::criteria::{Requirement, catalog};
use crate::place::Region;
use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_313: Rule = Rule {
    code: RuleCode::of("NTM-313"),
    group: RuleGroup::Criteria,
    severity: Severity::Info,
    title: Label::new("ngưỡng chưa đủ nguồn", "a threshold is weakly evidenced"),
    explanation: Label::new(
        "Không nguồn nào trích dẫn đầy đủ mức này. Kết quả đánh giá chỉ tiêu này chỉ đáng tin như mức đó.",
        "No source quotes this value in full. What is assessed by it can be trusted only as far as the value itself.",
    ),
    remedy: Label::new(
        "Đối chiếu với phụ lục gốc; nếu khác, bổ sung mức đúng cùng viện dẫn.",
        "Hold it against the printed annex; if it differs, lay the right value over it with its citation.",
    ),
    message: Label::new(
        "Chỉ tiêu {indicator}: mức {value} {grade}",
        "Indicator {indicator}: the value {value} is {grade}",
    ),
    legal_basis: Label::new(
        "nguồn của từng mức trong bộ tiêu chí áp dụng",
        "the evidence of each value of the standard",
    ),
    since: "0.1.0",
    reads: &[Input::Standard],
    facts: &[
        places::INDICATOR,
        FactDocument::new(
            "value",
            Label::new("mức đang áp dụng", "the value that is applied"),
        ),
        FactDocument::new(
            "grade",
            Label::new("mức độ tin cậy của nguồn", "how well it is evidenced"),
        ),
    ],
    bad: || {
        let year = const { ProgrammeYear::of(2018) };
        let overlays = [&catalog::decision_816()];
        let region = Region::NorthernMidlandsAndMountains;
        match catalog::decision_1980().resolve(region, year, &overlays) {
            Ok(standard) => Example::new().with_standard(standard),
            Err(_) => Example::new(),
        }
    },
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    for indicator in dossier.read_standard()?.indicators() {
        let requirement = indicator.requirement();
        let grade = requirement.evidence().grade();
        if grade.is_weak() && matches!(requirement.value(), Requirement::Measured(_)) {
            findings.report(
                places::required(indicator.number()),
                requirement.citation().clone(),
                [
                    ("indicator", indicator.number().to_string().into()),
                    ("value", places::requirement(requirement.value())),
                    ("grade", grade.label().into()),
                ],
            );
        }
    }
    Ok(())
}
