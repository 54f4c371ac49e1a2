//! Cells of a criteria set and of the overlays of a province.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::{TracedCell, Tracer, instrument};
use crate::calendar::{Dated, period_text};
use crate::criteria::{Cell, CriteriaSet, Indicator, Overlay, Part};
use crate::rules::FactValue;
use crate::rules::catalog::criteria_places as places;
use crate::text::{Label, Lang};

pub(super) fn trace_set(set: &CriteriaSet, tracer: &mut Tracer<'_>) {
    instrument::trace(&places::set("instrument"), set.instrument(), tracer);
    let period = TracedCell::new(
        places::set("period"),
        Label::new("thời kỳ của bộ tiêu chí", "the period of the criteria set"),
        places::period(set.period()),
    );
    tracer.add(period.cited(set.instrument().cite()));
    for indicator in set.indicators() {
        trace_indicator(set, indicator, tracer);
    }
}

fn trace_indicator(set: &CriteriaSet, indicator: &Indicator, tracer: &mut Tracer<'_>) {
    let (number, name) = (indicator.number(), indicator.name());
    let place = places::indicator(number);
    if !tracer.wants(&place) {
        return;
    }
    let own_name = TracedCell::new(
        place.clone().join("name"),
        Label::owned(
            format!("tên chỉ tiêu {number}"),
            format!("the name of indicator {number}"),
        ),
        name.clone(),
    );
    let parts = indicator.parts().iter().map(Part::name).cloned();
    let parts = TracedCell::new(
        place.join("parts"),
        Label::owned(
            format!("các phần của chỉ tiêu {number}"),
            format!("the parts of indicator {number}"),
        ),
        parts.collect::<Vec<_>>(),
    );
    for cell in [own_name, parts] {
        tracer.add(cell.cited(set.instrument().cite()));
    }
    for (point, column) in set.axis() {
        let place = places::cell(number, point);
        for (from, cell) in indicator.cell(point).into_iter().flat_map(Dated::iter) {
            let label = Label::in_both(|lang| {
                let (name, column) = (name.get(lang), column.get(lang));
                match lang {
                    Lang::Vi => format!("chỉ tiêu {number} ({name}), cột {column}"),
                    Lang::En => format!("indicator {number} ({name}), column {column}"),
                }
            });
            let path = place.clone().join(from.to_string());
            tracer.add(match cell.value() {
                Cell::Required(requirement) => {
                    TracedCell::new(path, label, places::requirement(requirement))
                        .requiring(requirement)
                        .sourced(cell)
                }
                Cell::Open(reason) => {
                    let reason: FactValue = reason.label().into();
                    TracedCell::new(path, label, reason).sourced(cell)
                }
            });
        }
    }
}

pub(super) fn trace_overlay(overlay: &Overlay, tracer: &mut Tracer<'_>) {
    let place = places::overlay(overlay);
    if !tracer.wants(&place) {
        return;
    }
    instrument::trace(&place.join("instrument"), overlay.instrument(), tracer);
    let document = overlay.instrument().number();
    for entry in overlay.entries() {
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
        let path = places::entry(overlay, number).join(period.from().to_string());
        tracer.add(
            TracedCell::new(path, label, places::requirement(requirement.value()))
                .requiring(requirement.value())
                .sourced(requirement),
        );
    }
}
