//! Requirements of a province for indicators that the set does not have.

use crate::rules::prelude::*;

facts! {
    about::Entry;
}

pub(super) static NTM_305: Rule = Rule::error("NTM-305", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "quy định của tỉnh nêu chỉ tiêu không có trong bộ tiêu chí",
        "the province sets a value for an indicator that the set does not have",
    )
    .why(
        "Quy định riêng chỉ bổ sung hoặc thay mức của chỉ tiêu trong bộ tiêu chí. Chỉ tiêu không có trong bộ tiêu chí thường là ghi sai số hiệu, và làm cho cả quy định không áp dụng được.",
        "An overlay fills or replaces values of indicators of the set. An indicator that the set does not have is mostly a wrong number, and nothing can be assessed with such an overlay.",
    )
    .remedy(
        "Sửa số hiệu chỉ tiêu theo bộ tiêu chí.",
        "Correct the number of the indicator.",
    )
    .basis(
        "danh mục chỉ tiêu của bộ tiêu chí",
        "the indicators of the criteria set",
    )
    .message(
        "Văn bản {document} quy định chỉ tiêu {indicator}, bộ tiêu chí không có chỉ tiêu này",
        "Document {document} speaks of indicator {indicator}, which the set does not have",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_threshold("2.9", examples::criteria::at_least(50)), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        if set.indicator(entry.indicator()).is_none() {
            Entry::report(findings, (overlay, entry), set.instrument().cite(), [])
                .related([criteria_paths::set("instrument")]);
        }
    }
    Ok(())
}
