//! [`CheapestWay`]: the cheapest way of one commune to a number of criteria; [`QuotaWay`]: that of
//! districts to their quotas; [`BudgetWay`]: the most that a budget reaches.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::obstacle::{DecisiveUnknowns, QuotaObstacle};
use super::way::{Proof, Way};
use crate::advice::input::{AdviceNames, Cost, StepKey, Target};
use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// The cheapest way of a commune to a number of criteria (phương án ít kinh phí nhất).
///
/// # Which way it is
/// Of all ways after which the commune certainly meets that number of criteria:
///
/// 1. those with the fewest steps of which it is not known whether they are done in time;
/// 2. of those, the ones with the fewest steps whose cost has no known upper bound, so that an unknown
///    cost never counts as a low one;
/// 3. of those, the ones of the least sum of upper bounds (and of lower bounds where there is no upper
///    one);
/// 4. of those, the ones that leave the least weight of criteria open;
/// 5. of those, the ones of the fewest steps;
/// 6. of those, the one whose list of [keys](crate::advice::StepKey), in their order, comes first.
///
/// A project that serves other communes too is paid in full here.
#[doc(alias = "phương án ít kinh phí nhất")]
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: more can be said of an answer.
#[non_exhaustive]
pub struct CheapestWay {
    /// The commune.
    pub commune: CommuneCode,
    /// The number of criteria to reach.
    pub criteria: u8,
    /// Whether the commune can reach that number of criteria by what the price list has, in time and
    /// at any cost. It cannot be said where that depends on what was not observed, or on how long
    /// something takes.
    pub reachable: Answer,
    /// The least that reaching it can cost, as an interval; `None` when it cannot be reached.
    ///
    /// It cannot be below the lower bound even if every cost is at its least, everything is done in
    /// time, and what was not observed turns out met; more than the upper bound is never needed. Both
    /// ends can come true.
    pub cost: Option<Cost>,
    /// The way; `None` when none leads there for certain. It has no steps when the number is met
    /// already.
    pub way: Option<Way>,
    /// Whether the way is proven to be the first of all by the first three points of the order above.
    ///
    /// A search that reaches its [limit of work](crate::advice::Advisor::with_work_limit) leaves a
    /// bound, by the upper bounds of the costs. Without a way it says whether it is proven that there
    /// is none.
    pub proof: Proof,
}

impl CheapestWay {
    /// The answer in one sentence; the texts of the steps say the rest.
    ///
    /// `xã 04900, đạt 15 tiêu chí: từ 0 đến 60 triệu đồng; tối ưu, đã chứng minh`
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// The answer in one sentence, with the name of the commune.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let commune = names.commune(self.commune, lang);
        let target = Target::Criteria(self.criteria).text(lang);
        let cost = match self.cost {
            Some(cost) => cost.text_of_whole(lang),
            None => bilingual!(lang, "không thể đạt", "cannot be reached"),
        };
        let doubt = match self.reachable {
            Answer::CannotSay => {
                bilingual!(lang, ", chưa chắc đạt được", ", not certain to be reached")
            }
            Answer::Yes | Answer::No => String::new(),
        };
        let proof = self.proof.text(lang);
        format!("{commune}, {target}: {cost}{doubt}; {proof}")
    }

    /// Whether a budget certainly reaches that number of criteria: the upper bound of the way is
    /// within the budget, and it is done in time.
    #[must_use]
    pub fn is_certainly_within(&self, budget: MillionDong) -> bool {
        let most = self.way.as_ref().and_then(|way| way.cost.at_most());
        self.reachable == Answer::Yes && most.is_some_and(|most| most <= budget)
    }

    /// Whether a budget can reach that number of criteria if everything that is not known turns out
    /// well.
    #[must_use]
    pub fn is_possibly_within(&self, budget: MillionDong) -> bool {
        let least = self.cost.map(Cost::at_least);
        self.reachable != Answer::No && least.is_some_and(|least| least <= budget)
    }
}

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
