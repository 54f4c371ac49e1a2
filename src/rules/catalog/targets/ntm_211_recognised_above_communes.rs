//! More communes to be recognised than the province has.

use crate::rules::catalog::{places, recognised_target};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_211: Rule = Rule {
    code: RuleCode::of("NTM-211"),
    group: RuleGroup::Targets,
    severity: Severity::Error,
    title: Label::new(
        "số xã được công nhận trong năm nhiều hơn số xã của tỉnh",
        "more communes are to be recognised than the province has",
    ),
    explanation: Label::new(
        "Mục tiêu công nhận trong năm lớn hơn tổng số xã in ở đầu các cột.",
        "The objective for the year is above the sum of the communes in the heads of the columns.",
    ),
    remedy: Label::new("Kiểm tra lại mục tiêu.", "Check the objective."),
    message: Label::new(
        "Mục tiêu {target} xã được công nhận trong năm, nhưng tỉnh chỉ có {communes} xã",
        "{target} communes are to be recognised in the year, but the province has {communes}",
    ),
    legal_basis: Label::new(
        "mục tiêu công nhận của kế hoạch (kế hoạch 18/KH-UBND: mục I.1)",
        "the plan's objective of recognition (plan 18/KH-UBND: section I.1)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new(
            "target",
            Label::new("số xã được công nhận", "the communes to be recognised"),
        ),
        FactDocument::new(
            "communes",
            Label::new(
                "tổng số xã in ở đầu các cột",
                "the sum of the communes in the heads of the columns",
            ),
        ),
    ],
    bad: || recognised_target::to_be_recognised(6),
    good: || recognised_target::to_be_recognised(2),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let objectives = recognised_target::objectives(plan)?;
    let communes = recognised_target::communes(plan).ok_or_else(places::no_figure)?;
    for (objective, target) in objectives {
        if u64::from(target) > communes {
            findings
                .report(
                    places::objective(objective),
                    plan.cite_section(&objective.section),
                    [("target", target.into()), ("communes", communes.into())],
                )
                .from([places::columns()]);
        }
    }
    Ok(())
}
