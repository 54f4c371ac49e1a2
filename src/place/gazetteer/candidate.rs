//! A place that a code or a name could mean, and what became of it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::calendar::Period;
use crate::place::code::PlaceCode;
use crate::text::Lang;

/// A place that a name could mean: enough to show it to a person, who then chooses.
///
/// Candidates print as `04987 xã Bắc Sơn (Huyện Kim Bôi)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Candidate {
    /// The code of the place.
    pub code: PlaceCode,
    /// The name with the kind before it: `xã Bắc Sơn`.
    pub full_name: String,
    /// The full name of the district that a commune, ward or township lies in, or of its province
    /// where it lies in no district.
    pub parent: Option<String>,
    /// The period in which the place has this name and this code; of a province, the period in
    /// which the gazetteer has units in it.
    pub valid: Option<Period>,
    /// What became of a place that is no longer in force on the day of the look-up; `None` for one
    /// that is, or is not yet.
    pub fate: Option<Fate>,
}

impl fmt::Display for Candidate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code, self.full_name)?;
        match &self.parent {
            Some(parent) => write!(formatter, " ({parent})"),
            None => Ok(()),
        }
    }
}

/// What became of a unit that is no longer in force, as of a later day (đơn vị kế tiếp).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
// May grow: a source may say that a unit ended and not into what.
#[non_exhaustive]
pub enum Fate {
    /// Not known: the gazetteer has no successions, or the place is a province, which they do not
    /// follow.
    Unknown,
    /// It ceased to exist, and nothing of its level took its place.
    Abolished,
    /// These units took its place by the day, in the order of their codes.
    Became(Vec<Candidate>),
}

impl Fate {
    /// The units that took its place by the day; empty if it was abolished or if they are not known.
    #[must_use]
    pub fn successors(&self) -> &[Candidate] {
        match self {
            Self::Became(successors) => successors,
            Self::Unknown | Self::Abolished => &[],
        }
    }

    /// The fate as the end of a sentence, with the comma before it; empty if it is not known.
    pub(super) fn clause(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Unknown, _) => String::new(),
            (Self::Abolished, Lang::Vi) => ", không có đơn vị kế tiếp".into(),
            (Self::Abolished, Lang::En) => ", and nothing took its place".into(),
            (Self::Became(places), Lang::Vi) => format!(", kế tiếp là {}", listed(places, " và ")),
            (Self::Became(places), Lang::En) => {
                format!(", and it became {}", listed(places, " and "))
            }
        }
    }
}

/// The candidates with their codes, and a word between the last two.
pub(super) fn listed(candidates: &[Candidate], last: &str) -> String {
    join(candidates.iter().map(ToString::to_string), last)
}

/// Joins the texts with a word between the last two: `a, b or c`.
pub(super) fn join(texts: impl DoubleEndedIterator<Item = String>, last: &str) -> String {
    let mut joined = String::new();
    // From the end, because the last joint is the one that differs.
    for (from_end, text) in texts.rev().enumerate() {
        let joint = match from_end {
            0 => "",
            1 => last,
            _ => ", ",
        };
        joined = format!("{text}{joint}{joined}");
    }
    joined
}
