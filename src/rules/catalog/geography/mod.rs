//! Rules on administrative units: codes from 501.

mod ntm_501_district_missing;
mod ntm_502_district_repeated;
mod ntm_503_district_unknown;
mod ntm_504_commune_count;
mod ntm_505_district_head;
mod ntm_506_unit_unknown;
mod ntm_507_unit_not_in_force;
mod ntm_508_unit_not_a_commune;
mod ntm_509_successor_unknown;
mod ntm_510_reporting_district_unknown;
mod ntm_511_name_of_two_communes;
mod ntm_512_district_name_ambiguous;
mod ntm_513_code_meaning_changed;
mod ntm_514_merged_unit_reported;
mod ntm_515_district_no_longer;
mod ntm_516_successor_without_predecessor;
mod ntm_517_successor_contradicted;
mod ntm_518_commune_column_unknown;
mod ntm_519_columns_of_two_levels;
mod ntm_520_commune_within_column;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_501_district_missing::NTM_501,
    &ntm_502_district_repeated::NTM_502,
    &ntm_503_district_unknown::NTM_503,
    &ntm_504_commune_count::NTM_504,
    &ntm_505_district_head::NTM_505,
    &ntm_506_unit_unknown::NTM_506,
    &ntm_507_unit_not_in_force::NTM_507,
    &ntm_508_unit_not_a_commune::NTM_508,
    &ntm_509_successor_unknown::NTM_509,
    &ntm_510_reporting_district_unknown::NTM_510,
    &ntm_511_name_of_two_communes::NTM_511,
    &ntm_512_district_name_ambiguous::NTM_512,
    &ntm_513_code_meaning_changed::NTM_513,
    &ntm_514_merged_unit_reported::NTM_514,
    &ntm_515_district_no_longer::NTM_515,
    &ntm_516_successor_without_predecessor::NTM_516,
    &ntm_517_successor_contradicted::NTM_517,
    &ntm_518_commune_column_unknown::NTM_518,
    &ntm_519_columns_of_two_levels::NTM_519,
    &ntm_520_commune_within_column::NTM_520,
];
