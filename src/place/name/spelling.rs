//! How a name is made into a key.

use crate::text::{ShortText, folded, folded_bare, has_diacritics};

/// How a name is made into a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::place) enum Spelling {
    /// With its diacritics.
    Exact,
    /// As typed on a keyboard without Vietnamese letters.
    Bare,
}

impl Spelling {
    /// The spellings to try for a text, one after the other: a text without any diacritic may
    /// have been typed without them.
    pub(in crate::place) fn of(text: &str) -> &'static [Self] {
        if has_diacritics(text) {
            &[Self::Exact]
        } else {
            &[Self::Exact, Self::Bare]
        }
    }

    pub(in crate::place) fn key(self, text: &str) -> ShortText {
        match self {
            Self::Exact => folded(text),
            Self::Bare => folded_bare(text),
        }
    }
}
