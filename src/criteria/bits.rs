//! Parts as bits, in one word where they fit.

use core::ops::{BitAnd, BitOr, Not};

/// A set of parts (one bit each) in a word: 64 bits are enough for most standards, 128 for all.
pub(crate) trait Bits:
    Copy + Eq + Default + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self>
{
    /// The parts of a mask; those beyond the word are left out.
    fn of(mask: u128) -> Self;
    /// The same parts in the widest word.
    fn mask(self) -> u128;
    /// The sum of two words as numbers; what is carried out of the word is dropped.
    fn plus(self, other: Self) -> Self;
    /// The number of parts.
    fn count(self) -> u8;
    /// The parts as words of 32 bits, lowest first, those that the word has.
    fn from_words(words: [u32; 4]) -> Self;
    /// How many words of 32 bits it has.
    const WORDS: usize;

    /// Whether no part is in it.
    #[inline]
    fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Those parts that are not in the other.
    #[inline]
    fn without(self, other: Self) -> Self {
        self & !other
    }

    /// All bits or none.
    fn all_if(condition: bool) -> Self;
    /// The part at a position of the word, or none.
    fn at(position: u32, bit: bool) -> Self;
}

macro_rules! bits {
    ($word:ident, $of:expr) => {
        impl Bits for $word {
            const WORDS: usize = core::mem::size_of::<$word>() / 4;

            #[inline]
            fn of(mask: u128) -> Self {
                $of(mask)
            }

            #[inline]
            fn mask(self) -> u128 {
                self.into()
            }

            #[inline]
            fn plus(self, other: Self) -> Self {
                self.wrapping_add(other)
            }

            #[inline]
            fn all_if(condition: bool) -> Self {
                Self::from(condition).wrapping_neg()
            }

            #[inline]
            fn at(position: u32, bit: bool) -> Self {
                Self::from(bit).wrapping_shl(position)
            }

            #[inline]
            fn count(self) -> u8 {
                // At most 128.
                self.count_ones().to_le_bytes()[0]
            }

            #[inline]
            fn from_words(words: [u32; 4]) -> Self {
                let [a, b, c, d] = words.map(u128::from);
                Self::of(a | b << 32 | c << 64 | d << 96)
            }
        }
    };
}

bits!(u64, low_half);
bits!(u128, core::convert::identity);

#[expect(
    clippy::cast_possible_truncation,
    reason = "the lower half is what is wanted"
)]
const fn low_half(mask: u128) -> u64 {
    mask as u64
}
