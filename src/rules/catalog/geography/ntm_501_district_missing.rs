//! Districts that the quota table leaves out.

use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    NAME: String = "name", "tên huyện trong danh mục", "the name of the district in the catalogue";
}

pub(super) static NTM_501: Rule = Rule::error("NTM-501", &[Input::Plan, Input::Gazetteer])
    .title(
        "thiếu huyện trong biểu giao chỉ tiêu",
        "a district is missing from the quota table",
    )
    .why(
        "Biểu giao chỉ tiêu phải có mọi huyện, thành phố của tỉnh vào ngày ban hành.",
        "The quota table must have every district of the province on the day of the plan.",
    )
    .remedy(
        "Thêm cột cho huyện còn thiếu.",
        "Add a column for the missing district.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Biểu giao chỉ tiêu thiếu {name} ({district})",
        "The quota table lacks {name} ({district})",
    )
    .facts(FACTS)
    .examples(
        || {
            examples::plan::changed(|plan| {
                let columns = &mut plan.quota.columns;
                columns.retain(|column| column.place != examples::plan::DISTRICT.into());
            })
        },
        examples::plan::good,
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    // A plan may hand out quotas to communes, or to the province alone.
    let mut columns = plan.quota.columns.iter();
    if columns.all(|column| column.place.level() != Level::District) {
        return Err(NOT_BY_DISTRICT);
    }
    for district in gazetteer.districts_on(plan.document.issued) {
        let code = district.code();
        let mut columns = plan.quota.columns.iter();
        let has_column = columns.any(|column| column.place == code.into());
        if district.province() == plan.province && !has_column {
            let facts = [
                DISTRICT.is(Locality::from(code)),
                NAME.is(district.full_name()),
            ];
            findings
                .report(
                    plan_paths::column(code.into()),
                    plan_paths::cite_columns(plan),
                    facts,
                )
                .related([gazetteer_paths::district(code), plan_paths::province()]);
        }
    }
    Ok(())
}

const NOT_BY_DISTRICT: SkipReason = guards::reason(
    "biểu giao chỉ tiêu không có cột nào của huyện",
    "the quota table has no column of a district",
);
