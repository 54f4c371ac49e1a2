//! Places of parts in a standard.

/// The place of a part among [`Standard::parts`](super::Standard::parts).
///
/// It is looked up once, with [`Standard::part_index`](super::Standard::part_index), where the same
/// part is asked for very often. It belongs to the standard that gave it, and to all others of the
/// same parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartIndex(u8);

impl PartIndex {
    pub(super) const fn new(position: u8) -> Self {
        Self(position)
    }

    /// The position, counted from 0.
    #[must_use]
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}
