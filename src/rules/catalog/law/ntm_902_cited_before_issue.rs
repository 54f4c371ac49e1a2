//! Documents that are cited before they were issued.

use super::ntm_901_number_malformed::content;
use crate::rules::prelude::*;

facts! {
    NUMBER: DocumentNumber = "number", "số, ký hiệu văn bản", "the number of the document";
    DATED: NaiveDate = "dated", "ngày được viện dẫn", "the day that is cited";
    ISSUED: NaiveDate = "issued", "ngày ban hành kế hoạch", "the day of the plan";
}

pub(super) static NTM_902: Rule = Rule::error("NTM-902", &[Input::Plan])
    .title(
        "viện dẫn văn bản ban hành sau kế hoạch",
        "a document is cited before it was issued",
    )
    .why(
        "Kế hoạch viện dẫn một văn bản có ngày ban hành sau ngày của chính kế hoạch; một trong hai ngày bị ghi sai.",
        "The plan cites a document that is dated later than the plan itself; one of the two dates is wrong.",
    )
    .remedy(
        "Kiểm tra ngày ban hành của văn bản được viện dẫn.",
        "Check the date of the cited document.",
    )
    .basis(
        "chỉ văn bản đã ban hành mới làm căn cứ được",
        "only a document that was issued can be built upon",
    )
    .message(
        "Viện dẫn {number} ngày {dated}, sau ngày ban hành kế hoạch {issued}",
        "{number} of {dated} is cited, which is later than the plan of {issued}",
    )
    .facts(FACTS)
    .examples(|| content("Rà soát theo Nghị quyết số 80/2018/NQ-HĐND ngày 03/01/2018"), || content("Rà soát theo Nghị quyết số 80/2018/NQ-HĐND ngày 02/01/2018"))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let issued = dossier.read_plan()?.document.issued;
    for sentence in dossier.sentences()? {
        for (number, dated) in sentence.dated() {
            if dated > issued {
                let facts = [
                    NUMBER.is(number.clone()),
                    DATED.is(dated),
                    ISSUED.is(issued),
                ];
                findings
                    .report(sentence.path.clone(), sentence.citation.clone(), facts)
                    .related([documents::issued()]);
            }
        }
    }
    Ok(())
}
