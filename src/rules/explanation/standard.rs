//! Cells of a standard.

use alloc::format;
use alloc::string::ToString;

use super::{TracedCell, Tracer, instrument};
use crate::criteria::Standard;
use crate::rules::catalog::criteria_places as places;
use crate::text::{Label, Lang};

pub(super) fn trace(standard: &Standard, tracer: &mut Tracer<'_>) {
    instrument::trace(
        &places::standard("instrument"),
        standard.instrument(),
        tracer,
    );
    let of_itself = [
        TracedCell::new(
            places::standard("period"),
            Label::new(
                "thời kỳ của bộ tiêu chí áp dụng",
                "the period of the standard",
            ),
            places::period(standard.period()),
        ),
        TracedCell::new(
            places::standard("point"),
            Label::new("cột của bộ tiêu chí", "the column of the criteria set"),
            standard.point().to_string(),
        ),
        TracedCell::new(
            places::standard("year"),
            Label::new("năm áp dụng", "the year of the standard"),
            u32::from(standard.year().get()),
        ),
    ];
    for cell in of_itself {
        tracer.add(cell.cited(standard.instrument().cite()));
    }
    for indicator in standard.indicators() {
        let (number, requirement) = (indicator.number(), indicator.requirement());
        let path = places::required(number);
        if !tracer.wants(&path) {
            continue;
        }
        let label = Label::in_both(|lang| {
            let name = indicator.name().get(lang);
            match lang {
                Lang::Vi => format!("yêu cầu của chỉ tiêu {number} ({name})"),
                Lang::En => format!("what indicator {number} ({name}) requires"),
            }
        });
        tracer.add(
            TracedCell::new(path, label, places::requirement(requirement.value()))
                .requiring(requirement.value())
                .sourced(requirement),
        );
    }
}
