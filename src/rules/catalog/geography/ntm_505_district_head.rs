//! Columns whose head names another district than their code.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
    facts::NAME;
    NAMED: String = "named", "mã huyện theo tên", "the code by the name";
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
    .examples(swapped, examples::plan::good)
    .check(check);

fn swapped() -> Example {
    examples::plan::changed(|plan| {
        for column in &mut plan.quota.columns {
            column.printed = "TP. Ví Dụ (2 xã)".into();
        }
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    for column in &plan.quota.columns {
        // The number of communes in brackets is no part of the name.
        let name = column.printed.split('(').next().unwrap_or_default();
        let Ok(named) = gazetteer.find_district(name, plan.document.issued()) else {
            findings.skip(
                places::column(column.district),
                SkipReason::NothingStated(Label::new(
                    "tên ở đầu cột không xác định được huyện",
                    "the head names no single district",
                )),
            );
            continue;
        };
        if named.code() != column.district {
            let own = gazetteer_paths::known_district(gazetteer, column.district);
            findings
                .report(
                    places::column(column.district),
                    places::cite_columns(plan),
                    facts::of_column(column).chain([NAMED.is(named.code().to_string())]),
                )
                .because(
                    [gazetteer_paths::district(named.code())]
                        .into_iter()
                        .chain(own),
                );
        }
    }
    Ok(())
}
