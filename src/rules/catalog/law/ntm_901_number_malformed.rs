//! Numbers of documents that are malformed.

use crate::rules::cells::cited::Cited;
use crate::rules::prelude::*;

facts! {
    PRINTED: String = "printed", "số, ký hiệu như đã in", "the number as it is printed";
}

pub(super) static NTM_901: Rule = Rule::warning("NTM-901", &[Input::Plan])
    .title(
        "số, ký hiệu văn bản được viện dẫn không đúng thể thức",
        "the number of a cited document is malformed",
    )
    .why(
        "Sau tên loại văn bản và chữ “số” phải là số, năm (nếu có) và ký hiệu, viết liền, ví dụ 80/2017/NQ-HĐND. Nếu có ký tự thừa, khoảng trắng, thiếu ký hiệu hoặc thiếu tên loại trong ký hiệu (829/UBTVQH14 thay cho 829/NQ-UBTVQH14) thì không tra cứu được văn bản. Số văn bản của Đảng (26-NQ/TW) có thể thức riêng.",
        "The name of a kind of document and “số” are followed by number, year (where there is one) and symbol without blanks, for example 80/2017/NQ-HĐND. With stray characters or blanks, without a symbol, or without the kind in the symbol (829/UBTVQH14 in place of 829/NQ-UBTVQH14) the document cannot be looked up. Numbers of the Party (26-NQ/TW) have a form of their own.",
    )
    .remedy(
        "Sửa lại số, ký hiệu theo văn bản gốc.",
        "Correct the number from the document itself.",
    )
    .basis(
        "thể thức số, ký hiệu của văn bản hành chính",
        "the form of the numbers of administrative documents",
    )
    .message(
        "Số, ký hiệu văn bản không đúng thể thức: “{printed}”",
        "The number of a document is malformed: “{printed}”",
    )
    .facts(FACTS)
    .examples(|| content("Rà soát theo Nghị quyết số Đ\"> 80/2017/NQ-HĐND"), || content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND"))
    .check(check);

/// The good plan with another content of its task.
pub(super) fn content(text: &str) -> Example {
    examples::plan::with_tasks(|task| task.content = Some(text.into()))
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for sentence in dossier.sentences()? {
        for cited in &sentence.cited {
            if let Cited::Malformed(printed) = cited {
                let (path, citation) = (sentence.path.clone(), sentence.citation.clone());
                findings.report(path, citation, [PRINTED.is(printed.as_str())]);
            }
        }
    }
    Ok(())
}
