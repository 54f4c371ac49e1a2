//! Where things stand in criteria sets, overlays and standards, and the facts that rules on them
//! carry.

use alloc::string::ToString;
use alloc::vec::Vec;
use chrono::NaiveDate;

use crate::calendar::{Period, period_text};
use crate::criteria::{
    AxisPoint, CriteriaSet, IndicatorNumber, Overlay, OverlayEntry, PartNumber, Requirement,
    Threshold,
};
use crate::law::DocumentNumber;
use crate::rules::{Dossier, FactValue, Key, Path};
use crate::text::Label;

pub(super) const DOCUMENT: Key<DocumentNumber> = Key::new(
    "document",
    "số, ký hiệu văn bản của tỉnh",
    "the number of the province's document",
);

pub(super) const INDICATOR: Key<PartNumber> = Key::new(
    "indicator",
    "số hiệu chỉ tiêu hoặc phần của chỉ tiêu",
    "the number of the indicator or of its part",
);

pub(super) const VALUE: Key<Label> =
    Key::new("value", "mức tỉnh quy định", "what the province requires");

pub(super) const NATIONAL: Key<FactValue> = Key::new(
    "national",
    "mức của bộ tiêu chí",
    "what the criteria set requires",
);

pub(super) const COLUMNS: Key<Vec<Label>> = Key::new(
    "columns",
    "các cột của bộ tiêu chí đã so sánh",
    "the columns of the set that were compared",
);

pub(super) const SINCE: Key<NaiveDate> = Key::new(
    "since",
    "ngày đầu tiên hai mức cùng áp dụng",
    "the first day on which both hold",
);

/// The day of the check.
pub(in crate::rules) fn checked() -> Path {
    Path::root().join("date")
}

/// Something that the criteria set says of itself.
pub(in crate::rules) fn set(what: &'static str) -> Path {
    Path::root().join("criteria_set").join(what)
}

/// Something that the standard says of itself.
pub(in crate::rules) fn standard(what: &'static str) -> Path {
    Path::root().join("standard").join(what)
}

/// What the standard requires of an indicator.
pub(in crate::rules) fn required(number: IndicatorNumber) -> Path {
    standard("indicators").join(number.to_string())
}

/// An overlay by the number of its document.
pub(in crate::rules) fn overlay(overlay: &Overlay) -> Path {
    Path::root()
        .join("overlays")
        .join(overlay.instrument().number().to_string())
}

/// A requirement of an overlay: `/overlays/816~1QĐ-UBND/10`.
pub(in crate::rules) fn entry(overlay: &Overlay, indicator: IndicatorNumber) -> Path {
    self::overlay(overlay).join(indicator.to_string())
}

/// An indicator of the set.
pub(in crate::rules) fn indicator(number: IndicatorNumber) -> Path {
    Path::root()
        .join("criteria_set")
        .join("indicators")
        .join(number.to_string())
}

/// What the set says of an indicator in a column.
pub(in crate::rules) fn cell(number: IndicatorNumber, point: &AxisPoint) -> Path {
    indicator(number)
        .join("cells")
        .join(point.as_str().to_string())
}

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

/// A period by its first and its last day.
pub(in crate::rules) fn period(period: Period) -> Label {
    Label::in_both(|lang| period_text(period, lang))
}

/// A threshold as it is printed.
pub(super) fn threshold(threshold: &Threshold) -> Label {
    Label::in_both(|lang| threshold.text(lang))
}

/// A requirement in words.
pub(in crate::rules) fn requirement(requirement: &Requirement) -> Label {
    Label::in_both(|lang| requirement.text(lang))
}
