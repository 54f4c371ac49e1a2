//! Communes planned below the floor.

use crate::rules::prelude::*;

facts! {
    about::Column;
    COMMUNES: FactValue = "communes", "số xã được giao", "the number of communes";
    plan_paths::FROM;
    plan_paths::TO;
    plan_paths::FLOOR;
}

pub(super) static NTM_204: Rule = Rule::error("NTM-204", &[Input::Plan])
    .title(
        "giao xã đạt dưới mức sàn",
        "communes are planned below the floor",
    )
    .why(
        "Kế hoạch đặt mức sàn số tiêu chí cho mọi xã, nhưng lại giao xã vào nhóm nằm hoàn toàn dưới mức đó.",
        "The plan sets a least number of criteria for every commune, and yet puts communes into a tier that lies wholly below it.",
    )
    .remedy(
        "Chuyển các xã đó lên nhóm trên mức sàn, hoặc sửa mức sàn.",
        "Move those communes into a tier above the floor, or change the floor.",
    )
    .rests_on(basis::FLOOR_OBJECTIVE)
    .message(
        "{name}: giao {communes} xã vào nhóm {from}-{to} tiêu chí, dưới mức sàn {floor}",
        "{name}: {communes} communes are planned in the tier of {from}-{to} criteria, below the floor of {floor}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::Tier { from: 0, to: 7 }, &[0, 1], 1), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (objective, floor) = guards::stated(&dossier.plan_reading()?.floor)?;
    for (from, to, row) in plan.quota.tier_rows().filter(|(_, to, _)| *to < floor) {
        for (column, cell) in plan_paths::cells(plan, row, findings) {
            let Some(communes) = cell.filter(|communes| !communes.is_zero()) else {
                continue;
            };
            let communes = COMMUNES.is(plan_paths::count(communes));
            let facts = [communes, FROM.is(from), TO.is(to), FLOOR.is(floor)];
            Column::report_cell(findings, (plan, objective), (row, column), facts).related([
                plan_paths::objective(objective),
                plan_paths::measure_of(row),
            ]);
        }
    }
    Ok(())
}
