//! Verdicts of all parts as bit masks, and how they combine.

use super::{CountingPolicy, CriteriaMet, Verdict};
use crate::criteria::{Bits, Runs};

/// What is known of the parts, one bit each.
// INVARIANT: a bit is set in at most one of the last three, and then also in `known`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct VerdictMasks<B = u128> {
    known: B,
    basically_met: B,
    not_met: B,
    not_applicable: B,
}

impl<B: Bits> VerdictMasks<B> {
    /// The masks of parts of which each has one verdict at the most; what is known and in none of
    /// the others is met.
    #[inline]
    pub(super) const fn new(known: B, basically_met: B, not_met: B, not_applicable: B) -> Self {
        Self {
            known,
            basically_met,
            not_met,
            not_applicable,
        }
    }

    /// The parts of which something was observed.
    #[inline]
    pub(super) const fn known(self) -> B {
        self.known
    }

    /// The parts that are not met.
    #[inline]
    pub(super) const fn not_met(self) -> B {
        self.not_met
    }

    /// The same masks in the widest word.
    #[inline]
    pub(super) fn widened(self) -> VerdictMasks {
        VerdictMasks {
            known: self.known.mask(),
            basically_met: self.basically_met.mask(),
            not_met: self.not_met.mask(),
            not_applicable: self.not_applicable.mask(),
        }
    }

    /// Records one verdict for parts that had none.
    pub(super) fn record(&mut self, parts: B, verdict: Verdict) {
        let mask = match verdict {
            Verdict::Unknown => return,
            Verdict::Met => &mut self.known,
            Verdict::BasicallyMet => &mut self.basically_met,
            Verdict::NotMet => &mut self.not_met,
            Verdict::NotApplicable => &mut self.not_applicable,
        };
        *mask = *mask | parts;
        self.known = self.known | parts;
    }

    /// The same verdicts, with some parts met whatever they were.
    pub(super) fn with_met(self, parts: B) -> Self {
        Self {
            known: self.known | parts,
            basically_met: self.basically_met.without(parts),
            not_met: self.not_met.without(parts),
            not_applicable: self.not_applicable.without(parts),
        }
    }

    /// The verdict of some parts together, by the rules in the module's documentation.
    pub(super) fn verdict(self, parts: B) -> Verdict {
        if !(self.not_met & parts).is_empty() {
            Verdict::NotMet
        } else if !parts.without(self.known).is_empty() {
            Verdict::Unknown
        } else if parts.without(self.not_applicable).is_empty() {
            Verdict::NotApplicable
        } else if !(self.basically_met & parts).is_empty() {
            Verdict::BasicallyMet
        } else {
            Verdict::Met
        }
    }

    /// Whether some parts certainly count under a policy, and whether they may still turn out to.
    ///
    /// A part that is basically met stays so: under a policy that does not count it, nothing that
    /// is still missing can make the criterion count.
    #[inline]
    pub(super) fn counts(self, parts: B, policy: CountingPolicy) -> (bool, bool) {
        let considered =
            policy.not_applicable().counts() | !parts.without(self.not_applicable).is_empty();
        let possible = considered & (self.spoiling(policy) & parts).is_empty();
        (possible & parts.without(self.known).is_empty(), possible)
    }

    /// The number of criteria that count under a policy: what [`Self::counts`] says of each, for all
    /// at once.
    #[inline]
    pub(super) fn criteria_met(self, runs: Runs<B>, of: u8, policy: CountingPolicy) -> CriteriaMet {
        let considered =
            B::all_if(policy.not_applicable().counts()) | runs.any(!self.not_applicable);
        let possible = (considered & runs.all()).without(runs.any(self.spoiling(policy)));
        let certain = possible.without(runs.any(!self.known));
        CriteriaMet::counted(certain.count(), possible.count(), of)
    }

    /// The parts that keep their criterion from counting.
    #[inline]
    pub(super) fn spoiling(self, policy: CountingPolicy) -> B {
        let not_counted = B::all_if(!policy.basically_met().counts());
        self.not_met | (self.basically_met & not_counted)
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
            masks.record(1_u128 << index, *verdict);
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
                    let (certain, possible) = masks(&[a, b, c]).counts(0b111, policy);
                    assert_eq!(certain, possible, "nothing is missing");
                    counting.push(certain);
                }
            }
        }
        let masks = masks(&verdicts);
        let (certain, possible) = masks.counts(0b111, policy);
        let runs = Runs::of([0b111].into_iter());
        let met = masks.criteria_met(runs, 1, policy);
        assert_eq!(
            (met.at_least(), met.at_most()),
            (certain.into(), possible.into())
        );
        let narrow = VerdictMasks::<u64>::new(
            u64::of(masks.known),
            u64::of(masks.basically_met),
            u64::of(masks.not_met),
            u64::of(masks.not_applicable),
        );
        assert_eq!(narrow.widened(), masks);
        assert_eq!(narrow.criteria_met(runs.narrow(), 1, policy), met);
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
