//! Districts with less green road than their communes at the full number of criteria need.

use crate::rules::prelude::*;

facts! {
    about::Column;
    KILOMETRES: Decimal = "kilometres", "số km được giao", "the kilometres planned";
    COMMUNES: FactValue = "communes", "số xã đạt đủ tiêu chí được giao", "the communes planned at the full number of criteria";
    NEEDED: FactValue = "needed", "số km cần", "the kilometres needed";
}

pub(super) static NTM_207: Rule = Rule::warning("NTM-207", &[Input::Plan])
    .title(
        "huyện được giao ít km đường xanh hơn số xã đạt đủ tiêu chí cần",
        "a district has less green road than its communes at the full number of criteria need",
    )
    .why(
        "Mỗi xã được công nhận phải có một tuyến đường xanh - sạch - đẹp; nếu mọi xã đạt đủ tiêu chí được công nhận thì số km giao không đủ. Đạt đủ tiêu chí chưa phải là được công nhận, nên đây là cảnh báo.",
        "Every recognised commune must have a green road; should all communes at the full number of criteria be recognised, the planned length is too short. Meeting the criteria is not yet being recognised, so this is a warning.",
    )
    .remedy(
        "Giao thêm km đường cho huyện.",
        "Give the district more kilometres.",
    )
    .rests_on(basis::ROADS_OBJECTIVE)
    .message(
        "{name}: giao {kilometres} km đường xanh - sạch - đẹp cho {communes} xã đạt đủ tiêu chí, cần ít nhất {needed} km",
        "{name}: {kilometres} km of green road are planned for {communes} communes at the full number of criteria, which need at least {needed} km",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::GreenRoadKilometres, &[1, 0], 1), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (objective, length) = guards::stated(&dossier.plan_reading()?.green_road)?;
    let complete = guards::complete_row(dossier)?;
    for roads in guards::rows_of(plan, Measure::GreenRoadKilometres)? {
        let planned = plan_paths::cells(plan, roads, findings).zip(plan.quota.cells(complete));
        for ((column, kilometres), (_, communes)) in planned {
            let Some((kilometres, communes)) = kilometres.zip(communes) else {
                continue;
            };
            // More communes than 32 bits count need more road than any plan has.
            let needed = u32::try_from(communes).ok();
            let needed = needed.map(|communes| length.times(communes));
            if needed.is_some_and(|needed| kilometres >= needed) {
                continue;
            }
            let facts = [
                KILOMETRES.is(kilometres),
                COMMUNES.is(plan_paths::count(communes)),
                NEEDED.is(needed.map_or(TOO_LARGE.into(), FactValue::from)),
            ];
            let communes = plan_paths::cell(complete, column.place);
            Column::report_cell(findings, (plan, objective), (roads, column), facts)
                .related([plan_paths::objective(objective), communes]);
        }
    }
    Ok(())
}

const TOO_LARGE: Label = Label::new("số có hơn 28 chữ số", "a number of more than 28 digits");
