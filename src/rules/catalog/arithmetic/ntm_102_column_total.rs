//! Communes by tier against the number of communes of a district.

use crate::rules::prelude::*;

facts! {
    about::Column;
    plan_paths::PRINTED_COMMUNES;
    COMPUTED: FactValue = "computed", "tổng các nhóm", "the sum of the tiers";
}

pub(super) static NTM_102: Rule = Rule::error("NTM-102", &[Input::Plan])
    .title(
        "các nhóm xã không khớp số xã của huyện",
        "the tiers of a district do not add up to its communes",
    )
    .why(
        "Mỗi xã thuộc đúng một nhóm, nên tổng các nhóm phải bằng số xã của huyện.",
        "Every commune stands in exactly one tier, so the tiers must add up to the communes of the district.",
    )
    .remedy(
        "Đối chiếu danh sách xã của huyện theo từng nhóm.",
        "Check the list of the district's communes by tier.",
    )
    .rests_on(basis::SUM_OF_TERMS)
    .message(
        "{name}: các nhóm cộng được {computed} xã, nhưng huyện có {declared} xã",
        "{name}: the tiers add up to {computed} communes, but the district has {declared}",
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
        let (Some(declared), Some(cells)) = (column.communes, cells) else {
            findings.skip(plan_paths::column(column.district), guards::NO_FIGURE);
            continue;
        };
        let computed = sum(cells);
        if computed != Decimal::from(declared) {
            let computed = COMPUTED.is(plan_paths::count(computed));
            let cells = rows.iter();
            let cells = cells.map(|(_, _, row)| plan_paths::cell(row, column.district));
            let facts = [PRINTED_COMMUNES.is(declared), computed];
            Column::report(findings, plan, column, facts).related(cells);
        }
    }
    Ok(())
}
