//! One row of a table, to be read.

use alloc::collections::BTreeMap;

use super::answers::Answers;
use crate::assessment::Observation;
use crate::assessment::entry::Entry;
use crate::criteria::{Bits, Figure, StandardPart};

/// One row, to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowRef<'a, B> {
    pub(super) row: usize,
    pub(super) answers: &'a Answers<B>,
    pub(super) figures: &'a [i32],
    pub(super) exact: &'a BTreeMap<(usize, usize), Observation>,
}

impl<'a, B: Bits> RowRef<'a, B> {
    /// What is kept of a part.
    pub(super) fn entry(&self, part: &StandardPart) -> Option<Entry<'a>> {
        let bit = B::of(part.bit());
        if !(self.answers.in_slots() & bit).is_empty() {
            return self.figure(part);
        }
        if !(self.answers.exact() & bit).is_empty() {
            let exact = self.exact.get(&(self.row, part.position()));
            return exact.map(Entry::Exact);
        }
        self.answers.attested(bit).map(Entry::Attested)
    }

    /// The parts that have a figure in their slots.
    #[inline]
    pub(super) fn in_slots(&self) -> B {
        self.answers.in_slots()
    }

    /// The parts that have an exact figure kept aside.
    #[inline]
    pub(super) fn exact(&self) -> B {
        self.answers.exact()
    }

    /// The figure of a part that has one in its slot.
    #[inline]
    pub(super) fn figure(&self, part: &StandardPart) -> Option<Entry<'a>> {
        let word = *self.figures.get(part.slot())?;
        Some(Entry::Figure(Figure::of_word(word)))
    }
}
