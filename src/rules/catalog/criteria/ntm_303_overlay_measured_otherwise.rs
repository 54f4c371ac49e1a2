//! Thresholds of a province that measure otherwise than those of the set.

use crate::rules::prelude::*;

facts! {
    about::Entry;
    criteria_paths::VALUE;
    NATIONAL: Vec<Label> = "national", "các mức khác nhau của bộ tiêu chí ở các cột", "the different values of the set in the columns";
    criteria_paths::COLUMNS;
}

pub(super) static NTM_303: Rule = Rule::warning("NTM-303", &[Input::CriteriaSet, Input::Overlays])
    .title(
        "mức của tỉnh đo khác bộ tiêu chí",
        "a value of the province measures otherwise than the set",
    )
    .why(
        "Bộ tiêu chí đặt mức tối thiểu mà tỉnh đặt mức tối đa (hoặc ngược lại), hoặc một bên tính %, bên kia tính số lượng, hoặc khác đơn vị. Hai mức như vậy không so sánh được; thường là ghi nhầm dấu. Có nguồn từng in tỷ lệ trẻ thấp còi, vốn là mức tối đa, thành mức tối thiểu.",
        "The set has a least value where the province has a largest (or the other way round), or one is a percentage and the other a number, or the units differ. Two such values cannot be compared; mostly a sign was mistaken. A published source printed the stunting rate, a largest value, as a least one.",
    )
    .remedy(
        "Kiểm tra dấu so sánh và đơn vị của mức tỉnh quy định.",
        "Check the comparison and the unit of the province's value.",
    )
    .basis(
        "ô của bộ tiêu chí",
        "the cell of the criteria set",
    )
    .message(
        "Văn bản {document}, chỉ tiêu {indicator}: {value} không cùng cách đo với {national} của bộ tiêu chí; cột: {columns}",
        "Document {document}, indicator {indicator}: {value} is not measured as {national} of the set; columns: {columns}",
    )
    .facts(FACTS)
    .examples(|| examples::criteria::with_threshold("15.1", examples::criteria::threshold(Comparator::AtMost, 90)), examples::criteria::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let set = dossier.read_criteria_set()?;
    let columns = criteria_paths::columns(dossier, set);
    for (overlay, entry) in criteria_paths::entries(dossier.read_overlays()?) {
        for (index, part, own) in overlays::thresholds(set, entry) {
            let replaced = overlays::in_every_column(set, &columns, entry, |requirement| {
                overlays::threshold_of(requirement, index)
                    .filter(|national| !overlays::is_alike(own, national))
            });
            let Some(first) = replaced.first() else {
                continue;
            };
            let facts = [
                VALUE.is(criteria_paths::threshold(own)),
                NATIONAL.is(overlays::values(&replaced, criteria_paths::threshold)),
                COLUMNS.is(overlays::columns(&replaced)),
            ];
            let citation = first.cell.citation.clone();
            Entry::report_part(findings, (overlay, entry), part, citation, facts)
                .related(overlays::cells(entry, &replaced));
        }
    }
    Ok(())
}
