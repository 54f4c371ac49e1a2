//! Regulations of recognition, as data: the conditions and the cases of revocation of a document.
//!
//! [`Regulation::eligible`](crate::recognition::Regulation::eligible) and
//! [`Regulation::revocable`](crate::recognition::Regulation::revocable) compare a case with them.

mod condition;
mod revocation_rule;

pub use condition::{Condition, OtherCommunes};
pub use revocation_rule::RevocationRule;

use alloc::vec::Vec;

use crate::law::{Instrument, Sourced};

/// What a document says about recognising units and revoking recognitions (quy định xét, công
/// nhận, thu hồi), as data.
///
/// A list that is empty is not known; it does not mean that nothing is asked. A regulation of
/// your own is read from data or made with [`Regulation::new`] and its fields.
///
/// Whether a regulation is the right one for a day is the caller's to know: one that was replaced
/// still answers, one that was not issued yet says so.
// May grow: further kinds of unit can be recognised.
#[doc(alias = "quy định")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Regulation {
    /// The document.
    pub instrument: Instrument,
    /// The conditions for a commune (xã).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune: Vec<Sourced<Condition>>,
    /// The conditions for a district (huyện).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district: Vec<Sourced<Condition>>,
    /// The conditions for a town or a provincial city (thị xã, thành phố) that completes the
    /// programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub town: Vec<Sourced<Condition>>,
    /// The conditions for a province (tỉnh).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub province: Vec<Sourced<Condition>>,
    /// When the recognition of a commune is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune_revocation: Vec<Sourced<RevocationRule>>,
    /// When the recognition of a district is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district_revocation: Vec<Sourced<RevocationRule>>,
}

impl Regulation {
    /// A regulation of which nothing but the document is known.
    #[must_use]
    pub const fn new(instrument: Instrument) -> Self {
        Self {
            instrument,
            commune: Vec::new(),
            district: Vec::new(),
            town: Vec::new(),
            province: Vec::new(),
            commune_revocation: Vec::new(),
            district_revocation: Vec::new(),
        }
    }
}
