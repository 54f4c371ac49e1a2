//! Printed totals of rows against their cells.

use crate::plan::{Measure, NoTotal, PlanReading};
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_101: Rule = Rule {
    code: RuleCode::of("NTM-101"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Error,
    title: Label::new(
        "tổng của hàng khác tổng các ô",
        "the total of a row differs from its cells",
    ),
    explanation: Label::new(
        "Số tổng in trong bảng không bằng tổng các ô của các huyện; không thể biết số nào đúng, nên cả hai đều được giữ.",
        "The printed total is not the sum of the districts' cells. Which of them is right cannot be told, so both are kept.",
    ),
    remedy: Label::new(
        "Đối chiếu với số liệu của từng huyện rồi đính chính tổng hoặc ô sai.",
        "Check the figure of each district, then correct the total or the wrong cell.",
    ),
    message: Label::new(
        "Hàng {row} “{label}”: tổng ghi trong biểu là {declared}, nhưng cộng các ô được {computed}",
        "Row {row} “{label}”: the printed total is {declared}, but the cells sum to {computed}",
    ),
    legal_basis: Label::new(
        "số học: tổng bằng tổng các số hạng",
        "arithmetic: a total is the sum of its terms",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::ROW,
        facts::LABEL,
        FactDocument::new("declared", Label::new("tổng được in", "the printed total")),
        FactDocument::new("computed", Label::new("tổng các ô", "the sum of the cells")),
    ],
    bad: || examples::with_row(Measure::ValueChainModels, &[1, 1], 3),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let reading = PlanReading::new(plan);
    for row in &plan.quota.rows {
        let (declared, computed) = match (reading.declared_total(row), row.total()) {
            (Ok(total), _) if total.agrees() => continue,
            (Ok(total), _) => (*total.declared(), facts::figure(row, *total.computed())),
            // A sum that does not fit a decimal is not the printed total, which does.
            (Err(NoTotal::TooLarge), Some(declared)) => (declared, facts::too_large()),
            (Err(NoTotal::NotPrinted), _) => {
                findings.skip(places::row(row).join("total"), places::no_figure());
                continue;
            }
            (Err(NoTotal::OtherCells), _) => {
                findings.skip(places::row(row), places::misaligned());
                continue;
            }
            (Err(_), _) => {
                findings.skip(places::row(row), places::no_figure());
                continue;
            }
        };
        findings
            .report(
                places::row(row).join("total"),
                places::cite_row(plan, row),
                facts::of_row(row).chain([
                    ("declared", facts::figure(row, declared)),
                    ("computed", computed),
                ]),
            )
            .from([places::cells_of(row)]);
    }
    Ok(())
}
