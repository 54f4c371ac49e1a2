//! What was observed of each part, for distances and texts.

use super::packed::Packed;
use super::{CommuneReport, Observation, Verdict};
use crate::criteria::{PartRange, StandardPart};

/// What was observed of each part of one commune.
#[derive(Debug, Clone, Copy)]
pub(super) enum Observed<'a> {
    /// In a report.
    InReport(InReport<'a>),
    /// In a row of many.
    InRow(InRow<'a>),
}

impl Observed<'_> {
    /// What was observed of a part on which there is a verdict, as it was written.
    #[inline]
    pub(super) fn observation(&self, part: &StandardPart, verdict: Verdict) -> Option<Observation> {
        match self {
            Self::InReport(report) if verdict != Verdict::Unknown => report.observation(part),
            Self::InReport(_) => None,
            Self::InRow(row) => row.observation(part, verdict),
        }
    }
}

/// Where each part's observation stands in a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct InReport<'a> {
    report: &'a CommuneReport,
    indices: [u8; 128],
}

impl<'a> InReport<'a> {
    /// Begins a report.
    #[inline]
    pub(super) const fn new(report: &'a CommuneReport) -> Self {
        Self {
            report,
            indices: [0; 128],
        }
    }

    pub(super) const fn report(&self) -> &'a CommuneReport {
        self.report
    }

    /// Keeps where the observation of some parts stands. A report that is not refused has at most one
    /// for each of 128 parts.
    #[inline]
    pub(super) fn put(&mut self, place: PartRange, index: u8) {
        for position in place.positions() {
            if let Some(place) = self.indices.get_mut(usize::from(position)) {
                *place = index;
            }
        }
    }

    fn observation(&self, part: &StandardPart) -> Option<Observation> {
        let index = self.indices.get(usize::from(part.position()))?;
        self.report.observation_at(usize::from(*index))
    }
}

/// The cells of one row, one for each part that has a threshold.
#[derive(Debug, Clone, Copy)]
pub(super) struct InRow<'a> {
    pub(super) cells: &'a [Packed],
    pub(super) others: &'a [Observation],
}

impl InRow<'_> {
    #[inline]
    fn observation(&self, part: &StandardPart, verdict: Verdict) -> Option<Observation> {
        match self.cells.get(part.slot()) {
            Some(cell) => cell.observation(self.others),
            // What was said of an attested part is its verdict.
            None => Observation::attesting(verdict),
        }
    }
}
