//! Standards: criteria sets resolved for one region and year.

use alloc::vec::Vec;

use super::lookup::{Lookup, PartRange};
use super::prepared::PreparedThreshold;
use super::runs::CriterionRuns;
use super::{AxisPoint, CriterionNumber, IndicatorNumber, PartNumber, Requirement, Threshold};
use crate::calendar::{Period, ProgrammeYear};
use crate::law::{Instrument, Sourced};
use crate::text::Label;

/// What is required of communes of one region in one year (tiêu chuẩn áp dụng): every indicator
/// with its requirement, none open.
///
/// Resolving also prepares the thresholds for comparing, so a standard is made once and compared with
/// any number of reports.
///
/// Made by [`CriteriaSet::resolve`](super::CriteriaSet::resolve), and in no other way:
///
/// ```compile_fail,E0451
/// use nongthonmoi::criteria::Standard;
///
/// let standard = Standard { indicators: Vec::new(), ..unreachable!() };
/// ```
// INVARIANT: parts are numbered 0.. in ascending order of indicator; the parts of an indicator and the
// indicators of a criterion are consecutive; there are at most 128 parts. `runs` is made of the
// criteria, `measured` counts the parts with a threshold, and `lookup` is made of the indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    pub(super) instrument: Instrument,
    pub(super) period: Period,
    pub(super) point: AxisPoint,
    pub(super) year: ProgrammeYear,
    pub(super) criteria: Vec<StandardCriterion>,
    pub(super) indicators: Vec<StandardIndicator>,
    pub(super) parts: Vec<StandardPart>,
    pub(super) runs: CriterionRuns,
    pub(super) measured: usize,
    pub(super) lookup: Lookup,
}

impl Standard {
    /// The decision behind the set.
    #[must_use]
    pub const fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The period for which the set is laid down.
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The region or commune group.
    #[must_use]
    pub const fn point(&self) -> &AxisPoint {
        &self.point
    }

    /// The year.
    #[must_use]
    pub const fn year(&self) -> ProgrammeYear {
        self.year
    }

    /// The criteria, in ascending order of number.
    #[must_use]
    pub fn criteria(&self) -> &[StandardCriterion] {
        &self.criteria
    }

    /// The criterion of a number; `None` when the standard has none.
    #[must_use]
    pub fn criterion(&self, number: CriterionNumber) -> Option<&StandardCriterion> {
        let position = self
            .criteria
            .binary_search_by_key(&number, |criterion| criterion.number)
            .ok()?;
        self.criteria.get(position)
    }

    /// The number of criteria.
    #[inline]
    pub(crate) fn criteria_count(&self) -> u8 {
        // At most one for each of 128 parts.
        u8::try_from(self.criteria.len()).unwrap_or(u8::MAX)
    }

    /// The indicators, in ascending order of number.
    #[must_use]
    pub fn indicators(&self) -> &[StandardIndicator] {
        &self.indicators
    }

    /// The parts: one for a simple indicator, several for a compound one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> &[StandardPart] {
        &self.parts
    }

    /// The indicator of a number; `None` when the standard has none.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<&StandardIndicator> {
        let position = self
            .indicators
            .binary_search_by_key(&number, |indicator| indicator.number)
            .ok()?;
        self.indicators.get(position)
    }

    /// The part of a number: that of a simple indicator, or that of one part of a compound one;
    /// `None` for any other.
    #[must_use]
    pub fn part(&self, number: &PartNumber) -> Option<&StandardPart> {
        self.part_at(self.part_index(number)?)
    }

    /// The place of a part among [`Standard::parts`]; `None` where [`Standard::part`] has none.
    #[must_use]
    pub fn part_index(&self, number: &PartNumber) -> Option<PartIndex> {
        let place = self.place(number)?;
        (place.parts == 1).then_some(PartIndex(place.first))
    }

    /// The part at a place; `None` for the place of a part of a larger standard.
    #[must_use]
    #[inline]
    pub fn part_at(&self, index: PartIndex) -> Option<&StandardPart> {
        self.parts.get(index.position())
    }

    /// The criteria as runs of bits.
    #[inline]
    pub(crate) const fn runs(&self) -> CriterionRuns {
        self.runs
    }

    /// The number of parts that have a threshold.
    #[inline]
    pub(crate) const fn measured(&self) -> usize {
        self.measured
    }

    /// Where the parts of an indicator stand, or one of its parts; `None` when the standard has none.
    #[inline]
    pub(crate) fn place(&self, number: &PartNumber) -> Option<PartRange> {
        let place = self.lookup.find(number.indicator())?;
        match number.part() {
            None => Some(place),
            Some(_) => self.place_within(place, number),
        }
    }

    /// Where one of the parts of an indicator stands.
    fn place_within(&self, indicator: PartRange, number: &PartNumber) -> Option<PartRange> {
        let first = indicator.positions().find(|position| {
            let part = self.parts.get(usize::from(*position));
            part.is_some_and(|part| part.number == *number)
        })?;
        Some(PartRange { first, parts: 1 })
    }

    /// The parts of a place.
    #[inline]
    pub(crate) fn parts_at(&self, place: PartRange) -> &[StandardPart] {
        let first = usize::from(place.first);
        let end = first.wrapping_add(place.parts.into());
        self.parts.get(first..end).unwrap_or_default()
    }

    /// The bits of an indicator or of one of its parts; `None` when the standard has none.
    pub(crate) fn bits(&self, number: &PartNumber) -> Option<u128> {
        Some(self.place(number)?.bits())
    }

    /// The parts of some bits, each with its own bit, in ascending order.
    pub(crate) fn parts_of(&self, bits: u128) -> impl Iterator<Item = (u128, &StandardPart)> {
        let mut rest = bits;
        core::iter::from_fn(move || {
            let index = usize::try_from(rest.trailing_zeros()).ok()?;
            let part = self.parts.get(index)?;
            let others = rest & rest.wrapping_sub(1);
            let bit = rest ^ others;
            rest = others;
            Some((bit, part))
        })
    }
}

/// A criterion of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardCriterion {
    pub(super) number: CriterionNumber,
    pub(super) name: Label,
    pub(super) mask: u128,
}

impl StandardCriterion {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> CriterionNumber {
        self.number
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// The parts of the criterion, one bit each.
    #[inline]
    pub(crate) const fn mask(&self) -> u128 {
        self.mask
    }
}

/// An indicator of a standard with its requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardIndicator {
    pub(super) number: IndicatorNumber,
    pub(super) name: Label,
    pub(super) requirement: Sourced<Requirement>,
    pub(super) place: PartRange,
}

impl StandardIndicator {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> IndicatorNumber {
        self.number
    }

    /// The name.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// The requirement with its origin: the set's cell, or the overlay's entry.
    #[must_use]
    pub const fn requirement(&self) -> &Sourced<Requirement> {
        &self.requirement
    }

    /// The parts of the indicator, one bit each.
    pub(crate) fn mask(&self) -> u128 {
        self.place.bits()
    }
}

/// One part of an indicator of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardPart {
    pub(super) number: PartNumber,
    pub(super) name: Label,
    pub(super) threshold: Option<Threshold>,
    pub(super) prepared: Option<PreparedThreshold>,
    pub(super) slot: usize,
    pub(super) position: u8,
    pub(super) bit: u128,
    pub(super) criterion: u128,
}

impl StandardPart {
    /// The number: that of the indicator, with the part's code in a compound one.
    #[must_use]
    pub const fn number(&self) -> &PartNumber {
        &self.number
    }

    /// What it measures.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// Its threshold; `None` when it is attested.
    #[must_use]
    pub const fn threshold(&self) -> Option<&Threshold> {
        self.threshold.as_ref()
    }

    /// Its threshold, prepared for comparing.
    #[inline]
    pub(crate) const fn prepared(&self) -> Option<&PreparedThreshold> {
        self.prepared.as_ref()
    }

    /// Its place among the parts that have a threshold; for one that is attested, a place that no row has.
    #[inline]
    pub(crate) const fn slot(&self) -> usize {
        self.slot
    }

    /// Its place among [`Standard::parts`].
    #[inline]
    pub(crate) const fn position(&self) -> u8 {
        self.position
    }

    /// The parts of its criterion, one bit each.
    #[inline]
    pub(crate) const fn criterion(&self) -> u128 {
        self.criterion
    }

    /// Its bit.
    #[inline]
    pub(crate) const fn bit(&self) -> u128 {
        self.bit
    }
}

/// The place of a part among [`Standard::parts`].
///
/// It is looked up once, with [`Standard::part_index`], where the same
/// part is asked for very often. It belongs to the standard that gave it, and to all others of the
/// same parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartIndex(u8);

impl PartIndex {
    /// The position, counted from 0.
    #[must_use]
    #[inline]
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}

#[cfg(test)]
mod tests {
    use crate::criteria::catalog;
    use crate::place::Region;

    use super::*;

    /// All numbers that could be there, compared with a search from the front.
    #[test]
    fn every_number_is_found_where_it_stands_and_no_other() {
        let year = ProgrammeYear::new(2018).unwrap();
        let overlay = catalog::decision_816();
        let standard = catalog::decision_1980()
            .resolve(Region::NorthernMidlandsAndMountains, year, &[&overlay])
            .unwrap();
        for criterion in (1..=255).filter_map(CriterionNumber::new) {
            let sole = IndicatorNumber::sole(criterion);
            let numbered = (1..=255).filter_map(|within| IndicatorNumber::new(criterion, within));
            for number in numbered.chain([sole]) {
                let mut indicators = standard.indicators().iter();
                let expected = indicators.find(|one| one.number() == number);
                assert_eq!(standard.indicator(number), expected, "{number}");
                let bits = expected.map(StandardIndicator::mask);
                assert_eq!(standard.bits(&number.into()), bits, "{number}");
            }
        }
        for (position, part) in standard.parts().iter().enumerate() {
            assert_eq!(standard.part(part.number()), Some(part));
            assert_eq!(standard.bits(part.number()), Some(part.bit()));
            let index = standard.part_index(part.number());
            assert_eq!(index.map(PartIndex::position), Some(position));
        }
        for text in ["17.1/x", "2.1/clean", "77/clean"] {
            assert_eq!(standard.bits(&text.parse().unwrap()), None, "{text}");
        }
        // The whole of an indicator of several parts is no part.
        assert_eq!(standard.part(&"17.1".parse().unwrap()), None);
    }
}
