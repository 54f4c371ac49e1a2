//! Where a dossier names a document.

use alloc::format;
use alloc::string::String;

use super::{TracedCell, Tracer};
use crate::rules::catalog::documents as places;
use crate::rules::{Dossier, Path};
use crate::text::{Label, Lang};

/// Every place that names a document with its day.
pub(super) fn trace(dossier: &Dossier<'_>, tracer: &mut Tracer<'_>) {
    if !tracer.stays_within(&Path::root().join("documents")) {
        return;
    }
    for named in places::named(dossier).unwrap_or_default() {
        let title = |lang| {
            let title = named.title.as_ref();
            title.map_or_else(String::new, |title| format!(" “{}”", title.get(lang)))
        };
        let label = Label::in_both(|lang| {
            let (number, title, place) = (&named.number, title(lang), &named.path);
            match lang {
                Lang::Vi => format!("ngày của văn bản {number}{title} theo {place}"),
                Lang::En => format!("the day of {number}{title} as named at {place}"),
            }
        });
        let path = places::by_number(places::plain(&named.number));
        tracer.add(TracedCell::new(path, label, named.date).cited(named.cite()));
    }
}
