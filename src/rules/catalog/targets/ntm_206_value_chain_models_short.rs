//! Districts with too few value-chain models.

use crate::plan::{Measure, PlanReading};
use crate::quantity::Decimal;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_206: Rule = Rule {
    code: RuleCode::of("NTM-206"),
    group: RuleGroup::Targets,
    severity: Severity::Error,
    title: Label::new(
        "huyện được giao ít mô hình chuỗi giá trị hơn mục tiêu",
        "a district has fewer value-chain models than the objective asks for",
    ),
    explanation: Label::new(
        "Kế hoạch yêu cầu mỗi huyện, thành phố có ít nhất một số mô hình sản xuất theo chuỗi giá trị; chỉ tiêu giao thấp hơn.",
        "The plan wants a least number of value-chain models in every district; the quota is below it.",
    ),
    remedy: Label::new(
        "Giao thêm mô hình cho huyện.",
        "Give the district more models.",
    ),
    message: Label::new(
        "{name}: giao {models} mô hình chuỗi giá trị, mục tiêu ít nhất {at_least}",
        "{name}: {models} value-chain models are planned, the objective is at least {at_least}",
    ),
    legal_basis: Label::new(
        "mục tiêu về mô hình của kế hoạch (kế hoạch 18/KH-UBND: mục I.4)",
        "the plan's objective for models (plan 18/KH-UBND: section I.4)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        FactDocument::new(
            "models",
            Label::new("số mô hình được giao", "the number of models planned"),
        ),
        FactDocument::new(
            "at_least",
            Label::new("số mô hình tối thiểu", "the least number of models"),
        ),
    ],
    bad: || examples::with_row(Measure::ValueChainModels, &[2, 0], 2),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let (objective, at_least) = places::stated(PlanReading::new(plan).models_per_district())?;
    for row in places::rows_of(plan, Measure::ValueChainModels)? {
        for (column, cell) in places::cells(plan, row, findings) {
            let Some(models) = cell.filter(|models| *models < Decimal::from(at_least)) else {
                continue;
            };
            findings
                .report(
                    places::cell(row, column.district),
                    plan.cite_section(&objective.section),
                    facts::of_column(column).chain([
                        ("models", facts::count(models)),
                        ("at_least", at_least.into()),
                    ]),
                )
                .from([places::objective(objective)]);
        }
    }
    Ok(())
}
