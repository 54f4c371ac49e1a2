//! Cells that no overlay fills on the day of the check.

use crate::rules::prelude::*;

facts! {
    criteria_places::INDICATOR;
    REASON: Label = "reason", "vì sao ô để trống", "why the set leaves it open";
    DATE: NaiveDate = "date", "ngày kiểm tra", "the day of the check";
}

pub(super) static NTM_307: Rule = Rule::warning("NTM-307", &[Input::CriteriaSet, Input::Overlays, Input::Date])
    .title(
        "ô của bộ tiêu chí còn để trống",
        "a cell of the set is left open",
    )
    .why(
        "Bộ tiêu chí giao ô này cho tỉnh, hoặc chưa tìm thấy mức, và không quy định nào của tỉnh điền vào ô đó vào ngày kiểm tra. Khi còn ô trống thì không đánh giá được xã nào. Khi không biết tỉnh thuộc cột nào, chỉ báo khi ô trống ở mọi cột.",
        "The set leaves the cell to the province, or its value was not found, and no overlay fills it on the day of the check. While a cell is open no commune can be assessed. When it is not known in which column the province lies, only what is open in every column is reported.",
    )
    .remedy(
        "Bổ sung quy định của tỉnh cho chỉ tiêu này, bằng số hoặc bằng xác nhận.",
        "Add what the province requires of the indicator, as a number or as an attestation.",
    )
    .basis(
        "ô để trống của bộ tiêu chí (Quyết định 1980/QĐ-TTg: phụ lục)",
        "the open cell of the criteria set (Decision 1980/QĐ-TTg: annex)",
    )
    .message(
        "Chỉ tiêu {indicator} ({reason}): không có quy định nào của tỉnh có hiệu lực ngày {date}",
        "Indicator {indicator} ({reason}): no overlay fills it on {date}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::without("2.1"), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    let overlays = dossier.read_overlays()?;
    let date = dossier.read_date()?;
    if !set.period().contains(date) {
        return Err(SkipReason::NothingStated(Label::new(
            "ngày kiểm tra nằm ngoài thời kỳ của bộ tiêu chí",
            "the day of the check is outside the period of the set",
        )));
    }
    let columns = criteria_places::columns(dossier, set);
    let filled = |indicator: &Indicator| {
        criteria_places::entries(overlays).any(|(_, entry)| {
            entry.indicator() == indicator.number() && entry.period().contains(date)
        })
    };
    for indicator in set.indicators() {
        let open: Option<Vec<_>> = columns
            .iter()
            .map(|(point, _)| open_on(indicator, point, date))
            .collect();
        let Some((reason, citation)) = open.and_then(|open| open.into_iter().next()) else {
            continue;
        };
        if !filled(indicator) {
            let others = criteria_places::entries(overlays)
                .filter(|(_, entry)| entry.indicator() == indicator.number())
                .map(|(overlay, _)| criteria_places::entry(overlay, indicator.number()));
            findings
                .report(
                    criteria_places::indicator(indicator.number()),
                    citation.unwrap_or_else(|| set.instrument().cite()),
                    [
                        INDICATOR.is(indicator.number().to_string()),
                        REASON.is(reason.label()),
                        DATE.is(date),
                    ],
                )
                .because([criteria_places::checked()].into_iter().chain(others));
        }
    }
    Ok(())
}

/// Why a cell is open on a day, and where that stands; `None` when it holds a requirement.
fn open_on(
    indicator: &Indicator,
    point: &AxisPoint,
    date: NaiveDate,
) -> Option<(OpenReason, Option<Citation>)> {
    match indicator.cell(point).and_then(|cell| cell.at(date)) {
        None => Some((OpenReason::NotFound, None)),
        Some(cell) => match cell.value() {
            Cell::Open(reason) => Some((*reason, Some(cell.citation().clone()))),
            Cell::Required(_) => None,
        },
    }
}
