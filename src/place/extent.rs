//! How much of a unit goes over.

use crate::text::{Label, coded};

/// How much of a unit goes into another one, or comes from it (phạm vi: toàn bộ, một phần).
///
/// Extents order from what says most to what says least, so the weaker of two is the larger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "all, some, or not known which: there is no fourth case"
)]
pub enum Extent {
    /// The whole unit.
    Whole,
    /// A part of it, and not all.
    Part,
    /// Not known whether the whole or a part.
    Unknown,
}

impl Extent {
    /// Every extent, the one that says most first.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Part, Self::Unknown];

    /// The code in data: `whole`, `part` or `unknown`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Part => "part",
            Self::Unknown => "unknown",
        }
    }

    /// The extent in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Whole => Label::new("toàn bộ", "the whole"),
            Self::Part => Label::new("một phần", "a part"),
            Self::Unknown => Label::new("chưa rõ toàn bộ hay một phần", "not known how much"),
        }
    }
}

coded!(
    Extent,
    UnknownExtent,
    "extent",
    "`whole`, `part` or `unknown`"
);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for extent in Extent::ALL {
            assert_eq!(extent.to_string().parse(), Ok(extent));
        }
        assert!("half".parse::<Extent>().is_err());
        assert!(Extent::ALL.is_sorted());
    }
}
