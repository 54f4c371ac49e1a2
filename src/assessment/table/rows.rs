//! The rows of a table.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::ops::Range;

use super::answers::Answers;
use super::row_mut::RowMut;
use super::row_ref::RowRef;
use crate::assessment::entry::Entry;
use crate::assessment::masks::VerdictMasks;
use crate::assessment::{Observation, Verdict};
use crate::criteria::{Bits, Standard};

/// For each commune the answers as bits, and the figures in their slots. Exact figures are few, and
/// are kept aside by row and part.
// INVARIANT: for each row one of `answers` and `slots` of `figures`, behind which there may be more; a
// slot without meaning holds anything. `exact` holds what `answers` says that it does.
#[derive(Debug, Clone)]
pub(super) struct Rows<B> {
    slots: usize,
    answers: Vec<Answers<B>>,
    figures: Vec<i32>,
    exact: BTreeMap<(usize, usize), Observation>,
}

impl<B: Bits> Rows<B> {
    /// No rows yet, each of which will have so many slots.
    pub(super) fn new(slots: usize, capacity: usize) -> Self {
        Self {
            slots,
            answers: Vec::with_capacity(capacity),
            figures: Vec::with_capacity(capacity.saturating_mul(slots)),
            exact: BTreeMap::new(),
        }
    }

    /// Takes all rows away.
    pub(super) fn clear(&mut self) {
        self.answers.clear();
        self.exact.clear();
    }

    /// Adds a row of which nothing is known.
    pub(super) fn push(&mut self) {
        self.answers.push(Answers::default());
        if self.answers.len().saturating_mul(self.slots) > self.figures.len() {
            self.make_room();
        }
    }

    /// Makes slots for at least one more row, and for as many as the memory at hand holds.
    #[cold]
    fn make_room(&mut self) {
        let slots = self.figures.len().saturating_add(self.slots);
        self.figures.reserve(self.slots);
        self.figures.resize(self.figures.capacity().max(slots), 0);
    }

    /// Takes the last row away.
    pub(super) fn pop(&mut self) {
        if self.answers.pop().is_some() {
            // Rows are put at the end, so this is the last row's.
            self.exact.split_off(&(self.answers.len(), 0));
        }
    }

    /// Where the figures of a row are.
    #[inline]
    fn slots(&self, row: usize) -> Option<Range<usize>> {
        let from = row.checked_mul(self.slots)?;
        Some(from..from.checked_add(self.slots)?)
    }

    /// A row, to be written.
    #[inline]
    pub(super) fn row_mut(&mut self, row: usize) -> Option<RowMut<'_, B>> {
        let slots = self.slots(row)?;
        Some(RowMut {
            row,
            answers: self.answers.get_mut(row)?,
            figures: self.figures.get_mut(slots)?,
            exact: &mut self.exact,
        })
    }

    /// A row, to be read.
    #[inline]
    pub(super) fn row(&self, row: usize) -> Option<RowRef<'_, B>> {
        let slots = self.slots(row)?;
        Some(RowRef {
            row,
            answers: self.answers.get(row)?,
            figures: self.figures.get(slots)?,
            exact: &self.exact,
        })
    }

    /// The answers of a row, to be changed.
    #[inline]
    pub(super) fn answers_mut(&mut self, row: usize) -> Option<&mut Answers<B>> {
        self.answers.get_mut(row)
    }

    /// A slot of a row, to be written. What lies behind the last row is room for more.
    #[inline]
    pub(super) fn slot_mut(&mut self, row: usize, slot: usize) -> Option<&mut i32> {
        self.figures
            .get_mut(row.wrapping_mul(self.slots).wrapping_add(slot))
    }

    /// The verdicts on a row.
    #[expect(
        clippy::inline_always,
        reason = "measured: so only what is asked for is worked out, and nothing goes through memory"
    )]
    #[inline(always)]
    pub(super) fn judge(&self, row: usize, standard: &Standard) -> Option<VerdictMasks<B>> {
        let answers = self.answers.get(row)?;
        let figures = self.figures.get(self.slots(row)?)?;
        let mut failing = standard.sieve().failing::<B>(figures) & answers.in_slots();
        if !answers.exact().is_empty() {
            failing = failing | self.exact_failing(row, standard);
        }
        Some(answers.masks(failing))
    }

    /// The parts of a row whose exact figures miss their thresholds.
    #[cold]
    fn exact_failing(&self, row: usize, standard: &Standard) -> B {
        let exact = self.exact.range((row, 0)..=(row, usize::MAX));
        exact.fold(B::default(), |failing, ((_, position), observation)| {
            let part = standard.parts().get(*position);
            match part.map(|part| (part, Entry::Exact(observation).verdict(part))) {
                Some((part, Verdict::NotMet)) => failing | B::of(part.bit()),
                _ => failing,
            }
        })
    }
}
