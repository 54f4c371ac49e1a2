//! Cells that no overlay fills on the day of the check.

use crate::rules::prelude::*;

facts! {
    criteria_paths::INDICATOR;
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
        "ô để trống của bộ tiêu chí",
        "the open cell of the criteria set",
    )
    .message(
        "Chỉ tiêu {indicator} ({reason}): không có quy định nào của tỉnh có hiệu lực ngày {date}",
        "Indicator {indicator} ({reason}): no overlay fills it on {date}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::without("2.1"), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (set, date) = (dossier.read_criteria_set()?, dossier.read_date()?);
    let entries: Vec<_> = criteria_paths::entries(dossier.read_overlays()?).collect();
    if !set.period().contains(date) {
        return Err(OUTSIDE_PERIOD);
    }
    let columns = criteria_paths::columns(dossier, set);
    for indicator in set.indicators() {
        let number = indicator.number();
        let open = columns
            .iter()
            .map(|(point, _)| open_on(indicator, point, date));
        let open = open.collect::<Option<Vec<_>>>().unwrap_or_default();
        let Some((reason, citation)) = open.into_iter().next() else {
            continue;
        };
        let own = entries
            .iter()
            .filter(|(_, entry)| entry.indicator() == number);
        if own.clone().any(|(_, entry)| entry.period().contains(date)) {
            continue;
        }
        let facts = [
            INDICATOR.is(number),
            REASON.is(reason.label()),
            DATE.is(date),
        ];
        let citation = citation.unwrap_or_else(|| set.instrument().cite());
        let lapsed = own.map(|(overlay, _)| criteria_paths::entry(overlay, number));
        findings
            .report(criteria_paths::indicator(number), citation, facts)
            .related(lapsed.chain([criteria_paths::checked()]));
    }
    Ok(())
}

const OUTSIDE_PERIOD: SkipReason = guards::reason(
    "ngày kiểm tra nằm ngoài thời kỳ của bộ tiêu chí",
    "the day of the check is outside the period of the set",
);

/// Why a cell is open on a day, and where that stands; `None` when it holds a requirement.
fn open_on(
    indicator: &Indicator,
    point: &AxisPoint,
    date: NaiveDate,
) -> Option<(OpenReason, Option<Citation>)> {
    let Some(cell) = indicator.cell(point).and_then(|cell| cell.at(date)) else {
        return Some((OpenReason::NotFound, None));
    };
    match &cell.value {
        Cell::Open(reason) => Some((*reason, Some(cell.citation.clone()))),
        Cell::Required(_) => None,
    }
}
