//! Printed totals of rows against their cells.

use crate::rules::prelude::*;

facts! {
    about::Row;
    DECLARED: FactValue = "declared", "tổng được in", "the printed total";
    COMPUTED: FactValue = "computed", "tổng các ô", "the sum of the cells";
}

pub(super) static NTM_101: Rule = Rule::error("NTM-101", &[Input::Plan])
    .title(
        "tổng của hàng khác tổng các ô",
        "the total of a row differs from its cells",
    )
    .why(
        "Số tổng in trong bảng không bằng tổng các ô; không thể biết số nào đúng, nên cả hai đều được giữ.",
        "The printed total is not the sum of the cells. Which of them is right cannot be told, so both are kept.",
    )
    .remedy(
        "Đối chiếu với số liệu của từng cột rồi đính chính tổng hoặc ô sai.",
        "Check the figure of each column, then correct the total or the wrong cell.",
    )
    .rests_on(basis::SUM_OF_TERMS)
    .message(
        "Hàng {row} “{label}”: tổng ghi trong biểu là {declared}, nhưng cộng các ô được {computed}",
        "Row {row} “{label}”: the printed total is {declared}, but the cells sum to {computed}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_row(Measure::ValueChainModels, &[1, 1], 3), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let reading = dossier.plan_reading()?;
    for row in &plan.quota.rows {
        let path = plan_paths::row(row).join("total");
        match reading.declared_total(row) {
            Ok(total) if total.agrees() => {}
            Ok(total) => {
                let facts = [
                    DECLARED.is(plan_paths::figure(row, total.declared)),
                    COMPUTED.is(plan_paths::figure(row, total.computed)),
                ];
                Row::report_at(findings, path, (plan, row), facts)
                    .related([plan_paths::cells_of(row)]);
            }
            Err(NoTotal::NotPrinted) => findings.skip(path, guards::NO_FIGURE),
            Err(NoTotal::OtherCells) => findings.skip(plan_paths::row(row), guards::MISALIGNED),
            Err(_) => findings.skip(plan_paths::row(row), guards::NO_FIGURE),
        }
    }
    Ok(())
}
