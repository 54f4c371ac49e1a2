//! Entries of a gazetteer.

use alloc::format;

use super::{TracedCell, Tracer};
use crate::calendar::period_text;
use crate::place::Gazetteer;
use crate::rules::catalog::gazetteer_paths as places;
use crate::text::{Label, Lang};

/// Districts and units by their codes. A code that was used again has several entries.
pub(super) fn trace(gazetteer: &Gazetteer, tracer: &mut Tracer<'_>) {
    for district in gazetteer.districts() {
        let (code, province) = (district.code(), district.province());
        let path = places::district(code);
        if !tracer.wants(&path) {
            continue;
        }
        let label = Label::in_both(|lang| {
            let period = period_text(district.valid(), lang);
            match lang {
                Lang::Vi => format!("mã huyện {code}, tỉnh {province}, {period}"),
                Lang::En => format!("district {code}, province {province}, {period}"),
            }
        });
        tracer.add(TracedCell::new(path, label, district.label()));
    }
    for unit in gazetteer.units() {
        let (code, parent) = (unit.code(), unit.parent());
        let path = places::unit(code);
        if !tracer.wants(&path) {
            continue;
        }
        let label = Label::in_both(|lang| {
            let period = period_text(unit.valid(), lang);
            match lang {
                Lang::Vi => format!(
                    "mã đơn vị {code}, {} {}, {period}",
                    parent.level().label().vi(),
                    parent.code()
                ),
                Lang::En => format!(
                    "unit {code}, {} {}, {period}",
                    parent.level().label().en(),
                    parent.code()
                ),
            }
        });
        tracer.add(TracedCell::new(path, label, unit.label()));
    }
    let label = Label::new("các đơn vị của huyện", "the units of the district");
    tracer.add_blank(&places::units(), label);
}
