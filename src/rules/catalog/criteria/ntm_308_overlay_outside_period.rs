//! Requirements of a province that never hold within the period of the set.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    PERIOD: Label = "period", "thời gian áp dụng của quy định", "when the value of the province holds";
    SET_PERIOD: Label = "set_period", "thời kỳ của bộ tiêu chí", "the period of the set";
}

pub(super) static NTM_308: Rule = Rule::warning("NTM-308", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "quy định của tỉnh nằm ngoài thời kỳ của bộ tiêu chí",
        "a value of the province holds outside the period of the set",
    )
    .why(
        "Quy định này không có ngày nào chung với thời kỳ của bộ tiêu chí, nên không bao giờ được áp dụng; có thể ghi nhầm năm, hoặc thuộc bộ tiêu chí của thời kỳ khác.",
        "The entry shares no day with the period of the set, so it is never applied; a year may be mistaken, or it belongs to the set of another period.",
    )
    .remedy(
        "Kiểm tra ngày áp dụng, hoặc chuyển sang bộ tiêu chí của thời kỳ đó.",
        "Check the dates, or move the entry to the set of that period.",
    )
    .rests_on(basis::SET_PERIOD)
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: áp dụng {period}, bộ tiêu chí áp dụng {set_period}",
        "Document {document}, indicator {indicator}: holds {period}, the set {set_period}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_period("15.1", Period::of(const { date(2021, 1, 1) }, None)), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        if !entry.period().overlaps(set.period()) {
            let facts = [
                PERIOD.is(criteria_paths::period(entry.period())),
                SET_PERIOD.is(criteria_paths::period(set.period())),
            ];
            Entry::report(findings, (overlay, entry), set.instrument().cite(), facts)
                .related([criteria_paths::set("period")]);
        }
    }
    Ok(())
}
