//! Columns of communes that lie in the district of another column.

use crate::rules::catalog::examples::state::RECOGNISED;
use crate::rules::prelude::*;

facts! {
    about::Column;
    WITHIN: DistrictCode = "within", "mã huyện có cột riêng", "the district that has a column of its own";
}

pub(super) static NTM_520: Rule = Rule::error("NTM-520", &[Input::Plan, Input::Gazetteer])
    .title(
        "cột của xã nằm trong huyện đã có cột",
        "a column is of a commune in a district that has a column",
    )
    .why(
        "Xã có cột riêng, huyện của xã vào ngày ban hành cũng có cột: tổng các ô tính xã đó hai lần.",
        "The commune has a column, and so has its district on the day of the plan: a sum of the cells counts the commune twice.",
    )
    .remedy(
        "Bỏ một trong hai cột, hoặc ghi ở cột của huyện số không kể xã đó.",
        "Drop one of the columns, or leave the commune out of the figures of the district.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Cột “{name}” ({district}) là của xã trong huyện {within}, huyện này cũng có cột",
        "The column “{name}” ({district}) is of a commune in district {within}, which has a column too",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_commune(RECOGNISED), examples::plan::by_commune)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    let places: SortedSet<Locality> = plan.quota.columns.iter().map(|one| one.place).collect();
    for column in &plan.quota.columns {
        let Some(commune) = column.place.commune() else {
            continue;
        };
        let unit = gazetteer.commune_on(commune, plan.document.issued);
        let district = unit.ok().and_then(Unit::district);
        let Some(district) = district.filter(|one| places.contains(&(*one).into())) else {
            continue;
        };
        Column::report(findings, plan, column, [WITHIN.is(district)]).related([
            plan_paths::column(district.into()),
            gazetteer_paths::unit(commune),
        ]);
    }
    Ok(())
}
