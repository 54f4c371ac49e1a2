//! [`QuotaWay`]: the cheapest way of districts to their quotas; [`BudgetWay`]: the most that a budget
//! reaches.

use alloc::vec::Vec;

use super::obstacle::{DecisiveUnknowns, QuotaObstacle};
use super::proof::Proof;
use super::way::Way;
use crate::advice::input::{Cost, StepKey};
use crate::assessment::Answer;
use crate::quantity::MillionDong;

/// The cheapest way of districts to what they are to reach (phương án ít kinh phí nhất của huyện,
/// tỉnh), and whether it can be reached at all.
///
/// Of all ways after which everything that is asked for is certainly reached it has the fewest steps
/// that may be late, of those the fewest whose cost has no upper bound, and of those the least sum.
/// Among equal ones the choice does not depend on the order of the input.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: more can be said of an answer.
#[non_exhaustive]
pub struct QuotaWay {
    /// Whether everything that is asked for can be reached by what the price list has, in time and at
    /// any cost.
    ///
    /// It cannot be said where that depends on what was not observed or on how long something takes;
    /// [`deciding`](QuotaWay::deciding) says on what.
    pub reachable: Answer,
    /// The least that reaching it can cost, as an interval; `None` when it cannot be reached. Both
    /// ends mean what they mean for one commune
    /// ([`CheapestWay::cost`](crate::advice::CheapestWay::cost)).
    pub cost: Option<Cost>,
    /// The way; `None` when none leads there for certain. What serves several communes is paid once.
    /// What each commune gains, and by which steps, stands in [`Way::communes`].
    pub way: Option<Way>,
    /// Whether the way is proven to be the cheapest; otherwise a bound, and how far it is away.
    /// Without a way it says whether it is proven that there is none.
    pub proof: Proof,
    /// When it cannot be reached: each demand that fails by itself, with a minimal reason.
    pub obstacles: Vec<QuotaObstacle>,
    /// When no demand fails by itself, and still they cannot all be reached: the entries that exclude
    /// each other, on which that depends.
    pub exclusions: Vec<(StepKey, StepKey)>,
    /// When it cannot be said whether it can be reached: what would decide.
    pub deciding: Vec<DecisiveUnknowns>,
}

/// The most that a budget reaches (phương án trong hạn mức vốn): first the most communes that meet all
/// criteria, then the most criteria in all communes, and of the ways there the cheapest.
#[doc(alias = "hạn mức vốn")]
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: more can be said of an answer.
#[non_exhaustive]
pub struct BudgetWay {
    /// The budget.
    pub budget: MillionDong,
    /// The number of communes that certainly meet all criteria afterwards.
    pub communes: u32,
    /// The sum of criteria that all communes certainly meet afterwards.
    pub criteria: u32,
    /// The way; its cost is certainly within the budget, and all of it is certainly in time.
    pub way: Way,
    /// How far it is proven that the budget reaches no more.
    pub proof: Proof,
    /// What the budget may reach if everything that is not known turns out well: communes that meet
    /// all criteria, and the sum of criteria with that number of communes. Where that was not found
    /// exactly it is an upper bound.
    pub possible: (u32, u32),
}
