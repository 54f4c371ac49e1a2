//! Rows whose number of cells is not that of the districts.

use crate::rules::prelude::*;

facts! {
    about::Row;
    CELLS: usize = "cells", "số ô của hàng", "the number of cells of the row";
    COLUMNS: usize = "columns", "số cột", "the number of columns";
}

pub(super) static NTM_104: Rule = Rule::warning("NTM-104", &[Input::Plan])
    .title(
        "số ô của hàng khác số cột",
        "a row has another number of cells than there are columns",
    )
    .why(
        "Không thể biết ô nào thuộc cột nào; có thể thiếu hoặc thừa một cột, hoặc các ô bị lệch. Các quy tắc theo từng cột bỏ qua hàng này.",
        "It cannot be told which cell belongs to which column; a column may be missing or one too many, or the row may be shifted. Rules on columns pass over the row.",
    )
    .remedy(
        "Bổ sung ô hoặc cột còn thiếu, bỏ ô hoặc cột thừa.",
        "Add the missing cell or column, or remove the surplus one.",
    )
    .rests_on(basis::QUOTA_FORM)
    .message(
        "Hàng {row} “{label}” có {cells} ô cho {columns} cột",
        "Row {row} “{label}” has {cells} cells for {columns} columns",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::ValueChainModels, &[1, 1, 1], 3), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let columns = plan.quota.columns.len();
    for row in &plan.quota.rows {
        let cells = row.cells().len();
        if cells != columns {
            Row::report(findings, plan, row, [CELLS.is(cells), COLUMNS.is(columns)])
                .related([plan_paths::columns()]);
        }
    }
    Ok(())
}
