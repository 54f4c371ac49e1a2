//! Taking in a report, with everything that is wrong with it.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::judgement::{Judged, judge};
use super::{InvalidReport, Observation, ObservationProblem, ReportError};
use crate::criteria::{PartNumber, Standard, StandardPart};

/// What an observation may be about: an indicator or one of its parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'n> {
    number: &'n PartNumber,
    bits: u128,
}

impl<'n> Subject<'n> {
    /// The subject of a number; `None` when the standard has none.
    #[inline]
    pub(super) fn of(standard: &Standard, number: &'n PartNumber) -> Option<Self> {
        let bits = standard.bits(number)?;
        Some(Self { number, bits })
    }

    /// The subject of a number that was looked up.
    pub(super) const fn new(number: &'n PartNumber, bits: u128) -> Self {
        Self { number, bits }
    }

    /// Whether it is an indicator of several parts as a whole.
    pub(super) const fn is_compound(&self) -> bool {
        self.bits & self.bits.wrapping_sub(1) != 0
    }

    /// Its parts, one bit each.
    pub(super) const fn bits(&self) -> u128 {
        self.bits
    }

    /// Where its first part stands; its parts are measured or attested together.
    #[inline]
    pub(super) fn first(&self) -> usize {
        usize::try_from(self.bits.trailing_zeros()).unwrap_or(usize::MAX)
    }

    /// The verdict that an observation of it gives.
    #[inline]
    fn judge(&self, observation: &Observation, part: &StandardPart) -> Result<Judged, ReportError> {
        let judged =
            if self.is_compound() && part.threshold().is_some() && observation.attested().is_none()
            {
                Err(ObservationProblem::FigureForCompound {
                    observation: *observation,
                })
            } else {
                judge(observation, part)
            };
        judged.map_err(|problem| ReportError::Observation {
            number: self.number.clone(),
            problem,
        })
    }
}

/// A report that is being taken in, observation by observation.
#[derive(Debug)]
pub(super) struct Intake<'a> {
    standard: &'a Standard,
    /// Also what could not be judged was observed: a second figure for it is one too many.
    seen: u128,
    errors: Vec<ReportError>,
}

impl<'a> Intake<'a> {
    /// Begins a report of a day.
    #[inline]
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
    #[inline]
    pub(super) fn take<'o>(
        &mut self,
        number: &'o PartNumber,
        observation: &'o Observation,
    ) -> Option<(Subject<'o>, &'a StandardPart, Judged)> {
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
        let (part, judged) = self.judge(&subject, observation)?;
        Some((subject, part, judged))
    }

    /// The verdict that an observation gives; `None` when something is wrong with it.
    #[inline]
    pub(super) fn judge(
        &mut self,
        subject: &Subject<'_>,
        observation: &Observation,
    ) -> Option<(&'a StandardPart, Judged)> {
        let part = self.standard.parts().get(subject.first())?;
        match subject.judge(observation, part) {
            Ok(judged) => Some((part, judged)),
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
    #[inline]
    pub(super) fn finish(self) -> Result<(), InvalidReport> {
        InvalidReport::of(self.errors).map_or(Ok(()), Err)
    }
}
