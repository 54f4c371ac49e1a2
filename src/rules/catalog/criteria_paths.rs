//! Where things stand in criteria sets, overlays and standards, the facts on them, and the parts of
//! indicators that lie within others.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::criteria::{
    AxisPoint, CriteriaSet, Indicator, IndicatorNumber, Overlay, OverlayEntry, PartNumber,
    Threshold,
};
use crate::law::DocumentNumber;
use crate::rules::fact::keys;
use crate::rules::{Dossier, FactValue};
use crate::text::Label;

keys! {
    DOCUMENT: DocumentNumber = "document", "số, ký hiệu văn bản của tỉnh", "the number of the province's document";
    INDICATOR: PartNumber = "indicator", "số hiệu chỉ tiêu hoặc phần của chỉ tiêu", "the number of the indicator or of its part";
    VALUE: Label = "value", "mức tỉnh quy định", "what the province requires";
    NATIONAL: FactValue = "national", "mức của bộ tiêu chí", "what the criteria set requires";
    COLUMNS: Vec<Label> = "columns", "các cột của bộ tiêu chí đã so sánh", "the columns of the set that were compared";
    SINCE: NaiveDate = "since", "ngày đầu tiên hai mức cùng áp dụng", "the first day on which both hold";
}

pub(super) use crate::rules::cells::criteria::{
    cell, entry, indicator, overlay, required, set, standard,
};
pub(super) use crate::rules::cells::state::checked;
pub(super) use crate::rules::cells::values::{period, requirement};

/// Every requirement of every overlay.
pub(super) fn entries(overlays: &[Overlay]) -> impl Iterator<Item = (&Overlay, &OverlayEntry)> {
    overlays
        .iter()
        .flat_map(|overlay| overlay.entries().iter().map(move |entry| (overlay, entry)))
}

/// The columns that an overlay may be laid over: the one of the standard, when the dossier holds
/// one of the set, else all of them. What does not hold in each of these is not said.
pub(super) fn columns<'a>(
    dossier: &Dossier<'_>,
    set: &'a CriteriaSet,
) -> Vec<&'a (AxisPoint, Label)> {
    let of_the_set = |point: &AxisPoint| set.axis().iter().find(|(known, _)| known == point);
    let chosen = dossier
        .read_standard()
        .ok()
        .filter(|standard| standard.instrument() == set.instrument())
        .and_then(|standard| of_the_set(standard.point()));
    chosen.map_or_else(|| set.axis().iter().collect(), |column| [column].into())
}

/// A threshold as it is printed.
pub(super) fn threshold(threshold: &Threshold) -> Label {
    Label::in_both(|lang| threshold.text(lang))
}

/// Households with hygienic water (nước hợp vệ sinh) and, among them, those with clean water (nước
/// sạch): indicator 17.1 of Decision 1980/QĐ-TTg, which is two thresholds in one.
const WATER: Nested = Nested {
    criterion: 17,
    within: 1,
    whole: "hygienic",
    part: "clean",
};

/// Two parts of one indicator: whoever is counted in the part is counted in the whole too.
struct Nested {
    criterion: u8,
    within: u8,
    whole: &'static str,
    part: &'static str,
}

fn is_water(number: IndicatorNumber) -> bool {
    number.criterion().get() == WATER.criterion && number.within() == Some(WATER.within)
}

/// Whether a part is the one within the other.
pub(super) fn is_part(number: &PartNumber) -> bool {
    is_water(number.indicator())
        && number
            .part()
            .is_some_and(|code| code.as_str() == WATER.part)
}

/// Whether a part is the one around the other.
pub(super) fn is_whole(number: &PartNumber) -> bool {
    is_water(number.indicator())
        && number
            .part()
            .is_some_and(|code| code.as_str() == WATER.whole)
}

/// The places of whole and part among the thresholds of an indicator; `None` where no part lies
/// within another.
pub(super) fn nested_parts(indicator: &Indicator) -> Option<(usize, usize)> {
    let numbers: Vec<PartNumber> = indicator
        .parts()
        .iter()
        .map(|part| PartNumber::new(indicator.number(), part.code().clone()))
        .collect();
    let position = |wanted: fn(&PartNumber) -> bool| numbers.iter().position(wanted);
    position(is_whole).zip(position(is_part))
}
