//! Tiers that overlap, leave a gap, or cannot be.

use alloc::vec::Vec;

use crate::plan::{Measure, QuotaRow};
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_208: Rule = Rule {
    code: RuleCode::of("NTM-208"),
    group: RuleGroup::Targets,
    severity: Severity::Error,
    title: Label::new(
        "các nhóm xã chồng lên nhau hoặc không liền nhau",
        "the tiers overlap or leave a gap",
    ),
    explanation: Label::new(
        "Mỗi số tiêu chí phải thuộc đúng một nhóm, từ nhóm thấp nhất được nêu đến đủ số tiêu chí.",
        "Every number of criteria must belong to exactly one tier, from the lowest one stated up to the full number of criteria.",
    ),
    remedy: Label::new(
        "Sửa khoảng tiêu chí của các nhóm cho liền nhau.",
        "Correct the bands of the tiers so that they join.",
    ),
    message: Label::new(
        "Hàng {row} “{label}”: nhóm {from}-{to} tiêu chí {problem}",
        "Row {row} “{label}”: the tier of {from}-{to} criteria {problem}",
    ),
    legal_basis: Label::new(
        "số học: mỗi xã thuộc đúng một nhóm",
        "arithmetic: a commune stands in exactly one tier",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::ROW,
        facts::LABEL,
        facts::FROM,
        facts::TO,
        FactDocument::new("problem", Label::new("điều sai", "what is wrong")),
    ],
    bad: overlapping,
    good: examples::good,
    check,
};

fn overlapping() -> Example {
    examples::changed(|plan| {
        for row in &mut plan.quota.rows {
            if row.measure() == (Measure::Tier { from: 8, to: 18 }) {
                let measure = Measure::Tier { from: 7, to: 18 };
                *row = QuotaRow::of_counts(row.number(), row.label(), measure, &[0, 3], 3);
            }
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let criteria = plan.quota.criteria;
    let mut bands: Vec<(u8, u8, &QuotaRow)> = plan.quota.tier_rows().collect();
    if bands.is_empty() {
        return Err(places::no_row());
    }
    bands.sort_by_key(|(from, to, row)| (*from, *to, row.number(), row.label()));
    let (possible, impossible): (Vec<_>, Vec<_>) = bands
        .into_iter()
        .partition(|(from, to, _)| from <= to && *to <= criteria);
    let cannot_be = impossible.into_iter().map(|band| {
        (
            band,
            Label::new("không thể có", "cannot be"),
            places::criteria(),
        )
    });

    let mut below: Option<(u8, &QuotaRow)> = None;
    let mut disjointed = Vec::new();
    for band in &possible {
        let problem = below.and_then(|(to, row)| Some((to_the_one_below(to, band.0)?, row)));
        if let Some((problem, row)) = problem {
            disjointed.push((*band, problem, places::measure_of(row)));
        }
        if below.is_none_or(|(to, _)| to < band.1) {
            below = Some((band.1, band.2));
        }
    }
    let short_of_the_top = possible
        .last()
        .filter(|_| below.is_none_or(|(to, _)| to < criteria))
        .map(|band| {
            let problem = Label::new(
                "là nhóm cao nhất nhưng chưa đến đủ số tiêu chí",
                "is the highest and ends below the full number",
            );
            (*band, problem, places::criteria())
        });
    for ((from, to, row), problem, other) in cannot_be.chain(disjointed).chain(short_of_the_top) {
        findings
            .report(
                places::row(row),
                places::cite_row(plan, row),
                facts::of_row(row).chain([
                    ("from", from.into()),
                    ("to", to.into()),
                    ("problem", problem.into()),
                ]),
            )
            .from([other]);
    }
    Ok(())
}

/// What is wrong between a tier that begins at `from` and those up to `below`.
fn to_the_one_below(below: u8, from: u8) -> Option<Label> {
    if from <= below {
        Some(Label::new("chồng lên nhóm dưới", "overlaps the one below"))
    } else if below.checked_add(1) == Some(from) {
        None
    } else {
        Some(Label::new(
            "cách quãng với nhóm dưới",
            "leaves a gap to the one below",
        ))
    }
}
