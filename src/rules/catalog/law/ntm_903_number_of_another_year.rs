//! Documents whose number carries another year than their date.

use super::ntm_901_number_malformed::content;
use crate::rules::prelude::*;

facts! {
    NUMBER: DocumentNumber = "number", "số, ký hiệu văn bản", "the number of the document";
    DATED: NaiveDate = "dated", "ngày được ghi", "the day that is stated";
}

pub(super) static NTM_903: Rule = Rule::error("NTM-903", documents::READS)
    .title(
        "năm trong số văn bản khác năm ban hành",
        "the year in a document's number is not that of its date",
    )
    .why(
        "Năm trong số, ký hiệu (80/2017/NQ-HĐND) là năm ban hành; ngày ghi cùng văn bản lại thuộc năm khác, nên số hoặc ngày bị ghi sai.",
        "The year in a number (80/2017/NQ-HĐND) is the year of issue; the date beside it lies in another one, so the number or the date is wrong.",
    )
    .remedy(
        "Đối chiếu số và ngày với văn bản gốc.",
        "Compare number and date with the document itself.",
    )
    .basis(
        "thể thức số, ký hiệu của văn bản quy phạm pháp luật",
        "the form of the numbers of legal documents",
    )
    .message(
        "Văn bản {number} được ghi ngày {dated}, không thuộc năm trong số văn bản",
        "{number} is dated {dated}, which is not in the year of its number",
    )
    .facts(FACTS)
    .examples(|| content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2016"), || content("Rà soát theo Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2017"))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let wrong = dossier.documents()?.iter().filter(|named| {
        let year = named.number.year().map(i32::from);
        year.is_some_and(|year| year != named.date.year())
    });
    let wrong = wrong.map(|named| ((named.number.clone(), named.date), named));
    for places in SortedMap::grouped(wrong).into_values() {
        // What stands in many places is reported once, at the first of them.
        let first = places.iter().min_by_key(|named| named.key());
        let Some(named) = first else { continue };
        let facts = [NUMBER.is(named.number.clone()), DATED.is(named.date)];
        findings
            .report(named.path.clone(), named.cite(), facts)
            .related(places.iter().map(|place| place.path.clone()));
    }
    Ok(())
}
