//! What a history says as of a day.
//!
//! Entries stand in the order in which they happened, so what had happened by a day is always the
//! first n of them. A missing day leaves n open: each number from the certain to the possible one is
//! a history that can be true, and an answer holds when it is the same in all of them.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{
    Appraisal, AppraisalLevel, Recognition, Standing, StandingEntry, StandingEvent, YearBasis,
};
use crate::assessment::{Answer, CriteriaMet};
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;
use crate::recognition::ladder::{RecognitionClass, RecognitionLadder};

/// Whether a commune is recognised on a day, and by which recognition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "whoever asks must handle all three"
)]
pub enum RecognisedOn<'a> {
    /// It is recognised, by this recognition, the latest one.
    Recognised(&'a Recognition),
    /// It is not recognised: never, or no longer.
    NotRecognised,
    /// The days that are missing leave open whether it is, or by which recognition.
    CannotSay,
}

impl Standing {
    /// Whether the commune is recognised at the end of a day, and by which recognition.
    #[must_use]
    pub fn recognised_on(&self, date: NaiveDate) -> RecognisedOn<'_> {
        let mut ways = self.histories(date).map(|entries| {
            let last = recognition_after(entries)?;
            recognition_at(entries, last)
        });
        match ways.next() {
            Some(first) if ways.all(|other| other == first) => {
                first.map_or(RecognisedOn::NotRecognised, RecognisedOn::Recognised)
            }
            _ => RecognisedOn::CannotSay,
        }
    }

    /// Whether the commune is recognised at the end of a day, in any class.
    #[must_use]
    pub fn is_recognised(&self, date: NaiveDate) -> Answer {
        self.in_every_history(date, &|entries| {
            Answer::known(Some(recognition_after(entries).is_some()))
        })
    }

    /// Whether the commune is recognised at the end of a day in a class, or in one that implies it.
    ///
    /// A recognition in a lower class takes the place of a higher one, as a decision does that moves a
    /// commune down.
    #[must_use]
    pub fn is_recognised_as(
        &self,
        class: RecognitionClass,
        ladder: &RecognitionLadder,
        date: NaiveDate,
    ) -> Answer {
        self.in_every_history(date, &|entries| counts_as(entries, class, ladder))
    }

    /// Whether the commune was registered for a year, as known at the end of a day. A recognition
    /// that names the year it was registered for says so too; one that does not leaves it open.
    #[must_use]
    pub fn registered_for(&self, year: ProgrammeYear, date: NaiveDate) -> Answer {
        self.in_every_history(date, &|entries| {
            Answer::any(entries.iter().map(|entry| match &entry.event {
                StandingEvent::Registered { for_year } => Answer::known(Some(*for_year == year)),
                StandingEvent::Recognised(recognition) => is_year(recognition.registered_for, year),
                _ => Answer::No,
            }))
        })
    }

    /// Whether the commune was recognised in a year in any class, counted by one of the three years of a
    /// recognition, as known at the end of a day. That the recognition ended later changes
    /// nothing; [`Standing::is_recognised`] says whether it did.
    #[must_use]
    pub fn recognised_in(&self, year: ProgrammeYear, basis: YearBasis, date: NaiveDate) -> Answer {
        self.recognised_where(&|_, _| Answer::Yes, year, basis, date)
    }

    /// Whether the commune was recognised in a class in a year, as [`Standing::recognised_in`]
    /// counts it. A recognition in a class that implies it counts where the commune did not have the
    /// class before: it skipped it.
    #[must_use]
    pub fn recognised_as_in(
        &self,
        class: RecognitionClass,
        ladder: &RecognitionLadder,
        year: ProgrammeYear,
        basis: YearBasis,
        date: NaiveDate,
    ) -> Answer {
        let counts = |before: &[StandingEntry], recognition: &Recognition| {
            if recognition.class == class {
                return Answer::Yes;
            }
            let had = match counts_as(before, class, ladder) {
                Answer::Yes => Answer::No,
                Answer::No => Answer::Yes,
                Answer::CannotSay => Answer::CannotSay,
            };
            Answer::all([ladder.implies(recognition.class, class), had])
        };
        self.recognised_where(&counts, year, basis, date)
    }

    fn recognised_where(
        &self,
        counts: &dyn Fn(&[StandingEntry], &Recognition) -> Answer,
        year: ProgrammeYear,
        basis: YearBasis,
        date: NaiveDate,
    ) -> Answer {
        self.in_every_history(date, &|entries| {
            let positions = entries.iter().enumerate();
            Answer::any(positions.filter_map(|(position, entry)| {
                let StandingEvent::Recognised(recognition) = &entry.event else {
                    return None;
                };
                let in_year = match basis {
                    YearBasis::DecisionDate => self.decided_in(position, year, date),
                    YearBasis::CountsFor => is_year(recognition.counts_for, year),
                    YearBasis::RegisteredFor => is_year(recognition.registered_for, year),
                };
                let counted = counts(self.first(position), recognition);
                Some(Answer::all([counted, in_year]))
            }))
        })
    }

    /// The last appraisal at a level that had certainly happened by the end of a day.
    #[must_use]
    pub fn latest_appraisal(&self, level: AppraisalLevel, date: NaiveDate) -> Option<&Appraisal> {
        self.last(date, |event| match event {
            StandingEvent::Appraised(appraisal) => {
                Some(appraisal).filter(|appraisal| appraisal.level == level)
            }
            _ => None,
        })
    }

    /// The last number of criteria met that was certainly entered by the end of a day. It says
    /// nothing about recognition.
    #[must_use]
    pub fn criteria_met_on(&self, date: NaiveDate) -> Option<CriteriaMet> {
        self.last(date, |event| match event {
            StandingEvent::MeetsCriteria { met } => Some(*met),
            _ => None,
        })
    }

    /// The units that had certainly taken the place of the commune by the end of a day; `None`
    /// while it is not succeeded.
    #[must_use]
    pub fn successors_on(&self, date: NaiveDate) -> Option<&[CommuneCode]> {
        self.last(date, |event| match event {
            StandingEvent::Succeeded { by } => Some(by.as_slice()),
            _ => None,
        })
    }

    fn last<'a, T: 'a>(
        &'a self,
        date: NaiveDate,
        pick: impl Fn(&'a StandingEvent) -> Option<T>,
    ) -> Option<T> {
        let mut latest = self.entries_until(date).iter().rev();
        latest.find_map(|entry| pick(&entry.event))
    }
}

impl Standing {
    /// The entries that had certainly happened by the end of a day.
    #[must_use]
    pub fn entries_until(&self, date: NaiveDate) -> &[StandingEntry] {
        self.first(self.certain(date))
    }

    /// Whether the commune counts as one of a class after the first n of its entries.
    pub(crate) fn counts_after(
        &self,
        entries: usize,
        class: RecognitionClass,
        ladder: &RecognitionLadder,
    ) -> Answer {
        counts_as(self.first(entries), class, ladder)
    }

    /// Whether the commune is recognised in any class after the first n of its entries.
    pub(crate) fn is_recognised_after(&self, entries: usize) -> bool {
        recognition_after(self.first(entries)).is_some()
    }

    /// The recognition that holds at the end of a day, with the last day on which it can have been
    /// decided; `None` when the commune is not recognised, or it is open by which recognition.
    pub(in crate::recognition) fn holding(
        &self,
        date: NaiveDate,
    ) -> Option<(&Recognition, NaiveDate)> {
        let RecognisedOn::Recognised(recognition) = self.recognised_on(date) else {
            return None;
        };
        let position = self.histories(date).filter_map(recognition_after).max()?;
        Some((recognition, self.latest_day(position, date)))
    }

    /// The last day on which an entry that had happened by a day can have happened.
    fn latest_day(&self, position: usize, date: NaiveDate) -> NaiveDate {
        let from = self.entries().iter().skip(position);
        from.filter_map(StandingEntry::limit).fold(date, Ord::min)
    }

    /// The answer that holds in every history that the missing days allow, or that it cannot be said.
    fn in_every_history(
        &self,
        date: NaiveDate,
        answer: &dyn Fn(&[StandingEntry]) -> Answer,
    ) -> Answer {
        let mut answers = self.histories(date).map(answer);
        match answers.next() {
            Some(first) if answers.all(|other| other == first) => first,
            _ => Answer::CannotSay,
        }
    }

    /// The histories that the missing days allow, up to the end of a day: the first n entries, for each
    /// n from the certain number to the possible one.
    fn histories(&self, date: NaiveDate) -> impl Iterator<Item = &[StandingEntry]> {
        (self.certain(date)..=self.possible(date)).map(|count| self.first(count))
    }

    fn first(&self, count: usize) -> &[StandingEntry] {
        self.entries().get(..count).unwrap_or(self.entries())
    }

    /// How many entries had certainly happened: all up to the last whose limit has passed.
    fn certain(&self, date: NaiveDate) -> usize {
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
    fn decided_in(&self, position: usize, year: ProgrammeYear, date: NaiveDate) -> Answer {
        let earliest = self
            .first(position.saturating_add(1))
            .iter()
            .rev()
            .find_map(StandingEntry::date);
        let latest = self.latest_day(position, date);
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

/// The position of the recognition that holds after some entries.
fn recognition_after(entries: &[StandingEntry]) -> Option<usize> {
    let last = entries.iter().rposition(|entry| match entry.event {
        StandingEvent::Recognised(_)
        | StandingEvent::Revoked { .. }
        | StandingEvent::Succeeded { .. } => true,
        StandingEvent::Registered { .. }
        | StandingEvent::MeetsCriteria { .. }
        | StandingEvent::Appraised(_) => false,
    })?;
    match entries.get(last)?.event {
        StandingEvent::Recognised(_) => Some(last),
        StandingEvent::Revoked { class: Some(_), .. } => held(entries).pop(),
        _ => None,
    }
}

/// The positions of the recognitions that were not revoked after some entries, the latest last.
fn held(entries: &[StandingEntry]) -> Vec<usize> {
    let mut held: Vec<usize> = Vec::new();
    for (position, entry) in entries.iter().enumerate() {
        match &entry.event {
            StandingEvent::Recognised(_) => held.push(position),
            StandingEvent::Revoked {
                class: Some(class), ..
            } => {
                let is_revoked = |one: &usize| {
                    recognition_at(entries, *one).is_some_and(|one| one.class == *class)
                };
                if let Some(first) = held.iter().position(is_revoked) {
                    held.truncate(first);
                }
            }
            StandingEvent::Revoked { class: None, .. } | StandingEvent::Succeeded { .. } => {
                held.clear();
            }
            StandingEvent::Registered { .. }
            | StandingEvent::MeetsCriteria { .. }
            | StandingEvent::Appraised(_) => {}
        }
    }
    held
}

/// Whether a commune counts as one of a class after some entries: by the latest recognition, and where
/// it is not known what that implies, by one before it that still holds.
fn counts_as(
    entries: &[StandingEntry],
    class: RecognitionClass,
    ladder: &RecognitionLadder,
) -> Answer {
    let implies = |position: usize| {
        let recognition = recognition_at(entries, position);
        recognition.map_or(Answer::No, |one| ladder.implies(one.class, class))
    };
    match recognition_after(entries).map_or(Answer::No, implies) {
        Answer::CannotSay
            if held(entries)
                .into_iter()
                .any(|one| implies(one) == Answer::Yes) =>
        {
            Answer::Yes
        }
        answer => answer,
    }
}

fn recognition_at(entries: &[StandingEntry], position: usize) -> Option<&Recognition> {
    match &entries.get(position)?.event {
        StandingEvent::Recognised(recognition) => Some(recognition),
        _ => None,
    }
}

fn is_year(known: Option<ProgrammeYear>, year: ProgrammeYear) -> Answer {
    Answer::known(known.map(|known| known == year))
}
