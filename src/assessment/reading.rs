//! Taking in a report, with everything that is wrong with it.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::entry::Entry;
use super::{InvalidReport, Observation, ObservationProblem, ReportError};
use crate::criteria::{PartNumber, Standard, StandardPart};

/// What an observation may be about: an indicator or one of its parts.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    number: PartNumber,
    bits: u128,
    /// Where its first part stands; the parts of an indicator are measured or attested together.
    first: usize,
}

impl Subject {
    /// The subject of a number; `None` when the standard has none.
    pub(super) fn of(standard: &Standard, number: &PartNumber) -> Option<Self> {
        let bits = standard.bits(number)?;
        Some(Self {
            number: number.clone(),
            bits,
            first: usize::try_from(bits.trailing_zeros()).ok()?,
        })
    }

    /// Whether it is an indicator of several parts as a whole.
    pub(super) const fn is_compound(&self) -> bool {
        self.bits & self.bits.wrapping_sub(1) != 0
    }

    /// Its parts, one bit each.
    pub(super) const fn bits(&self) -> u128 {
        self.bits
    }

    /// Where its first part stands.
    pub(super) const fn first(&self) -> usize {
        self.first
    }

    /// What is kept of an observation of it.
    #[inline]
    pub(super) fn entry<'o>(
        &self,
        observation: &'o Observation,
        part: &StandardPart,
    ) -> Result<Entry<'o>, ReportError> {
        let entry =
            if self.is_compound() && part.threshold().is_some() && observation.attested().is_none()
            {
                Err(ObservationProblem::FigureForCompound {
                    observation: *observation,
                })
            } else {
                Entry::of(observation, part)
            };
        entry.map_err(|problem| ReportError::Observation {
            number: self.number.clone(),
            problem,
        })
    }
}

/// A report that is being taken in, observation by observation.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    standard: &'a Standard,
    /// Also what could not be judged was observed: a second figure for it is one too many.
    seen: u128,
    errors: Vec<ReportError>,
}

impl<'a> Reading<'a> {
    /// Begins a report of a day.
    pub(super) fn new(standard: &'a Standard, date: NaiveDate) -> Self {
        let mut errors = Vec::new();
        if !standard.period().contains(date) {
            errors.push(ReportError::DateOutsidePeriod {
                date,
                period: standard.period(),
            });
        }
        Self {
            standard,
            seen: 0,
            errors,
        }
    }

    /// Takes an observation; `None` when something is wrong with it.
    pub(super) fn take<'o>(
        &mut self,
        number: &PartNumber,
        observation: &'o Observation,
    ) -> Option<(Subject, &'a StandardPart, Entry<'o>)> {
        let Some(subject) = Subject::of(self.standard, number) else {
            self.errors.push(ReportError::UnknownIndicator {
                number: number.clone(),
            });
            return None;
        };
        if subject.bits() & self.seen != 0 {
            self.errors.push(ReportError::Duplicate {
                number: number.clone(),
            });
        }
        self.seen |= subject.bits();
        let (part, entry) = self.read(&subject, observation)?;
        Some((subject, part, entry))
    }

    /// What is kept of an observation; `None` when something is wrong with it.
    pub(super) fn read<'o>(
        &mut self,
        subject: &Subject,
        observation: &'o Observation,
    ) -> Option<(&'a StandardPart, Entry<'o>)> {
        let part = self.standard.parts().get(subject.first())?;
        match subject.entry(observation, part) {
            Ok(entry) => Some((part, entry)),
            Err(error) => {
                self.errors.push(error);
                None
            }
        }
    }

    /// Notes one more thing that is wrong.
    pub(super) fn refuse(&mut self, error: ReportError) {
        self.errors.push(error);
    }

    /// Ends the report.
    pub(super) fn finish(self) -> Result<(), InvalidReport> {
        InvalidReport::of(self.errors).map_or(Ok(()), Err)
    }
}
