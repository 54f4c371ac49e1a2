//! Rules on criteria sets and overlays: codes from 301.

mod ntm_301_overlay_laxer;
mod ntm_302_overlay_laxer_than_weak;
mod ntm_303_overlay_measured_otherwise;
mod ntm_304_overlay_attested_instead;
mod ntm_305_overlay_unknown_indicator;
mod ntm_306_overlay_threshold_count;
mod ntm_307_cell_left_open;
mod ntm_308_overlay_outside_period;
mod ntm_309_overlay_before_decision;
mod ntm_310_overlay_not_in_force;
mod ntm_311_overlays_contradict;
mod ntm_312_thresholds_disordered;
mod ntm_313_weak_threshold;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_301_overlay_laxer::NTM_301,
    &ntm_302_overlay_laxer_than_weak::NTM_302,
    &ntm_303_overlay_measured_otherwise::NTM_303,
    &ntm_304_overlay_attested_instead::NTM_304,
    &ntm_305_overlay_unknown_indicator::NTM_305,
    &ntm_306_overlay_threshold_count::NTM_306,
    &ntm_307_cell_left_open::NTM_307,
    &ntm_308_overlay_outside_period::NTM_308,
    &ntm_309_overlay_before_decision::NTM_309,
    &ntm_310_overlay_not_in_force::NTM_310,
    &ntm_311_overlays_contradict::NTM_311,
    &ntm_312_thresholds_disordered::NTM_312,
    &ntm_313_weak_threshold::NTM_313,
];
