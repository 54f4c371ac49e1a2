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
use crate::criteria::{Bits, Figure, Standard};

/// For each commune the answers as bits, and the figures in their slots. Exact figures are few, and
/// are kept aside by row and part.
// INVARIANT: for each row one of `answers` and `fours` of `figures`, behind which there may be more; a
// slot without meaning holds anything. `exact` holds what `answers` says that it does.
#[derive(Debug, Clone)]
pub(super) struct Rows<B> {
    fours: usize,
    answers: Vec<Answers<B>>,
    figures: Vec<[i32; 4]>,
    exact: BTreeMap<(usize, usize), Observation>,
}

impl<B: Bits> Rows<B> {
    /// No rows yet, each of which will have so many times four slots.
    pub(super) fn new(fours: usize, capacity: usize) -> Self {
        Self {
            fours,
            answers: Vec::with_capacity(capacity),
            figures: Vec::with_capacity(capacity.saturating_mul(fours)),
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
        if self.answers.len().saturating_mul(self.fours) > self.figures.len() {
            self.make_room();
        }
    }

    /// Makes slots for at least one more row, and for as many as the memory at hand holds.
    #[cold]
    fn make_room(&mut self) {
        let slots = self.figures.len().saturating_add(self.fours);
        self.figures.reserve(self.fours);
        self.figures
            .resize(self.figures.capacity().max(slots), [0; 4]);
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
        let from = row.checked_mul(self.fours)?;
        Some(from..from.checked_add(self.fours)?)
    }

    /// A row, to be written.
    #[inline]
    pub(super) fn row_mut(&mut self, row: usize) -> Option<RowMut<'_, B>> {
        let slots = self.slots(row)?;
        Some(RowMut {
            row,
            answers: self.answers.get_mut(row)?,
            figures: self.figures.get_mut(slots)?.as_flattened_mut(),
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
            figures: self.figures.get(slots)?.as_flattened(),
            exact: &self.exact,
        })
    }

    /// Puts a figure in the place of another; `None` when there is no such row. The part has a figure
    /// in its slot.
    #[inline]
    pub(super) fn replace_figure(&mut self, row: usize, slot: usize, figure: Figure) -> Option<()> {
        let slots = self.figures.as_flattened_mut();
        let first = row.wrapping_mul(self.fours).wrapping_mul(4);
        *slots.get_mut(first.wrapping_add(slot))? = figure.word();
        Some(())
    }

    /// Puts met or not met in the place of the other, and tells it; `None` when the part is attested
    /// otherwise or not at all.
    #[inline]
    pub(super) fn replace_attestation(
        &mut self,
        row: usize,
        part: B,
        not_met: bool,
    ) -> Option<bool> {
        let answers = self.answers.get_mut(row)?;
        answers
            .replace_attestation(part, not_met)
            .then_some(not_met)
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
