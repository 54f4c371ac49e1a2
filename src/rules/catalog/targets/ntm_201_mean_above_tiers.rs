//! A target mean above what the tiers allow.

use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::mean_target::{FACTS, Position, report};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_201: Rule = Rule {
    code: RuleCode::of("NTM-201"),
    group: RuleGroup::Targets,
    severity: Severity::Error,
    title: Label::new(
        "số tiêu chí bình quân cao hơn mức các nhóm cho phép",
        "the target mean is above what the tiers allow",
    ),
    explanation: Label::new(
        "Dù mọi xã đạt mức cao nhất của nhóm mình, bình quân vẫn thấp hơn mục tiêu.",
        "Even if every commune stood at the top of its tier, the mean would be below the target.",
    ),
    remedy: Label::new(
        "Nâng chỉ tiêu các nhóm hoặc hạ mục tiêu bình quân.",
        "Raise the tiers, or lower the target mean.",
    ),
    message: Label::new(
        "Mục tiêu bình quân {mean} tiêu chí/xã không thể đạt: {communes} xã theo các nhóm cho bình quân cao nhất {most} (khoảng {most_printed})",
        "The target mean of {mean} criteria cannot be reached: {communes} communes in these tiers have a mean of at most {most} (about {most_printed})",
    ),
    legal_basis: Label::new(
        "mục tiêu bình quân của kế hoạch và số học của các nhóm",
        "the plan's objective for the mean, and the arithmetic of its tiers",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: FACTS,
    bad: || examples::with_mean(19),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    report(dossier.read_plan()?, &Position::Above, findings)
}
