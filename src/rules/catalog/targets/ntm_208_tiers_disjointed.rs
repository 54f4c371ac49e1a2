//! Tiers that overlap, leave a gap, or cannot be.

use crate::rules::prelude::*;

facts! {
    about::Row;
    plan_paths::FROM;
    plan_paths::TO;
    PROBLEM: Label = "problem", "điều sai", "what is wrong";
}

pub(super) static NTM_208: Rule = Rule::error("NTM-208", &[Input::Plan])
    .title(
        "các nhóm xã chồng lên nhau hoặc không liền nhau",
        "the tiers overlap or leave a gap",
    )
    .why(
        "Mỗi số tiêu chí phải thuộc đúng một nhóm, từ nhóm thấp nhất được nêu đến đủ số tiêu chí.",
        "Every number of criteria must belong to exactly one tier, from the lowest one stated up to the full number of criteria.",
    )
    .remedy(
        "Sửa khoảng tiêu chí của các nhóm cho liền nhau.",
        "Correct the bands of the tiers so that they join.",
    )
    .basis(
        "số học: mỗi xã thuộc đúng một nhóm",
        "arithmetic: a commune stands in exactly one tier",
    )
    .message(
        "Hàng {row} “{label}”: nhóm {from}-{to} tiêu chí {problem}",
        "Row {row} “{label}”: the tier of {from}-{to} criteria {problem}",
    )
    .facts(FACTS)
    .examples(examples::plan::with_overlapping_tiers, examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, reading) = (dossier.read_plan()?, dossier.plan_reading()?);
    if reading.tiers.rows().is_empty() {
        return Err(guards::NO_ROW);
    }
    for (tier, fault) in reading.tiers.faults() {
        let (problem, other) = match fault {
            TierFault::Overlaps(below) => (OVERLAPS, plan_paths::measure_of(below)),
            TierFault::Gap(below) => (GAP, plan_paths::measure_of(below)),
            TierFault::BelowTheTop => (BELOW_THE_TOP, plan_paths::criteria()),
            TierFault::Impossible => (IMPOSSIBLE, plan_paths::criteria()),
        };
        let facts = [FROM.is(tier.from), TO.is(tier.to), PROBLEM.is(problem)];
        Row::report(findings, plan, tier.row, facts).related([other]);
    }
    Ok(())
}

const OVERLAPS: Label = Label::new("chồng lên nhóm dưới", "overlaps the one below");
const GAP: Label = Label::new("cách quãng với nhóm dưới", "leaves a gap to the one below");
const BELOW_THE_TOP: Label = Label::new(
    "là nhóm cao nhất nhưng chưa đến đủ số tiêu chí",
    "is the highest and ends below the full number",
);
const IMPOSSIBLE: Label = Label::new("không thể có", "cannot be");
