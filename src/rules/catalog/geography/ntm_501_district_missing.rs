//! Districts that the quota table leaves out.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
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
                plan.quota
                    .columns
                    .retain(|column| column.district != examples::plan::DISTRICT);
            })
        },
        examples::plan::good,
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    let province = gazetteer
        .districts_on(plan.document.issued())
        .filter(|district| district.province() == plan.province);
    for district in province {
        let code = district.code();
        if !plan
            .quota
            .columns
            .iter()
            .any(|column| column.district == code)
        {
            findings
                .report(
                    places::column(code),
                    places::cite_columns(plan),
                    [DISTRICT.is(code.to_string()), NAME.is(district.full_name())],
                )
                .because([gazetteer_paths::district(code), places::province()]);
        }
    }
    Ok(())
}
