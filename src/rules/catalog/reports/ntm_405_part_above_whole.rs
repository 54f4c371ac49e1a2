//! Clean water above hygienic water.

use crate::rules::prelude::*;

facts! {
    about::Report;
    WHOLE: FactValue = "whole", "hộ dùng nước hợp vệ sinh", "households with hygienic water";
    PART: FactValue = "part", "hộ dùng nước sạch", "households with clean water";
}

pub(super) static NTM_405: Rule = Rule::error("NTM-405", &[Input::Reports])
    .title(
        "hộ dùng nước sạch nhiều hơn hộ dùng nước hợp vệ sinh",
        "more households with clean water than with hygienic water",
    )
    .why(
        "Hộ dùng nước sạch nằm trong số hộ dùng nước hợp vệ sinh, nên cả tỷ lệ và số hộ đều không thể lớn hơn.",
        "Households with clean water are among those with hygienic water, so neither their share nor their number can be larger.",
    )
    .remedy(
        "Kiểm tra hai số liệu của chỉ tiêu 17.1, nhất là việc ghi đảo.",
        "Check the two figures of indicator 17.1, above all whether they were swapped.",
    )
    .basis(
        "số học; chỉ tiêu 17.1",
        "arithmetic; indicator 17.1",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date}: nước sạch {part} lớn hơn nước hợp vệ sinh {whole}",
        "Commune {commune}, report of {date}: clean water {part} is more than hygienic water {whole}",
    )
    .facts(FACTS)
    .examples(|| {
        let swapped = [("17.1/hygienic", "560/1000"), ("17.1/clean", "930/1000")];
        examples::reports::with_report(examples::reports::DECEMBER, &swapped)
    }, examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for report in dossier.read_reports()? {
        // Of several figures for one number none can be chosen; NTM-403 reports them.
        let mut once = SortedMap::new();
        for (number, observation) in report.observations() {
            let first = !once.contains_key(number);
            once.insert(number, first.then_some(observation));
        }
        let figure = |wanted: fn(&PartNumber) -> bool| {
            let (number, observation) = once.iter().find(|(number, _)| wanted(number))?;
            let figure = observation.filter(|one| one.attested().is_none())?;
            Some((*number, figure))
        };
        let around = figure(criteria_paths::is_whole);
        let Some(((around, whole), (number, part))) = around.zip(figure(criteria_paths::is_part))
        else {
            continue;
        };
        let path = report_paths::observation(report, number);
        match is_more(part, whole) {
            Some(true) => {
                let citation = match dossier.read_standard() {
                    Ok(standard) => Some(report_paths::cite_indicator(standard, number)),
                    Err(_) => report_paths::cite(dossier, report.date()),
                };
                let whole = WHOLE.is(report_paths::observed(whole));
                let facts = [whole, PART.is(report_paths::observed(part))];
                Report::report(findings, path, report, citation, facts)
                    .related([report_paths::observation(report, around)]);
            }
            Some(false) => {}
            None => findings.skip(path, guards::NOT_COMPARABLE),
        }
    }
    Ok(())
}

/// Whether the part is more than the whole, as a share or as a number of households; `None` when
/// it cannot be told.
fn is_more(part: Observation, whole: Observation) -> Option<bool> {
    let (inner, outer) = (
        report_paths::proportion(part)?,
        report_paths::proportion(whole)?,
    );
    let more_households = match (part, whole) {
        (Observation::Share { part, .. }, Observation::Share { part: whole, .. }) => part > whole,
        _ => false,
    };
    Some(more_households || inner.compare(outer).is_gt())
}
