//! Plans that were issued late.

use crate::calendar::{Quarter, date};
use crate::law::Instrument;
use crate::rules::catalog::examples::plan as examples;
use crate::rules::catalog::{documents, places};
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_905: Rule = Rule {
    code: RuleCode::of("NTM-905"),
    group: RuleGroup::Law,
    severity: Severity::Info,
    title: Label::new(
        "kế hoạch ban hành sau quý đầu của năm kế hoạch",
        "the plan was issued after the first quarter of its year",
    ),
    explanation: Label::new(
        "Nhiệm vụ có thời hạn quý I đã quá hạn khi kế hoạch được ban hành; cũng có thể năm kế hoạch hoặc ngày ban hành bị ghi sai. Mốc hết quý I là lựa chọn của thư viện, không phải quy định.",
        "Tasks due in the first quarter were overdue when the plan was issued; the year of the plan or its date may also be wrong. The bound, the end of the first quarter, is the crate's own choice and no law.",
    ),
    remedy: Label::new(
        "Kiểm tra ngày ban hành và năm kế hoạch.",
        "Check the day of issue and the year of the plan.",
    ),
    message: Label::new(
        "Kế hoạch năm {year} ban hành ngày {issued}, sau ngày {bound}",
        "The plan for {year} was issued on {issued}, after {bound}",
    ),
    legal_basis: Label::new(
        "thời hạn của các nhiệm vụ trong kế hoạch",
        "the deadlines of the plan's own tasks",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new("year", Label::new("năm kế hoạch", "the year of the plan")),
        FactDocument::new("issued", Label::new("ngày ban hành", "the day of issue")),
        FactDocument::new(
            "bound",
            Label::new(
                "ngày cuối quý I của năm kế hoạch",
                "the last day of the first quarter of the year",
            ),
        ),
    ],
    bad: issued_in_april,
    good: examples::good,
    check,
};

fn issued_in_april() -> Example {
    examples::changed(|plan| {
        let document = &plan.document;
        plan.document = Instrument::new(
            document.number().clone(),
            const { date(2018, 4, 1) },
            document.title().clone(),
        );
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let (issued, bound) = (plan.document.issued(), Quarter::First.last_day(plan.year));
    if issued > bound {
        findings
            .report(
                documents::document().join("issued"),
                plan.document.cite(),
                [
                    ("year", u32::from(plan.year.get()).into()),
                    ("issued", issued.into()),
                    ("bound", bound.into()),
                ],
            )
            .from([places::year()]);
    }
    Ok(())
}
