//! What was observed of each part, for distances and texts.

use super::packed::Packed;
use super::{CommuneReport, Observation, Verdict};
use crate::criteria::StandardPart;

/// What was observed of each part of one commune.
#[derive(Debug, Clone, Copy)]
pub(super) enum Observed<'a> {
    /// In a report.
    InReport(&'a CommuneReport),
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
