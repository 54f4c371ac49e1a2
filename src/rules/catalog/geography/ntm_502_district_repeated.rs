//! Districts that stand in the quota table more than once.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::place::DistrictCode;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{facts, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_502: Rule = Rule {
    code: RuleCode::of("NTM-502"),
    group: RuleGroup::Geography,
    severity: Severity::Error,
    title: Label::new(
        "huyện có nhiều cột trong biểu giao chỉ tiêu",
        "a district stands in the quota table more than once",
    ),
    explanation: Label::new(
        "Một huyện có hai cột thì bị tính hai lần trong tổng.",
        "A district with two columns is counted twice in the totals.",
    ),
    remedy: Label::new(
        "Bỏ cột thừa, hoặc sửa mã huyện.",
        "Remove the surplus column, or correct the code of the district.",
    ),
    message: Label::new(
        "{name} ({district}) có {columns} cột trong biểu giao chỉ tiêu",
        "{name} ({district}) has {columns} columns in the quota table",
    ),
    legal_basis: Label::new(
        "số học: mỗi huyện được tính một lần",
        "arithmetic: a district is counted once",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        FactDocument::new(
            "columns",
            Label::new("số cột của huyện", "the number of columns of the district"),
        ),
    ],
    bad: repeated,
    good: examples::good,
    check,
};

fn repeated() -> Example {
    examples::changed(|plan| {
        for column in &mut plan.quota.columns {
            column.district = examples::CITY;
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let mut heads: BTreeMap<DistrictCode, Vec<&str>> = BTreeMap::new();
    for column in &plan.quota.columns {
        let printed = heads.entry(column.district).or_default();
        printed.push(&column.printed);
    }
    for (district, mut printed) in heads.into_iter().filter(|(_, heads)| heads.len() > 1) {
        // In an order of their own, so that the order of the columns does not matter.
        printed.sort_unstable();
        let count = printed.len();
        findings.report(
            places::column(district),
            places::cite_columns(plan),
            [
                ("district", district.to_string().into()),
                ("name", printed.into()),
                ("columns", count.into()),
            ],
        );
    }
    Ok(())
}
