//! When communes stopped being recognised, for the rule on published numbers that fall.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::recognition::{EventDay, Standing, StandingEvent};
use crate::sorted::sort;

/// The days of revocations and of ends of communes, ascending.
#[derive(Default)]
pub(in crate::rules::catalog) struct Ends {
    dated: Vec<NaiveDate>,
    /// Days by which it had happened; the last day of all where none is known.
    open: Vec<NaiveDate>,
}

impl Ends {
    pub(in crate::rules::catalog) fn of(standings: &[Standing]) -> Self {
        let mut ends = Self::default();
        for entry in standings.iter().flat_map(Standing::entries) {
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
    pub(in crate::rules::catalog) fn between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        let until = |days: &[NaiveDate], day| days.partition_point(|end| *end <= day);
        // One that had happened by the first day did not happen after it.
        let open = self.open.len().checked_sub(until(&self.open, from));
        let dated = until(&self.dated, to).checked_sub(until(&self.dated, from));
        // The days are those of entries in memory: their number is one.
        dated.unwrap_or(0).saturating_add(open.unwrap_or(0))
    }
}
