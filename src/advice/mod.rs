//! Advice: the nearest criteria, the cheapest next steps, and what would change the answer (tư vấn
//! các bước tiếp theo).
//!
//! The caller brings [assessments](crate::assessment::Assessment), a [`PriceList`] and [`Terms`]; an
//! [`Advisor`] names whatever does not fit together, and answers. Every answer is exact: costs are
//! added without rounding, the cheapest way is the cheapest of all, and what is not known makes the
//! answer an interval. Advice is not a decision on a budget.

mod action;
mod advisor;
mod amounts;
mod analysis;
mod ask_error;
mod cheapest;
mod comparison;
mod cost;
mod cost_form;
mod indicator_cost;
mod money;
mod nearness;
mod obstacle;
mod open_commune;
mod prepare;
mod price_list;
mod problem;
mod project;
mod project_code;
mod proof;
mod quota;
mod relations;
mod search;
mod sensitivity;
mod step;
mod step_key;
mod step_reason;
mod steps_error;
mod target;
mod terms;
#[cfg(test)]
mod test_reports;
mod way;
mod ways;
mod what_if;
mod window;
mod wording;

pub use advisor::Advisor;
pub use ask_error::AskError;
pub use cheapest::{CheapestWay, Frontier};
pub use comparison::{CommuneComparison, WayComparison};
pub use cost::{Cost, InvalidCost};
pub use indicator_cost::IndicatorCost;
use money::money_text;
pub use nearness::{NearCriterion, NearPart};
pub use obstacle::Obstacle;
pub use open_commune::{OpenCommune, OpenCriterion};
pub use price_list::PriceList;
pub use problem::{AdviceProblem, InvalidAdvice};
pub use project::{Completion, Project};
pub use project_code::{InvalidProjectCode, ProjectCode};
pub use proof::Proof;
pub use quota::{
    BudgetProof, BudgetWay, CommuneMove, CommuneObstacle, Deciding, Demand, DistrictTarget,
    InvalidQuotaTarget, QuotaObstacle, QuotaTarget, QuotaWay, TierTarget,
};
pub use sensitivity::{ObservationSensitivity, PriceSensitivity, Sensitivity, Switch};
pub use step::{CommuneCriterion, Step};
pub use step_key::StepKey;
pub use step_reason::StepReason;
pub use steps_error::StepsError;
pub use target::Target;
pub use terms::Terms;
pub use way::{CommuneGain, Way};
pub use what_if::WhatIf;
pub use window::{InvalidWorkWindow, WorkWindow};
pub use wording::{Wording, WordingScope};
