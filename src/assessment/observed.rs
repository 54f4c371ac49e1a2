//! What was observed of each part, for distances and texts.

use super::judgement::Measured;
use super::{CommuneReport, Observation, Verdict};
use crate::criteria::{Figure, StandardPart};
use crate::quantity::Share;

/// What was observed of each part of one commune.
#[derive(Debug, Clone, Copy)]
pub(super) enum Observed<'a> {
    /// In a report.
    InReport(InReport<'a>),
    /// In a row of many.
    InRow(Cells<'a>),
}

impl Observed<'_> {
    /// What was observed of a part on which there is a verdict, as it was written.
    #[inline]
    pub(super) fn observation(&self, part: &StandardPart, verdict: Verdict) -> Option<Observation> {
        match self {
            Self::InReport(report) if verdict != Verdict::Unknown => report.observation(part),
            Self::InReport(_) => None,
            Self::InRow(cells) => cells.observation(part, verdict),
        }
    }
}

/// Where each part's observation stands in a report.
#[derive(Debug, Clone, Copy)]
pub(super) struct InReport<'a> {
    report: &'a CommuneReport,
    positions: [u8; 128],
}

impl<'a> InReport<'a> {
    /// Begins a report.
    #[inline]
    pub(super) const fn new(report: &'a CommuneReport) -> Self {
        Self {
            report,
            positions: [0; 128],
        }
    }

    pub(super) const fn report(&self) -> &'a CommuneReport {
        self.report
    }

    /// Keeps where the observation of some parts stands. A report that is not refused has at most one
    /// for each of 128 parts.
    #[inline]
    pub(super) fn put(&mut self, parts: u128, position: usize) {
        let mut rest = parts;
        while let Ok(part @ 0..=127) = usize::try_from(rest.trailing_zeros()) {
            if let Some(place) = self.positions.get_mut(part) {
                *place = u8::try_from(position).unwrap_or(u8::MAX);
            }
            rest &= rest.wrapping_sub(1);
        }
    }

    fn observation(&self, part: &StandardPart) -> Option<Observation> {
        let position = usize::from(*self.positions.get(part.position())?);
        self.report.observation_at(position)
    }
}

/// The figures of one commune, one word for each part that has a threshold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cells<'a> {
    pub(super) words: &'a [Cell],
    pub(super) shares: &'a [Share],
}

impl Cells<'_> {
    #[inline]
    fn observation(&self, part: &StandardPart, verdict: Verdict) -> Option<Observation> {
        if part.prepared().is_some() && verdict != Verdict::Unknown {
            match self.words.get(part.slot())?.content() {
                Content::Amount(figure) => return Some(Observation::Amount(figure.decimal())),
                Content::Share(position) => return Some((*self.shares.get(position)?).into()),
                Content::Attested => {}
            }
        }
        Observation::attesting(verdict)
    }
}

/// One figure in a word: that of an amount, the place of a share, or nothing where the part is attested
/// or unknown.
// The two highest bits say which; a figure needs 62.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cell(u64);

/// What a cell holds.
pub(super) enum Content {
    Attested,
    Amount(Figure),
    Share(usize),
}

impl Cell {
    const AMOUNT: u64 = 1 << 62;
    const SHARE: u64 = 1 << 63;

    /// The cell of a figure; a share is put among the others.
    #[inline]
    pub(super) fn new(figure: Option<Measured>, share: impl FnOnce(Share) -> usize) -> Self {
        match figure {
            None => Self(0),
            Some(Measured::Amount(figure)) => Self(Self::AMOUNT | figure.word()),
            Some(Measured::Share(one)) => {
                // No memory holds 2⁶² shares.
                let position = u64::try_from(share(one)).unwrap_or(0);
                Self(Self::SHARE | position)
            }
        }
    }

    #[inline]
    pub(super) fn content(self) -> Content {
        if self.0 & Self::AMOUNT != 0 {
            Content::Amount(Figure::of_word(self.0 & !Self::AMOUNT))
        } else if self.0 & Self::SHARE != 0 {
            Content::Share(usize::try_from(self.0 & !Self::SHARE).unwrap_or(usize::MAX))
        } else {
            Content::Attested
        }
    }
}
