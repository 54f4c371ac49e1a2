//! Tiers that reach below the floor.

use crate::plan::{ObjectiveTarget, PlanReading};
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, Example, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_209: Rule = Rule {
    code: RuleCode::of("NTM-209"),
    group: RuleGroup::Targets,
    severity: Severity::Info,
    title: Label::new(
        "nhóm xã có phần dưới mức sàn",
        "a tier reaches below the floor",
    ),
    explanation: Label::new(
        "Nhóm có cả số tiêu chí dưới và trên mức sàn, nên chỉ tiêu không bảo đảm mọi xã đạt mức sàn.",
        "The tier holds numbers of criteria below and above the floor, so the quota does not ensure that every commune reaches it.",
    ),
    remedy: Label::new("Tách nhóm tại mức sàn.", "Split the tier at the floor."),
    message: Label::new(
        "Hàng {row} “{label}”: nhóm {from}-{to} tiêu chí có phần dưới mức sàn {floor}",
        "Row {row} “{label}”: the tier of {from}-{to} criteria reaches below the floor of {floor}",
    ),
    legal_basis: Label::new(
        "mục tiêu về mức sàn của kế hoạch (kế hoạch 18/KH-UBND: mục I.2)",
        "the plan's objective for the floor (plan 18/KH-UBND: section I.2)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::ROW,
        facts::LABEL,
        facts::FROM,
        facts::TO,
        facts::FLOOR,
    ],
    bad: higher_floor,
    good: examples::good,
    check,
};

fn higher_floor() -> Example {
    examples::changed(|plan| {
        for objective in &mut plan.objectives {
            if let ObjectiveTarget::CriteriaFloor { criteria } = &mut objective.target {
                *criteria = 9;
            }
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let (objective, floor) = places::stated(PlanReading::new(plan).floor())?;
    for (from, to, row) in plan.quota.tier_rows() {
        let planned = row.cells().iter().flatten().any(|cell| !cell.is_zero());
        if planned && from < floor && floor <= to {
            findings
                .report(
                    places::row(row),
                    plan.cite_section(&objective.section),
                    facts::of_row(row).chain([
                        ("from", from.into()),
                        ("to", to.into()),
                        ("floor", floor.into()),
                    ]),
                )
                .from([places::objective(objective)]);
        }
    }
    Ok(())
}
