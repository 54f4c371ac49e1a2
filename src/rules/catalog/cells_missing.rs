//! Rows with missing cells.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{examples, facts, places};
use crate::plan::QuotaRow;
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static RULE: Rule = Rule {
    code: RuleCode::of("NTM-103"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Warning,
    title: Label::new("hàng thiếu số liệu", "a row lacks figures"),
    explanation: Label::new(
        "Mỗi hàng phải có một ô cho mỗi huyện; ô trống không phải là số 0.",
        "A row has one cell for each district; an empty cell is not a zero.",
    ),
    remedy: Label::new(
        "Điền ô còn thiếu, hoặc ghi 0 nếu huyện không được giao.",
        "Fill the missing cell, or write 0 where a district is given nothing.",
    ),
    message: Label::new(
        "Hàng {row} “{label}” thiếu số liệu của huyện: {missing}",
        "Row {row} “{label}” lacks the figures of the districts: {missing}",
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
            "missing",
            Label::new("các huyện thiếu số liệu", "the districts without a figure"),
        ),
    ],
    bad: missing_cell,
    good: examples::good,
    check,
};

fn missing_cell() -> Example {
    examples::changed(|plan| {
        for row in &mut plan.quota.rows {
            if row.number() == "5" {
                *row = QuotaRow::of_counts("5", row.label(), row.measure(), &[2], 2);
            }
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    for row in &plan.quota.rows {
        let mut missing: Vec<String> = plan
            .quota
            .cells(row)
            .filter(|(_, cell)| cell.is_none())
            .map(|(column, _)| column.district.to_string())
            .collect();
        // By code, so that the order of the columns does not matter.
        missing.sort_unstable();
        if !missing.is_empty() {
            findings.report(
                places::row(row),
                places::cite_row(plan, row),
                facts::of_row(row).chain([("missing", missing.into())]),
            );
        }
    }
    Ok(())
}
