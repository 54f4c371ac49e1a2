//! How much of an area has reported.

use alloc::format;
use alloc::string::String;

use crate::text::Lang;

/// How many units of an area have reported (mức độ đầy đủ của báo cáo): 9 of 12 communes.
///
/// It goes wherever a figure goes, so that a part of a district is never shown as the whole.
// INVARIANT: reported <= of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize)]
pub struct Coverage {
    reported: u32,
    of: u32,
}

impl Coverage {
    /// No units at all.
    pub(super) const NONE: Self = Self { reported: 0, of: 0 };

    /// One unit that has reported, or not.
    pub(super) const fn one(reported: bool) -> Self {
        Self {
            reported: reported as u32,
            of: 1,
        }
    }

    /// The units that have reported.
    #[must_use]
    pub const fn reported(self) -> u32 {
        self.reported
    }

    /// The units of the area.
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }

    /// Whether all units have reported.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.reported == self.of
    }

    /// The coverage of two areas together.
    #[must_use]
    pub const fn merge(self, other: Self) -> Self {
        Self {
            reported: self.reported.saturating_add(other.reported),
            of: self.of.saturating_add(other.of),
        }
    }

    /// The coverage in words: `9/12 xã có báo cáo`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let Self { reported, of } = self;
        match lang {
            Lang::Vi => format!("{reported}/{of} xã có báo cáo"),
            Lang::En => format!("{reported} of {of} communes reported"),
        }
    }
}
