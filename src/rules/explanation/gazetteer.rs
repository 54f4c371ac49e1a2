//! Entries of a gazetteer.

use alloc::format;
use alloc::string::ToString;

use super::{TracedCell, Tracer};
use crate::calendar::period_text;
use crate::law::Citation;
use crate::place::Gazetteer;
use crate::rules::catalog::gazetteer_paths as places;
use crate::text::{Label, Lang, date_text};

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
    if tracer.wants(&places::successions()) {
        trace_successions(gazetteer, tracer);
    }
    let label = Label::new("các đơn vị của huyện", "the units of the district");
    tracer.add_blank(&places::units(), label);
}

/// The links of units to their successors, with the documents that ordered the changes.
fn trace_successions(gazetteer: &Gazetteer, tracer: &mut Tracer<'_>) {
    for link in gazetteer.successions() {
        let code = link.predecessor();
        let path = places::successions_of(code);
        if !tracer.wants(&path) {
            continue;
        }
        let label = Label::in_both(|lang| {
            let day = date_text(link.date(), lang);
            let (kind, extent) = (link.kind().label(), link.extent().label());
            let (kind, extent) = (kind.get(lang), extent.get(lang));
            let confidence = link.confidence().label();
            let confidence = confidence.get(lang);
            match lang {
                Lang::Vi => format!(
                    "đơn vị kế tiếp của {code} ngày {day} ({kind}, {extent}, độ tin cậy {confidence})"
                ),
                Lang::En => format!(
                    "successor of {code} on {day} ({kind}, {extent}, confidence {confidence})"
                ),
            }
        });
        let successor = link.successor().map(|successor| successor.to_string());
        let cell = TracedCell::perhaps(path, label, successor);
        tracer.add(match link.document() {
            Some(document) => cell.cited(Citation::new(document.clone())),
            None => cell,
        });
    }
}
