//! Laying out the criteria and requirements of a set as the consecutive parts of a standard.

use alloc::vec::Vec;

use super::lookup::{Lookup, PartRange};
use super::prepared::PreparedThreshold;
use super::runs::CriterionRuns;
use super::{
    AxisPoint, CriteriaSet, Criterion, Indicator, Part, PartNumber, Requirement, Standard,
    StandardCriterion, StandardIndicator, StandardPart,
};
use crate::calendar::ProgrammeYear;
use crate::law::Sourced;

/// A standard that is being laid out.
#[derive(Debug, Default)]
pub(super) struct Layout {
    criteria: Vec<StandardCriterion>,
    indicators: Vec<StandardIndicator>,
    parts: Vec<StandardPart>,
    measured: usize,
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
        // A set has at most 128 parts.
        let narrow = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let place = PartRange {
            first: narrow(self.parts.len()),
            parts: narrow(indicator.part_count()),
        };
        for (index, position) in place.positions().enumerate() {
            let part = indicator.parts().get(index);
            let threshold = match &requirement.value {
                Requirement::Attested => None,
                Requirement::Measured(thresholds) => thresholds.get(index).cloned(),
            };
            let slot = match threshold {
                Some(_) => self.measured,
                None => usize::MAX,
            };
            self.measured = self.measured.wrapping_add(usize::from(threshold.is_some()));
            self.parts.push(StandardPart {
                number: part.map_or_else(
                    || indicator.number().into(),
                    |part| PartNumber::new(indicator.number(), part.code().clone()),
                ),
                name: part.map_or_else(|| indicator.name(), Part::name).clone(),
                prepared: threshold.as_ref().map(PreparedThreshold::of),
                threshold,
                slot,
                position,
                bit: 1_u128.wrapping_shl(position.into()),
                criterion: 0,
            });
        }
        if let Some(criterion) = self.criteria.last_mut() {
            criterion.mask |= place.bits();
        }
        self.indicators.push(StandardIndicator {
            number: indicator.number(),
            name: indicator.name().clone(),
            requirement,
            place,
        });
    }

    /// The standard of a set for a point and a year.
    pub(super) fn finish(
        mut self,
        set: &CriteriaSet,
        point: AxisPoint,
        year: ProgrammeYear,
    ) -> Standard {
        for part in &mut self.parts {
            let mut masks = self.criteria.iter().map(StandardCriterion::mask);
            part.criterion = masks.find(|mask| mask & part.bit != 0).unwrap_or(part.bit);
        }
        let indicators = self.indicators.iter();
        Standard {
            lookup: Lookup::of(indicators.map(|one| (one.number, one.place)).collect()),
            runs: CriterionRuns::of(self.criteria.iter().map(StandardCriterion::mask)),
            measured: self.measured,
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
