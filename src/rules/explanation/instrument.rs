//! Cells of a document.

use alloc::string::ToString;

use super::{TracedCell, Tracer};
use crate::law::Instrument;
use crate::rules::Path;
use crate::text::Label;

/// Number, day and title.
pub(super) fn trace(place: &Path, instrument: &Instrument, tracer: &mut Tracer<'_>) {
    let cells = [
        TracedCell::new(
            place.clone().join("number"),
            Label::new("số, ký hiệu văn bản", "the number of the document"),
            instrument.number().to_string(),
        ),
        TracedCell::new(
            place.clone().join("issued"),
            Label::new("ngày ban hành", "the day of issue"),
            instrument.issued(),
        ),
        TracedCell::new(
            place.clone().join("title"),
            Label::new("tên văn bản", "the title of the document"),
            instrument.title().clone(),
        ),
    ];
    for cell in cells {
        tracer.add(cell.cited(instrument.cite()));
    }
}
