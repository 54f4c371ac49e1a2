//! Where the parts of an indicator stand in a standard, looked up by number.

use alloc::vec::Vec;

use super::IndicatorNumber;

/// The places of an indicator's parts, or of one of them, among the parts of a standard: consecutive
/// ones, of which there are at most 128.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartRange {
    /// The first part.
    pub(crate) first: u8,
    /// How many parts there are.
    pub(crate) parts: u8,
}

impl PartRange {
    /// The position of each part.
    #[inline]
    pub(crate) fn positions(self) -> core::ops::Range<u8> {
        // At most 128.
        self.first..self.first.wrapping_add(self.parts)
    }

    /// The parts, one bit each.
    #[inline]
    pub(crate) fn bits(self) -> u128 {
        let bit = |position: u8| 1_u128.wrapping_shl(position.into());
        self.positions().map(bit).fold(0, |bits, bit| bits | bit)
    }
}

/// The place of every indicator. All of it lies in a few hundred bytes, which stay in the cache while
/// reports are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lookup {
    /// For each number of a criterion, the entry of its first indicator.
    firsts: Vec<u8>,
    entries: Vec<(IndicatorNumber, PartRange)>,
}

impl Lookup {
    /// The places of indicators, in ascending order of number.
    pub(super) fn of(entries: Vec<(IndicatorNumber, PartRange)>) -> Self {
        let mut firsts = Vec::new();
        for (entry, (number, _)) in (0..=u8::MAX).zip(&entries) {
            let criterion = usize::from(number.criterion().get());
            if firsts.len() <= criterion {
                // The number of a criterion is a byte.
                firsts.resize(criterion.saturating_add(1), entry);
            }
        }
        Self { firsts, entries }
    }

    /// The place of an indicator.
    #[inline]
    pub(super) fn find(&self, number: IndicatorNumber) -> Option<PartRange> {
        // Where it stands if those of its criterion are numbered without a gap.
        let first = usize::from(*self.firsts.get(usize::from(number.criterion().get()))?);
        let within = usize::from(number.within().unwrap_or(1));
        match self.entries.get(first.wrapping_add(within.wrapping_sub(1))) {
            Some((found, place)) if *found == number => Some(*place),
            _ => self.search(number),
        }
    }

    #[cold]
    fn search(&self, number: IndicatorNumber) -> Option<PartRange> {
        let entry = self.entries.binary_search_by_key(&number, |(one, _)| *one);
        self.entries.get(entry.ok()?).map(|(_, place)| *place)
    }
}
