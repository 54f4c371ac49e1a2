//! Thresholds of a compound indicator of which the inner one is above the outer one.

use crate::rules::prelude::*;

facts! {
    criteria_places::INDICATOR;
    WHOLE: FactValue = "whole", "ngưỡng nước hợp vệ sinh", "the threshold for hygienic water";
    PART: FactValue = "part", "ngưỡng nước sạch", "the threshold for clean water";
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
        "chỉ tiêu 17.1 (Quyết định 1980/QĐ-TTg: phụ lục)",
        "indicator 17.1 (Decision 1980/QĐ-TTg: annex)",
    )
    .message(
        "Chỉ tiêu {indicator}: nước sạch {part} cao hơn nước hợp vệ sinh {whole}",
        "Indicator {indicator}: clean water {part} is above hygienic water {whole}",
    )
    .facts(FACTS)
    .examples(|| {
        let swapped = [50, 90].map(examples::criteria::at_least);
        examples::criteria::with_entry(
            "17.1",
            examples::criteria::ONWARDS,
            Requirement::Measured(swapped.into()),
        )
    }, examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    let overlays = dossier.read_overlays();
    let mut any = false;
    for indicator in set.indicators() {
        let Some((whole, part)) = nested_parts::positions(indicator) else {
            continue;
        };
        any = true;
        let mut look = |requirement: &Requirement, path: Path, citation: &Citation| {
            let threshold = |index| overlaid::threshold_of(requirement, index);
            let (Some(whole), Some(part)) = (threshold(whole), threshold(part)) else {
                return;
            };
            if is_above(part, whole) {
                findings.report(
                    path,
                    citation.clone(),
                    [
                        INDICATOR.is(indicator.number().to_string()),
                        WHOLE.is(criteria_places::threshold(whole)),
                        PART.is(criteria_places::threshold(part)),
                    ],
                );
            }
        };
        for point in indicator.points() {
            let values = indicator.cell(point).into_iter().flat_map(Dated::iter);
            for (_, cell) in values {
                if let Cell::Required(requirement) = cell.value() {
                    let path = criteria_places::cell(indicator.number(), point);
                    look(requirement, path, cell.citation());
                }
            }
        }
        for (overlay, entry) in criteria_places::entries(overlays.as_deref().unwrap_or_default()) {
            if entry.indicator() == indicator.number() {
                let requirement = entry.requirement();
                let path = criteria_places::entry(overlay, indicator.number());
                look(requirement.value(), path, requirement.citation());
            }
        }
    }
    if !any {
        return Err(SkipReason::NothingStated(Label::new(
            "bộ tiêu chí không có chỉ tiêu nước hợp vệ sinh và nước sạch",
            "the set has no indicator of hygienic and clean water",
        )));
    }
    if let Err(absent) = overlays {
        findings.skip(Path::root().join("overlays"), absent);
    }
    Ok(())
}

/// Whether more is asked of the part than of the whole around it.
fn is_above(part: &Threshold, whole: &Threshold) -> bool {
    overlaid::is_alike(part, whole)
        && part.comparator().wants_more()
        && part.value() > whole.value()
}
