//! Numbers of documents that are none.

use crate::plan::TaskCell;
use crate::rules::catalog::cited::{Cited, cited, sentences};
use crate::rules::catalog::examples::plan as examples;
use crate::rules::{
    Dossier, Example, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static NTM_901: Rule = Rule {
    code: RuleCode::of("NTM-901"),
    group: RuleGroup::Law,
    severity: Severity::Warning,
    title: Label::new(
        "số, ký hiệu văn bản được viện dẫn không đúng thể thức",
        "the number of a cited document is malformed",
    ),
    explanation: Label::new(
        "Sau tên loại văn bản và chữ “số” phải là số, năm (nếu có) và ký hiệu, viết liền, ví dụ 80/2017/NQ-HĐND. Nếu có ký tự thừa, khoảng trắng hoặc thiếu ký hiệu thì không tra cứu được văn bản. Số văn bản của Đảng (26-NQ/TW) có thể thức riêng và không bị coi là sai.",
        "The name of a kind of document and “số” are followed by number, year (where there is one) and symbol without blanks, for example 80/2017/NQ-HĐND. With stray characters, blanks or without a symbol the document cannot be looked up. Numbers of the Party (26-NQ/TW) have a form of their own and are not taken for wrong.",
    ),
    remedy: Label::new(
        "Sửa lại số, ký hiệu theo văn bản gốc.",
        "Correct the number from the document itself.",
    ),
    message: Label::new(
        "Số, ký hiệu văn bản không đúng thể thức: “{printed}”",
        "The number of a document is malformed: “{printed}”",
    ),
    legal_basis: Label::new(
        "thể thức số, ký hiệu của văn bản hành chính",
        "the form of the numbers of administrative documents",
    ),
    since: "0.1.0",
    reads: &[Input::Plan],
    facts: &[FactDocument::new(
        "printed",
        Label::new("số, ký hiệu như đã in", "the number as it is printed"),
    )],
    bad: || content("Rà soát theo Nghị quyết số Đ\"> 80/2017/NQ-HĐND"),
    good: || content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND"),
    check,
};

/// The good plan with another content of its task.
pub(super) fn content(text: &str) -> Example {
    examples::changed(|plan| {
        for task in &mut plan.tasks {
            if task.cell(TaskCell::Content).is_some() {
                task.content = Some(text.into());
            }
        }
    })
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    for sentence in sentences(dossier.read_plan()?) {
        for one in cited(sentence.text) {
            if let Cited::Malformed(printed) = one {
                findings.report(
                    sentence.path.clone(),
                    sentence.citation.clone(),
                    [("printed", printed.into())],
                );
            }
        }
    }
    Ok(())
}
