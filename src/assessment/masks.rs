//! Verdicts of all parts as bit masks, and how they combine.

use core::ops::{BitAnd, BitOr, Not};

use super::{CountingPolicy, CriteriaMet, Observation, Verdict};
use crate::criteria::Standard;

/// What is known of one part: its bit in one of the four masks, or in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct VerdictBits(u8);

impl VerdictBits {
    const MET: u8 = 1 << Verdict::Met as u8;
    const BASICALLY_MET: u8 = 1 << Verdict::BasicallyMet as u8;
    const NOT_MET: u8 = 1 << Verdict::NotMet as u8;
    const NOT_APPLICABLE: u8 = 1 << Verdict::NotApplicable as u8;

    /// Nothing is known.
    pub(super) const UNKNOWN: Self = Self(0);
    /// Something was observed that the part cannot have.
    pub(super) const REFUSED: Self = Self(0x80);

    /// The bits of a verdict, without a branch: the next verdict is hard to predict.
    #[inline]
    pub(super) const fn of(verdict: Verdict) -> Self {
        Self(1 << verdict as u8 & 0xF)
    }

    /// The bits of an attestation, none for a figure; without a branch on what is attested, which
    /// is hard to predict.
    #[inline]
    pub(super) fn attested(observation: &Observation) -> Self {
        let bit = |is: bool, bit: u8| u8::from(is).wrapping_mul(bit);
        Self(
            bit(matches!(observation, Observation::Met), Self::MET)
                | bit(
                    matches!(observation, Observation::BasicallyMet),
                    Self::BASICALLY_MET,
                )
                | bit(matches!(observation, Observation::NotMet), Self::NOT_MET)
                | bit(
                    matches!(observation, Observation::NotApplicable),
                    Self::NOT_APPLICABLE,
                ),
        )
    }

    /// The bits of a figure that meets its threshold or does not; without a branch too.
    #[inline]
    pub(super) fn measured(met: bool) -> Self {
        Self(u8::from(met) | u8::from(!met) << Self::NOT_MET.trailing_zeros())
    }

    /// The verdict.
    pub(super) fn verdict(self) -> Verdict {
        let mut verdicts = Verdict::ALL.into_iter();
        let verdict = verdicts.find(|verdict| Self::of(*verdict) == self);
        verdict.unwrap_or(Verdict::Unknown)
    }

    /// The bits as one byte.
    #[inline]
    pub(super) const fn byte(self) -> u8 {
        self.0
    }

    /// The bits of a byte that [`Self::byte`] gave.
    #[inline]
    pub(super) const fn of_byte(byte: u8) -> Self {
        Self(byte)
    }
}

/// What is known of each part while a report is taken in, one byte for each of 128 parts.
///
/// Writing a byte reads nothing; setting a bit of a mask would have to wait for the bit before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct VerdictBytes([[[u8; 8]; 8]; 2]);

impl VerdictBytes {
    /// Nothing is known of any part.
    pub(super) const UNKNOWN: Self = Self([[[0; 8]; 8]; 2]);

    #[inline]
    fn byte(&mut self, position: u8) -> Option<&mut u8> {
        let bytes = self.0.as_flattened_mut().as_flattened_mut();
        bytes.get_mut(usize::from(position))
    }

    /// Notes what is known of a part.
    #[inline]
    pub(super) fn put(&mut self, position: u8, bits: VerdictBits) {
        if let Some(byte) = self.byte(position) {
            *byte = bits.0;
        }
    }

    /// Whether nothing was observed of a part.
    #[inline]
    pub(super) fn is_unknown(&mut self, position: u8) -> bool {
        self.byte(position).is_some_and(|byte| *byte == 0)
    }

    /// The masks of the bytes.
    #[inline]
    pub(super) fn masks(&self, parts: usize) -> VerdictMasks {
        let [low, high] = &self.0;
        let mask = |bit: u8| {
            let upper = if parts > 64 { gathered(high, bit) } else { 0 };
            u128::from(gathered(low, bit)) | u128::from(upper) << 64
        };
        let mut masks = VerdictMasks {
            met: mask(VerdictBits::MET),
            not_met: mask(VerdictBits::NOT_MET),
            ..VerdictMasks::default()
        };
        // Most reports have neither.
        let rare = VerdictBits::BASICALLY_MET | VerdictBits::NOT_APPLICABLE;
        let all = self.0.as_flattened().iter();
        if all.fold(0, |all, eight| all | u64::from_le_bytes(*eight))
            & u64::from(rare).wrapping_mul(LOWEST)
            != 0
        {
            masks.basically_met = mask(VerdictBits::BASICALLY_MET);
            masks.not_applicable = mask(VerdictBits::NOT_APPLICABLE);
        }
        masks
    }
}

/// The lowest bit of each byte.
const LOWEST: u64 = 0x0101_0101_0101_0101;

/// One bit of each of 64 bytes.
#[inline]
fn gathered(bytes: &[[u8; 8]; 8], bit: u8) -> u64 {
    const HIGHEST_BYTE: u64 = 0xFF << 56;
    bytes.iter().fold(0, |gathered, eight| {
        // The product gathers the lowest bit of each of the eight bytes in the highest byte.
        let lowest = u64::from_le_bytes(*eight) >> bit.trailing_zeros() & LOWEST;
        let met = lowest.wrapping_mul(0x0102_0408_1020_4080) & HIGHEST_BYTE;
        gathered >> 8 | met
    })
}

/// What is known of the parts: one bit each, in one of the masks or in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct VerdictMasks {
    met: u128,
    basically_met: u128,
    not_met: u128,
    not_applicable: u128,
}

impl VerdictMasks {
    /// A verdict on the first part.
    pub(super) fn of(verdict: Verdict) -> Self {
        Self::default().with(1, VerdictBits::of(verdict))
    }

    /// The parts of which something was observed.
    #[inline]
    pub(super) const fn known(self) -> u128 {
        self.met | self.basically_met | self.not_met | self.not_applicable
    }

    /// The parts that are not met.
    #[inline]
    pub(super) const fn not_met(self) -> u128 {
        self.not_met
    }

    /// The bits of one part.
    #[inline]
    pub(super) fn bits(self, part: u128) -> VerdictBits {
        let bit = |mask: u128, bit: u8| u8::from(mask & part != 0).wrapping_mul(bit);
        VerdictBits(
            bit(self.met, VerdictBits::MET)
                | bit(self.basically_met, VerdictBits::BASICALLY_MET)
                | bit(self.not_met, VerdictBits::NOT_MET)
                | bit(self.not_applicable, VerdictBits::NOT_APPLICABLE),
        )
    }

    /// The same masks, some parts having other bits.
    #[inline]
    pub(super) fn with(self, parts: u128, bits: VerdictBits) -> Self {
        let set = |mask: u128, bit: u8| {
            let added = if bits.0 & bit != 0 { parts } else { 0 };
            mask & !parts | added
        };
        Self {
            met: set(self.met, VerdictBits::MET),
            basically_met: set(self.basically_met, VerdictBits::BASICALLY_MET),
            not_met: set(self.not_met, VerdictBits::NOT_MET),
            not_applicable: set(self.not_applicable, VerdictBits::NOT_APPLICABLE),
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

    /// The criteria that certainly count under a policy, and those that possibly count. Criteria
    /// are counted here and nowhere else.
    ///
    /// `C` is one criterion (a `bool`) or a set of criteria (one bit each): `all` is all of them,
    /// and `any(parts)` those that have at least one of these parts.
    ///
    /// A criterion possibly counts when it is considered at all and no part keeps it from counting;
    /// it certainly counts when, in addition, no part of it is unknown. A part that is basically
    /// met stays so: under a policy that does not count it, no observation that is still missing
    /// can make the criterion count.
    #[inline]
    fn counting<C>(self, policy: CountingPolicy, all: C, any: impl Fn(u128) -> C) -> (C, C)
    where
        C: Copy + BitAnd<Output = C> + BitOr<Output = C> + Not<Output = C>,
    {
        let considered = if policy.not_applicable().counts() {
            all
        } else {
            any(!self.not_applicable)
        };
        let spoiling = if policy.basically_met().counts() {
            self.not_met
        } else {
            self.not_met | self.basically_met
        };
        let possible = considered & !any(spoiling);
        (possible & !any(!self.known()), possible)
    }

    /// Whether some parts certainly count as one criterion under a policy, and whether they may.
    #[inline]
    pub(super) fn counts(self, parts: u128, policy: CountingPolicy) -> (bool, bool) {
        self.counting(policy, true, |set| set & parts != 0)
    }

    /// The number of criteria of a standard that count under a policy.
    #[inline]
    pub(super) fn criteria_met(self, standard: &Standard, policy: CountingPolicy) -> CriteriaMet {
        let runs = standard.runs();
        // At most 128.
        let narrow = |[at_least, at_most]: [u32; 2]| {
            let [at_least, ..] = at_least.to_le_bytes();
            let [at_most, ..] = at_most.to_le_bytes();
            CriteriaMet::counted(at_least, at_most, standard.criteria_count())
        };
        narrow(if runs.are_in_one_word() {
            // In half the instructions, for most sets.
            let any = |set| runs.any_in_one_word(set);
            let (certain, possible) = self.counting(policy, any(u128::MAX), any);
            [certain.count_ones(), possible.count_ones()]
        } else {
            let any = |set| runs.any(set);
            let (certain, possible) = self.counting(policy, any(u128::MAX), any);
            [certain.count_ones(), possible.count_ones()]
        })
    }
}

impl CountingPolicy {
    /// Whether a criterion of a verdict certainly adds to the number met.
    #[must_use]
    pub fn counts(self, verdict: Verdict) -> bool {
        VerdictMasks::of(verdict).counts(1, self).0
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
        let mut bytes = VerdictBytes::UNKNOWN;
        for (position, verdict) in (0..).zip(verdicts) {
            bytes.put(position, VerdictBits::of(*verdict));
        }
        bytes.masks(verdicts.len())
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
