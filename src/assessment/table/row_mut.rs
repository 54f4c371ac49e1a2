//! One row of a table, to be written.

use alloc::collections::BTreeMap;

use super::answers::Answers;
use crate::assessment::Observation;
use crate::assessment::entry::Entry;
use crate::criteria::{Bits, Figure, Gauge, StandardPart};

/// One row, to be written.
#[derive(Debug)]
pub(super) struct RowMut<'a, B> {
    pub(super) row: usize,
    pub(super) answers: &'a mut Answers<B>,
    pub(super) figures: &'a mut [i32],
    pub(super) exact: &'a mut BTreeMap<(usize, usize), Observation>,
}

impl<B: Bits> RowMut<'_, B> {
    /// Puts an entry, or nothing, in the place of what was there of some parts. Several parts take
    /// one attestation; `part` is the first of them.
    #[inline]
    pub(super) fn put(&mut self, parts: B, part: &StandardPart, entry: Option<Entry<'_>>) {
        if !(self.answers.exact() & parts).is_empty() {
            self.forget(parts);
        }
        match entry {
            Some(Entry::Figure(figure)) => self.put_figure(part.slot(), figure),
            Some(Entry::Exact(observation)) => {
                self.exact.insert((self.row, part.position()), *observation);
            }
            Some(Entry::Attested(_)) | None => {}
        }
        self.answers.put(parts, entry);
    }

    /// Puts a figure into a slot.
    #[inline]
    fn put_figure(&mut self, slot: usize, figure: Figure) {
        if let Some(place) = self.figures.get_mut(slot) {
            *place = figure.word();
        }
    }

    /// Fills a row of which nothing is known with the cells of some columns; tells whether there was
    /// an observation for which there is no column.
    #[inline]
    pub(super) fn fill(
        &mut self,
        columns: &[Column],
        cells: impl Iterator<Item = Option<Observation>>,
        mut others: impl FnMut(&mut Self, &Column, Observation),
    ) -> bool {
        let mut columns = columns.iter();
        let mut beyond = false;
        // Kept apart, so that it need not be written for each cell.
        let mut answers = Answers::default();
        for cell in cells {
            let column = columns.next();
            let Some(observation) = cell else { continue };
            let Some(column) = column else {
                beyond = true;
                continue;
            };
            if let Observation::Amount(value) = observation {
                if let Some(figure) = column.gauge.read(value) {
                    self.put_figure(column.slot, figure);
                    answers.measure(B::of(column.parts));
                    continue;
                }
            }
            match observation.attestation().zip(column.position) {
                Some((attestation, position)) => answers.attest(position, attestation),
                None => others(self, column, observation),
            }
        }
        *self.answers = self.answers.with(answers);
        beyond
    }

    /// Drops the exact figures of some parts.
    #[cold]
    fn forget(&mut self, parts: B) {
        let mut rest = (self.answers.exact() & parts).mask();
        while let Ok(position @ 0..=127) = usize::try_from(rest.trailing_zeros()) {
            self.exact.remove(&(self.row, position));
            rest &= rest.wrapping_sub(1);
        }
    }
}

/// A column of a sheet, as filling a row needs it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// The parts that it is about, one bit each.
    pub(super) parts: u128,
    /// Where its part stands; `None` for several parts.
    pub(super) position: Option<u32>,
    /// What figures of it are held against; none for several parts.
    pub(super) gauge: Gauge,
    /// The slot of its figures.
    pub(super) slot: usize,
}
