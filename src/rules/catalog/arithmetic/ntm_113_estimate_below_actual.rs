//! Estimates below what was already achieved.

use crate::rules::prelude::*;

facts! {
    about::Figure;
    ESTIMATE: Decimal = "estimate", "ước thực hiện", "the estimate";
    ACTUAL: Decimal = "actual", "đã thực hiện", "what was achieved";
}

pub(super) static NTM_113: Rule = Rule::warning("NTM-113", &[Input::Plan, Input::State])
    .title(
        "ước thực hiện thấp hơn kết quả đã đạt",
        "an estimate is below what was already achieved",
    )
    .why(
        "Trong cùng một ngày, cùng một nơi báo cáo kết quả đã đạt cao hơn mức ước đến hết kỳ. Chỉ xét những chỉ tiêu cộng dồn: xã đạt từ một mức trở lên đến đủ tiêu chí, km đường, mô hình; nhóm ở giữa có thể giảm khi xã lên nhóm trên.",
        "On one day the same place reports more as achieved than it expects for the end of the period. Only what adds up is looked at: communes from some number of criteria up to all, kilometres of road, models; a tier in the middle may shrink when communes rise.",
    )
    .remedy(
        "Hỏi lại nơi báo cáo; hai cột có thể bị đổi chỗ.",
        "Ask the place that reports; the two columns may have been swapped.",
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
    .examples(|| examples::figures::with_figures(2, 1), || examples::figures::with_figures(2, 2))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    // Of each place, measure and day the highest estimate and the lowest actual figure.
    let mut pairs: SortedMap<_, [Option<&ReportedFigure>; 2]> = SortedMap::new();
    for figure in guards::reported_figures(dossier.read_state()?)? {
        let adds_up = match figure.measure {
            Measure::Tier { to, .. } => to >= plan.quota.criteria,
            Measure::GreenRoadKilometres | Measure::ValueChainModels => true,
            _ => false,
        };
        if !adds_up {
            continue;
        }
        let of = (figure.place, figure.measure, figure.on);
        let [estimate, actual] = pairs.entry(of).or_default();
        // Of equal figures the one with the fewest decimals.
        let (higher, lower) = (
            |one: &ReportedFigure| (one.value, Reverse(one.value.scale())),
            |one: &ReportedFigure| (one.value, one.value.scale()),
        );
        match figure.column {
            FigureColumn::Estimate
                if estimate.is_none_or(|known| higher(known) < higher(figure)) =>
            {
                *estimate = Some(figure);
            }
            FigureColumn::Actual if actual.is_none_or(|known| lower(known) > lower(figure)) => {
                *actual = Some(figure);
            }
            _ => {}
        }
    }
    for pair in pairs.into_values() {
        let [Some(estimate), Some(actual)] = pair else {
            continue;
        };
        if estimate.value < actual.value {
            let facts = [ESTIMATE.is(estimate.value), ACTUAL.is(actual.value)];
            Figure::report(findings, plan, estimate, facts)
                .related([published_paths::reported(actual)]);
        }
    }
    Ok(())
}
