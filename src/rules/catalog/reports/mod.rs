//! Rules on the reports of communes: codes from 401.

mod ntm_401_observation_impossible;
mod ntm_402_observation_unknown;
mod ntm_403_observation_repeated;
mod ntm_404_report_outside_period;
mod ntm_405_part_above_whole;
mod ntm_406_attested_against_figure;
mod ntm_407_attested_only;
mod ntm_408_figure_jumps;
mod ntm_409_figures_copied;
mod ntm_410_report_repeated;
mod ntm_411_report_before_year;
mod ntm_412_report_outdated;
mod ntm_413_report_after_check;
mod ntm_414_report_rewritten;
mod ntm_415_commune_no_longer_reported;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_401_observation_impossible::NTM_401,
    &ntm_402_observation_unknown::NTM_402,
    &ntm_403_observation_repeated::NTM_403,
    &ntm_404_report_outside_period::NTM_404,
    &ntm_405_part_above_whole::NTM_405,
    &ntm_406_attested_against_figure::NTM_406,
    &ntm_407_attested_only::NTM_407,
    &ntm_408_figure_jumps::NTM_408,
    &ntm_409_figures_copied::NTM_409,
    &ntm_410_report_repeated::NTM_410,
    &ntm_411_report_before_year::NTM_411,
    &ntm_412_report_outdated::NTM_412,
    &ntm_413_report_after_check::NTM_413,
    &ntm_414_report_rewritten::NTM_414,
    &ntm_415_commune_no_longer_reported::NTM_415,
];
