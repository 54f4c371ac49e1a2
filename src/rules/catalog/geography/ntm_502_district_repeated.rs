//! Districts that stand in the quota table more than once.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
    facts::NAME;
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
    .examples(repeated, examples::plan::good)
    .check(check);

fn repeated() -> Example {
    examples::plan::changed(|plan| {
        for column in &mut plan.quota.columns {
            column.district = examples::plan::CITY;
        }
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let mut heads: SortedMap<DistrictCode, Vec<&str>> = SortedMap::new();
    for column in &plan.quota.columns {
        let printed = heads.entry(column.district).or_default();
        printed.push(&column.printed);
    }
    for (district, mut printed) in heads.into_iter().filter(|(_, heads)| heads.len() > 1) {
        // In an order of their own, so that the order of the columns does not matter.
        sort(&mut printed);
        let count = printed.len();
        findings.report(
            places::column(district),
            places::cite_columns(plan),
            [
                DISTRICT.is(district.to_string()),
                NAME.is(printed),
                COLUMNS.is(count),
            ],
        );
    }
    Ok(())
}
