//! Values of a province that differ for one indicator and one day.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    criteria_paths::VALUE;
    OTHER: DocumentNumber = "other", "văn bản kia", "the number of the other document";
    OTHER_VALUE: Label = "other_value", "mức theo văn bản kia", "what the other document requires";
    criteria_paths::SINCE;
}

pub(super) static NTM_311: Rule = Rule::warning("NTM-311", &[Input::Overlays])
    .title(
        "hai quy định của tỉnh mâu thuẫn nhau",
        "two values of the province contradict each other",
    )
    .why(
        "Hai quy định đặt mức khác nhau cho một chỉ tiêu trong cùng một thời gian. Khi đánh giá, quy định xếp sau được áp dụng mà không ai được hỏi. Xác nhận được thay bằng mức cụ thể thì không phải mâu thuẫn.",
        "Two overlays give an indicator different thresholds for the same time. In an assessment the one that stands later is applied, and nobody is asked. A threshold in place of an attestation is no contradiction.",
    )
    .remedy(
        "Kết thúc quy định cũ vào ngày quy định mới bắt đầu; mỗi nhóm xã dùng riêng một quy định.",
        "End the older value on the day on which the new one begins; for groups of communes check one overlay at a time.",
    )
    .basis(
        "các văn bản của tỉnh quy định chỉ tiêu",
        "the documents of the province that lay the values down",
    )
    .message(
        "Chỉ tiêu {indicator}: {value} theo văn bản {document}, nhưng {other_value} theo văn bản {other}, cùng áp dụng từ {since}",
        "Indicator {indicator}: {value} by document {document}, but {other_value} by document {other}, both from {since}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_another("15.1", examples::criteria::at_least(95)), examples::criteria::good)
    .check(check);

/// A measured entry with the document that it stands in.
type Measured<'a> = (&'a Overlay, &'a OverlayEntry);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let entries = criteria_paths::entries(dossier.read_overlays()?);
    let measured =
        entries.filter(|(_, entry)| matches!(&entry.requirement().value, Requirement::Measured(_)));
    let by_indicator = SortedMap::grouped(measured.map(|one| (one.1.indicator(), one)));
    for mut entries in by_indicator.into_values() {
        entries.sort_by_cached_key(order);
        // Of all entries that began earlier it is enough to know the one that lasts longest, and
        // the longest of those that say something else.
        let mut longest: Option<Measured<'_>> = None;
        let mut longest_other: Option<Measured<'_>> = None;
        for entry in entries {
            let differs = |one: &Measured<'_>| !bounds(one.1).eq(bounds(entry.1));
            let earlier = [longest, longest_other].into_iter().flatten();
            let mut overlapping = earlier.filter(|one| one.1.period().overlaps(entry.1.period()));
            if let Some(earlier) = overlapping.find(differs) {
                report(entry, earlier, findings);
            }
            (longest, longest_other) = match longest {
                Some(known) if end(known) >= end(entry) => {
                    let longer = longest_other.is_none_or(|other| end(other) < end(entry));
                    let is_other = differs(&known) && longer;
                    (longest, if is_other { Some(entry) } else { longest_other })
                }
                Some(known) if differs(&known) => (Some(entry), Some(known)),
                _ => (Some(entry), longest_other),
            };
        }
    }
    Ok(())
}

fn report(one: Measured<'_>, earlier: Measured<'_>, findings: &mut Findings) {
    let value = |one: Measured<'_>| criteria_paths::requirement(&one.1.requirement().value);
    let facts = [
        VALUE.is(value(one)),
        OTHER.is(earlier.0.instrument().number.clone()),
        OTHER_VALUE.is(value(earlier)),
        SINCE.is(one.1.period().from()),
    ];
    Entry::report(findings, one, one.1.requirement().citation.clone(), facts)
        .related([criteria_paths::entry(earlier.0, earlier.1.indicator())]);
}

/// The order in which entries are looked at, independent of the order of the overlays.
fn order((overlay, entry): &Measured<'_>) -> impl Ord + use<> {
    let (instrument, period) = (overlay.instrument(), entry.period());
    let text = entry.requirement().value.text(Lang::En);
    let number = instrument.number.clone();
    (
        period.from(),
        instrument.issued,
        number,
        text,
        period.until(),
    )
}

/// The day on which an entry no longer holds.
fn end((_, entry): Measured<'_>) -> NaiveDate {
    entry.period().until().unwrap_or(NaiveDate::MAX)
}

/// The thresholds of an entry, without their digits and words.
fn bounds(entry: &OverlayEntry) -> impl Iterator<Item = (Comparator, Decimal, Dimension)> {
    let thresholds = match &entry.requirement().value {
        Requirement::Measured(thresholds) => thresholds.as_slice(),
        Requirement::Attested => &[],
    };
    thresholds
        .iter()
        .map(|one| (one.comparator(), one.value(), one.unit().dimension()))
}
