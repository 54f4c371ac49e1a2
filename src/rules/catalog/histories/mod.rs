//! What the histories of a state say, for the rules on them.

pub(super) mod ends;
pub(super) mod kept;

use chrono::NaiveDate;

use crate::law::DocumentNumber;
use crate::place::CommuneCode;
use crate::progress::State;
use crate::recognition::{Recognition, StandingEntry, StandingEvent};

/// The entries of all histories, each with its commune.
pub(super) fn entries(state: &State) -> impl Iterator<Item = (CommuneCode, &StandingEntry)> {
    state.standings.iter().flat_map(|standing| {
        let entries = standing.entries().iter();
        entries.map(|entry| (standing.commune(), entry))
    })
}

/// The recognitions, each with its day where it is known.
pub(super) fn recognitions(
    state: &State,
) -> impl Iterator<Item = (CommuneCode, &Recognition, Option<NaiveDate>)> {
    entries(state).filter_map(|(commune, entry)| match &entry.event {
        StandingEvent::Recognised(recognition) => Some((commune, recognition, entry.date())),
        _ => None,
    })
}

/// The numbers of the decisions of recognition and of revocation that have a day.
pub(super) fn decisions(
    state: &State,
) -> impl Iterator<Item = (CommuneCode, &DocumentNumber, NaiveDate)> {
    entries(state).filter_map(|(commune, entry)| {
        let decision = match &entry.event {
            StandingEvent::Recognised(recognition) => recognition.decision.as_ref()?,
            StandingEvent::Revoked { decision } => decision.as_ref()?,
            _ => return None,
        };
        Some((commune, decision, entry.date()?))
    })
}

/// The units that took the place of communes, each with the day where it is known.
pub(super) fn ends(
    state: &State,
) -> impl Iterator<Item = (CommuneCode, &[CommuneCode], Option<NaiveDate>)> {
    entries(state).filter_map(|(commune, entry)| match &entry.event {
        StandingEvent::Succeeded { by } => Some((commune, by.as_slice(), entry.date())),
        _ => None,
    })
}
