//! Thresholds of a compound indicator of which the inner one is above the outer one.

use crate::rules::prelude::*;

facts! {
    criteria_paths::INDICATOR;
    WHOLE: Label = "whole", "ngưỡng nước hợp vệ sinh", "the threshold for hygienic water";
    PART: Label = "part", "ngưỡng nước sạch", "the threshold for clean water";
}

pub(super) static NTM_312: Rule = Rule::warning("NTM-312", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "ngưỡng nước sạch cao hơn ngưỡng nước hợp vệ sinh",
        "the threshold for clean water is above that for hygienic water",
    )
    .why(
        "Hộ dùng nước sạch là một phần của hộ dùng nước hợp vệ sinh. Ngưỡng nước sạch cao hơn thì ngưỡng nước hợp vệ sinh không còn ý nghĩa; thường là ghi đảo hai số hoặc in sai. Có nguồn từng in 55 thay cho 95 ở cột Duyên hải Nam Trung Bộ.",
        "Households with clean water are part of those with hygienic water. A higher threshold for clean water leaves the other without effect; mostly the two were swapped or misprinted. A published source printed 55 instead of 95 for the south central coast.",
    )
    .remedy(
        "Kiểm tra thứ tự và số của hai ngưỡng.",
        "Check the order and the digits of the two thresholds.",
    )
    .basis(
        "chỉ tiêu 17.1",
        "indicator 17.1",
    )
    .message(
        "Chỉ tiêu {indicator}: nước sạch {part} cao hơn nước hợp vệ sinh {whole}",
        "Indicator {indicator}: clean water {part} is above hygienic water {whole}",
    )
    .facts(FACTS)
    .examples(|| {
        let swapped = Requirement::Measured([50, 90].map(examples::criteria::at_least).into());
        examples::criteria::with_entry("17.1", examples::criteria::ONWARDS, swapped)
    }, examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (set, overlays) = (dossier.read_criteria_set()?, dossier.read_overlays());
    let nested = set.indicators().iter();
    let nested = nested.filter_map(|one| Some((one, criteria_paths::nested_parts(one)?)));
    let nested: Vec<_> = nested.collect();
    if nested.is_empty() {
        return Err(NO_WATER);
    }
    for (indicator, positions) in nested {
        let number = indicator.number();
        for point in indicator.points() {
            let values = indicator.cell(point).into_iter().flat_map(Dated::iter);
            for (_, cell) in values {
                if let Cell::Required(requirement) = &cell.value {
                    let place = (criteria_paths::cell(number, point), &cell.citation);
                    look(findings, positions, place, number, requirement);
                }
            }
        }
        for (overlay, entry) in criteria_paths::entries(overlays.as_deref().unwrap_or_default()) {
            if entry.indicator() == number {
                let requirement = entry.requirement();
                let place = (
                    criteria_paths::entry(overlay, number),
                    &requirement.citation,
                );
                look(findings, positions, place, number, &requirement.value);
            }
        }
    }
    if let Err(absent) = overlays {
        findings.skip(Path::root().join("overlays"), absent);
    }
    Ok(())
}

const NO_WATER: SkipReason = guards::reason(
    "bộ tiêu chí không có chỉ tiêu nước hợp vệ sinh và nước sạch",
    "the set has no indicator of hygienic and clean water",
);

/// Reports a requirement that asks more of the part than of the whole around it.
fn look(
    findings: &mut Findings,
    (whole, part): (usize, usize),
    (path, citation): (Path, &Citation),
    number: IndicatorNumber,
    requirement: &Requirement,
) {
    let threshold = |index| overlays::threshold_of(requirement, index);
    let (Some(whole), Some(part)) = (threshold(whole), threshold(part)) else {
        return;
    };
    let more = part.comparator().wants_more() && part.value() > whole.value();
    if more && overlays::is_alike(part, whole) {
        let facts = [
            INDICATOR.is(number),
            WHOLE.is(criteria_paths::threshold(whole)),
            PART.is(criteria_paths::threshold(part)),
        ];
        findings.report(path, citation.clone(), facts);
    }
}
