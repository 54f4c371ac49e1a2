//! The rows of many assessments, each kind of value in a list of its own.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::intake::Intake;
use super::masks::{VerdictBits, VerdictMasks};
use super::packed::{Content, Packed};
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
    pub(super) cells: Vec<Packed>,
    pub(super) shares: Shares,
}

/// The shares of all rows, each at the index that its cell names; what no cell names any more makes room
/// for the next one.
#[derive(Debug, Clone, Default)]
pub(super) struct Shares {
    kept: Vec<Observation>,
    free: Vec<usize>,
}

impl Shares {
    /// The shares by their indices.
    #[inline]
    pub(super) fn kept(&self) -> &[Observation] {
        &self.kept
    }

    /// The cell of an observation, which is kept here if it is a share.
    pub(super) fn pack(&mut self, observation: &Observation) -> Packed {
        let room = self.free.last();
        let room = room.and_then(|free| Some((*free, self.kept.get_mut(*free)?)));
        let (Some((index, place)), None) = (room, Content::of(observation)) else {
            return Packed::put(observation, &mut self.kept);
        };
        *place = *observation;
        self.free.pop();
        Packed::of(Content::Other(index))
    }

    /// Gives up what a cell holds.
    #[inline]
    fn release(&mut self, cell: Packed) {
        if let Content::Other(index) = cell.content() {
            self.free.push(index);
        }
    }
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
            shares: Shares::default(),
        }
    }

    /// The index of the first cell of a row, or of the row that would be added next.
    #[inline]
    fn start(&self, row: usize) -> usize {
        row.wrapping_mul(self.width)
    }

    /// The cells of a row.
    #[inline]
    pub(super) fn cells(&self, row: usize) -> Option<&[Packed]> {
        let from = row.checked_mul(self.width)?;
        self.cells.get(from..from.checked_add(self.width)?)
    }

    /// Begins a row.
    #[inline]
    pub(super) fn begin(&mut self) -> RowBeingFilled<'_> {
        let from = self.cells.len();
        self.cells
            .resize(from.wrapping_add(self.width), Packed::default());
        RowBeingFilled {
            cells: self.cells.get_mut(from..).unwrap_or_default(),
            shares: &mut self.shares,
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
            for cell in self.cells.drain(self.start(row)..) {
                self.shares.release(cell);
            }
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
        self.shares.kept.clear();
        self.shares.free.clear();
    }

    /// Replaces a cell of a row; does nothing for an attested part, which has no cell.
    #[inline]
    pub(super) fn replace(&mut self, row: usize, slot: usize, cell: Packed) {
        if slot < self.width {
            let place = self.start(row).wrapping_add(slot);
            if let Some(place) = self.cells.get_mut(place) {
                self.shares.release(*place);
                *place = cell;
            }
        }
    }
}

/// A row that is being filled.
#[derive(Debug)]
pub(super) struct RowBeingFilled<'r> {
    cells: &'r mut [Packed],
    shares: &'r mut Shares,
}

impl RowBeingFilled<'_> {
    /// Keeps a cell in a slot; does nothing for an attested part, which has no slot.
    #[inline]
    pub(super) fn put(&mut self, slot: usize, cell: Packed) {
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
            let cell = self.shares.pack(&observation);
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
        let cell = Packed::of(Content::Attested(bits));
        self.put_whole(intake.standard, place, cell);
    }

    /// Keeps a cell that the intake of a report has accepted; a share of the report is copied.
    #[inline]
    pub(super) fn copy(
        &mut self,
        standard: &Standard,
        place: PartRange,
        (cell, others): (Packed, &[Observation]),
    ) {
        let kept = match cell.content() {
            Content::Other(other) => others.get(other).map(|share| self.shares.pack(share)),
            Content::Attested(_) | Content::Amount(_) => Some(cell),
        };
        self.put_whole(standard, place, kept.unwrap_or_default());
    }

    #[inline]
    fn put_whole(&mut self, standard: &Standard, place: PartRange, cell: Packed) {
        for part in standard.parts_at(place) {
            self.put(part.slot(), cell);
        }
    }
}
