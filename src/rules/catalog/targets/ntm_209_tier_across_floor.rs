//! Tiers that reach below the floor.

use crate::rules::prelude::*;

facts! {
    facts::ROW;
    facts::LABEL;
    facts::FROM;
    facts::TO;
    facts::FLOOR;
}

pub(super) static NTM_209: Rule = Rule::info("NTM-209", &[Input::Plan])
    .title(
        "nhóm xã có phần dưới mức sàn",
        "a tier reaches below the floor",
    )
    .why(
        "Nhóm có cả số tiêu chí dưới và trên mức sàn, nên chỉ tiêu không bảo đảm mọi xã đạt mức sàn.",
        "The tier holds numbers of criteria below and above the floor, so the quota does not ensure that every commune reaches it.",
    )
    .remedy(
        "Tách nhóm tại mức sàn.",
        "Split the tier at the floor.",
    )
    .rests_on(basis::FLOOR_OBJECTIVE)
    .message(
        "Hàng {row} “{label}”: nhóm {from}-{to} tiêu chí có phần dưới mức sàn {floor}",
        "Row {row} “{label}”: the tier of {from}-{to} criteria reaches below the floor of {floor}",
    )
    .facts(FACTS)
    .examples(higher_floor, examples::plan::good)
    .check(check);

fn higher_floor() -> Example {
    examples::plan::changed(|plan| {
        for objective in &mut plan.objectives {
            if let ObjectiveTarget::CriteriaFloor { criteria } = &mut objective.target {
                *criteria = 9;
            }
        }
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (objective, floor) = places::stated(PlanReading::new(plan).floor())?;
    for (from, to, row) in plan.quota.tier_rows() {
        let planned = row.cells().iter().flatten().any(|cell| !cell.is_zero());
        if planned && from < floor && floor <= to {
            findings
                .report(
                    places::row(row),
                    plan.cite_section(&objective.section),
                    facts::of_row(row).chain([FROM.is(from), TO.is(to), FLOOR.is(floor)]),
                )
                .because([places::objective(objective)]);
        }
    }
    Ok(())
}
