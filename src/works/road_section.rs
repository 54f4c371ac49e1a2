//! Sections of a road.

use alloc::string::String;

use crate::place::CommuneCode;
use crate::quantity::Kilometres;

/// The part of a road that lies within one commune (đoạn đường), or within one of its hamlets.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a section can be told more closely, for example by where it begins and ends.
#[non_exhaustive]
pub struct RoadSection {
    /// The commune (xã).
    pub commune: CommuneCode,
    /// The hamlet (thôn, xóm, bản), where the section lies within one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hamlet: Option<String>,
    /// The length in kilometres (km).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Kilometres>,
}

impl RoadSection {
    /// A section of which only the commune is known.
    #[must_use]
    pub const fn new(commune: CommuneCode) -> Self {
        Self {
            commune,
            hamlet: None,
            length: None,
        }
    }
}
