//! Cells of a criteria table.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::Requirement;
use crate::place::Region;
use crate::text::codes;

/// A column of a criteria table: a region in the sets of 2009 to 2025, a commune group from 2026.
///
/// It is an identifier and not a list of seven, because the axis is data of the set.
///
/// ```
/// use nongthonmoi::criteria::AxisPoint;
/// use nongthonmoi::place::Region;
///
/// let point = AxisPoint::from(Region::NorthernMidlandsAndMountains);
/// assert_eq!(point.as_str(), "tdmnpb");
/// ```
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct AxisPoint(Cow<'static, str>);

impl AxisPoint {
    /// A point by its code.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// A point whose code is known at run time.
    #[must_use]
    pub const fn owned(code: String) -> Self {
        Self(Cow::Owned(code))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Region> for AxisPoint {
    fn from(region: Region) -> Self {
        Self::new(region.code())
    }
}

impl fmt::Display for AxisPoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

codes! {
    /// Why a cell holds no requirement.
    // May grow: a later set may leave cells open for another reason.
    open enum OpenReason: "reason for an open cell" {
        /// The decision leaves the cell to the province (UBND cấp tỉnh quy định cụ thể).
        Delegated = "delegated",
            "do UBND cấp tỉnh quy định cụ thể", "left to the provincial People's Committee";
        /// The value exists or should exist, but no source that was read gives it.
        NotFound = "not-found", "chưa tìm thấy nguồn cho năm này", "no source found for this year";
    }
}

/// What a criteria table says for one indicator and one column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a cell is filled or it is open; whoever resolves a set must handle both"
)]
pub enum Cell {
    /// The cell holds a requirement.
    Required(Requirement),
    /// The cell is open and must be filled by an overlay before anything can be assessed.
    Open(OpenReason),
}
