//! Rules on works: codes from 601.

mod ntm_601_road_too_short;
mod ntm_602_road_planted_on_one_side;
mod ntm_603_work_dated_later;
mod ntm_604_model_without_enterprise;
mod ntm_605_model_without_contract;
mod ntm_606_model_judged_when_not_running;
mod ntm_607_hamlets_above_objective;
mod ntm_608_work_listed_twice;
mod ntm_609_works_of_unreported_commune;
mod ntm_610_hamlets_above_commune;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_601_road_too_short::NTM_601,
    &ntm_602_road_planted_on_one_side::NTM_602,
    &ntm_603_work_dated_later::NTM_603,
    &ntm_604_model_without_enterprise::NTM_604,
    &ntm_605_model_without_contract::NTM_605,
    &ntm_606_model_judged_when_not_running::NTM_606,
    &ntm_607_hamlets_above_objective::NTM_607,
    &ntm_608_work_listed_twice::NTM_608,
    &ntm_609_works_of_unreported_commune::NTM_609,
    &ntm_610_hamlets_above_commune::NTM_610,
];
