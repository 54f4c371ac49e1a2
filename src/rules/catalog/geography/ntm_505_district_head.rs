//! Columns whose head names another district or commune than their code.

use crate::rules::prelude::*;

facts! {
    about::Column;
    NAMED: Locality = "named", "mã theo tên", "the code by the name";
}

pub(super) static NTM_505: Rule = Rule::warning("NTM-505", &[Input::Plan, Input::Gazetteer])
    .title(
        "tên ở đầu cột là của đơn vị khác",
        "the head of a column names another unit",
    )
    .why(
        "Đầu cột ghi tên một huyện hoặc xã, nhưng mã của cột là của đơn vị khác; số liệu có thể bị gán nhầm.",
        "The head names one district or commune and the code of the column is another's; the figures may be attributed wrongly.",
    )
    .remedy(
        "Sửa mã hoặc tên ở đầu cột.",
        "Correct the code, or the head.",
    )
    .rests_on(basis::UNITS_ON_PLAN_DAY)
    .message(
        "Cột “{name}” mang mã {district}, nhưng tên là của đơn vị mã {named}",
        "The column “{name}” has the code {district}, but its name is that of {named}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_columns(|column| column.printed = "TP. Ví Dụ (2 xã)".into()), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let gazetteer = guards::covering(dossier.read_gazetteer()?, plan)?;
    let day = plan.document.issued;
    for column in &plan.quota.columns {
        let name = plan_paths::name_in_head(column);
        let found = match column.place {
            Locality::District(_) => gazetteer
                .find_district(name, day)
                .map(|one| one.code().into()),
            Locality::Commune(_) => gazetteer
                .find_commune(name, day)
                .map(|one| one.code().into()),
        };
        let Ok(named) = found else {
            findings.skip(plan_paths::column(column.place), NO_SINGLE_UNIT);
            continue;
        };
        if named != column.place {
            let own = known(gazetteer, column.place);
            Column::report(findings, plan, column, [NAMED.is(named)])
                .related(own.into_iter().chain(known(gazetteer, named)));
        }
    }
    Ok(())
}

/// A district or commune, when the gazetteer knows its code.
fn known(gazetteer: &Gazetteer, place: Locality) -> Option<Path> {
    match place {
        Locality::District(code) => gazetteer_paths::known_district(gazetteer, code),
        Locality::Commune(code) => {
            let known = gazetteer.units().iter().any(|one| one.code() == code);
            known.then(|| gazetteer_paths::unit(code))
        }
    }
}

const NO_SINGLE_UNIT: SkipReason = guards::reason(
    "tên ở đầu cột không xác định được huyện, xã",
    "the head names no single district or commune",
);
