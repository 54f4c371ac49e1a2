//! Requirements of a province with another number of thresholds than the indicator has parts.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    THRESHOLDS: usize = "thresholds", "số ngưỡng tỉnh ghi", "the number of thresholds that the province gives";
    PARTS: usize = "parts", "số phần của chỉ tiêu", "the number of parts of the indicator";
}

pub(super) static NTM_306: Rule = Rule::error("NTM-306", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "số ngưỡng của tỉnh khác số phần của chỉ tiêu",
        "the province gives another number of thresholds than the indicator has parts",
    )
    .why(
        "Chỉ tiêu gồm nhiều phần, như 17.1 (nước hợp vệ sinh và nước sạch), cần mỗi phần một ngưỡng; chỉ tiêu đơn cần một ngưỡng. Nếu khác, không biết ngưỡng nào của phần nào.",
        "An indicator of several parts, such as 17.1 (hygienic and clean water), needs a threshold for each; a simple one needs one. Otherwise it cannot be told which threshold belongs to which part.",
    )
    .remedy(
        "Ghi đủ mỗi phần một ngưỡng, theo thứ tự của bộ tiêu chí.",
        "Give each part one threshold, in the order of the set.",
    )
    .basis(
        "các phần của chỉ tiêu trong bộ tiêu chí",
        "the parts of the indicator in the criteria set",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: có {thresholds} ngưỡng, chỉ tiêu gồm {parts} phần",
        "Document {document}, indicator {indicator}: thresholds given {thresholds}, parts {parts}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_threshold("17.1", examples::criteria::at_least(95)), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        let (number, requirement) = (entry.indicator(), entry.requirement());
        let parts = set.indicator(number).map(Indicator::part_count);
        let (Some(parts), Requirement::Measured(given)) = (parts, &requirement.value) else {
            continue;
        };
        if given.len() != parts {
            let facts = [THRESHOLDS.is(given.len()), PARTS.is(parts)];
            let citation = requirement.citation.clone();
            Entry::report(findings, (overlay, entry), citation, facts)
                .related([criteria_paths::indicator(number).join("parts")]);
        }
    }
    Ok(())
}
