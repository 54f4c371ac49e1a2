//! What became of a unit that is no more.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Candidate;
use super::lookup_error::joined;
use crate::text::Lang;

/// What became of a unit that is no longer in force (số phận của đơn vị), as of some later day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
// May grow: a source may tell that a unit ended and not into what.
#[non_exhaustive]
pub enum Fate {
    /// The gazetteer holds no successions, or the place is a province, which they do not follow.
    Untold,
    /// It ceased to exist, and nothing of its level took its place.
    Abolished,
    /// These stand for it on the day, in the order of their codes.
    Became(Vec<Candidate>),
}

impl Fate {
    /// The places that stand for the unit on the day; none if it was abolished or if it is not told.
    #[must_use]
    pub fn successors(&self) -> &[Candidate] {
        match self {
            Self::Became(successors) => successors,
            Self::Untold | Self::Abolished => &[],
        }
    }

    /// The fate as the end of a sentence, with the comma before it; empty if it is not told.
    pub(super) fn clause(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Untold, _) => String::new(),
            (Self::Abolished, Lang::Vi) => ", không có đơn vị kế tiếp".into(),
            (Self::Abolished, Lang::En) => ", and nothing took its place".into(),
            (Self::Became(places), Lang::Vi) => format!(", kế tiếp là {}", joined(places, " và ")),
            (Self::Became(places), Lang::En) => {
                format!(", and it became {}", joined(places, " and "))
            }
        }
    }
}
