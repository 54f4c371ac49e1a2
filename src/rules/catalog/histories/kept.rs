//! What an entry of a history keeps of an earlier one, for the rule on rewritten histories.

use crate::recognition::{Appraisal, EventDay, StandingEntry, StandingEvent};

/// Whether an entry says all that the earlier one does, and perhaps more.
pub(in crate::rules::catalog) fn is_kept(before: &StandingEntry, now: &StandingEntry) -> bool {
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
            met.of() == other.of()
                && met.at_least() <= other.at_least()
                && other.at_most() <= met.at_most()
        }
        (StandingEvent::Appraised(one), StandingEvent::Appraised(other)) => {
            is_appraisal_kept(one, other)
        }
        (StandingEvent::Recognised(one), StandingEvent::Recognised(other)) => {
            one.class == other.class
                && is_value_kept(one.registered_for.as_ref(), other.registered_for.as_ref())
                && is_value_kept(one.counts_for.as_ref(), other.counts_for.as_ref())
                && is_value_kept(one.decision.as_ref(), other.decision.as_ref())
        }
        (StandingEvent::Revoked { decision }, StandingEvent::Revoked { decision: other }) => {
            is_value_kept(decision.as_ref(), other.as_ref())
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
