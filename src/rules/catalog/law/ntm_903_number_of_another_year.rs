//! Documents whose number carries another year than their date.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use chrono::Datelike;

use super::ntm_901_number_malformed::content;
use crate::rules::catalog::documents;
use crate::rules::catalog::documents::Named;
use crate::rules::{
    Dossier, FactDocument, Findings, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_903: Rule = Rule {
    code: RuleCode::of("NTM-903"),
    group: RuleGroup::Law,
    severity: Severity::Error,
    title: Label::new(
        "năm trong số văn bản khác năm ban hành",
        "the year in a document's number is not that of its date",
    ),
    explanation: Label::new(
        "Năm trong số, ký hiệu (80/2017/NQ-HĐND) là năm ban hành; ngày ghi cùng văn bản lại thuộc năm khác, nên số hoặc ngày bị ghi sai.",
        "The year in a number (80/2017/NQ-HĐND) is the year of issue; the date beside it lies in another one, so the number or the date is wrong.",
    ),
    remedy: Label::new(
        "Đối chiếu số và ngày với văn bản gốc.",
        "Compare number and date with the document itself.",
    ),
    message: Label::new(
        "Văn bản {number} được ghi ngày {dated}, không thuộc năm trong số văn bản",
        "{number} is dated {dated}, which is not in the year of its number",
    ),
    legal_basis: Label::new(
        "thể thức số, ký hiệu của văn bản quy phạm pháp luật",
        "the form of the numbers of legal documents",
    ),
    since: "0.1.0",
    reads: documents::READS,
    facts: &[
        FactDocument::new(
            "number",
            Label::new("số, ký hiệu văn bản", "the number of the document"),
        ),
        FactDocument::new(
            "dated",
            Label::new("ngày được ghi", "the day that is stated"),
        ),
    ],
    bad: || content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2016"),
    good: || content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2017"),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let mut wrong: BTreeMap<_, Vec<Named>> = BTreeMap::new();
    for named in documents::named(dossier)? {
        let year = named.number.year().map(i32::from);
        if year.is_some_and(|year| year != named.date.year()) {
            let key = (named.number.clone(), named.date);
            wrong.entry(key).or_default().push(named);
        }
    }
    for places in wrong.into_values() {
        // What stands in many places is told once, at the first of them.
        let first = places
            .iter()
            .min_by(|one, other| one.key().cmp(&other.key()));
        let Some(named) = first else { continue };
        findings
            .report(
                named.path.clone(),
                named.cite(),
                [
                    ("number", named.number.to_string().into()),
                    ("dated", named.date.into()),
                ],
            )
            .from(places.iter().map(|place| place.path.clone()));
    }
    Ok(())
}
