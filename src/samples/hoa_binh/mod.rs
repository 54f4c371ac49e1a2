//! Hòa Bình province: its units since 2009, what became of them, and its plan for 2018.

mod districts;
mod duties_2018;
mod groups_2018;
mod means_2018;
mod objectives_2018;
mod plan_2018;
mod quota_2018;
mod successions;
mod tasks_2018;
mod units;

pub use districts::HOA_BINH_CITY;
pub use means_2018::plan_citations_2018;
pub use plan_2018::{HOA_BINH, PLAN_2018, plan_2018};
pub use units::gazetteer;
