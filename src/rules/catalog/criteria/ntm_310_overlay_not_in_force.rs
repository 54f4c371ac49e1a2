//! Indicators of which the province says something, but nothing for the day of the check.

use alloc::collections::BTreeMap;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::calendar::{Period, date};
use crate::criteria::Requirement;
use crate::rules::catalog::criteria_places as places;
use crate::rules::catalog::examples::criteria as examples;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_310: Rule = Rule {
    code: RuleCode::of("NTM-310"),
    group: RuleGroup::Criteria,
    severity: Severity::Info,
    title: Label::new(
        "quy định của tỉnh không có hiệu lực vào ngày kiểm tra",
        "no value of the province is in force on the day of the check",
    ),
    explanation: Label::new(
        "Tỉnh có quy định cho chỉ tiêu này, nhưng không quy định nào có hiệu lực vào ngày kiểm tra: ô của bộ tiêu chí được áp dụng. Mức theo từng năm, như thu nhập, dễ bị thiếu một năm.",
        "The province has values for the indicator, but none is in force on the day of the check: the cell of the set holds. In values by year, such as income, a year is easily left out.",
    ),
    remedy: Label::new(
        "Nếu mức của tỉnh vẫn áp dụng, bổ sung thời gian còn thiếu.",
        "If a value of the province should hold, add the missing time.",
    ),
    message: Label::new(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng {periods}; ngày {date} không có quy định nào của tỉnh",
        "Document {document}, indicator {indicator}: holds {periods}; nothing of the province holds on {date}",
    ),
    legal_basis: Label::new(
        "thời gian áp dụng trong văn bản của tỉnh",
        "the time for which the province's document lays the value down",
    ),
    since: "0.1.0",
    reads: &[Input::Overlays, Input::Date],
    facts: &[
        places::DOCUMENT,
        places::INDICATOR,
        FactDocument::new(
            "periods",
            Label::new(
                "các thời gian áp dụng của văn bản",
                "when the values of the document hold",
            ),
        ),
        FactDocument::new("date", Label::new("ngày kiểm tra", "the day of the check")),
    ],
    bad: || {
        let lapsed = Period::of(const { date(2017, 2, 1) }, Some(const { date(2018, 1, 1) }));
        examples::with_entry(
            "15.1",
            lapsed,
            Requirement::threshold(examples::at_least(90)),
        )
    },
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let overlays = dossier.read_overlays()?;
    let date = dossier.read_date()?;
    let mut by_indicator: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (overlay, entry) in places::entries(overlays) {
        let entries = by_indicator.entry(entry.indicator()).or_default();
        entries.push((overlay, entry.period()));
    }
    for (indicator, entries) in by_indicator {
        if entries.iter().any(|(_, period)| period.contains(date)) {
            continue;
        }
        let mut by_document: BTreeMap<_, (_, Vec<Period>)> = BTreeMap::new();
        for (overlay, period) in entries {
            let document = by_document.entry(overlay.instrument().number());
            document.or_insert((overlay, Vec::new())).1.push(period);
        }
        for (document, (overlay, mut periods)) in by_document {
            periods.sort_by_key(|period| (period.from(), period.until()));
            let periods: Vec<_> = periods.into_iter().map(places::period).collect();
            findings
                .report(
                    places::entry(overlay, indicator),
                    overlay.instrument().cite(),
                    [
                        ("document", document.to_string().into()),
                        ("indicator", indicator.to_string().into()),
                        ("periods", periods.into()),
                        ("date", date.into()),
                    ],
                )
                .from([places::checked()]);
        }
    }
    Ok(())
}
