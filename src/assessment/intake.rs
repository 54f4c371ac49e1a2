//! Judges the observations of one commune as they are added, and collects every problem.
//!
//! Every observation of a report passes through here, so the common kinds are fast: an attestation,
//! and a figure that has a threshold, become one byte without a branch on their content. Shares and
//! errors are left to cold functions, so that the common path carries neither.
//!
//! A `Sheet` notes the common kinds itself, column by column, and comes here for the rest.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::judgement::{judge, judge_any};
use super::masks::{VerdictBits, VerdictBytes, VerdictMasks};
use super::packed::Packed;
use super::{InvalidReport, Observation, ObservationProblem, ReportError};
use crate::calendar::Period;
use crate::criteria::{PartNumber, PartRange, Standard};

/// A report that is being taken in, observation by observation.
#[derive(Debug)]
pub(super) struct Intake<'a> {
    pub(super) standard: &'a Standard,
    verdicts: VerdictBytes,
    errors: Vec<ReportError>,
}

impl<'a> Intake<'a> {
    /// Begins a report of a day.
    #[inline]
    pub(super) fn new(standard: &'a Standard, date: NaiveDate) -> Self {
        let period = standard.period();
        Self {
            standard,
            verdicts: VerdictBytes::UNKNOWN,
            errors: if period.contains(date) {
                Vec::new()
            } else {
                outside(date, period)
            },
        }
    }

    /// Notes what is known of a part.
    #[inline]
    pub(super) fn note(&mut self, position: u8, bits: VerdictBits) {
        self.verdicts.put(position, bits);
    }

    /// Takes an observation under its number, and returns the place of the parts that it is about;
    /// `None` when something is wrong with it.
    #[inline]
    pub(super) fn take(
        &mut self,
        number: &PartNumber,
        cell: Packed,
        others: &[Observation],
    ) -> Option<PartRange> {
        let Some(place) = self.standard.place(number) else {
            self.refuse(ReportError::UnknownIndicator {
                number: number.clone(),
            });
            return None;
        };
        if place.parts == 1 && self.verdicts.is_unknown(place.first) {
            let part = self.standard.parts().get(usize::from(place.first))?;
            if let Some(bits) = judge(cell.content(), part.prepared()) {
                self.note(place.first, bits);
                return Some(place);
            }
        }
        self.take_unless_seen(place, cell.observation(others)?)
    }

    /// Takes an observation of parts that may have been observed already.
    #[cold]
    fn take_unless_seen(
        &mut self,
        place: PartRange,
        observation: Observation,
    ) -> Option<PartRange> {
        let mut positions = place.positions();
        let is_new = positions.all(|position| self.verdicts.is_unknown(position));
        if !is_new {
            let number = self.number(place)?;
            self.refuse(ReportError::Duplicate { number });
        }
        let taken = self.take_other(place, observation);
        (is_new && taken).then_some(place)
    }

    /// Takes any observation of some parts; `false` when something is wrong with it.
    #[cold]
    pub(super) fn take_other(&mut self, place: PartRange, observation: Observation) -> bool {
        let Some(part) = self.standard.parts().get(usize::from(place.first)) else {
            return false;
        };
        // The parts of an indicator are measured or attested together.
        let measured = part.threshold().is_some();
        let judged = if place.parts > 1 && measured && observation.attested().is_none() {
            Err(ObservationProblem::FigureForCompound { observation })
        } else {
            judge_any(observation, part)
        };
        let bits = judged.unwrap_or_else(|problem| {
            if let Some(number) = self.number(place) {
                self.refuse(ReportError::Observation { number, problem });
            }
            VerdictBits::REFUSED
        });
        for position in place.positions() {
            self.note(position, bits);
        }
        bits != VerdictBits::REFUSED
    }

    /// The number of some parts: that of the part, or of the indicator as a whole.
    fn number(&self, place: PartRange) -> Option<PartNumber> {
        let part = self.standard.parts().get(usize::from(place.first))?;
        Some(match place.parts {
            1 => part.number().clone(),
            _ => part.number().indicator().into(),
        })
    }

    /// Notes one more thing that is wrong.
    #[cold]
    pub(super) fn refuse(&mut self, error: ReportError) {
        self.errors.push(error);
    }

    /// Whether something is wrong.
    #[inline]
    pub(super) fn is_refused(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Everything that is wrong.
    #[cold]
    pub(super) fn refused(&mut self) -> InvalidReport {
        InvalidReport::of(core::mem::take(&mut self.errors))
    }

    /// What is known of each part.
    #[inline]
    pub(super) fn masks(&self) -> VerdictMasks {
        self.verdicts.masks(self.standard.parts().len())
    }
}

/// The error of a report that is dated outside the period of the set.
#[cold]
fn outside(date: NaiveDate, period: Period) -> Vec<ReportError> {
    vec![ReportError::DateOutsidePeriod { date, period }]
}
