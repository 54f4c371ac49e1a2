//! Tiers that overlap, leave a gap, or cannot be.

use crate::rules::prelude::*;

facts! {
    facts::ROW;
    facts::LABEL;
    facts::FROM;
    facts::TO;
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
    .examples(overlapping, examples::plan::good)
    .check(check);

fn overlapping() -> Example {
    examples::plan::changed(|plan| {
        for row in &mut plan.quota.rows {
            if row.measure() == (Measure::Tier { from: 8, to: 18 }) {
                let measure = Measure::Tier { from: 7, to: 18 };
                *row = QuotaRow::of_counts(row.number(), row.label(), measure, &[0, 3], 3);
            }
        }
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let reading = PlanReading::new(plan);
    if reading.tiers().rows().is_empty() {
        return Err(places::no_row());
    }
    for (tier, fault) in reading.tiers().faults() {
        let (problem, other) = match fault {
            TierFault::Overlaps(below) => (
                Label::new("chồng lên nhóm dưới", "overlaps the one below"),
                places::measure_of(below),
            ),
            TierFault::Gap(below) => (
                Label::new("cách quãng với nhóm dưới", "leaves a gap to the one below"),
                places::measure_of(below),
            ),
            TierFault::BelowTheTop => (
                Label::new(
                    "là nhóm cao nhất nhưng chưa đến đủ số tiêu chí",
                    "is the highest and ends below the full number",
                ),
                places::criteria(),
            ),
            TierFault::Impossible => (Label::new("không thể có", "cannot be"), places::criteria()),
        };
        findings
            .report(
                places::row(tier.row),
                places::cite_row(plan, tier.row),
                facts::of_row(tier.row).chain([
                    FROM.is(tier.from),
                    TO.is(tier.to),
                    PROBLEM.is(problem),
                ]),
            )
            .because([other]);
    }
    Ok(())
}
