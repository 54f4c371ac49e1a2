//! Districts with too few value-chain models.

use crate::rules::prelude::*;

facts! {
    about::Column;
    MODELS: FactValue = "models", "số mô hình được giao", "the number of models planned";
    AT_LEAST: u64 = "at_least", "số mô hình tối thiểu", "the least number of models";
}

pub(super) static NTM_206: Rule = Rule::error("NTM-206", &[Input::Plan])
    .title(
        "huyện được giao ít mô hình chuỗi giá trị hơn mục tiêu",
        "a district has fewer value-chain models than the objective asks for",
    )
    .why(
        "Kế hoạch yêu cầu mỗi huyện, thành phố có ít nhất một số mô hình sản xuất theo chuỗi giá trị; chỉ tiêu giao thấp hơn.",
        "The plan wants a least number of value-chain models in every district; the quota is below it.",
    )
    .remedy(
        "Giao thêm mô hình cho huyện.",
        "Give the district more models.",
    )
    .rests_on(basis::MODELS_OBJECTIVE)
    .message(
        "{name}: giao {models} mô hình chuỗi giá trị, mục tiêu ít nhất {at_least}",
        "{name}: {models} value-chain models are planned, the objective is at least {at_least}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::ValueChainModels, &[2, 0], 2), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let (objective, at_least) = guards::stated(&dossier.plan_reading()?.models_per_district)?;
    for row in guards::rows_of(plan, Measure::ValueChainModels)? {
        let cells = plan_paths::cells(plan, row, findings);
        // The objective is one of districts.
        let cells = cells.filter(|(column, _)| column.place.level() == Level::District);
        for (column, cell) in cells {
            let Some(models) = cell.filter(|models| *models < Decimal::from(at_least)) else {
                continue;
            };
            let facts = [MODELS.is(plan_paths::count(models)), AT_LEAST.is(at_least)];
            Column::report_cell(findings, (plan, objective), (row, column), facts)
                .related([plan_paths::objective(objective)]);
        }
    }
    Ok(())
}
