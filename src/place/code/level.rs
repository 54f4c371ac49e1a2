//! The levels of administration.

use crate::text::Label;

/// A level of local administration (cấp hành chính), from large to small.
///
/// Levels order as they nest: a province comes before its districts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring kinds and levels, as it did in 2025.
#[non_exhaustive]
pub enum Level {
    /// Province or municipality (cấp tỉnh).
    Province,
    /// District, city, town or urban district (cấp huyện).
    District,
    /// Commune, ward or township (cấp xã).
    Commune,
}

impl Level {
    /// All levels, from large to small.
    pub const ALL: [Self; 3] = [Self::Province, Self::District, Self::Commune];

    /// The number of digits of a code of this level.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Province => 2,
            Self::District => 3,
            Self::Commune => 5,
        }
    }

    /// What a unit of this level is called when its kind does not matter.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Province => Label::new("tỉnh", "province"),
            Self::District => Label::new("huyện", "district"),
            Self::Commune => Label::new("xã", "commune"),
        }
    }
}
