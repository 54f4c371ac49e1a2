//! Standards: criteria sets resolved for one region and year.

use alloc::vec::Vec;

use super::prepared::PreparedThreshold;
use super::runs::CriterionRuns;
use super::{
    AxisPoint, Criterion, CriterionNumber, Indicator, IndicatorNumber, PartNumber, Requirement,
    Threshold,
};
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
// criteria, `measured` counts the parts with a threshold, and `firsts` is made of the indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    pub(super) instrument: Instrument,
    pub(super) period: Period,
    pub(super) point: AxisPoint,
    pub(super) year: ProgrammeYear,
    pub(super) criteria: Vec<StandardCriterion>,
    pub(super) indicators: Vec<StandardIndicator>,
    pub(super) parts: Vec<StandardPart>,
    runs: CriterionRuns,
    measured: usize,
    /// For each number of a criterion, the place of its first indicator.
    firsts: Vec<u8>,
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
    pub fn parts(&self) -> &[StandardPart] {
        &self.parts
    }

    /// The indicator of a number; `None` when the standard has none.
    #[must_use]
    pub fn indicator(&self, number: IndicatorNumber) -> Option<&StandardIndicator> {
        self.indicators.get(self.indicator_position(number)?)
    }

    /// The place of an indicator among the indicators; `None` when the standard has none.
    #[inline]
    pub(crate) fn indicator_position(&self, number: IndicatorNumber) -> Option<usize> {
        // The place that the indicator has where those of its criterion are numbered without a gap.
        let first = self.firsts.get(usize::from(number.criterion().get()));
        let within = usize::from(number.within().unwrap_or(1));
        let place = usize::from(*first?).saturating_add(within.saturating_sub(1));
        match self.indicators.get(place) {
            Some(indicator) if indicator.number == number => Some(place),
            _ => self
                .indicators
                .binary_search_by_key(&number, |indicator| indicator.number)
                .ok(),
        }
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
        let position = self.bits(number)?.trailing_zeros();
        let part = self.parts.get(usize::try_from(position).ok()?)?;
        let position = u8::try_from(position).ok()?;
        (part.number == *number).then_some(PartIndex::new(position))
    }

    /// The part at a place; `None` for the place of a part of a larger standard.
    #[must_use]
    pub fn part_at(&self, index: PartIndex) -> Option<&StandardPart> {
        self.parts.get(index.position())
    }

    /// The criteria as runs of bits.
    pub(crate) const fn runs(&self) -> CriterionRuns {
        self.runs
    }

    /// The number of parts that have a threshold.
    pub(crate) const fn measured(&self) -> usize {
        self.measured
    }

    /// The bits of an indicator or of one of its parts; `None` when the standard has none.
    #[inline]
    pub(crate) fn bits(&self, number: &PartNumber) -> Option<u128> {
        let indicator = self.indicator(number.indicator())?;
        if number.part().is_none() {
            return Some(indicator.mask);
        }
        let mut parts = self.parts_of(indicator.mask);
        let part = parts.find(|(_, part)| part.number == *number);
        part.map(|(bit, _)| bit)
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
    pub(super) mask: u128,
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
    pub(crate) const fn mask(&self) -> u128 {
        self.mask
    }
}

/// One part of an indicator of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardPart {
    pub(super) number: PartNumber,
    pub(super) name: Label,
    pub(super) threshold: Option<Threshold>,
    prepared: Option<PreparedThreshold>,
    slot: usize,
    bit: u128,
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

    /// Its place among the parts that have a threshold; without meaning for one that is attested.
    pub(crate) const fn slot(&self) -> usize {
        self.slot
    }

    /// Its place among [`Standard::parts`].
    #[inline]
    pub(crate) fn position(&self) -> usize {
        usize::try_from(self.bit.trailing_zeros()).unwrap_or(usize::MAX)
    }

    /// Its bit.
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
    const fn new(position: u8) -> Self {
        Self(position)
    }

    /// The position, counted from 0.
    #[must_use]
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}

/// Lays out criteria and requirements as consecutive parts.
#[derive(Debug, Default)]
pub(super) struct Layout {
    criteria: Vec<StandardCriterion>,
    indicators: Vec<StandardIndicator>,
    parts: Vec<StandardPart>,
    slots: usize,
}

impl Layout {
    /// Begins a criterion, to which the indicators pushed next belong.
    pub(super) fn begin(&mut self, criterion: &Criterion) {
        self.criteria.push(StandardCriterion {
            number: criterion.number(),
            name: criterion.name().clone(),
            mask: 0,
        });
    }

    /// Adds an indicator with its requirement.
    pub(super) fn push(&mut self, indicator: &Indicator, requirement: Sourced<Requirement>) {
        let mut mask = 0;
        for index in 0..indicator.part_count() {
            let bit = u32::try_from(self.parts.len())
                .ok()
                .and_then(|shift| 1_u128.checked_shl(shift))
                .unwrap_or(0);
            mask |= bit;
            let part = indicator.parts().get(index);
            let threshold = match requirement.value() {
                Requirement::Attested => None,
                Requirement::Measured(thresholds) => thresholds.get(index).cloned(),
            };
            let prepared = threshold.as_ref().map(PreparedThreshold::of);
            let slot = self.slots;
            self.slots = slot.saturating_add(usize::from(threshold.is_some()));
            self.parts.push(StandardPart {
                number: part.map_or_else(
                    || indicator.number().into(),
                    |part| PartNumber::new(indicator.number(), part.code().clone()),
                ),
                name: part
                    .map_or_else(|| indicator.name(), super::Part::name)
                    .clone(),
                threshold,
                prepared,
                slot,
                bit,
            });
        }
        if let Some(criterion) = self.criteria.last_mut() {
            criterion.mask |= mask;
        }
        self.indicators.push(StandardIndicator {
            number: indicator.number(),
            name: indicator.name().clone(),
            requirement,
            mask,
        });
    }

    /// The standard of a set for a point and a year.
    pub(super) fn finish(
        self,
        set: &super::CriteriaSet,
        point: AxisPoint,
        year: ProgrammeYear,
    ) -> Standard {
        let mut firsts = Vec::new();
        for (place, indicator) in (0..=u8::MAX).zip(&self.indicators).rev() {
            let criterion = usize::from(indicator.number.criterion().get());
            if firsts.len() <= criterion {
                firsts.resize(criterion.saturating_add(1), 0);
            }
            if let Some(first) = firsts.get_mut(criterion) {
                *first = place;
            }
        }
        Standard {
            firsts,
            runs: CriterionRuns::of(self.criteria.iter().map(StandardCriterion::mask)),
            measured: self.slots,
            instrument: set.instrument().clone(),
            period: set.period(),
            point,
            year,
            criteria: self.criteria,
            indicators: self.indicators,
            parts: self.parts,
        }
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
