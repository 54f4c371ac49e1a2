//! Which regulation of recognition a rule goes back to.

use chrono::NaiveDate;

use crate::law::{Citation, DocumentNumber};
use crate::recognition::catalog::{DECISION_372, decision_18_2022, decision_372, decision_2540};
use crate::recognition::{Condition, Recognition, Regulation, Standing, StandingEvent};

/// The built-in regulations, the oldest first.
///
/// A recognition is compared with the latest that had been issued by its day. From when each was
/// in force is not known, so that the weeks after an issue may belong to the one before.
pub(in crate::rules) struct Regulations([Regulation; 3]);

impl Regulations {
    pub(super) fn built_in() -> Self {
        Self([decision_372(), decision_2540(), decision_18_2022()])
    }

    /// The latest that had been issued by a day; `None` before the first.
    pub(super) fn on(&self, day: NaiveDate) -> Option<&Regulation> {
        let issued = |one: &&Regulation| one.instrument.issued() <= day;
        self.0.iter().rev().find(issued)
    }

    /// Where the regulation of a day asks something of a commune; `None` when it is not known to.
    pub(super) fn asks(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let mut conditions = self.on(day)?.commune.iter();
        let asked = conditions.find(|asked| asked.value() == condition);
        asked.map(|asked| asked.citation().clone())
    }

    /// The regulation of a day as a whole; on days before the first, the first.
    pub(super) fn cite(&self, day: NaiveDate) -> Citation {
        let regulation = self.on(day).map(|regulation| &regulation.instrument);
        regulation.unwrap_or(&DECISION_372).cite()
    }
}

/// The recognitions of a history in their order, each with its day where it is known.
pub(super) fn recognitions(
    standing: &Standing,
) -> impl Iterator<Item = (&Recognition, Option<NaiveDate>)> {
    let entries = standing.entries().iter();
    entries.filter_map(|entry| match &entry.event {
        StandingEvent::Recognised(recognition) => Some((recognition, entry.date())),
        _ => None,
    })
}

/// The numbers of the decisions of a history, of recognition and of revocation, that have a day.
pub(super) fn decisions(standing: &Standing) -> impl Iterator<Item = (&DocumentNumber, NaiveDate)> {
    let entries = standing.entries().iter();
    entries.filter_map(|entry| {
        let decision = match &entry.event {
            StandingEvent::Recognised(recognition) => &recognition.decision,
            StandingEvent::Revoked { decision } => decision,
            _ => return None,
        };
        decision.as_ref().zip(entry.date())
    })
}
