//! Indicators of which the province says something, but nothing for the day of the check.

use crate::rules::prelude::*;

facts! {
    criteria_places::DOCUMENT;
    criteria_places::INDICATOR;
    PERIODS: FactValue = "periods", "các thời gian áp dụng của văn bản", "when the values of the document hold";
    DATE: NaiveDate = "date", "ngày kiểm tra", "the day of the check";
}

pub(super) static NTM_310: Rule = Rule::info("NTM-310", &[Input::Overlays, Input::Date])
    .title(
        "quy định của tỉnh không có hiệu lực vào ngày kiểm tra",
        "no value of the province is in force on the day of the check",
    )
    .why(
        "Tỉnh có quy định cho chỉ tiêu này, nhưng không quy định nào có hiệu lực vào ngày kiểm tra: ô của bộ tiêu chí được áp dụng. Mức theo từng năm, như thu nhập, dễ bị thiếu một năm.",
        "The province has values for the indicator, but none is in force on the day of the check: the cell of the set holds. In values by year, such as income, a year is easily left out.",
    )
    .remedy(
        "Nếu mức của tỉnh vẫn áp dụng, bổ sung thời gian còn thiếu.",
        "If a value of the province should hold, add the missing time.",
    )
    .basis(
        "thời gian áp dụng trong văn bản của tỉnh",
        "the time for which the province's document lays the value down",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng {periods}; ngày {date} không có quy định nào của tỉnh",
        "Document {document}, indicator {indicator}: holds {periods}; nothing of the province holds on {date}",
    )
    .facts(FACTS)
    .examples(|| {
        let lapsed = Period::of(const { date(2017, 2, 1) }, Some(const { date(2018, 1, 1) }));
        examples::criteria::with_entry(
            "15.1",
            lapsed,
            Requirement::threshold(examples::criteria::at_least(90)),
        )
    }, examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let overlays = dossier.read_overlays()?;
    let date = dossier.read_date()?;
    let mut by_indicator: SortedMap<_, Vec<_>> = SortedMap::new();
    for (overlay, entry) in criteria_places::entries(overlays) {
        let entries = by_indicator.entry(entry.indicator()).or_default();
        entries.push((overlay, entry.period()));
    }
    for (indicator, entries) in by_indicator {
        if entries.iter().any(|(_, period)| period.contains(date)) {
            continue;
        }
        let mut by_document: SortedMap<_, (_, Vec<Period>)> = SortedMap::new();
        for (overlay, period) in entries {
            let document = by_document.entry(overlay.instrument().number());
            document.or_insert((overlay, Vec::new())).1.push(period);
        }
        for (document, (overlay, mut periods)) in by_document {
            sort_by_key(&mut periods, |period| (period.from(), period.until()));
            let periods: Vec<_> = periods.into_iter().map(criteria_places::period).collect();
            findings
                .report(
                    criteria_places::entry(overlay, indicator),
                    overlay.instrument().cite(),
                    [
                        DOCUMENT.is(document.to_string()),
                        INDICATOR.is(indicator.to_string()),
                        PERIODS.is(periods),
                        DATE.is(date),
                    ],
                )
                .because([criteria_places::checked()]);
        }
    }
    Ok(())
}
