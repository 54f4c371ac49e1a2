//! Verdicts of all parts as bit masks, and how they combine.

use super::{CountingPolicy, CriteriaMet, Verdict};
use crate::criteria::CriterionRuns;

/// What is known of the parts, one bit each.
// INVARIANT: a bit is set in at most one of the last three, and then also in `known`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct VerdictMasks {
    known: u128,
    basically_met: u128,
    not_met: u128,
    not_applicable: u128,
}

impl VerdictMasks {
    /// The masks of verdicts of which each takes one bit, the first the lowest; those after the 128th
    /// are left out.
    pub(super) fn of(verdicts: impl IntoIterator<Item = Verdict>) -> Self {
        let mut masks = Self::default();
        for (verdict, position) in verdicts.into_iter().zip(0..u128::BITS) {
            masks.record(1 << position, verdict);
        }
        masks
    }

    /// The parts of which something was observed.
    #[inline]
    pub(super) const fn known(self) -> u128 {
        self.known
    }

    /// The parts that are not met.
    #[inline]
    pub(super) const fn not_met(self) -> u128 {
        self.not_met
    }

    /// Records one verdict for parts that had none. It is put together without a branch: which verdict
    /// comes is hard to foresee.
    #[inline]
    pub(super) fn record(&mut self, parts: u128, verdict: Verdict) {
        let is = |one: bool| parts & u128::from(one).wrapping_neg();
        self.known |= is(verdict as u8 != Verdict::Unknown as u8);
        self.basically_met |= is(verdict as u8 == Verdict::BasicallyMet as u8);
        self.not_met |= is(verdict as u8 == Verdict::NotMet as u8);
        self.not_applicable |= is(verdict as u8 == Verdict::NotApplicable as u8);
    }

    /// Takes back what was recorded of some parts.
    #[inline]
    pub(super) fn forget(&mut self, parts: u128) {
        self.known &= !parts;
        self.basically_met &= !parts;
        self.not_met &= !parts;
        self.not_applicable &= !parts;
    }

    /// The same verdicts, with some parts met instead of what they were.
    pub(super) fn with_met(mut self, parts: u128) -> Self {
        self.forget(parts);
        self.record(parts, Verdict::Met);
        self
    }

    /// The verdict of some parts together, by the rules in the module's documentation.
    pub(super) const fn verdict(self, parts: u128) -> Verdict {
        if self.not_met & parts != 0 {
            Verdict::NotMet
        } else if parts & !self.known != 0 {
            Verdict::Unknown
        } else if parts & !self.not_applicable == 0 {
            Verdict::NotApplicable
        } else if self.basically_met & parts != 0 {
            Verdict::BasicallyMet
        } else {
            Verdict::Met
        }
    }

    /// Whether some parts certainly count as one criterion under a policy, and whether they may still
    /// turn out to: what [`Self::criteria_met`] says of one.
    pub(super) fn counts(self, parts: u128, policy: CountingPolicy) -> (bool, bool) {
        let met = self.criteria_met(CriterionRuns::of([parts].into_iter()), 1, policy);
        (met.at_least() > 0, met.at_most() > 0)
    }

    /// The number of criteria that count under a policy, for all criteria at once. This is the one
    /// place where criteria are counted.
    ///
    /// A criterion may count when it is considered at all and nothing keeps it from counting; it
    /// certainly counts when nothing of it is unknown either. A part that is basically met stays so:
    /// under a policy that does not count it, nothing that is still missing can make the criterion
    /// count.
    #[inline]
    pub(super) fn criteria_met(
        self,
        runs: CriterionRuns,
        of: u8,
        policy: CountingPolicy,
    ) -> CriteriaMet {
        let all_if = |condition: bool| u128::from(condition).wrapping_neg();
        let considered = all_if(policy.not_applicable().counts()) | runs.any(!self.not_applicable);
        let spoiling =
            self.not_met | (self.basically_met & all_if(!policy.basically_met().counts()));
        let possible = considered & runs.all() & !runs.any(spoiling);
        let certain = possible & !runs.any(!self.known);
        // At most 128.
        let count = |criteria: u128| criteria.count_ones().to_le_bytes()[0];
        CriteriaMet::counted(count(certain), count(possible), of)
    }
}

impl CountingPolicy {
    /// Whether a criterion of a verdict certainly adds to the number met.
    #[must_use]
    pub fn counts(self, verdict: Verdict) -> bool {
        VerdictMasks::of([verdict]).counts(1, self).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Treatment;

    /// The rules of the module's documentation, written once more on a list.
    fn combined(verdicts: &[Verdict]) -> Verdict {
        let any = |wanted| verdicts.contains(&wanted);
        if any(Verdict::NotMet) {
            Verdict::NotMet
        } else if any(Verdict::Unknown) {
            Verdict::Unknown
        } else if verdicts
            .iter()
            .all(|verdict| *verdict == Verdict::NotApplicable)
        {
            Verdict::NotApplicable
        } else if any(Verdict::BasicallyMet) {
            Verdict::BasicallyMet
        } else {
            Verdict::Met
        }
    }

    fn masks(verdicts: &[Verdict]) -> VerdictMasks {
        VerdictMasks::of(verdicts.iter().copied())
    }

    fn policies() -> impl Iterator<Item = CountingPolicy> {
        Treatment::ALL.into_iter().flat_map(|not_applicable| {
            Treatment::ALL
                .into_iter()
                .map(move |basically_met| CountingPolicy::new(not_applicable, basically_met))
        })
    }

    /// All 125 combinations of three parts under all four policies.
    #[test]
    fn three_parts_combine_as_the_rules_say() {
        for a in Verdict::ALL {
            for b in Verdict::ALL {
                for c in Verdict::ALL {
                    let verdicts = [a, b, c];
                    let masks = masks(&verdicts);
                    assert_eq!(masks.verdict(0b111), combined(&verdicts), "{verdicts:?}");
                    for policy in policies() {
                        check_possible_outcomes(verdicts, policy);
                    }
                }
            }
        }
    }

    /// What counts certainly counts in every completion; what could count does in one of them.
    fn check_possible_outcomes(verdicts: [Verdict; 3], policy: CountingPolicy) {
        let known = [
            Verdict::Met,
            Verdict::BasicallyMet,
            Verdict::NotMet,
            Verdict::NotApplicable,
        ];
        let options = |verdict: Verdict| match verdict {
            Verdict::Unknown => known.to_vec(),
            verdict => alloc::vec![verdict],
        };
        let mut counting = alloc::vec::Vec::new();
        for a in options(verdicts[0]) {
            for b in options(verdicts[1]) {
                for c in options(verdicts[2]) {
                    let (certain, possible) = masks(&[a, b, c]).counts(0b111, policy);
                    assert_eq!(certain, possible, "nothing is missing");
                    counting.push(certain);
                }
            }
        }
        let masks = masks(&verdicts);
        let (certain, possible) = masks.counts(0b111, policy);
        assert_eq!(
            certain,
            counting.iter().all(|counts| *counts),
            "{verdicts:?} {policy:?}"
        );
        assert_eq!(
            possible,
            counting.iter().any(|counts| *counts),
            "{verdicts:?} {policy:?}"
        );
    }
}
