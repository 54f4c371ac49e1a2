//! Columns of districts that the province does not have.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
    facts::NAME;
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
    .examples(unknown, examples::plan::good)
    .check(check);

fn unknown() -> Example {
    examples::plan::changed(|plan| {
        plan.quota.columns.push(QuotaColumn {
            district: const { DistrictCode::of(999) },
            printed: "Huyện Lạ".into(),
            communes: None,
        });
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    for column in &plan.quota.columns {
        let known = gazetteer.district_on(column.district, plan.document.issued());
        let ended = matches!(known, Err(UnitError::NoLonger { .. }));
        if !ended && !known.is_ok_and(|district| district.province() == plan.province) {
            let known = gazetteer_paths::known_district(gazetteer, column.district);
            findings
                .report(
                    places::column(column.district),
                    places::cite_columns(plan),
                    facts::of_column(column),
                )
                .because([places::province()].into_iter().chain(known));
        }
    }
    Ok(())
}
