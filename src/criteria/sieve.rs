//! The figures of a commune held against all thresholds in one pass.

use alloc::vec::Vec;

use super::bits::Bits;
use super::gauge::Gauge;
use crate::quantity::low_word;

/// What figures in their slots are held against, four at a time, so that the compiler compares four
/// with one instruction.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sieve {
    fours: Vec<Four>,
}

/// Four slots: what turns a figure, what it must reach, and the part that fails if it does not, in
/// words of 32 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Four {
    flips: [i32; 4],
    bounds: [i32; 4],
    parts: [[u32; 4]; 4],
}

impl Four {
    /// Slots that no figure fails.
    const EMPTY: Self = Self {
        flips: [0; 4],
        bounds: [i32::MIN; 4],
        parts: [[0; 4]; 4],
    };
}

impl Sieve {
    /// The sieve of the gauges of some parts, each with its slot and its mask.
    pub(super) fn of(gauges: impl Iterator<Item = (usize, Gauge, u128)>) -> Self {
        let mut fours = Vec::new();
        for (slot, gauge, mask) in gauges {
            let (four, lane) = (slot / 4, slot % 4);
            while fours.len() <= four {
                fours.push(Four::EMPTY);
            }
            let Some(four) = fours.get_mut(four) else {
                continue;
            };
            set(&mut four.flips, lane, gauge.flip());
            set(&mut four.bounds, lane, gauge.bound());
            let mut rest = mask;
            for word in &mut four.parts {
                set(word, lane, low_word(rest));
                rest >>= 32;
            }
        }
        Self { fours }
    }

    /// How many slots there are, a multiple of four; never none, so that a row is never empty.
    pub(crate) fn slots(&self) -> usize {
        self.fours.len().max(1).saturating_mul(4)
    }

    /// The parts whose figures miss their thresholds. Slots without a figure may be among them.
    #[expect(
        clippy::inline_always,
        reason = "measured: so only what is asked for is worked out, and nothing goes through memory"
    )]
    #[inline(always)]
    pub(crate) fn failing<B: Bits>(&self, figures: &[i32]) -> B {
        let mut failing = [[0_u32; 4]; 4];
        for (figures, four) in figures.chunks_exact(4).zip(&self.fours) {
            let mut masks = [0_u32; 4];
            let held = figures.iter().zip(&four.flips).zip(&four.bounds);
            for (((figure, flip), bound), mask) in held.zip(&mut masks) {
                *mask = u32::from((figure ^ flip) < *bound).wrapping_neg();
            }
            for (sum, parts) in failing.iter_mut().zip(&four.parts).take(B::WORDS) {
                for ((sum, mask), part) in sum.iter_mut().zip(&masks).zip(parts) {
                    *sum |= mask & part;
                }
            }
        }
        B::from_words(failing.map(|[a, b, c, d]| a | b | c | d))
    }
}

fn set<T>(lanes: &mut [T; 4], lane: usize, value: T) {
    if let Some(place) = lanes.get_mut(lane) {
        *place = value;
    }
}
