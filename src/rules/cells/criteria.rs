//! The places and cells of a criteria set, of the overlays of a province and of a standard.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::cell::{Cells, Containers};
use super::kinds::places;
use super::{TracedCell, values};
use crate::calendar::{Dated, period_text};
use crate::criteria::{
    AxisPoint, Cell, CriteriaSet, Indicator, IndicatorNumber, Overlay, OverlayEntry, Part,
    Standard, StandardIndicator,
};
use crate::rules::{FactValue, Path};
use crate::text::{Label, Lang};

places! {
    "what the criteria set says of itself: `instrument`, `period`"
    set(what: &'static str) = "criteria_set" / what;
    "an indicator of the criteria set; below it its `name` and its `parts`"
    indicator(number: IndicatorNumber) = "criteria_set" / "indicators" / (indicator = number);
    "what the criteria set requires of an indicator in a column, below it by the first day of each value"
    cell(number: IndicatorNumber, point: &AxisPoint) =
        "criteria_set" / "indicators" / (indicator = number) / "cells" / (column = point.as_str());
    "the overlay of a document; below it its `instrument`"
    overlay(overlay: &Overlay) = "overlays" / (document = &overlay.instrument().number);
    "what an overlay requires of an indicator, below it by the first day"
    entry(overlay: &Overlay, indicator: IndicatorNumber) =
        "overlays" / (document = &overlay.instrument().number) / indicator;
    "what the standard says of itself: `instrument`, `period`, `point`, `year`"
    standard(what: &'static str) = "standard" / what;
    "what the standard requires of an indicator"
    required(number: IndicatorNumber) = "standard" / "indicators" / (indicator = number);
}

pub(super) fn collect_set<'a>(set: &'a CriteriaSet, containers: &mut Containers<'a>) {
    containers.add(self::set("instrument"), |place, cells| {
        cells.add_instrument(place, set.instrument());
    });
    containers.add_cell(self::set("period"), |place| {
        let label = Label::new("thời kỳ của bộ tiêu chí", "the period of the criteria set");
        TracedCell::new(place, label, values::period(set.period())).cited(set.instrument().cite())
    });
    for one in set.indicators() {
        containers.add(indicator(one.number()), move |place, cells| {
            list_indicator(set, one, place, cells);
        });
    }
}

fn list_indicator(set: &CriteriaSet, indicator: &Indicator, place: &Path, cells: &mut Cells<'_>) {
    let (number, name) = (indicator.number(), indicator.name());
    let label = Label::owned(
        format!("tên chỉ tiêu {number}"),
        format!("the name of indicator {number}"),
    );
    let own_name = TracedCell::new(place.child("name"), label, name.clone());
    cells.add(own_name.cited(set.instrument().cite()));
    let label = Label::owned(
        format!("các phần của chỉ tiêu {number}"),
        format!("the parts of indicator {number}"),
    );
    let parts: Vec<Label> = indicator.parts().iter().map(Part::name).cloned().collect();
    let parts = TracedCell::new(place.child("parts"), label, parts);
    cells.add(parts.cited(set.instrument().cite()));
    for (point, column) in set.axis() {
        let place = cell(number, point);
        if !(cells.wants(&place) || cells.wanted.is_within(&place)) {
            continue;
        }
        for (from, value) in indicator.cell(point).into_iter().flat_map(Dated::iter) {
            let label = Label::in_both(|lang| {
                let (name, column) = (name.get(lang), column.get(lang));
                match lang {
                    Lang::Vi => format!("chỉ tiêu {number} ({name}), cột {column}"),
                    Lang::En => format!("indicator {number} ({name}), column {column}"),
                }
            });
            let path = place.child(from);
            let traced = match &value.value {
                Cell::Required(requirement) => {
                    TracedCell::new(path, label, values::requirement(requirement))
                        .requiring(requirement)
                }
                Cell::Open(reason) => TracedCell::new(path, label, reason.label()),
            };
            cells.add(traced.sourced(value));
        }
    }
}

pub(super) fn collect_overlays<'a>(overlays: &'a [Overlay], containers: &mut Containers<'a>) {
    for one in overlays {
        containers.add(overlay(one).join("instrument"), move |place, cells| {
            cells.add_instrument(place, one.instrument());
        });
        for required in one.entries() {
            containers.add(entry(one, required.indicator()), move |place, cells| {
                cells.add(entry_cell(one, required, place));
            });
        }
    }
}

fn entry_cell(overlay: &Overlay, entry: &OverlayEntry, place: &Path) -> TracedCell {
    let document = &overlay.instrument().number;
    let (number, period) = (entry.indicator(), entry.period());
    let label = Label::in_both(|lang| {
        let period = period_text(period, lang);
        match lang {
            Lang::Vi => {
                format!("mức tỉnh quy định cho chỉ tiêu {number} tại {document}, {period}")
            }
            Lang::En => format!("what {document} requires of indicator {number}, {period}"),
        }
    });
    let requirement = entry.requirement();
    let path = place.child(period.from());
    TracedCell::new(path, label, values::requirement(&requirement.value))
        .requiring(&requirement.value)
        .sourced(requirement)
}

pub(super) fn collect_standard<'a>(standard: &'a Standard, containers: &mut Containers<'a>) {
    containers.add(self::standard("instrument"), |place, cells| {
        cells.add_instrument(place, standard.instrument());
    });
    let of_itself: [(&'static str, Label, FactValue); 3] = [
        (
            "period",
            Label::new(
                "thời kỳ của bộ tiêu chí áp dụng",
                "the period of the standard",
            ),
            values::period(standard.period()).into(),
        ),
        (
            "point",
            Label::new("cột của bộ tiêu chí", "the column of the criteria set"),
            standard.point().to_string().into(),
        ),
        (
            "year",
            Label::new("năm áp dụng", "the year of the standard"),
            u32::from(standard.year().get()).into(),
        ),
    ];
    for (what, label, value) in of_itself {
        containers.add_cell(self::standard(what), move |place| {
            let cell = TracedCell::new(place, label.clone(), value.clone());
            cell.cited(standard.instrument().cite())
        });
    }
    for one in standard.indicators() {
        containers.add_cell(required(one.number()), move |place| {
            required_cell(one, place)
        });
    }
}

fn required_cell(indicator: &StandardIndicator, place: Path) -> TracedCell {
    let (number, requirement) = (indicator.number(), indicator.requirement());
    let label = Label::in_both(|lang| {
        let name = indicator.name().get(lang);
        match lang {
            Lang::Vi => format!("yêu cầu của chỉ tiêu {number} ({name})"),
            Lang::En => format!("what indicator {number} ({name}) requires"),
        }
    });
    TracedCell::new(place, label, values::requirement(&requirement.value))
        .requiring(&requirement.value)
        .sourced(requirement)
}
