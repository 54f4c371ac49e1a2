//! Quotas of a tier above the communes of a district.

use crate::rules::prelude::*;

facts! {
    about::Column;
    about::Row;
    PLANNED: FactValue = "planned", "số xã được giao", "the communes planned";
    plan_paths::PRINTED_COMMUNES;
}

pub(super) static NTM_210: Rule = Rule::error("NTM-210", &[Input::Plan])
    .title(
        "chỉ tiêu một nhóm nhiều hơn số xã của huyện",
        "the quota of a tier exceeds the communes of the district",
    )
    .why(
        "Riêng một nhóm đã được giao nhiều xã hơn số xã của huyện, nên chỉ tiêu không thể thực hiện dù các nhóm khác là bao nhiêu.",
        "One tier alone is given more communes than the district has, so the quota cannot be met, regardless of the other tiers.",
    )
    .remedy(
        "Kiểm tra ô có bị lệch cột hay không, rồi giao lại chỉ tiêu.",
        "Check whether the cell slipped into another column, then hand the quota out again.",
    )
    .basis(
        "số học của biểu giao chỉ tiêu",
        "the arithmetic of the quota table",
    )
    .message(
        "{name}: hàng {row} “{label}” giao {planned} xã, nhưng chỉ có {declared} xã",
        "{name}: row {row} “{label}” plans {planned} communes, but there are {declared}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::Tier { from: 19, to: 19 }, &[3, 0], 3), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    for (_, _, row) in guards::tier_rows(plan)? {
        for (column, cell) in plan_paths::cells(plan, row, findings) {
            // A missing figure is reported by the rule on the sum of the tiers.
            let Some((planned, declared)) = cell.zip(column.counted()) else {
                continue;
            };
            if planned > Decimal::from(declared) {
                let counts = [
                    PLANNED.is(plan_paths::count(planned)),
                    PRINTED_COMMUNES.is(declared),
                ];
                let names = Column::facts(column).into_iter().chain(Row::facts(row));
                let path = plan_paths::cell(row, column.place);
                findings
                    .report(path, plan_paths::cite_row(plan, row), names.chain(counts))
                    .related([plan_paths::communes_of(column.place)]);
            }
        }
    }
    Ok(())
}
