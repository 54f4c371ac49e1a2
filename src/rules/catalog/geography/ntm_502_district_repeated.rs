//! Districts that stand in the quota table more than once.

use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    NAME: Vec<String> = "name", "tên huyện như đã in", "the district as it is printed";
    COLUMNS: usize = "columns", "số cột của huyện", "the number of columns of the district";
}

pub(super) static NTM_502: Rule = Rule::error("NTM-502", &[Input::Plan])
    .title(
        "huyện có nhiều cột trong biểu giao chỉ tiêu",
        "a district stands in the quota table more than once",
    )
    .why(
        "Một huyện có hai cột thì bị tính hai lần trong tổng.",
        "A district with two columns is counted twice in the totals.",
    )
    .remedy(
        "Bỏ cột thừa, hoặc sửa mã huyện.",
        "Remove the surplus column, or correct the code of the district.",
    )
    .basis(
        "số học: mỗi huyện được tính một lần",
        "arithmetic: a district is counted once",
    )
    .message(
        "{name} ({district}) có {columns} cột trong biểu giao chỉ tiêu",
        "{name} ({district}) has {columns} columns in the quota table",
    )
    .facts(FACTS)
    .examples(
        || examples::plan::with_columns(|column| column.district = examples::plan::CITY),
        examples::plan::good,
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let columns = plan.quota.columns.iter();
    let heads = SortedMap::grouped(columns.map(|one| (one.district, one.printed.clone())));
    for (district, mut heads) in heads.into_iter().filter(|(_, heads)| heads.len() > 1) {
        // In an order of their own, so that the order of the columns does not matter.
        sort(&mut heads);
        let columns = COLUMNS.is(heads.len());
        let facts = [DISTRICT.is(district), NAME.is(heads), columns];
        findings.report(
            plan_paths::column(district),
            plan_paths::cite_columns(plan),
            facts,
        );
    }
    Ok(())
}
