//! Columns of districts that the province does not have.

use crate::rules::prelude::*;

facts! {
    about::Column;
}

pub(super) static NTM_503: Rule = Rule::error("NTM-503", &[Input::Plan, Input::Gazetteer])
    .title(
        "mã huyện không thuộc tỉnh vào ngày ban hành",
        "a column is of no district of the province",
    )
    .why(
        "Cột của biểu giao chỉ tiêu mang mã của huyện không có trong tỉnh vào ngày ban hành kế hoạch. Huyện không còn vào ngày đó do NTM-515 nêu.",
        "The code of the column is that of no district of the province on the day of the plan. A district that no longer exists is reported by NTM-515.",
    )
    .remedy(
        "Sửa mã huyện theo danh mục vào ngày đó.",
        "Correct the code by the catalogue of that day.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Cột “{name}” mang mã {district}, không có trong tỉnh vào ngày ban hành",
        "The column “{name}” has the code {district}, which the province does not have on the day of the plan",
    )
    .facts(FACTS)
    .examples(examples::plan::with_unknown_district, examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    for column in &plan.quota.columns {
        let Some(district) = column.place.district() else {
            continue;
        };
        let day = plan.document.issued;
        if units::is_foreign(gazetteer, plan, district, day) {
            let known = gazetteer_paths::known_district(gazetteer, district);
            Column::report(findings, plan, column, [])
                .related(known.into_iter().chain([plan_paths::province()]));
        }
    }
    Ok(())
}
