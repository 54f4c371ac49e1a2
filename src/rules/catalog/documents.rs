//! The documents that a dossier names, for the rules on them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::cited::{Cited, all_cited};
use super::{criteria_places, histories, state_paths};
use crate::law::{Citation, DocumentNumber, Instrument};
use crate::rules::{Dossier, Input, Path, SkipReason};
use crate::text::Label;

/// What the rules on documents read; any of it will do.
pub(super) const READS: &[Input] = &[
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
            number: instrument.number().clone(),
            date: instrument.issued(),
            title: Some(instrument.title().clone()),
            path,
        }
    }

    /// By what places are ordered: their path, then the number as it is printed there.
    pub(super) fn key(&self) -> (&Path, String) {
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
pub(in crate::rules) fn named(dossier: &Dossier<'_>) -> Result<Vec<Named>, SkipReason> {
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
        all.extend(
            all_cited(plan)
                .into_iter()
                .filter_map(|(sentence, cited)| match cited {
                    Cited::Document(number, Some(date)) => Some(Named {
                        number,
                        date,
                        title: None,
                        path: sentence.path,
                    }),
                    Cited::Document(_, None) | Cited::Malformed(_) => None,
                }),
        );
    }
    if let Ok(set) = set {
        let path = criteria_places::set("instrument");
        all.push(Named::instrument(set.instrument(), path));
    }
    for overlay in overlays.unwrap_or_default() {
        let own = criteria_places::overlay(overlay);
        all.push(Named::instrument(
            overlay.instrument(),
            own.clone().join("instrument"),
        ));
        all.extend(overlay.entries().iter().filter_map(|entry| {
            let citation = entry.requirement().citation();
            Some(Named {
                number: citation.document().clone(),
                date: citation.date()?,
                title: None,
                path: own.clone().join(entry.indicator().to_string()),
            })
        }));
    }
    if let Ok(standard) = standard {
        let path = criteria_places::standard("instrument");
        all.push(Named::instrument(standard.instrument(), path));
    }
    if let Ok(state) = state {
        let decisions = histories::decisions(state);
        all.extend(decisions.map(|(commune, number, date)| Named {
            number: number.clone(),
            date,
            title: None,
            path: state_paths::standing(commune),
        }));
    }
    Ok(all)
}

/// The plan's own document.
pub(in crate::rules) fn document() -> Path {
    Path::root().join("document")
}

/// The day of the plan's own document.
pub(super) fn issued() -> Path {
    document().join("issued")
}

/// A document by its number, wherever the dossier names it.
pub(in crate::rules) fn by_number(number: String) -> Path {
    Path::root().join("documents").join(number)
}

/// A number without the zeros before it, in which two spellings of it differ.
pub(in crate::rules) fn plain(number: &DocumentNumber) -> String {
    let printed = number.to_string();
    let digits = printed.trim_start_matches('0');
    if digits.starts_with('/') {
        format!("0{digits}")
    } else {
        digits.into()
    }
}
