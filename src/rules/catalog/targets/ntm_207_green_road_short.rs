//! Districts with less green road than their communes at the full number of criteria need.

use crate::plan::{Measure, PlanReading};
use crate::quantity::product;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_207: Rule = Rule {
    code: RuleCode::of("NTM-207"),
    group: RuleGroup::Targets,
    severity: Severity::Warning,
    title: Label::new(
        "huyện được giao ít km đường xanh hơn số xã đạt đủ tiêu chí cần",
        "a district has less green road than its communes at the full number of criteria need",
    ),
    explanation: Label::new(
        "Mỗi xã được công nhận phải có một tuyến đường xanh - sạch - đẹp; nếu mọi xã đạt đủ tiêu chí được công nhận thì số km giao không đủ. Đạt đủ tiêu chí chưa phải là được công nhận, nên đây là cảnh báo.",
        "Every recognised commune must have a green road; should all communes at the full number of criteria be recognised, the planned length is too short. Meeting the criteria is not yet being recognised, so this is a warning.",
    ),
    remedy: Label::new(
        "Giao thêm km đường cho huyện.",
        "Give the district more kilometres.",
    ),
    message: Label::new(
        "{name}: giao {kilometres} km đường xanh - sạch - đẹp cho {communes} xã đạt đủ tiêu chí, cần ít nhất {needed} km",
        "{name}: {kilometres} km of green road are planned for {communes} communes at the full number of criteria, which need at least {needed} km",
    ),
    legal_basis: Label::new(
        "mục tiêu về đường của kế hoạch (kế hoạch 18/KH-UBND: mục I.5)",
        "the plan's objective for green roads (plan 18/KH-UBND: section I.5)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        FactDocument::new(
            "kilometres",
            Label::new("số km được giao", "the kilometres planned"),
        ),
        FactDocument::new(
            "communes",
            Label::new(
                "số xã đạt đủ tiêu chí được giao",
                "the communes planned at the full number of criteria",
            ),
        ),
        FactDocument::new("needed", Label::new("số km cần", "the kilometres needed")),
    ],
    bad: || examples::with_row(Measure::GreenRoadKilometres, &[1, 0], 1),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let (objective, length) = places::stated(PlanReading::new(plan).green_road())?;
    let complete = places::complete_row(plan)?;
    if !plan.quota.fits(complete) {
        return Err(places::misaligned());
    }
    for roads in places::rows_of(plan, Measure::GreenRoadKilometres)? {
        let planned = places::cells(plan, roads, findings).zip(plan.quota.cells(complete));
        for ((column, kilometres), (_, communes)) in planned {
            let Some((kilometres, communes)) = kilometres.zip(communes) else {
                continue;
            };
            // A length that does not fit a decimal is longer than the planned one, which does.
            let needed = product(communes, length.get());
            if needed.is_none_or(|needed| kilometres < needed) {
                findings
                    .report(
                        places::cell(roads, column.district),
                        plan.cite_section(&objective.section),
                        facts::of_column(column).chain([
                            ("kilometres", kilometres.into()),
                            ("communes", facts::count(communes)),
                            ("needed", needed.map_or_else(facts::too_large, Into::into)),
                        ]),
                    )
                    .from([
                        places::objective(objective),
                        places::cell(complete, column.district),
                    ]);
            }
        }
    }
    Ok(())
}
