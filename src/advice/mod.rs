//! Advice: the nearest criteria, the cheapest next steps, what stands in the way, and what would change
//! the answer (tư vấn các bước tiếp theo).
//!
//! The caller brings [assessments](crate::assessment::Assessment), a [`PriceList`] and [`Terms`]; an
//! [`Advisor`] reports everything that does not fit together, and answers. Start with
//! [`Advisor::cheapest`] for one commune and with [`Advisor::cheapest_quota`] for districts. Every
//! answer is exact: costs are added without rounding, the cheapest way is proven to be the cheapest or
//! has a proven bound, and what is not known makes the answer an interval. Advice is not a decision on
//! a budget.
//!
//! The page [algorithms](crate::guide::algorithms) names what is computed and how, with sources and
//! files.

mod advisor;
mod answer;
mod commune;
mod district;
mod input;
mod what_if;

pub use advisor::Advisor;
pub use answer::{
    AskError, BreakEven, BudgetWay, CheapestWay, CommuneCriterion, CommuneGain, CommuneObstacle,
    DecisiveUnknowns, Demand, ObservationSensitivity, Obstacle, PriceSensitivity, Proof,
    QuotaObstacle, QuotaWay, Sensitivity, Step, StepReason, Way,
};
pub use commune::{NearCriterion, NearPart};
pub use input::{
    AdviceNames, AdviceProblem, AreaTarget, CitationScope, Completion, Cost, IndicatorCost,
    InvalidAdvice, PlanCitation, PriceList, Project, ProjectCode, QuotaTarget, StepKey, Target,
    Terms, TierTarget, WorkWindow,
};
pub use what_if::WhatIf;
