//! Values with their origin.

use super::{Citation, Evidence};

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
/// assert_eq!(*own.value(), 42);
/// assert!(!own.evidence().grade().is_weak());
/// # Ok::<(), nongthonmoi::law::InvalidDocumentNumber>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    value: T,
    citation: Citation,
    evidence: Evidence,
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

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// Where the value stands in law.
    #[must_use]
    pub const fn citation(&self) -> &Citation {
        &self.citation
    }

    /// How well that is evidenced.
    #[must_use]
    pub const fn evidence(&self) -> &Evidence {
        &self.evidence
    }
}
