//! Rows with missing cells.

use crate::rules::prelude::*;

facts! {
    about::Row;
    MISSING: Vec<String> = "missing", "các cột thiếu số liệu", "the columns without a figure";
}

pub(super) static NTM_103: Rule = Rule::warning("NTM-103", &[Input::Plan])
    .title("hàng thiếu số liệu", "a row lacks figures")
    .why(
        "Mỗi hàng phải có một ô cho mỗi cột; ô trống không phải là số 0.",
        "A row has one cell for each column; an empty cell is not a zero.",
    )
    .remedy(
        "Điền ô còn thiếu, hoặc ghi 0 nếu không giao chỉ tiêu.",
        "Fill the missing cell, or write 0 where nothing is handed out.",
    )
    .rests_on(basis::QUOTA_FORM)
    .message(
        "Hàng {row} “{label}” thiếu số liệu của: {missing}",
        "Row {row} “{label}” lacks the figures of: {missing}",
    )
    .facts(FACTS)
    .examples(
        || examples::plan::with_empty_cell(Measure::ValueChainModels),
        examples::plan::good,
    )
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    for row in &plan.quota.rows {
        let missing = plan_paths::cells(plan, row, findings).filter(|(_, cell)| cell.is_none());
        let mut missing: Vec<String> = missing.map(|(column, _)| column.printed.clone()).collect();
        // In an order of their own, so that the order of the columns does not matter.
        sort(&mut missing);
        if !missing.is_empty() {
            Row::report(findings, plan, row, [MISSING.is(missing)]);
        }
    }
    Ok(())
}
