//! Communes by tier against the number of communes of a district.

use crate::rules::prelude::*;

facts! {
    about::Column;
    plan_paths::PRINTED_COMMUNES;
    COMPUTED: FactValue = "computed", "tổng các nhóm", "the sum of the tiers";
}

pub(super) static NTM_102: Rule = Rule::error("NTM-102", &[Input::Plan])
    .title(
        "các nhóm xã không khớp số xã của cột",
        "the tiers of a column do not add up to its communes",
    )
    .why(
        "Mỗi xã thuộc đúng một nhóm, nên tổng các nhóm của một cột phải bằng số xã của cột; cột của xã là một xã.",
        "Every commune stands in exactly one tier, so the tiers of a column must add up to its communes; a column of a commune is one.",
    )
    .remedy(
        "Đối chiếu danh sách xã của cột theo từng nhóm.",
        "Check the list of the column's communes by tier.",
    )
    .rests_on(basis::SUM_OF_TERMS)
    .message(
        "{name}: các nhóm cộng được {computed} xã, nhưng số xã là {declared}",
        "{name}: the tiers add up to {computed} communes, but there are {declared}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::Tier { from: 8, to: 18 }, &[0, 2], 2), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let rows = guards::tier_rows(plan)?;
    if !rows.iter().all(|(_, _, row)| plan.quota.fits(row)) {
        return Err(guards::MISALIGNED);
    }
    for (index, column) in plan.quota.columns.iter().enumerate() {
        let cells = rows.iter().map(|(_, _, row)| *row.cells().get(index)?);
        let cells: Option<Vec<Decimal>> = cells.collect();
        let (Some(declared), Some(cells)) = (column.counted(), cells) else {
            findings.skip(plan_paths::column(column.place), guards::NO_FIGURE);
            continue;
        };
        let computed = sum(cells);
        // A plan by commune may name only the tiers that communes are to reach.
        let is_open = column.communes.is_none() && computed.is_zero();
        if computed != Decimal::from(declared) && !is_open {
            let computed = COMPUTED.is(plan_paths::count(computed));
            let cells = rows.iter();
            let cells = cells.map(|(_, _, row)| plan_paths::cell(row, column.place));
            let facts = [PRINTED_COMMUNES.is(declared), computed];
            Column::report(findings, plan, column, facts).related(cells);
        }
    }
    Ok(())
}
