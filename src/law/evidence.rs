//! How well a fact is evidenced, and values with their citation and evidence.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Citation;
use crate::text::{Label, codes};

codes! {
    /// How well a value is evidenced (mức độ tin cậy của nguồn), from the strongest to the weakest.
    ///
    /// The annexes of most decisions of the programme could not be read in the original, so a value
    /// may rest on newspapers, on reasoning or on memory. The grade says so, and an embedder can
    /// replace any value.
    // May grow: a new way of coming by a value is a new grade.
    open enum EvidenceGrade: "grade of evidence" {
        /// Read in the document itself.
        Primary = "primary", "đọc trong văn bản gốc", "read in the document itself";
        /// Two or more secondary sources agree.
        SeveralSecondary = "secondary-2",
            "từ hai nguồn thứ cấp trở lên", "two or more secondary sources";
        /// One secondary source quotes the document.
        OneSecondary = "secondary-1", "một nguồn thứ cấp", "one secondary source";
        /// The common value is sourced, regional ones or parts of the wording are not.
        Mixed = "mixed", "chỉ có nguồn cho một phần", "sourced in part only";
        /// Reasoned from other facts.
        Inferred = "inferred", "suy luận", "inferred";
        /// Sources disagree; the note says how.
        Conflict = "conflict", "các nguồn mâu thuẫn", "sources disagree";
        /// No source: from memory of the programme's practice.
        Unsourced = "unsourced", "không có nguồn", "unsourced";
        /// No source, and doubtful even so.
        UnsourcedDoubtful = "unsourced-doubtful",
            "không có nguồn, đáng ngờ", "unsourced and doubtful";
    }
}

impl EvidenceGrade {
    /// Whether no source quotes the value in full: a decision that rests on it should say so.
    #[must_use]
    pub const fn is_weak(self) -> bool {
        !matches!(
            self,
            Self::Primary | Self::SeveralSecondary | Self::OneSecondary
        )
    }
}

/// A source that was read: a short key and where it can be found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Source {
    /// The short key.
    pub key: Cow<'static, str>,
    /// Where it can be found.
    pub address: Cow<'static, str>,
}

impl Source {
    /// A source by its key and its address: a web address, a book, a letter.
    #[must_use]
    pub const fn new(key: &'static str, address: &'static str) -> Self {
        Self {
            key: Cow::Borrowed(key),
            address: Cow::Borrowed(address),
        }
    }

    /// A source whose key and address are known at run time.
    #[must_use]
    pub const fn owned(key: String, address: String) -> Self {
        Self {
            key: Cow::Owned(key),
            address: Cow::Owned(address),
        }
    }
}

/// The evidence for one value: its grade, what was read, and a note where there is more to say.
#[doc(alias = "nguồn")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Evidence {
    /// The grade.
    pub grade: EvidenceGrade,
    /// The sources that were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// What there is to say beyond the grade, for instance how two sources disagree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Label>,
}

impl Evidence {
    /// Evidence of a grade, with no source named and no note.
    #[must_use]
    pub const fn new(grade: EvidenceGrade) -> Self {
        Self {
            grade,
            sources: Vec::new(),
            note: None,
        }
    }

    /// Sets the sources that were read.
    #[must_use]
    pub fn with_sources(self, sources: Vec<Source>) -> Self {
        Self { sources, ..self }
    }

    /// Sets the note.
    #[must_use]
    pub fn with_note(self, note: Label) -> Self {
        Self {
            note: Some(note),
            ..self
        }
    }
}

/// A value together with where it stands in law and how well that is evidenced.
///
/// ```
/// use nongthonmoi::law::{Citation, Evidence, EvidenceGrade, Sourced};
///
/// let own = Sourced::new(
///     42,
///     Citation::new("816/QĐ-UBND".parse()?),
///     Evidence::new(EvidenceGrade::Primary),
/// );
/// assert_eq!(own.value, 42);
/// assert!(!own.evidence.grade.is_weak());
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where the value stands in law.
    pub citation: Citation,
    /// How well that is evidenced.
    pub evidence: Evidence,
}

impl<T> Sourced<T> {
    /// A value with its citation and evidence.
    #[must_use]
    pub const fn new(value: T, citation: Citation, evidence: Evidence) -> Self {
        Self {
            value,
            citation,
            evidence,
        }
    }
}
