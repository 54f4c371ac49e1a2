//! Indicators of which the province says something, but nothing for the day of the check.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    PERIODS: Vec<Label> = "periods", "các thời gian áp dụng của văn bản", "when the values of the document hold";
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
        examples::criteria::with_period("15.1", lapsed)
    }, examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (overlays, date) = (dossier.read_overlays()?, dossier.read_date()?);
    let entries = criteria_paths::entries(overlays);
    let by_indicator = SortedMap::grouped(entries.map(|one| (one.1.indicator(), one)));
    for entries in by_indicator.into_values() {
        let holds = |one: &(_, &OverlayEntry)| one.1.period().contains(date);
        if entries.iter().any(holds) {
            continue;
        }
        let entries = entries.into_iter();
        let by_document = entries.map(|one| (&one.0.instrument().number, one));
        for entries in SortedMap::grouped(by_document).into_values() {
            let Some((overlay, entry)) = entries.first() else {
                continue;
            };
            let mut periods: Vec<_> = entries.iter().map(|one| one.1.period()).collect();
            sort_by_key(&mut periods, |period| (period.from(), period.until()));
            let periods: Vec<Label> = periods.into_iter().map(criteria_paths::period).collect();
            let (facts, citation) = (
                [PERIODS.is(periods), DATE.is(date)],
                overlay.instrument().cite(),
            );
            Entry::report(findings, (overlay, entry), citation, facts)
                .related([criteria_paths::checked()]);
        }
    }
    Ok(())
}
