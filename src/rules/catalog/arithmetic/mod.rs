//! Rules on the arithmetic of tables: codes from 101.

mod ntm_101_row_total;
mod ntm_102_column_total;
mod ntm_103_cells_missing;
mod ntm_104_cell_count;
mod ntm_105_census_sum;
mod ntm_106_census_tiers;
mod ntm_107_mean_without_sum;
mod ntm_108_census_mean;
mod ntm_109_percentage_wrong;
mod ntm_110_percentages_bent;
mod ntm_111_published_mean;
mod ntm_112_district_figure;
mod ntm_113_estimate_below_actual;
mod ntm_114_actual_differs;
mod ntm_115_recognised_falls;
mod ntm_116_trained_exceed;
mod ntm_117_published_rewritten;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_101_row_total::NTM_101,
    &ntm_102_column_total::NTM_102,
    &ntm_103_cells_missing::NTM_103,
    &ntm_104_cell_count::NTM_104,
    &ntm_105_census_sum::NTM_105,
    &ntm_106_census_tiers::NTM_106,
    &ntm_107_mean_without_sum::NTM_107,
    &ntm_108_census_mean::NTM_108,
    &ntm_109_percentage_wrong::NTM_109,
    &ntm_110_percentages_bent::NTM_110,
    &ntm_111_published_mean::NTM_111,
    &ntm_112_district_figure::NTM_112,
    &ntm_113_estimate_below_actual::NTM_113,
    &ntm_114_actual_differs::NTM_114,
    &ntm_115_recognised_falls::NTM_115,
    &ntm_116_trained_exceed::NTM_116,
    &ntm_117_published_rewritten::NTM_117,
];
