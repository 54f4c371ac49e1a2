//! Rows whose number of cells is not that of the districts.

use crate::plan::Measure;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_104: Rule = Rule {
    code: RuleCode::of("NTM-104"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Warning,
    title: Label::new(
        "số ô của hàng khác số huyện",
        "a row has another number of cells than there are districts",
    ),
    explanation: Label::new(
        "Không thể biết ô nào thuộc huyện nào; có thể thiếu hoặc thừa một cột, hoặc các ô bị lệch. Các quy tắc theo huyện bỏ qua hàng này.",
        "It cannot be told which cell belongs to which district; a column may be missing or one too many, or the row may be shifted. Rules by district pass over the row.",
    ),
    remedy: Label::new(
        "Bổ sung ô hoặc cột còn thiếu, bỏ ô hoặc cột thừa.",
        "Add the missing cell or column, or remove the surplus one.",
    ),
    message: Label::new(
        "Hàng {row} “{label}” có {cells} ô cho {columns} huyện",
        "Row {row} “{label}” has {cells} cells for {columns} districts",
    ),
    legal_basis: Label::new(
        "hình thức của biểu giao chỉ tiêu",
        "the form of the quota table",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::ROW,
        facts::LABEL,
        FactDocument::new(
            "cells",
            Label::new("số ô của hàng", "the number of cells of the row"),
        ),
        FactDocument::new(
            "columns",
            Label::new("số cột huyện", "the number of districts"),
        ),
    ],
    bad: surplus_cell,
    good: examples::good,
    check,
};

fn surplus_cell() -> Example {
    examples::with_row(Measure::ValueChainModels, &[1, 1, 1], 3)
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let columns = plan.quota.columns.len();
    for row in &plan.quota.rows {
        let cells = row.cells().len();
        if cells != columns {
            findings
                .report(
                    places::row(row),
                    places::cite_row(plan, row),
                    facts::of_row(row)
                        .chain([("cells", cells.into()), ("columns", columns.into())]),
                )
                .from([places::columns()]);
        }
    }
    Ok(())
}
