//! Columns of communes that the province does not have.

use crate::rules::catalog::examples::state::STRANGER;
use crate::rules::prelude::*;

facts! {
    about::Column;
}

pub(super) static NTM_518: Rule = Rule::error("NTM-518", &[Input::Plan, Input::Gazetteer])
    .title(
        "mã xã ở cột không thuộc tỉnh vào ngày ban hành",
        "a column is of no commune of the province",
    )
    .why(
        "Cột của biểu giao chỉ tiêu mang mã của xã không có trong tỉnh vào ngày ban hành kế hoạch: mã sai, xã của tỉnh khác, hoặc xã đã được thay bằng đơn vị khác.",
        "The code of the column is that of no commune of the province on the day of the plan: it is wrong, or that of another province, or other units took the place of the commune.",
    )
    .remedy(
        "Sửa mã xã theo danh mục vào ngày đó.",
        "Correct the code by the catalogue of that day.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Cột “{name}” mang mã {district}, không phải mã của xã trong tỉnh vào ngày ban hành",
        "The column “{name}” has the code {district}, which is that of no commune of the province on the day of the plan",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_commune(STRANGER), examples::plan::by_commune)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    let day = plan.document.issued;
    for column in &plan.quota.columns {
        let Some(commune) = column.place.commune() else {
            continue;
        };
        let known = gazetteer.commune_on(commune, day).ok();
        let province = known.and_then(|unit| gazetteer.province_of(unit, day));
        if known.is_none() || province.is_some_and(|province| province != plan.province) {
            let unit = known.map(|_| gazetteer_paths::unit(commune));
            Column::report(findings, plan, column, [])
                .related(unit.into_iter().chain([plan_paths::province()]));
        }
    }
    Ok(())
}
