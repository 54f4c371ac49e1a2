//! The histories that the missing days of a standing allow.
//!
//! Entries stand in the order in which they happened, so what had happened by a day is always the
//! first so many of them. A missing day leaves open how many: each number from the certain to the
//! possible one is a history that can be true.

use chrono::NaiveDate;

use super::{Standing, StandingEntry};
use crate::assessment::Answer;
use crate::calendar::ProgrammeYear;

impl Standing {
    /// What holds in every history that the missing days allow, else that it cannot be said.
    pub(super) fn in_every_history(
        &self,
        date: NaiveDate,
        answer: impl Fn(&[StandingEntry]) -> Answer,
    ) -> Answer {
        let mut answers = self.histories(date).map(answer);
        match answers.next() {
            Some(first) if answers.all(|other| other == first) => first,
            _ => Answer::CannotSay,
        }
    }

    /// What can have happened by the end of a day. The entries are in order, so it is always the
    /// first so many of them; the missing days leave open how many.
    pub(super) fn histories(&self, date: NaiveDate) -> impl Iterator<Item = &[StandingEntry]> {
        (self.certain(date)..=self.possible(date)).map(|count| self.first(count))
    }

    pub(super) fn first(&self, count: usize) -> &[StandingEntry] {
        self.entries().get(..count).unwrap_or(self.entries())
    }

    /// How many entries had certainly happened: all up to the last whose limit has passed.
    pub(super) fn certain(&self, date: NaiveDate) -> usize {
        let passed = |entry: &StandingEntry| entry.limit().is_some_and(|limit| limit <= date);
        let last = self.entries().iter().rposition(passed);
        last.map_or(0, |position| position.saturating_add(1))
    }

    /// How many entries can have happened: all before the first of a later day.
    fn possible(&self, date: NaiveDate) -> usize {
        let later = |entry: &StandingEntry| entry.date().is_some_and(|day| day > date);
        let first = self.entries().iter().position(later);
        first.unwrap_or(self.entries().len())
    }

    /// Whether an entry that had happened by a day happened in a year.
    pub(super) fn decided_in(
        &self,
        position: usize,
        year: ProgrammeYear,
        date: NaiveDate,
    ) -> Answer {
        let earliest = self
            .first(position.saturating_add(1))
            .iter()
            .rev()
            .find_map(StandingEntry::date);
        let latest = self
            .entries()
            .iter()
            .skip(position)
            .filter_map(StandingEntry::limit)
            .fold(date, Ord::min);
        let after = earliest.is_some_and(|day| day > year.last_day());
        if after || latest < year.first_day() {
            Answer::No
        } else if earliest.is_some_and(|day| day >= year.first_day()) && latest <= year.last_day() {
            Answer::Yes
        } else {
            Answer::CannotSay
        }
    }
}
