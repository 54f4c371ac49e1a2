//! Values of a province that differ for one indicator and one day.

use crate::rules::prelude::*;

facts! {
    criteria_places::DOCUMENT;
    criteria_places::INDICATOR;
    criteria_places::VALUE;
    OTHER: String = "other", "văn bản kia", "the number of the other document";
    OTHER_VALUE: FactValue = "other_value", "mức theo văn bản kia", "what the other document requires";
    criteria_places::SINCE;
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
type Entry<'a> = (&'a Overlay, &'a OverlayEntry);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let mut by_indicator: SortedMap<_, Vec<Entry<'_>>> = SortedMap::new();
    for (overlay, entry) in criteria_places::entries(dossier.read_overlays()?) {
        if matches!(entry.requirement().value(), Requirement::Measured(_)) {
            let entries = by_indicator.entry(entry.indicator()).or_default();
            entries.push((overlay, entry));
        }
    }
    for entries in by_indicator.values_mut() {
        entries.sort_by_cached_key(order);
        // Of all entries that began earlier it is enough to know the one that lasts longest, and
        // the longest of those that say something else.
        let mut longest: Option<Entry<'_>> = None;
        let mut longest_other: Option<Entry<'_>> = None;
        for entry in entries.iter().copied() {
            let earlier = [longest, longest_other].into_iter().flatten();
            let contradicting = earlier
                .filter(|one| !says_the_same(one.1, entry.1))
                .find(|one| one.1.period().overlaps(entry.1.period()));
            if let Some(earlier) = contradicting {
                report(entry, earlier, findings);
            }
            (longest, longest_other) = match longest {
                Some(known) if end(known) >= end(entry) => {
                    let other = !says_the_same(known.1, entry.1)
                        && longest_other.is_none_or(|other| end(other) < end(entry));
                    (longest, if other { Some(entry) } else { longest_other })
                }
                Some(known) if !says_the_same(known.1, entry.1) => (Some(entry), Some(known)),
                _ => (Some(entry), longest_other),
            };
        }
    }
    Ok(())
}

fn report(entry: Entry<'_>, earlier: Entry<'_>, findings: &mut Findings) {
    let value = |(_, entry): Entry<'_>| criteria_places::requirement(entry.requirement().value());
    let document = |(overlay, _): Entry<'_>| overlay.instrument().number().to_string();
    findings
        .report(
            criteria_places::entry(entry.0, entry.1.indicator()),
            entry.1.requirement().citation().clone(),
            [
                DOCUMENT.is(document(entry)),
                INDICATOR.is(entry.1.indicator().to_string()),
                VALUE.is(value(entry)),
                OTHER.is(document(earlier)),
                OTHER_VALUE.is(value(earlier)),
                SINCE.is(entry.1.period().from()),
            ],
        )
        .because([criteria_places::entry(earlier.0, earlier.1.indicator())]);
}

/// The order in which entries are looked at, independent of the order of the overlays.
fn order((overlay, entry): &Entry<'_>) -> impl Ord + use<> {
    let instrument = overlay.instrument();
    (
        entry.period().from(),
        instrument.issued(),
        instrument.number().clone(),
        entry.requirement().value().text(Lang::En),
        entry.period().until(),
    )
}

/// The day on which an entry no longer holds.
fn end((_, entry): Entry<'_>) -> NaiveDate {
    entry.period().until().unwrap_or(NaiveDate::MAX)
}

/// Whether two entries have the same thresholds, regardless of their digits and words.
fn says_the_same(one: &OverlayEntry, other: &OverlayEntry) -> bool {
    bounds(one).eq(bounds(other))
}

fn bounds(entry: &OverlayEntry) -> impl Iterator<Item = (Comparator, Decimal, Dimension)> {
    let thresholds = match entry.requirement().value() {
        Requirement::Measured(thresholds) => thresholds.as_slice(),
        Requirement::Attested => &[],
    };
    thresholds.iter().map(|threshold| {
        (
            threshold.comparator(),
            threshold.value(),
            threshold.unit().dimension(),
        )
    })
}
