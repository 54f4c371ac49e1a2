//! Solves a [`DistrictProblem`]: each connected component by itself, and all together only where a sum
//! of criteria ties them.

use super::decomposition::Decomposition;
use super::problem::DistrictProblem;
use crate::advice::commune::{SearchOutcome, Solution};

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
