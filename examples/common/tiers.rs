//! The tiers by which communes are counted.

use nongthonmoi::criteria::CriteriaSet;
use nongthonmoi::plan::{Plan, PlanReading};
use nongthonmoi::tier::TierScheme;

use crate::cli::Ending;

/// The tiers of the plan where they are tiers of the set; otherwise whether a commune meets all
/// criteria or does not.
pub(crate) fn of(set: &CriteriaSet, plan: &Plan) -> Result<TierScheme, Ending> {
    let criteria = set.criteria().len();
    let scheme = PlanReading::of(plan).tiers.scheme();
    let scheme = scheme.filter(|scheme| usize::from(scheme.criteria()) == criteria);
    if let Some(scheme) = scheme {
        return Ok(scheme);
    }
    let met_by_all = u8::try_from(criteria).ok();
    let scheme = met_by_all.and_then(|all| TierScheme::new(all, vec![0, all]).ok());
    scheme.ok_or_else(|| Ending::Unusable(format!("--set: {criteria}")))
}
