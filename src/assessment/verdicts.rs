//! The verdicts on one commune.

use super::masks::VerdictMasks;
use super::{CountingPolicy, CriteriaMet, Verdict};
use crate::criteria::{CriterionNumber, IndicatorNumber, Standard, StandardCriterion};

/// The verdicts on all parts, and what they come to under a policy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Verdicts<'a> {
    standard: &'a Standard,
    policy: CountingPolicy,
    masks: VerdictMasks,
}

impl<'a> Verdicts<'a> {
    pub(super) const fn new(
        standard: &'a Standard,
        policy: CountingPolicy,
        masks: VerdictMasks,
    ) -> Self {
        Self {
            standard,
            policy,
            masks,
        }
    }

    pub(super) const fn standard(&self) -> &'a Standard {
        self.standard
    }

    pub(super) const fn policy(&self) -> CountingPolicy {
        self.policy
    }

    pub(super) const fn masks(&self) -> VerdictMasks {
        self.masks
    }

    /// The verdict on a criterion; `None` when the standard has none of that number.
    pub(super) fn criterion(&self, number: CriterionNumber) -> Option<Verdict> {
        let criterion = self.standard.criterion(number)?;
        Some(self.masks.verdict(criterion.mask()))
    }

    /// The verdict on an indicator; `None` when the standard has none of that number.
    pub(super) fn indicator(&self, number: IndicatorNumber) -> Option<Verdict> {
        let indicator = self.standard.indicator(number)?;
        Some(self.masks.verdict(indicator.mask()))
    }

    /// Every criterion with its verdict, numbers rising.
    pub(super) fn criteria(
        &self,
    ) -> impl Iterator<Item = (&'a StandardCriterion, Verdict)> + use<'a> {
        let masks = self.masks;
        let criteria = self.standard.criteria().iter();
        criteria.map(move |criterion| (criterion, masks.verdict(criterion.mask())))
    }

    /// The number of criteria met under the policy.
    pub(super) fn criteria_met(&self) -> CriteriaMet {
        self.masks.criteria_met(
            self.standard.runs(),
            self.standard.criteria_count(),
            self.policy,
        )
    }
}
