//! The cheapest way of districts to their quotas: each connected component is solved by itself, and all
//! together only where a sum of criteria ties them.

use alloc::vec::Vec;

use super::decomposition::Decomposition;
use super::problem::DistrictProblem;
use super::why_not::{deciding, exclusions, quota_obstacles};
use crate::advice::advisor::Advisor;
use crate::advice::answer::{AskError, QuotaWay};
use crate::advice::commune::{Optimum, SearchOutcome, Solution};
use crate::advice::input::QuotaTarget;
use crate::assessment::Answer;

impl Advisor<'_> {
    /// The cheapest way of districts to what they are to reach, and whether it can be reached.
    ///
    /// A commune without an assessment may meet anything; nothing that is done there counts for
    /// certain.
    ///
    /// # Errors
    /// [`AskError::OtherCriteria`] when a commune was assessed by a set of another number of
    /// criteria.
    pub fn cheapest_quota(&self, target: &QuotaTarget) -> Result<QuotaWay, AskError> {
        self.check(target)?;
        let scale = self.cost_scale();
        let upper = self.solve(target, false, &|index| scale.high(self.action(index)?));
        let lower = self.solve(target, true, &|index| scale.low(self.action(index)?));
        let Optimum {
            reachable,
            cost,
            way,
            proof,
        } = self.optimum(&upper, &lower);
        let (mut obstacles, mut excluding, mut open) = (Vec::new(), Vec::new(), Vec::new());
        match reachable {
            Answer::Yes => {}
            Answer::No => {
                obstacles = quota_obstacles(self, target);
                if obstacles.is_empty() {
                    excluding = exclusions(self, target);
                }
            }
            Answer::CannotSay => open = deciding(self, target),
        }
        Ok(QuotaWay {
            reachable,
            cost,
            way,
            proof,
            obstacles,
            exclusions: excluding,
            deciding: open,
        })
    }

    /// The cheapest solution at prices.
    fn solve(
        &self,
        target: &QuotaTarget,
        at_best: bool,
        price: &dyn Fn(usize) -> Option<u128>,
    ) -> SearchOutcome {
        let sum = target.total().unwrap_or(0).into();
        let problem = DistrictProblem::new(self, target, at_best, price);
        problem.map_or_else(SearchOutcome::infeasible, |problem| {
            cheapest(&problem, sum, None)
        })
    }

    /// Whether all communes of a target were assessed by a set of its number of criteria.
    pub(super) fn check(&self, target: &QuotaTarget) -> Result<(), AskError> {
        for commune in target.communes() {
            if let Some(assessment) = self.assessment(commune) {
                let of = assessment.criteria_met().total();
                if of != target.criteria() {
                    return Err(AskError::OtherCriteria {
                        commune,
                        of,
                        asked: target.criteria(),
                    });
                }
            }
        }
        Ok(())
    }
}

/// The cheapest solution that meets all tier demands and a sum of criteria. A search may end as soon as
/// it is known whether a solution goes within a price limit. Each search has the limit of work.
pub(super) fn cheapest(
    problem: &DistrictProblem<'_, '_>,
    sum: u64,
    price_limit: Option<u128>,
) -> SearchOutcome {
    let components = problem.components();
    let alone = components.len() == 1;
    let mut all = SearchOutcome::nothing_to_do();
    for component in &components {
        let price_limit = price_limit.filter(|_| alone && sum == 0);
        let outcome = Decomposition::new(component, 0, price_limit).run();
        let Some(bound) = outcome.lower_bound else {
            return SearchOutcome::infeasible();
        };
        // All prices together stay below 2^122, see `CostScale`.
        all.lower_bound = all.lower_bound.map(|sum| sum.saturating_add(bound));
        all.incumbent = all.incumbent.zip(outcome.incumbent).map(|(mut all, one)| {
            all.price = all.price.saturating_add(one.price);
            all.actions.extend(one.actions);
            all
        });
    }
    if let Some(incumbent) = &mut all.incumbent {
        incumbent.actions.sort_unstable();
        incumbent.actions.dedup();
    }
    let enough = |found: &Solution| problem.reached(&found.actions).criteria >= sum;
    let is_beyond =
        price_limit.is_some_and(|limit| all.lower_bound.is_some_and(|bound| bound > limit));
    if sum == 0 || is_beyond || all.incumbent.as_ref().is_some_and(enough) {
        return all;
    }
    Decomposition::new(problem, sum, price_limit).run()
}
