//! [`PriceList`]: what can be done and what it costs, as single indicators and as projects.

use alloc::string::String;
use alloc::vec::Vec;

use super::cost::Cost;
use super::step_key::ProjectCode;
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
use crate::text::Label;
use crate::works::GreenRoad;

/// What can be done and what it costs, as the caller knows it (danh mục dự án và dự toán kinh phí).
///
/// It holds what was written, in any order; [`Advisor::new`](crate::advice::Advisor::new) names what does not
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
// May grow: an estimate can say more, for example who made it.
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

/// Something that is done and paid for as a whole (dự án, công trình): it completes indicators of one
/// commune or of several, and may build a green road.
///
/// It holds what was written; [`Advisor::new`](crate::advice::Advisor::new) names what does not fit.
///
/// ```
/// use nongthonmoi::advice::{Completion, Cost, Project};
/// use nongthonmoi::text::Label;
///
/// let mut road = Project::new(
///     "DA-01".parse()?,
///     Label::new("Đường liên xã", "Road between two communes"),
///     Cost::known("4200".parse()?),
/// );
/// road.months = Some(8);
/// road.completes = vec![
///     Completion::new("04813".parse()?, "2.1".parse()?),
///     Completion::new("04825".parse()?, "2.1".parse()?),
/// ];
/// assert!(road.needs.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a project can say more, for example who pays for it.
#[non_exhaustive]
pub struct Project {
    /// Its code.
    pub code: ProjectCode,
    /// What it is.
    pub name: Label,
    /// What the whole of it costs.
    #[serde(default = "Cost::unknown")]
    pub cost: Cost,
    /// How many whole months it takes once it can begin; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// What it completes, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub completes: Vec<Completion>,
    /// The projects that must be done before it begins, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<ProjectCode>,
    /// The green road that it builds, as it will be; the day of completion is filled in when the
    /// project is applied to a state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub road: Option<GreenRoad>,
}

impl Project {
    /// A project that completes nothing yet, of which it is not known how long it takes.
    #[must_use]
    pub const fn new(code: ProjectCode, name: Label, cost: Cost) -> Self {
        Self {
            code,
            name,
            cost,
            months: None,
            completes: Vec::new(),
            needs: Vec::new(),
            road: None,
        }
    }
}

/// One indicator of one commune that a project completes: it is met from then on.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a project may raise a figure without completing the indicator.
#[non_exhaustive]
pub struct Completion {
    /// The commune.
    pub commune: CommuneCode,
    /// The indicator, or one part of a compound one.
    pub number: PartNumber,
}

impl Completion {
    /// An indicator of a commune.
    #[must_use]
    pub const fn new(commune: CommuneCode, number: PartNumber) -> Self {
        Self { commune, number }
    }
}
