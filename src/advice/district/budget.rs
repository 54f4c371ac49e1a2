//! The most that a budget reaches: bisection over what is asked for.

use super::cheapest_quota::cheapest;
use super::problem::{DistrictProblem, Reached};
use crate::advice::advisor::Advisor;
use crate::advice::answer::{AskError, BudgetWay, Proof};
use crate::advice::commune::Solution;
use crate::advice::input::{CostScale, QuotaTarget};
use crate::quantity::MillionDong;

/// The most that a limit reaches, at prices.
struct MostReached {
    reached: Reached,
    found: Solution,
    /// Nothing beyond is reached.
    most: Reached,
}

/// Whether something is reached within a limit.
enum Feasible {
    Yes(Reached),
    No,
    NotKnown,
}

impl Advisor<'_> {
    /// The most that a budget reaches in the communes of a target: communes that meet all criteria,
    /// then criteria. What the target asks for does not bear on it.
    ///
    /// # Errors
    /// [`AskError::OtherCriteria`] when a commune was assessed by a set of another number of
    /// criteria.
    pub fn best_within(
        &self,
        target: &QuotaTarget,
        budget: MillionDong,
    ) -> Result<BudgetWay, AskError> {
        self.check(target)?;
        let scale = self.cost_scale();
        let limit = scale.floor(budget);
        // What may be late or has no upper price is not certainly within any budget.
        let high = |index: usize| {
            let action = self.action(index)?;
            let price = scale.high(action)?;
            CostScale::split(price).is_bounded().then_some(price)
        };
        let low = |index: usize| scale.low(self.action(index)?);
        let certain = self.within(target, limit, false, &high);
        let possible = self.within(target, limit, true, &low);
        let way = self.way(&certain.found.actions);
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(BudgetWay {
            budget,
            communes: certain.reached.standard,
            criteria: count(certain.reached.criteria),
            way,
            proof: if certain.most == certain.reached {
                Proof::Optimal
            } else {
                Proof::AtMost {
                    communes: certain.most.standard,
                    criteria: count(certain.most.criteria),
                }
            },
            possible: (possible.most.standard, count(possible.most.criteria)),
        })
    }

    /// The most that a limit reaches at prices, by bisection over the number of communes at the
    /// standard, then over the sum of criteria: each question is a search with a price limit.
    fn within(
        &self,
        target: &QuotaTarget,
        limit: u128,
        at_best: bool,
        price: &dyn Fn(usize) -> Option<u128>,
    ) -> MostReached {
        // Where nothing is asked for, nothing is done.
        let reached = DistrictProblem::new(self, &target.pooled(0), at_best, price)
            .map_or_else(Reached::default, |problem| problem.reached(&[]));
        let mut now = MostReached {
            reached,
            found: Solution::default(),
            most: reached,
        };
        let ask = |now: &mut MostReached, standard: u32, criteria: u64, limit: Option<u128>| {
            let asked = target.pooled(standard);
            let Some(problem) = DistrictProblem::new(self, &asked, at_best, price) else {
                return Feasible::No;
            };
            let outcome = cheapest(&problem, criteria, limit);
            let within = |price: u128| limit.is_none_or(|limit| price <= limit);
            match (outcome.incumbent, outcome.lower_bound) {
                (Some(found), _) if within(found.price) => {
                    let reached = problem.reached(&found.actions);
                    let better = (now.reached, core::cmp::Reverse(now.found.price))
                        < (reached, core::cmp::Reverse(found.price));
                    if better {
                        now.reached = reached;
                        now.found = found;
                    }
                    Feasible::Yes(reached)
                }
                (_, Some(bound)) if within(bound) => Feasible::NotKnown,
                _ => Feasible::No,
            }
        };
        let communes = u32::try_from(target.communes().count()).unwrap_or(u32::MAX);
        let first = now.reached.standard.into();
        let mut ask_standard = |standard: u64| {
            let standard = u32::try_from(standard).unwrap_or(u32::MAX);
            ask(&mut now, standard, 0, Some(limit))
        };
        let number = |reached: Reached| reached.standard.into();
        let found = most(first, communes.into(), &mut ask_standard, number);
        now.most.standard = u32::try_from(found).unwrap_or(u32::MAX);
        let standard = now.reached.standard;
        let all = u64::from(communes).saturating_mul(target.criteria().into());
        let first = now.reached.criteria;
        let mut ask_criteria = |criteria: u64| ask(&mut now, standard, criteria, Some(limit));
        now.most.criteria = most(first, all, &mut ask_criteria, |reached| reached.criteria);
        // Of the ways that reach it, the cheapest.
        let criteria = now.reached.criteria;
        ask(&mut now, standard, criteria, None);
        now
    }
}

/// The most that is not proven to be out of reach, between what is reached and what there is.
fn most(
    reached: u64,
    all: u64,
    ask: &mut dyn FnMut(u64) -> Feasible,
    number: fn(Reached) -> u64,
) -> u64 {
    let (mut low, mut high, mut proven) = (reached, all, all);
    while low < high {
        // `high` is a number of communes or criteria, and above `low`.
        let middle = low.midpoint(high.saturating_add(1));
        match ask(middle) {
            Feasible::Yes(reached) => low = number(reached).max(middle),
            Feasible::No => {
                high = middle.saturating_sub(1);
                proven = high;
            }
            Feasible::NotKnown => high = middle.saturating_sub(1),
        }
    }
    proven
}
