//! Columns whose head names another district than their code.

use alloc::string::ToString;

use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, gazetteer_paths, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_505: Rule = Rule {
    code: RuleCode::of("NTM-505"),
    group: RuleGroup::Geography,
    severity: Severity::Warning,
    title: Label::new(
        "tên ở đầu cột là của huyện khác",
        "the head of a column names another district",
    ),
    explanation: Label::new(
        "Đầu cột ghi tên một huyện, nhưng mã của cột là của huyện khác; số liệu có thể bị gán nhầm.",
        "The head names one district and the code of the column is another's; the figures may be attributed wrongly.",
    ),
    remedy: Label::new(
        "Sửa mã huyện hoặc tên ở đầu cột.",
        "Correct the code, or the head.",
    ),
    message: Label::new(
        "Cột “{name}” mang mã {district}, nhưng tên là của huyện mã {named}",
        "The column “{name}” has the code {district}, but its name is that of {named}",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính vào ngày ban hành kế hoạch",
        "the units in force on the day of the plan",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        FactDocument::new(
            "named",
            Label::new("mã huyện theo tên", "the code by the name"),
        ),
    ],
    bad: swapped,
    good: examples::good,
    check,
};

fn swapped() -> Example {
    examples::changed(|plan| {
        for column in &mut plan.quota.columns {
            column.printed = "TP. Ví Dụ (2 xã)".into();
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    for column in &plan.quota.columns {
        // The number of communes in brackets is no part of the name.
        let name = column.printed.split('(').next().unwrap_or_default();
        let Ok(named) = gazetteer.find_district(name, plan.document.issued()) else {
            findings.skip(
                places::column(column.district),
                SkipReason::NothingStated(Label::new(
                    "tên ở đầu cột không xác định được huyện",
                    "the head names no single district",
                )),
            );
            continue;
        };
        if named.code() != column.district {
            let own = gazetteer_paths::known_district(gazetteer, column.district);
            findings
                .report(
                    places::column(column.district),
                    places::cite_columns(plan),
                    facts::of_column(column).chain([("named", named.code().to_string().into())]),
                )
                .from(
                    [gazetteer_paths::district(named.code())]
                        .into_iter()
                        .chain(own),
                );
        }
    }
    Ok(())
}
