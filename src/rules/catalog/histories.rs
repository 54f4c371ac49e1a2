//! What the histories of a state say, when communes stopped being recognised, and what one history
//! keeps of another.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::law::DocumentNumber;
use crate::place::CommuneCode;
use crate::progress::StateReading;
use crate::recognition::{Appraisal, EventDay, Recognition, StandingEntry, StandingEvent};
use crate::sorted::sort;

/// The entries of all histories, each with its commune.
pub(super) fn entries<'a>(
    state: &StateReading<'a>,
) -> impl Iterator<Item = (CommuneCode, &'a StandingEntry)> {
    state.histories().iter().copied().flat_map(|standing| {
        let entries = standing.entries().iter();
        entries.map(|entry| (standing.commune(), entry))
    })
}

/// The recognitions, each with its day where it is known.
pub(super) fn recognitions<'a>(
    state: &StateReading<'a>,
) -> impl Iterator<Item = (CommuneCode, &'a Recognition, Option<NaiveDate>)> {
    entries(state).filter_map(|(commune, entry)| match &entry.event {
        StandingEvent::Recognised(recognition) => Some((commune, recognition, entry.date())),
        _ => None,
    })
}

/// The numbers of the decisions of recognition and of revocation, each with its day where it is known.
pub(super) fn decisions<'a>(
    state: &StateReading<'a>,
) -> impl Iterator<Item = (CommuneCode, &'a DocumentNumber, Option<NaiveDate>)> {
    entries(state).filter_map(|(commune, entry)| Some((commune, entry.decision()?, entry.date())))
}

/// The units that took the place of communes, each with the day where it is known.
pub(super) fn ends<'a>(
    state: &StateReading<'a>,
) -> impl Iterator<Item = (CommuneCode, &'a [CommuneCode], Option<NaiveDate>)> {
    entries(state).filter_map(|(commune, entry)| match &entry.event {
        StandingEvent::Succeeded { by } => Some((commune, by.as_slice(), entry.date())),
        _ => None,
    })
}

/// The days of revocations and of ends of communes, ascending.
#[derive(Default)]
pub(super) struct Ends {
    dated: Vec<NaiveDate>,
    /// Days by which it had happened; the last day of all where none is known.
    open: Vec<NaiveDate>,
}

impl Ends {
    pub(super) fn of(state: &StateReading<'_>) -> Self {
        let mut ends = Self::default();
        for (_, entry) in entries(state) {
            let ended = &entry.event;
            if !matches!(
                ended,
                StandingEvent::Revoked { .. } | StandingEvent::Succeeded { .. }
            ) {
                continue;
            }
            match entry.day {
                Some(EventDay::On(day)) => ends.dated.push(day),
                Some(EventDay::By(day)) => ends.open.push(day),
                None => ends.open.push(NaiveDate::MAX),
            }
        }
        sort(&mut ends.dated);
        sort(&mut ends.open);
        ends
    }

    /// The largest number that there may have been after one day and up to another.
    pub(super) fn between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        let until = |days: &[NaiveDate], day| days.partition_point(|end| *end <= day);
        // One that had happened by the first day did not happen after it.
        let open = self.open.len().checked_sub(until(&self.open, from));
        let dated = until(&self.dated, to).checked_sub(until(&self.dated, from));
        // The days are those of entries in memory: their number is one.
        dated.unwrap_or(0).saturating_add(open.unwrap_or(0))
    }
}

/// Whether an entry says all that the earlier one does, and perhaps more.
pub(super) fn is_kept(before: &StandingEntry, now: &StandingEntry) -> bool {
    is_day_kept(before.day, now.day) && is_event_kept(&before.event, &now.event)
}

fn is_day_kept(before: Option<EventDay>, now: Option<EventDay>) -> bool {
    match (before, now) {
        (None, _) => true,
        (Some(EventDay::By(limit)), Some(EventDay::On(day) | EventDay::By(day))) => day <= limit,
        (Some(EventDay::On(day)), Some(EventDay::On(other))) => day == other,
        (Some(_), _) => false,
    }
}

fn is_event_kept(before: &StandingEvent, now: &StandingEvent) -> bool {
    match (before, now) {
        (StandingEvent::MeetsCriteria { met }, StandingEvent::MeetsCriteria { met: other }) => {
            met.total() == other.total()
                && met.at_least() <= other.at_least()
                && other.at_most() <= met.at_most()
        }
        (StandingEvent::Appraised(one), StandingEvent::Appraised(other)) => {
            is_appraisal_kept(one, other)
        }
        (StandingEvent::Recognised(one), StandingEvent::Recognised(other)) => {
            one.class == other.class
                && is_value_kept(one.field.as_ref(), other.field.as_ref())
                && is_value_kept(one.registered_for.as_ref(), other.registered_for.as_ref())
                && is_value_kept(one.counts_for.as_ref(), other.counts_for.as_ref())
                && is_value_kept(one.decision.as_ref(), other.decision.as_ref())
        }
        (
            StandingEvent::Revoked { class, decision },
            StandingEvent::Revoked {
                class: other_class,
                decision: other,
            },
        ) => {
            is_value_kept(class.as_ref(), other_class.as_ref())
                && is_value_kept(decision.as_ref(), other.as_ref())
        }
        (StandingEvent::Succeeded { by }, StandingEvent::Succeeded { by: other }) => {
            by.iter().all(|unit| other.contains(unit))
        }
        (one, other) => one == other,
    }
}

fn is_appraisal_kept(one: &Appraisal, other: &Appraisal) -> bool {
    (one.level, &one.body) == (other.level, &other.body)
        && is_value_kept(one.favourable.as_ref(), other.favourable.as_ref())
        && is_value_kept(one.vote.as_ref(), other.vote.as_ref())
        && one
            .differences
            .iter()
            .all(|difference| other.differences.contains(difference))
}

/// What was not known may have become so.
fn is_value_kept<T: PartialEq>(before: Option<&T>, now: Option<&T>) -> bool {
    before.is_none() || before == now
}
