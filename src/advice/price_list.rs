//! What can be done, and what it costs.

use alloc::string::String;
use alloc::vec::Vec;

use super::{IndicatorCost, Project, ProjectCode};

/// What can be done and what it costs, as the caller knows it (danh mục dự án và dự toán kinh phí).
///
/// It holds what was written, in any order; [`Advisor::new`](super::Advisor::new) names what does not
/// fit together. What is not listed is not available: an indicator without a cost and without a
/// project cannot be completed by advice.
///
/// ```
/// use nongthonmoi::advice::{Cost, IndicatorCost, PriceList};
///
/// let mut prices = PriceList::new();
/// prices.indicators.push(IndicatorCost::new("04813".parse()?, "5".parse()?, Cost::UNKNOWN));
/// assert!(prices.projects.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: further things can be priced.
#[non_exhaustive]
pub struct PriceList {
    /// What single indicators cost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorCost>,
    /// The projects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    /// Groups of projects of which one at most is carried out (phương án thay thế nhau).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Vec<ProjectCode>>,
    /// Where the figures come from, or that they were made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl PriceList {
    /// A list of nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            indicators: Vec::new(),
            projects: Vec::new(),
            alternatives: Vec::new(),
            note: None,
        }
    }
}
