//! The documents that a dossier names.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::cell::Containers;
use super::cited::{Sentence, sentences};
use super::kinds::places;
use super::{TracedCell, criteria, state};
use crate::law::{Citation, DocumentNumber, Instrument};
use crate::recognition::StandingEvent;
use crate::rules::{Dossier, Input, Path, SkipReason};
use crate::text::{Label, Lang};

pub(in crate::rules) use super::plan::{document, issued};

places! {
    "a document by its number, wherever the dossier names it"
    by_number(number: String) = "documents" / number;
}

/// What the rules on documents read; any of it will do.
pub(in crate::rules) const READS: &[Input] = &[
    Input::Plan,
    Input::CriteriaSet,
    Input::Overlays,
    Input::Standard,
    Input::State,
];

/// A document with its day, where a dossier names it.
#[derive(Debug, Clone)]
pub(in crate::rules) struct Named {
    pub(in crate::rules) number: DocumentNumber,
    pub(in crate::rules) date: NaiveDate,
    /// The title, where it is given.
    pub(in crate::rules) title: Option<Label>,
    pub(in crate::rules) path: Path,
}

impl Named {
    fn instrument(instrument: &Instrument, path: Path) -> Self {
        Self {
            number: instrument.number.clone(),
            date: instrument.issued,
            title: Some(instrument.title.clone()),
            path,
        }
    }

    /// By what places are ordered: their path, then the number as it is printed there.
    pub(in crate::rules) fn key(&self) -> (&Path, String) {
        (&self.path, self.number.to_string())
    }

    /// A citation of the document itself.
    pub(in crate::rules) fn cite(&self) -> Citation {
        Citation::new(self.number.clone()).dated(self.date)
    }
}

/// Every document that the dossier names with its day: the plan and what its sentences cite, the
/// criteria set, the overlays and what their values cite, the standard, the decisions on communes.
///
/// # Errors
/// The rule has nothing to check when the dossier holds none of these.
pub(in crate::rules) fn named(
    dossier: &Dossier<'_>,
    sentences: &[Sentence],
) -> Result<Vec<Named>, SkipReason> {
    let plan = dossier.read_plan();
    let set = dossier.read_criteria_set();
    let overlays = dossier.read_overlays();
    let standard = dossier.read_standard();
    let state = dossier.read_state();
    if set.is_err() && overlays.is_err() && standard.is_err() && state.is_err() {
        // Without a plan either, that is what is missing.
        plan.clone()?;
    }
    let mut all = Vec::new();
    if let Ok(plan) = plan {
        all.push(Named::instrument(&plan.document, document()));
        for sentence in sentences {
            all.extend(sentence.dated().map(|(number, date)| Named {
                number: number.clone(),
                date,
                title: None,
                path: sentence.path.clone(),
            }));
        }
    }
    if let Ok(set) = set {
        let path = criteria::set("instrument");
        all.push(Named::instrument(set.instrument(), path));
    }
    for overlay in overlays.unwrap_or_default() {
        let own = criteria::overlay(overlay);
        all.push(Named::instrument(
            overlay.instrument(),
            own.child("instrument"),
        ));
        all.extend(overlay.entries().iter().filter_map(|entry| {
            let citation = &entry.requirement().citation;
            Some(Named {
                number: citation.document.clone(),
                date: citation.dated?,
                title: None,
                path: own.child(entry.indicator()),
            })
        }));
    }
    if let Ok(standard) = standard {
        let path = criteria::standard("instrument");
        all.push(Named::instrument(standard.instrument(), path));
    }
    if let Ok(state) = state {
        for standing in &state.standings {
            let path = state::standing(standing.commune());
            all.extend(standing.entries().iter().filter_map(|entry| {
                let decision = match &entry.event {
                    StandingEvent::Recognised(recognition) => recognition.decision.as_ref(),
                    StandingEvent::Revoked { decision, .. } => decision.as_ref(),
                    _ => None,
                };
                Some(Named {
                    number: decision?.clone(),
                    date: entry.date()?,
                    title: None,
                    path: path.clone(),
                })
            }));
        }
    }
    Ok(all)
}

/// A number without the zeros before it, in which two spellings of it differ.
pub(in crate::rules) fn plain(number: &DocumentNumber) -> String {
    let printed = number.to_string();
    let digits = printed.trim_start_matches('0');
    if digits.starts_with(['/', '-']) {
        format!("0{digits}")
    } else {
        digits.into()
    }
}

/// Every place that names a document with its day, under the number of the document.
pub(super) fn collect(dossier: &Dossier<'_>, containers: &mut Containers<'_>) {
    let sentences = dossier.read_plan().map(sentences).unwrap_or_default();
    for named in self::named(dossier, &sentences).unwrap_or_default() {
        let place = by_number(plain(&named.number));
        containers.add_cell(place, move |place| named_cell(&named, place));
    }
}

fn named_cell(named: &Named, place: Path) -> TracedCell {
    let label = Label::in_both(|lang| {
        let title = named.title.as_ref();
        let title = title.map_or_else(String::new, |title| format!(" “{}”", title.get(lang)));
        let (number, path) = (&named.number, &named.path);
        match lang {
            Lang::Vi => format!("ngày của văn bản {number}{title} theo {path}"),
            Lang::En => format!("the day of {number}{title} as named at {path}"),
        }
    });
    TracedCell::new(place, label, named.date).cited(named.cite())
}
