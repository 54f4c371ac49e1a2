//! Columns whose head names another district than their code.

use crate::rules::prelude::*;

facts! {
    about::Column;
    NAMED: DistrictCode = "named", "mã huyện theo tên", "the code by the name";
}

pub(super) static NTM_505: Rule = Rule::warning("NTM-505", &[Input::Plan, Input::Gazetteer])
    .title(
        "tên ở đầu cột là của huyện khác",
        "the head of a column names another district",
    )
    .why(
        "Đầu cột ghi tên một huyện, nhưng mã của cột là của huyện khác; số liệu có thể bị gán nhầm.",
        "The head names one district and the code of the column is another's; the figures may be attributed wrongly.",
    )
    .remedy(
        "Sửa mã huyện hoặc tên ở đầu cột.",
        "Correct the code, or the head.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Cột “{name}” mang mã {district}, nhưng tên là của huyện mã {named}",
        "The column “{name}” has the code {district}, but its name is that of {named}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_columns(|column| column.printed = "TP. Ví Dụ (2 xã)".into()), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    for column in &plan.quota.columns {
        let name = plan_paths::name_in_head(column);
        let Ok(named) = gazetteer.find_district(name, plan.document.issued) else {
            findings.skip(plan_paths::column(column.district), NO_SINGLE_DISTRICT);
            continue;
        };
        if named.code() != column.district {
            let own = gazetteer_paths::known_district(gazetteer, column.district);
            let other = gazetteer_paths::district(named.code());
            Column::report(findings, plan, column, [NAMED.is(named.code())])
                .related(own.into_iter().chain([other]));
        }
    }
    Ok(())
}

const NO_SINGLE_DISTRICT: SkipReason = guards::reason(
    "tên ở đầu cột không xác định được huyện",
    "the head names no single district",
);
