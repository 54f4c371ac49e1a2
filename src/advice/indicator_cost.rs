//! What it costs to complete one indicator.

use super::Cost;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;

/// What it costs a commune to complete one indicator, or one part of a compound one, by itself (kinh
/// phí hoàn thành chỉ tiêu).
///
/// ```
/// use nongthonmoi::advice::{Cost, IndicatorCost};
///
/// let mut water = IndicatorCost::new("04813".parse()?, "17.1/clean".parse()?, Cost::known("85.5".parse()?));
/// water.months = Some(3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: an estimate can be told more closely, for example by who made it.
#[non_exhaustive]
pub struct IndicatorCost {
    /// The commune.
    pub commune: CommuneCode,
    /// The indicator, or one part of a compound one.
    pub number: PartNumber,
    /// The cost.
    #[serde(default = "Cost::unknown")]
    pub cost: Cost,
    /// How many whole months it takes; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
}

impl IndicatorCost {
    /// A cost of which it is not known how long the work takes.
    #[must_use]
    pub const fn new(commune: CommuneCode, number: PartNumber, cost: Cost) -> Self {
        Self {
            commune,
            number,
            cost,
            months: None,
        }
    }
}
