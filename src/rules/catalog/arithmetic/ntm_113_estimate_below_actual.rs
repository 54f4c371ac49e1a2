//! Estimates below what was already achieved.

use crate::rules::prelude::*;

facts! {
    facts::DISTRICT;
    facts::NAME;
    figures::MEASURE;
    ESTIMATE: Decimal = "estimate", "ước thực hiện", "the estimate";
    ACTUAL: Decimal = "actual", "đã thực hiện", "what was achieved";
}

pub(super) static NTM_113: Rule = Rule::warning("NTM-113", &[Input::Plan, Input::State])
    .title(
        "ước thực hiện thấp hơn kết quả đã đạt",
        "an estimate is below what was already achieved",
    )
    .why(
        "Trong cùng một ngày huyện báo cáo kết quả đã đạt cao hơn mức ước đến hết kỳ. Chỉ xét những chỉ tiêu cộng dồn: xã đạt từ một mức trở lên đến đủ tiêu chí, km đường, mô hình; nhóm ở giữa có thể giảm khi xã lên nhóm trên.",
        "On one day the district reports more as achieved than it expects for the end of the period. Only what adds up is looked at: communes from some number of criteria up to all, kilometres of road, models; a tier in the middle may shrink when communes rise.",
    )
    .remedy(
        "Hỏi lại huyện; hai cột có thể bị đổi chỗ.",
        "Ask the district; the two columns may have been swapped.",
    )
    .basis(
        "ý nghĩa của cột ước thực hiện trong báo cáo",
        "the meaning of the column of estimates in a report",
    )
    .message(
        "{name}, {measure}: ước thực hiện {estimate}, nhưng đã thực hiện {actual}",
        "{name}, {measure}: {estimate} are expected, but {actual} were already achieved",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_state(|state| state.figures = examples::figures::figures(2, 1)), || examples::figures::with_state(|state| state.figures = examples::figures::figures(2, 2)))
    .check(check);

/// Estimates and actual figures of one district, measure and day.
#[derive(Default)]
struct Pair<'a> {
    /// The highest estimate, should there be several.
    estimate: Option<&'a ReportedFigure>,
    /// The lowest actual figure.
    actual: Option<&'a ReportedFigure>,
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let mut pairs: SortedMap<(DistrictCode, Measure, Option<NaiveDate>), Pair<'_>> =
        SortedMap::new();
    for figure in figures::reported_by_districts(dossier.read_state()?)? {
        let adds_up = match figure.measure {
            Measure::Tier { to, .. } => to >= plan.quota.criteria,
            Measure::GreenRoadKilometres | Measure::ValueChainModels => true,
            _ => false,
        };
        if !adds_up {
            continue;
        }
        let pair = pairs
            .entry((figure.district, figure.measure, figure.on))
            .or_default();
        match figure.column {
            FigureColumn::Estimate => {
                let highest = pair.estimate.get_or_insert(figure);
                if highest.value < figure.value {
                    *highest = figure;
                }
            }
            FigureColumn::Actual => {
                let lowest = pair.actual.get_or_insert(figure);
                if lowest.value > figure.value {
                    *lowest = figure;
                }
            }
            FigureColumn::Plan | FigureColumn::LastYear => {}
        }
    }
    for pair in pairs.values() {
        let Some((estimate, actual)) = pair.estimate.zip(pair.actual) else {
            continue;
        };
        if estimate.value < actual.value {
            let district = estimate.district;
            findings
                .report(
                    figures::reported(estimate),
                    places::cite_columns(plan),
                    [
                        DISTRICT.is(district.to_string()),
                        NAME.is(figures::district_name(plan, district)),
                        MEASURE.is(figures::measure(estimate.measure)),
                        ESTIMATE.is(estimate.value),
                        ACTUAL.is(actual.value),
                    ],
                )
                .because([figures::reported(actual)]);
        }
    }
    Ok(())
}
