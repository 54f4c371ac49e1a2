//! A floor above the target mean.

use crate::plan::PlanReading;
use crate::quantity::Decimal;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_213: Rule = Rule {
    code: RuleCode::of("NTM-213"),
    group: RuleGroup::Targets,
    severity: Severity::Error,
    title: Label::new(
        "mức sàn cao hơn số tiêu chí bình quân",
        "the floor is above the target mean",
    ),
    explanation: Label::new(
        "Nếu không xã nào dưới mức sàn thì bình quân không thể thấp hơn mức sàn: hai mục tiêu của cùng một kế hoạch không thể cùng đúng.",
        "When no commune is below the floor, the mean cannot be below it either: the two objectives of one plan cannot both hold.",
    ),
    remedy: Label::new(
        "Kiểm tra hai con số; có thể đã bị đổi chỗ.",
        "Check both figures; they may have been swapped.",
    ),
    message: Label::new(
        "Mục tiêu bình quân {mean} tiêu chí/xã thấp hơn mức sàn {floor} tiêu chí (mục {section})",
        "The target mean of {mean} criteria is below the floor of {floor} (section {section})",
    ),
    legal_basis: Label::new(
        "mục tiêu bình quân và mức sàn của kế hoạch (kế hoạch 18/KH-UBND: mục I.2)",
        "the plan's objectives for the mean and the floor (plan 18/KH-UBND: section I.2)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new(
            "mean",
            Label::new("số tiêu chí bình quân được giao", "the target mean"),
        ),
        facts::FLOOR,
        FactDocument::new(
            "section",
            Label::new("mục nêu mức sàn", "the section that states the floor"),
        ),
    ],
    bad: || examples::with_mean(7),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let (stating, floor) = places::stated(PlanReading::new(plan).floor())?;
    let means = places::every(PlanReading::new(plan).mean())?;
    for (objective, mean) in means {
        if mean.get() < Decimal::from(floor) {
            findings
                .report(
                    places::objective(objective),
                    plan.cite_section(&objective.section),
                    [
                        ("mean", mean.into()),
                        ("floor", floor.into()),
                        ("section", stating.section.as_str().into()),
                    ],
                )
                .from([places::objective(stating)]);
        }
    }
    Ok(())
}
