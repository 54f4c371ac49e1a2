//! Districts that the quota table leaves out.

use alloc::string::ToString;

use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, gazetteer_paths, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_501: Rule = Rule {
    code: RuleCode::of("NTM-501"),
    group: RuleGroup::Geography,
    severity: Severity::Error,
    title: Label::new(
        "thiếu huyện trong biểu giao chỉ tiêu",
        "a district is missing from the quota table",
    ),
    explanation: Label::new(
        "Biểu giao chỉ tiêu phải có mọi huyện, thành phố của tỉnh vào ngày ban hành.",
        "The quota table must have every district of the province on the day of the plan.",
    ),
    remedy: Label::new(
        "Thêm cột cho huyện còn thiếu.",
        "Add a column for the missing district.",
    ),
    message: Label::new(
        "Biểu giao chỉ tiêu thiếu {name} ({district})",
        "The quota table lacks {name} ({district})",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính vào ngày ban hành kế hoạch",
        "the units in force on the day of the plan",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer],
    facts: &[
        facts::DISTRICT,
        FactDocument::new(
            "name",
            Label::new(
                "tên huyện trong danh mục",
                "the name of the district in the catalogue",
            ),
        ),
    ],
    bad: || {
        examples::changed(|plan| {
            plan.quota
                .columns
                .retain(|column| column.district != examples::DISTRICT);
        })
    },
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let gazetteer = places::covering(dossier.read_gazetteer()?, plan)?;
    let province = gazetteer
        .districts_on(plan.document.issued())
        .filter(|district| district.province() == plan.province);
    for district in province {
        let code = district.code();
        if !plan
            .quota
            .columns
            .iter()
            .any(|column| column.district == code)
        {
            findings
                .report(
                    places::column(code),
                    places::cite_columns(plan),
                    [
                        ("district", code.to_string().into()),
                        ("name", district.full_name().into()),
                    ],
                )
                .from([gazetteer_paths::district(code), places::province()]);
        }
    }
    Ok(())
}
