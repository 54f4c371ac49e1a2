//! Criteria as runs of bits.

/// The criteria of a standard as runs of consecutive bits, each known by its top bit.
///
/// "Is any part of this criterion in the set?" is asked for all criteria at once: adding the low
/// bits of a run to those of the set carries into the top bit of the run exactly when one of them
/// is in the set, and never beyond it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct CriterionRuns {
    tops: u128,
    lows: u128,
}

impl CriterionRuns {
    /// The runs of the masks of criteria.
    pub(crate) fn of(masks: impl Iterator<Item = u128>) -> Self {
        masks.fold(Self::default(), |runs, mask| {
            let top = 1_u128
                .checked_shl(
                    u128::BITS
                        .wrapping_sub(mask.leading_zeros())
                        .wrapping_sub(1),
                )
                .unwrap_or(0);
            Self {
                tops: runs.tops | top,
                lows: runs.lows | (mask & !top),
            }
        })
    }

    /// The criteria of which a part is in the set, each by its top bit.
    #[inline]
    pub(crate) const fn any(self, set: u128) -> u128 {
        // The carry out of the highest run is the top bit of that run, so nothing overflows.
        ((set & self.lows).wrapping_add(self.lows) | set) & self.tops
    }

    /// Whether the criteria are among the first 64 bits.
    #[inline]
    pub(crate) const fn are_in_one_word(self) -> bool {
        self.tops >> 64 == 0
    }

    /// As [`Self::any`], of criteria among the first 64 bits.
    #[inline]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the lower half is what is wanted"
    )]
    pub(crate) const fn any_in_one_word(self, set: u128) -> u64 {
        let (set, lows) = (set as u64, self.lows as u64);
        ((set & lows).wrapping_add(lows) | set) & self.tops as u64
    }
}

#[cfg(test)]
#[expect(
    clippy::arithmetic_side_effects,
    reason = "128 bits and less do not overflow"
)]
mod tests {
    use alloc::vec::Vec;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// Runs of some lengths, one after the other, with the mask of each.
    fn laid_out(lengths: &[u32]) -> Vec<u128> {
        let mut from = 0;
        let mut masks = Vec::new();
        for length in lengths {
            let until = (from + length).min(128);
            let mask = (from..until).fold(0, |mask, bit| mask | 1_u128 << bit);
            if mask != 0 {
                masks.push(mask);
            }
            from = until;
        }
        masks
    }

    fn check(masks: &[u128], set: u128) {
        let runs = CriterionRuns::of(masks.iter().copied());
        let expected = masks.iter().filter(|mask| **mask & set != 0);
        let found = runs.any(set);
        assert_eq!(
            usize::try_from(found.count_ones()).unwrap(),
            expected.clone().count()
        );
        assert!(expected.clone().all(|mask| mask & found != 0));
    }

    proptest! {
        #[test]
        fn any_asks_each_run_for_itself(
            lengths in vec(prop_oneof![1_u32..6, 1_u32..=128], 1..40),
            set in any::<u128>(), thin in any::<u128>(), thinner in any::<u128>()
        ) {
            let masks = laid_out(&lengths);
            for set in [set, set & thin & thinner, 0, u128::MAX] {
                check(&masks, set);
            }
        }
    }

    /// Every set of parts of every way to lay out nine parts.
    #[test]
    fn nine_parts_in_every_layout() {
        for cuts in 0..1_u32 << 8 {
            let mut lengths = Vec::from([1]);
            for position in 0..8 {
                if cuts >> position & 1 == 1 {
                    lengths.push(1);
                } else if let Some(last) = lengths.last_mut() {
                    *last += 1;
                }
            }
            let masks = laid_out(&lengths);
            for set in 0..1 << 9 {
                check(&masks, set);
            }
        }
    }
}
