//! Tiers that reach below the floor.

use crate::rules::prelude::*;

facts! {
    about::Row;
    plan_paths::FROM;
    plan_paths::TO;
    plan_paths::FLOOR;
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
    .remedy("Tách nhóm tại mức sàn.", "Split the tier at the floor.")
    .rests_on(basis::FLOOR_OBJECTIVE)
    .message(
        "Hàng {row} “{label}”: nhóm {from}-{to} tiêu chí có phần dưới mức sàn {floor}",
        "Row {row} “{label}”: the tier of {from}-{to} criteria reaches below the floor of {floor}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_floor(9), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (objective, floor) = guards::stated(&dossier.plan_reading()?.floor)?;
    for (from, to, row) in plan.quota.tier_rows() {
        let planned = row.cells().iter().flatten().any(|cell| !cell.is_zero());
        if planned && from < floor && floor <= to {
            let bounds = [FROM.is(from), TO.is(to), FLOOR.is(floor)];
            let facts = Row::facts(row).into_iter().chain(bounds);
            let citation = plan.cite_section(&objective.section);
            findings
                .report(plan_paths::row(row), citation, facts)
                .related([plan_paths::objective(objective)]);
        }
    }
    Ok(())
}
