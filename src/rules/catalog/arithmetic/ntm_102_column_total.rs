//! Communes by tier against the number of communes of a district.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
    facts::NAME;
    facts::PRINTED_COMMUNES;
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
    if plan.quota.tier_rows().next().is_none() {
        return Err(places::no_row());
    }
    if !plan
        .quota
        .tier_rows()
        .all(|(_, _, row)| plan.quota.fits(row))
    {
        return Err(places::misaligned());
    }
    for (index, column) in plan.quota.columns.iter().enumerate() {
        let cells: Option<Vec<Decimal>> = plan
            .quota
            .tier_rows()
            .map(|(_, _, row)| row.cells().get(index).copied().flatten())
            .collect();
        let (Some(declared), Some(cells)) = (column.communes, cells) else {
            findings.skip(places::column(column.district), places::no_figure());
            continue;
        };
        let computed = sum(cells);
        if computed != Decimal::from(declared) {
            findings
                .report(
                    places::column(column.district),
                    places::cite_columns(plan),
                    facts::of_column(column).chain([
                        PRINTED_COMMUNES.is(declared),
                        COMPUTED.is(facts::count(computed)),
                    ]),
                )
                .because(cells_of_tiers(plan, column.district));
        }
    }
    Ok(())
}

/// The cells of a district in the rows that count communes by tier.
fn cells_of_tiers(plan: &Plan, district: DistrictCode) -> impl Iterator<Item = Path> {
    let rows = plan.quota.tier_rows();
    rows.map(move |(_, _, row)| places::cell(row, district))
}
