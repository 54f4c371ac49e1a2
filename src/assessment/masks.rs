//! Verdicts of all parts as bit masks, and how they combine.

use super::{CountingPolicy, Verdict};

/// For each verdict but *unknown*, the parts that have it, one bit each.
// INVARIANT: a bit is set in at most one mask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct VerdictMasks {
    met: u128,
    basically_met: u128,
    not_met: u128,
    not_applicable: u128,
}

impl VerdictMasks {
    /// The parts of which something was observed.
    pub(super) const fn known(self) -> u128 {
        self.met | self.basically_met | self.not_met | self.not_applicable
    }

    /// Records one verdict for parts that had none.
    pub(super) fn record(&mut self, parts: u128, verdict: Verdict) {
        match verdict {
            Verdict::Met => self.met |= parts,
            Verdict::BasicallyMet => self.basically_met |= parts,
            Verdict::NotMet => self.not_met |= parts,
            Verdict::NotApplicable => self.not_applicable |= parts,
            Verdict::Unknown => {}
        }
    }

    /// The same verdicts, with some parts met whatever they were.
    pub(super) const fn with_met(self, parts: u128) -> Self {
        Self {
            met: self.met | parts,
            basically_met: self.basically_met & !parts,
            not_met: self.not_met & !parts,
            not_applicable: self.not_applicable & !parts,
        }
    }

    /// The verdict of some parts together, by the rules in the module's documentation.
    pub(super) const fn verdict(self, parts: u128) -> Verdict {
        if self.not_met & parts != 0 {
            Verdict::NotMet
        } else if parts & !self.known() != 0 {
            Verdict::Unknown
        } else if parts & !self.not_applicable == 0 {
            Verdict::NotApplicable
        } else if self.basically_met & parts != 0 {
            Verdict::BasicallyMet
        } else {
            Verdict::Met
        }
    }

    /// Whether parts that are decided count under a policy.
    pub(super) const fn counts(self, parts: u128, policy: CountingPolicy) -> bool {
        match self.verdict(parts) {
            Verdict::Met => true,
            Verdict::BasicallyMet => policy.basically_met().counts(),
            Verdict::NotApplicable => policy.not_applicable().counts(),
            Verdict::NotMet | Verdict::Unknown => false,
        }
    }

    /// Whether parts of which some are unknown would count if the unknown ones turned out met.
    ///
    /// A part that is basically met stays so: under a policy that does not count it, nothing that
    /// is still missing can make the criterion count.
    pub(super) const fn could_count(self, parts: u128, policy: CountingPolicy) -> bool {
        matches!(self.verdict(parts), Verdict::Unknown)
            && (self.basically_met & parts == 0 || policy.basically_met().counts())
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
        let mut masks = VerdictMasks::default();
        for (index, verdict) in verdicts.iter().enumerate() {
            masks.record(1 << index, *verdict);
        }
        masks
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
                    counting.push(masks(&[a, b, c]).counts(0b111, policy));
                }
            }
        }
        let masks = masks(&verdicts);
        let certain = masks.counts(0b111, policy);
        let possible = certain || masks.could_count(0b111, policy);
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
