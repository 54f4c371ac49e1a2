//! What the caller brings: [`PriceList`], [`Terms`], [`Target`] and [`QuotaTarget`], sentences of a
//! plan; and its validation, which turns entries of the price list into actions.

mod action;
mod cost;
mod cost_scale;
mod invalid_advice;
mod plan_citation;
mod precedence;
mod price_list;
mod quota_target;
mod step_key;
mod target;
mod terms;
mod validation;
mod work_window;

pub(super) use action::{Action, Entry};
pub(super) use cost::money_text;
pub use cost::{Cost, InvalidCost};
pub(super) use cost_scale::{CostScale, UNBOUNDED, UNTIMELY};
pub use invalid_advice::{AdviceProblem, InvalidAdvice};
pub use plan_citation::{CitationScope, PlanCitation};
pub use price_list::{Completion, IndicatorCost, PriceList, Project};
pub(super) use quota_target::TierDemands;
pub use quota_target::{DistrictTarget, InvalidQuotaTarget, QuotaTarget, TierTarget};
pub use step_key::{InvalidProjectCode, ProjectCode, StepKey};
pub use target::Target;
pub use terms::Terms;
pub(super) use validation::{Assessments, actions, by_commune, weights};
pub use work_window::{InvalidWorkWindow, WorkWindow};
