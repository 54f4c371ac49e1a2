//! The number of communes of a district against the gazetteer.

use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, gazetteer_paths, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_504: Rule = Rule {
    code: RuleCode::of("NTM-504"),
    group: RuleGroup::Geography,
    severity: Severity::Warning,
    title: Label::new(
        "số xã của huyện khác danh mục",
        "the number of communes of a district differs from the gazetteer",
    ),
    explanation: Label::new(
        "Số xã in ở đầu cột khác số xã của huyện trong danh mục vào ngày ban hành. Chương trình có thể không gồm mọi xã, nên đây là cảnh báo.",
        "The number in the head of the column is not that of the district's communes on the day of the plan. The programme need not cover all communes, so this is a warning.",
    ),
    remedy: Label::new(
        "Đối chiếu với danh mục, hoặc nêu rõ xã nào không thuộc Chương trình và vì sao.",
        "Check against the catalogue, or state which commune is left out of the programme and why.",
    ),
    message: Label::new(
        "{name}: in {declared} xã, danh mục có {computed} xã",
        "{name}: {declared} communes are printed, the catalogue has {computed}",
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
        facts::PRINTED_COMMUNES,
        FactDocument::new(
            "computed",
            Label::new(
                "số xã trong danh mục",
                "the number of communes in the catalogue",
            ),
        ),
    ],
    bad: one_commune_more,
    good: examples::good,
    check,
};

fn one_commune_more() -> Example {
    examples::changed(|plan| {
        for column in &mut plan.quota.columns {
            column.communes = Some(3);
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    let date = plan.document.issued();
    for column in &plan.quota.columns {
        let Some(declared) = column.communes else {
            findings.skip(places::column(column.district), places::no_figure());
            continue;
        };
        if gazetteer.district_on(column.district, date).is_err() {
            // An unknown district is the finding of another rule.
            continue;
        }
        let computed = gazetteer.communes_in(column.district, date).count();
        if usize::try_from(declared).ok() != Some(computed) {
            findings
                .report(
                    places::column(column.district).join("communes"),
                    places::cite_columns(plan),
                    facts::of_column(column)
                        .chain([("declared", declared.into()), ("computed", computed.into())]),
                )
                .from([gazetteer_paths::units_in(column.district)]);
        }
    }
    Ok(())
}
