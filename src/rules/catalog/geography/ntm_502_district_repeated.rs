//! Districts that stand in the quota table more than once.

use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    NAME: Vec<String> = "name", "tên huyện như đã in", "the district as it is printed";
    COLUMNS: usize = "columns", "số cột", "the number of columns";
}

pub(super) static NTM_502: Rule = Rule::error("NTM-502", &[Input::Plan])
    .title(
        "huyện hoặc xã có nhiều cột trong biểu giao chỉ tiêu",
        "a district or commune stands in the quota table more than once",
    )
    .why(
        "Một huyện hoặc xã có hai cột thì bị tính hai lần trong tổng.",
        "A district or commune with two columns is counted twice in the totals.",
    )
    .remedy(
        "Bỏ cột thừa, hoặc sửa mã.",
        "Remove the surplus column, or correct the code.",
    )
    .basis(
        "số học: mỗi huyện, xã được tính một lần",
        "arithmetic: a district or commune is counted once",
    )
    .message(
        "{name} ({district}) có {columns} cột trong biểu giao chỉ tiêu",
        "{name} ({district}) has {columns} columns in the quota table",
    )
    .facts(FACTS)
    .examples(
        || examples::plan::with_columns(|column| column.place = examples::plan::CITY.into()),
        examples::plan::good,
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let columns = plan.quota.columns.iter();
    let heads = SortedMap::grouped(columns.map(|one| (one.place, one.printed.clone())));
    for (place, mut heads) in heads.into_iter().filter(|(_, heads)| heads.len() > 1) {
        // In an order of their own, so that the order of the columns does not matter.
        sort(&mut heads);
        let columns = COLUMNS.is(heads.len());
        let facts = [DISTRICT.is(place), NAME.is(heads), columns];
        findings.report(
            plan_paths::column(place),
            plan_paths::cite_columns(plan),
            facts,
        );
    }
    Ok(())
}
