//! Requirements of a province that hold before the year in which their document was issued.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    FROM: NaiveDate = "from", "ngày bắt đầu áp dụng", "the first day of the entry";
    ISSUED: NaiveDate = "issued", "ngày ban hành văn bản", "the day of issue of the document";
}

pub(super) static NTM_309: Rule = Rule::warning("NTM-309", &[Input::Overlays])
    .title(
        "quy định của tỉnh áp dụng trước năm ban hành",
        "a value of the province holds before the year of its document",
    )
    .why(
        "Quy định bắt đầu áp dụng từ trước năm ban hành văn bản: xã đã được đánh giá khi đó sẽ bị đánh giá lại theo mức chưa ai biết. Thường là ghi nhầm năm hoặc nhầm văn bản. Mức của một năm ban hành trong chính năm đó thì không báo, vì xã được đánh giá vào cuối năm.",
        "The entry begins before the year in which its document was issued: communes assessed then would be compared with a value that nobody knew. Mostly a year or a document is mistaken. A value issued within the year for which it holds is not reported, because communes are assessed at the end of a year.",
    )
    .remedy(
        "Sửa ngày bắt đầu áp dụng hoặc ngày ban hành.",
        "Correct the first day of the entry or the day of issue.",
    )
    .basis(
        "ngày ban hành của văn bản của tỉnh",
        "the day of issue of the province's document",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng từ {from}, văn bản ban hành ngày {issued}",
        "Document {document}, indicator {indicator}: holds from {from}, issued {issued}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_period("2.2", Period::of(const { date(2016, 12, 31) }, None)), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        let instrument = overlay.instrument();
        let (from, issued) = (entry.period().from(), instrument.issued);
        if from.year() < issued.year() {
            let facts = [FROM.is(from), ISSUED.is(issued)];
            let day = criteria_paths::overlay(overlay)
                .join("instrument")
                .join("issued");
            Entry::report(findings, (overlay, entry), instrument.cite(), facts).related([day]);
        }
    }
    Ok(())
}
