//! The rows of many assessments, each kind of value in a list of its own.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::cell::{Cell, Content};
use super::intake::Intake;
use super::masks::{VerdictBits, VerdictMasks};
use super::{CountingPolicy, CriteriaMet, InvalidReport, Observation};
use crate::criteria::{PartRange, Standard};
use crate::place::CommuneCode;

/// The commune and the day of a row, and its number of criteria met, which is read most often.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    pub(super) commune: CommuneCode,
    pub(super) date: NaiveDate,
    pub(super) met: CriteriaMet,
}

/// What is kept of each row.
// INVARIANT: one head, one set of masks and `width` cells for each row.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    pub(super) heads: Vec<Head>,
    pub(super) masks: Vec<VerdictMasks>,
    /// The number of cells of a row, at least one.
    pub(super) width: usize,
    pub(super) cells: Vec<Cell>,
    /// Shares, also those whose cells were changed or refused since.
    pub(super) others: Vec<Observation>,
}

impl Rows {
    /// No rows yet, with capacity for a number of communes.
    pub(super) fn with_capacity(standard: &Standard, communes: usize) -> Self {
        let width = standard.measured().max(1);
        Self {
            heads: Vec::with_capacity(communes),
            masks: Vec::with_capacity(communes),
            width,
            // More cells than can be counted have no room either.
            cells: Vec::with_capacity(communes.saturating_mul(width)),
            others: Vec::new(),
        }
    }

    /// The index of the first cell of a row, or of the row that would be added next.
    #[inline]
    fn start(&self, row: usize) -> usize {
        row.wrapping_mul(self.width)
    }

    /// The cells of a row.
    #[inline]
    pub(super) fn cells(&self, row: usize) -> Option<&[Cell]> {
        let from = row.checked_mul(self.width)?;
        self.cells.get(from..from.checked_add(self.width)?)
    }

    /// Begins a row.
    #[inline]
    pub(super) fn begin(&mut self) -> RowBeingFilled<'_> {
        let from = self.cells.len();
        self.cells
            .resize(from.wrapping_add(self.width), Cell::default());
        RowBeingFilled {
            cells: self.cells.get_mut(from..).unwrap_or_default(),
            others: &mut self.others,
        }
    }

    /// Ends the row that was begun and returns its index; removes it when a problem was found.
    #[inline]
    pub(super) fn end(
        &mut self,
        (commune, date): (CommuneCode, NaiveDate),
        intake: &mut Intake<'_>,
        policy: CountingPolicy,
    ) -> Result<usize, InvalidReport> {
        let row = self.heads.len();
        if intake.is_refused() {
            self.cells.truncate(self.start(row));
            return Err(intake.refused());
        }
        let masks = intake.masks();
        let met = masks.criteria_met(intake.standard, policy);
        self.heads.push(Head { commune, date, met });
        self.masks.push(masks);
        Ok(row)
    }

    /// Removes all rows and keeps their capacity.
    pub(super) fn clear(&mut self) {
        self.heads.clear();
        self.masks.clear();
        self.cells.clear();
        self.others.clear();
    }

    /// Replaces a cell of a row; does nothing for an attested part, which has no cell.
    #[inline]
    pub(super) fn replace(&mut self, row: usize, slot: usize, cell: Cell) {
        if slot < self.width {
            let place = self.start(row).wrapping_add(slot);
            if let Some(place) = self.cells.get_mut(place) {
                *place = cell;
            }
        }
    }
}

/// A row that is being filled.
#[derive(Debug)]
pub(super) struct RowBeingFilled<'r> {
    cells: &'r mut [Cell],
    others: &'r mut Vec<Observation>,
}

impl RowBeingFilled<'_> {
    /// Keeps a cell in a slot; does nothing for an attested part, which has no slot.
    #[inline]
    pub(super) fn put(&mut self, slot: usize, cell: Cell) {
        if let Some(place) = self.cells.get_mut(slot) {
            *place = cell;
        }
    }

    /// Takes any observation of some parts, and keeps it unless something is wrong with it.
    #[cold]
    pub(super) fn take_other(
        &mut self,
        intake: &mut Intake<'_>,
        place: PartRange,
        observation: Observation,
    ) {
        if intake.take_other(place, observation) {
            let cell = Cell::put(&observation, self.others);
            self.put_whole(intake.standard, place, cell);
        }
    }

    /// Takes an attestation of an indicator as a whole.
    #[cold]
    pub(super) fn take_whole(
        &mut self,
        intake: &mut Intake<'_>,
        place: PartRange,
        bits: VerdictBits,
    ) {
        for position in place.positions() {
            intake.note(position, bits);
        }
        let cell = Cell::of(Content::Attested(bits));
        self.put_whole(intake.standard, place, cell);
    }

    /// Keeps a cell that the intake of a report has accepted; a share of the report is copied.
    #[inline]
    pub(super) fn copy(
        &mut self,
        standard: &Standard,
        place: PartRange,
        (cell, others): (Cell, &[Observation]),
    ) {
        let kept = match cell.content() {
            Content::Other(other) => others.get(other).map(|share| Cell::put(share, self.others)),
            Content::Attested(_) | Content::Amount(_) => Some(cell),
        };
        self.put_whole(standard, place, kept.unwrap_or_default());
    }

    #[inline]
    fn put_whole(&mut self, standard: &Standard, place: PartRange, cell: Cell) {
        for part in standard.parts_at(place) {
            self.put(part.slot(), cell);
        }
    }
}
