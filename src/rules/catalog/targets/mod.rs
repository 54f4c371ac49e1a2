//! Rules on tiers and targets: codes from 201.

mod ntm_201_mean_above_tiers;
mod ntm_202_mean_below_tiers;
mod ntm_203_mean_by_rounding;
mod ntm_204_tier_below_floor;
mod ntm_205_district_not_completed;
mod ntm_206_value_chain_models_short;
mod ntm_207_green_road_short;
mod ntm_208_tiers_disjointed;
mod ntm_209_tier_across_floor;
mod ntm_210_tier_above_communes;
mod ntm_211_recognised_above_communes;
mod ntm_212_recognised_above_complete;
mod ntm_213_floor_above_mean;
mod ntm_214_training_rise;
mod ntm_215_hamlets_reversed;
mod ntm_216_objectives_contradict;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_201_mean_above_tiers::NTM_201,
    &ntm_202_mean_below_tiers::NTM_202,
    &ntm_203_mean_by_rounding::NTM_203,
    &ntm_204_tier_below_floor::NTM_204,
    &ntm_205_district_not_completed::NTM_205,
    &ntm_206_value_chain_models_short::NTM_206,
    &ntm_207_green_road_short::NTM_207,
    &ntm_208_tiers_disjointed::NTM_208,
    &ntm_209_tier_across_floor::NTM_209,
    &ntm_210_tier_above_communes::NTM_210,
    &ntm_211_recognised_above_communes::NTM_211,
    &ntm_212_recognised_above_complete::NTM_212,
    &ntm_213_floor_above_mean::NTM_213,
    &ntm_214_training_rise::NTM_214,
    &ntm_215_hamlets_reversed::NTM_215,
    &ntm_216_objectives_contradict::NTM_216,
];
