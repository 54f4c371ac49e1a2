//! Requirements of a province that hold before the year in which their document was issued.

use alloc::string::ToString;

use chrono::Datelike;

use crate::calendar::{Period, date};
use crate::criteria::Requirement;
use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_309: Rule = Rule {
    code: RuleCode::of("NTM-309"),
    group: RuleGroup::Criteria,
    severity: Severity::Warning,
    title: Label::new(
        "quy định của tỉnh áp dụng trước năm ban hành",
        "a value of the province holds before the year of its document",
    ),
    explanation: Label::new(
        "Quy định bắt đầu áp dụng từ trước năm ban hành văn bản: xã đã được đánh giá khi đó sẽ bị đánh giá lại theo mức chưa ai biết. Thường là ghi nhầm năm hoặc nhầm văn bản. Mức của một năm ban hành trong chính năm đó thì không báo, vì xã được đánh giá vào cuối năm.",
        "The entry begins before the year in which its document was issued: communes assessed then would be held against a value that nobody knew. Mostly a year or a document is mistaken. A value issued within the year for which it holds is not reported, because communes are assessed at the end of a year.",
    ),
    remedy: Label::new(
        "Sửa ngày bắt đầu áp dụng hoặc ngày ban hành.",
        "Correct the first day of the entry or the day of issue.",
    ),
    message: Label::new(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng từ {from}, văn bản ban hành ngày {issued}",
        "Document {document}, indicator {indicator}: holds from {from}, issued {issued}",
    ),
    legal_basis: Label::new(
        "ngày ban hành của văn bản của tỉnh",
        "the day of issue of the province's document",
    ),
    since: "0.1.0",
    reads: &[Input::Overlays],
    facts: &[
        places::DOCUMENT,
        places::INDICATOR,
        FactDocument::new(
            "from",
            Label::new("ngày bắt đầu áp dụng", "the first day of the entry"),
        ),
        FactDocument::new(
            "issued",
            Label::new("ngày ban hành văn bản", "the day of issue of the document"),
        ),
    ],
    bad: || {
        let before = Period::of(const { date(2016, 12, 31) }, None);
        examples::with_entry("2.2", before, Requirement::Attested)
    },
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    for (overlay, entry) in places::entries(dossier.read_overlays()?) {
        let (from, issued) = (entry.period().from(), overlay.instrument().issued());
        if from.year() < issued.year() {
            findings
                .report(
                    places::entry(overlay, entry.indicator()),
                    overlay.instrument().cite(),
                    [
                        ("document", overlay.instrument().number().to_string().into()),
                        ("indicator", entry.indicator().to_string().into()),
                        ("from", from.into()),
                        ("issued", issued.into()),
                    ],
                )
                .from([places::overlay(overlay).join("instrument").join("issued")]);
        }
    }
    Ok(())
}
