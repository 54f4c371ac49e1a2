//! What can be asked of the standing of a commune.

use chrono::NaiveDate;

use super::{
    Appraisal, AppraisalLevel, Recognition, RecognitionClass, Standing, StandingEntry,
    StandingEvent, YearBasis,
};
use crate::assessment::{Answer, CriteriaMet};
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;

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
        let mut ways = self.histories(date).map(recognition_after);
        match ways.next() {
            Some(first) if ways.all(|other| other == first) => {
                first.map_or(RecognisedOn::NotRecognised, RecognisedOn::Recognised)
            }
            _ => RecognisedOn::CannotSay,
        }
    }

    /// Whether the commune is recognised at the end of a day, in whatever class.
    #[must_use]
    pub fn is_recognised(&self, date: NaiveDate) -> Answer {
        self.in_every_history(date, |entries| {
            Answer::known(Some(recognition_after(entries).is_some()))
        })
    }

    /// Whether the commune is recognised at the end of a day in a class.
    #[must_use]
    pub fn is_recognised_as(&self, class: RecognitionClass, date: NaiveDate) -> Answer {
        self.in_every_history(date, |entries| {
            let latest = recognition_after(entries);
            Answer::known(Some(latest.is_some_and(|latest| latest.class == class)))
        })
    }

    /// Whether the commune was registered for a year, as known at the end of a day. A recognition
    /// that names the year it was registered for says so too; one that does not leaves it open.
    #[must_use]
    pub fn registered_for(&self, year: ProgrammeYear, date: NaiveDate) -> Answer {
        self.in_every_history(date, |entries| {
            Answer::any(entries.iter().map(|entry| match &entry.event {
                StandingEvent::Registered { for_year } => Answer::known(Some(*for_year == year)),
                StandingEvent::Recognised(recognition) => is_year(recognition.registered_for, year),
                _ => Answer::No,
            }))
        })
    }

    /// Whether the commune was recognised in a year, counted by one of the three years of a
    /// recognition, as known at the end of a day. That the recognition ended later changes
    /// nothing; [`Standing::is_recognised`] says whether it did.
    #[must_use]
    pub fn recognised_in(&self, year: ProgrammeYear, basis: YearBasis, date: NaiveDate) -> Answer {
        self.recognised_where(|_| true, year, basis, date)
    }

    /// Whether the commune was recognised in a class in a year, as [`Standing::recognised_in`]
    /// counts it.
    #[must_use]
    pub fn recognised_as_in(
        &self,
        class: RecognitionClass,
        year: ProgrammeYear,
        basis: YearBasis,
        date: NaiveDate,
    ) -> Answer {
        self.recognised_where(|recognition| recognition.class == class, year, basis, date)
    }

    fn recognised_where(
        &self,
        counts: impl Fn(&Recognition) -> bool,
        year: ProgrammeYear,
        basis: YearBasis,
        date: NaiveDate,
    ) -> Answer {
        self.in_every_history(date, |entries| {
            let positions = entries.iter().enumerate();
            Answer::any(positions.filter_map(|(position, entry)| {
                let StandingEvent::Recognised(recognition) = &entry.event else {
                    return None;
                };
                counts(recognition).then(|| match basis {
                    YearBasis::DecisionDate => self.decided_in(position, year, date),
                    YearBasis::CountsFor => is_year(recognition.counts_for, year),
                    YearBasis::RegisteredFor => is_year(recognition.registered_for, year),
                })
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

/// The recognition that holds after some entries.
fn recognition_after(entries: &[StandingEntry]) -> Option<&Recognition> {
    let ends_or_begins = |entry: &'_ StandingEntry| match entry.event {
        StandingEvent::Recognised(_)
        | StandingEvent::Revoked { .. }
        | StandingEvent::Succeeded { .. } => true,
        StandingEvent::Registered { .. }
        | StandingEvent::MeetsCriteria { .. }
        | StandingEvent::Appraised(_) => false,
    };
    let last = entries.iter().rev().find(|entry| ends_or_begins(entry))?;
    match &last.event {
        StandingEvent::Recognised(recognition) => Some(recognition),
        _ => None,
    }
}

fn is_year(known: Option<ProgrammeYear>, year: ProgrammeYear) -> Answer {
    Answer::known(known.map(|known| known == year))
}
