//! Documents that are cited before they were issued.

use alloc::string::ToString;

use super::ntm_901_number_malformed::content;
use crate::rules::catalog::cited::{Cited, cited, sentences};
use crate::rules::catalog::documents;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_902: Rule = Rule {
    code: RuleCode::of("NTM-902"),
    group: RuleGroup::Law,
    severity: Severity::Error,
    title: Label::new(
        "viện dẫn văn bản ban hành sau kế hoạch",
        "a document is cited before it was issued",
    ),
    explanation: Label::new(
        "Kế hoạch viện dẫn một văn bản có ngày ban hành sau ngày của chính kế hoạch; một trong hai ngày bị ghi sai.",
        "The plan cites a document that is dated later than the plan itself; one of the two dates is wrong.",
    ),
    remedy: Label::new(
        "Kiểm tra ngày ban hành của văn bản được viện dẫn.",
        "Check the date of the cited document.",
    ),
    message: Label::new(
        "Viện dẫn {number} ngày {dated}, sau ngày ban hành kế hoạch {issued}",
        "{number} of {dated} is cited, which is later than the plan of {issued}",
    ),
    legal_basis: Label::new(
        "chỉ văn bản đã ban hành mới làm căn cứ được",
        "only a document that was issued can be built upon",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[
        FactDocument::new(
            "number",
            Label::new("số, ký hiệu văn bản", "the number of the document"),
        ),
        FactDocument::new(
            "dated",
            Label::new("ngày được viện dẫn", "the day that is cited"),
        ),
        FactDocument::new(
            "issued",
            Label::new("ngày ban hành kế hoạch", "the day of the plan"),
        ),
    ],
    bad: || content("Rà soát theo Nghị quyết số 80/2018/NQ-HĐND ngày 03/01/2018"),
    good: || content("Rà soát theo Nghị quyết số 80/2018/NQ-HĐND ngày 02/01/2018"),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let plan = dossier.read_plan()?;
    let issued = plan.document.issued();
    for sentence in sentences(plan) {
        for one in cited(sentence.text) {
            let Cited::Document(number, Some(dated)) = one else {
                continue;
            };
            if dated > issued {
                findings
                    .report(
                        sentence.path.clone(),
                        sentence.citation.clone(),
                        [
                            ("number", number.to_string().into()),
                            ("dated", dated.into()),
                            ("issued", issued.into()),
                        ],
                    )
                    .from([documents::issued()]);
            }
        }
    }
    Ok(())
}
