//! A district that should complete the programme and does not.

use crate::rules::prelude::*;

facts! {
    about::Column;
    plan_paths::PRINTED_COMMUNES;
    COMPUTED: FactValue = "computed", "số xã được giao đạt đủ tiêu chí", "the number of communes planned at the full number of criteria";
}

pub(super) static NTM_205: Rule = Rule::error("NTM-205", &[Input::Plan])
    .title(
        "địa phương phải hoàn thành nhưng chưa đủ xã đạt đủ tiêu chí",
        "a district that is to complete lacks communes at the full number of criteria",
    )
    .why(
        "Kế hoạch đặt mục tiêu địa phương hoàn thành nhiệm vụ, nghĩa là mọi xã của địa phương; chỉ tiêu giao số xã đạt đủ tiêu chí lại ít hơn số xã.",
        "The plan wants the district to complete the programme, which takes all of its communes; the quota of communes at the full number of criteria is smaller.",
    )
    .remedy(
        "Giao chỉ tiêu đủ số xã, hoặc bỏ mục tiêu hoàn thành.",
        "Plan all communes of the district, or drop the objective.",
    )
    .basis(
        "mục tiêu hoàn thành của kế hoạch",
        "the plan's objective of completion",
    )
    .message(
        "{name}: phải hoàn thành với {declared} xã, nhưng chỉ tiêu là {computed} xã đạt đủ tiêu chí",
        "{name}: is to complete with {declared} communes, but {computed} are planned at the full number of criteria",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::Tier { from: 19, to: 19 }, &[1, 0], 1), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let completing = guards::objectives(dossier, |target| match target {
        ObjectiveTarget::DistrictCompletes { district } => Some(district),
        _ => None,
    })?;
    // A district that is to complete by several objectives is reported once, with each of them.
    let completing = completing.into_iter();
    let completing =
        SortedMap::grouped(completing.map(|(objective, district)| (district, objective)));
    let row = guards::complete_row(dossier)?;
    for (district, objectives) in completing {
        let Some(objective) = objectives.first() else {
            continue;
        };
        let columns = plan.quota.cells(row);
        let mut columns = columns
            .filter(|(one, _)| one.place == district.into())
            .peekable();
        if columns.peek().is_none() {
            findings.skip(plan_paths::objective(objective), NO_COLUMN);
        }
        let stating = objectives.iter().map(|one| plan_paths::objective(one));
        for (column, cell) in columns {
            let (Some(declared), Some(computed)) = (column.communes, cell) else {
                findings.skip(plan_paths::column(district.into()), guards::NO_FIGURE);
                continue;
            };
            // More than there are is for the rule on the sums of a district to say.
            if computed < Decimal::from(declared) {
                let computed = COMPUTED.is(plan_paths::count(computed));
                let facts = [PRINTED_COMMUNES.is(declared), computed];
                let communes = plan_paths::communes_of(district.into());
                Column::report_cell(findings, (plan, objective), (row, column), facts)
                    .related(stating.clone().chain([communes]));
            }
        }
    }
    Ok(())
}

const NO_COLUMN: SkipReason = guards::reason(
    "biểu giao chỉ tiêu không có cột của huyện này",
    "the quota table has no column of the district",
);
