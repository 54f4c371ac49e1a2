//! The catalogue of built-in rules, one file per rule.
//!
//! To add a rule: write its file, and name it in the list below.

mod actual_differs;
mod agency_misspelled;
mod attested_against_figure;
mod attested_only;
mod cell_count;
mod cell_left_open;
mod cells_missing;
mod census_mean;
mod census_sum;
mod census_tiers;
mod cited;
mod cited_before_issue;
mod code_meaning_changed;
mod column_total;
mod commune_count;
mod commune_no_longer_told;
mod communes;
mod counted_for_later_year;
pub(super) mod criteria_places;
mod deadline_outside_year;
mod decision_of_another_year;
mod decision_on_two_days;
mod district_figure;
mod district_head;
mod district_missing;
mod district_name_ambiguous;
mod district_no_longer;
mod district_not_completed;
mod district_repeated;
mod district_unknown;
mod districts;
mod document_changed;
pub(super) mod documents;
mod duty_not_fulfilled;
pub(super) mod earlier;
mod estimate_below_actual;
mod event_after_succession;
mod examples;
mod examples_criteria;
mod examples_figures;
mod examples_mergers;
mod examples_reports;
mod examples_state;
pub(super) mod facts;
mod figure_jumps;
pub(super) mod figures;
mod figures_copied;
mod floor_above_mean;
pub(super) mod gazetteer_paths;
mod green_road_short;
mod hamlets_above_commune;
mod hamlets_above_objective;
mod hamlets_reversed;
mod history_rewritten;
mod laxer;
mod lead_agency_unknown;
mod mean_above_tiers;
mod mean_below_tiers;
mod mean_by_rounding;
mod mean_target;
mod mean_without_sum;
mod merged_unit_reported;
mod model_judged_when_not_running;
mod model_without_contract;
mod model_without_enterprise;
mod name_of_two_communes;
mod nested_parts;
mod number_malformed;
mod number_of_another_year;
mod objectives_contradict;
mod observation_impossible;
mod observation_repeated;
mod observation_unknown;
mod overlaid;
mod overlay_attested_instead;
mod overlay_before_decision;
mod overlay_laxer;
mod overlay_laxer_than_weak;
mod overlay_measured_otherwise;
mod overlay_not_in_force;
mod overlay_outside_period;
mod overlay_threshold_count;
mod overlay_unknown_indicator;
mod overlays_contradict;
mod part_above_whole;
mod percentage_wrong;
mod percentages;
mod percentages_bent;
pub(super) mod places;
mod plan_late;
mod published_against_standings;
mod published_mean;
mod published_rewritten;
mod ready_and_not_registered;
mod recognised_above_communes;
mod recognised_above_complete;
mod recognised_and_lapsed;
mod recognised_as_basically_meeting;
mod recognised_falls;
mod recognised_target;
mod recognised_twice;
mod recognised_with_debt;
mod recognised_without_criteria;
mod recognition_balance;
mod recognition_revocable;
mod registered_for_another_year;
mod regulations;
mod report_after_check;
mod report_before_year;
mod report_outdated;
mod report_outside_period;
pub(super) mod report_places;
mod report_repeated;
mod report_rewritten;
mod reporting_district_unknown;
mod results;
mod revoked_without_recognition;
mod road_planted_on_one_side;
mod road_too_short;
mod row_total;
pub(super) mod state_paths;
mod submission_before_period;
mod submission_unknown;
mod successions;
mod successor_contradicted;
mod successor_unknown;
mod successor_without_predecessor;
mod task_done_unknown;
mod task_due_before_issue;
mod task_incomplete;
mod task_late;
mod tasks;
mod thresholds_disordered;
mod tier_above_communes;
mod tier_across_floor;
mod tier_below_floor;
mod tiers_disjointed;
mod trained_exceed;
mod training_rise;
mod two_documents;
mod unit_not_a_commune;
mod unit_not_in_force;
mod unit_unknown;
mod units;
mod value_chain_models_short;
mod weak_threshold;
mod work_dated_later;
mod work_listed_twice;
mod works;
mod works_of_unreported_commune;

use super::{RetiredRule, Rule};

/// The version of the catalogue: it rises whenever a rule comes, goes, or finds other things.
pub const VERSION: u32 = 1;

/// Every built-in rule, ordered by code.
pub static RULES: &[&Rule] = &[
    &row_total::RULE,
    &column_total::RULE,
    &cells_missing::RULE,
    &cell_count::RULE,
    &census_sum::RULE,
    &census_tiers::RULE,
    &mean_without_sum::RULE,
    &census_mean::RULE,
    &percentage_wrong::RULE,
    &percentages_bent::RULE,
    &published_mean::RULE,
    &district_figure::RULE,
    &estimate_below_actual::RULE,
    &actual_differs::RULE,
    &recognised_falls::RULE,
    &trained_exceed::RULE,
    &published_rewritten::RULE,
    &mean_above_tiers::RULE,
    &mean_below_tiers::RULE,
    &mean_by_rounding::RULE,
    &tier_below_floor::RULE,
    &district_not_completed::RULE,
    &value_chain_models_short::RULE,
    &green_road_short::RULE,
    &tiers_disjointed::RULE,
    &tier_across_floor::RULE,
    &tier_above_communes::RULE,
    &recognised_above_communes::RULE,
    &recognised_above_complete::RULE,
    &floor_above_mean::RULE,
    &training_rise::RULE,
    &hamlets_reversed::RULE,
    &objectives_contradict::RULE,
    &overlay_laxer::RULE,
    &overlay_laxer_than_weak::RULE,
    &overlay_measured_otherwise::RULE,
    &overlay_attested_instead::RULE,
    &overlay_unknown_indicator::RULE,
    &overlay_threshold_count::RULE,
    &cell_left_open::RULE,
    &overlay_outside_period::RULE,
    &overlay_before_decision::RULE,
    &overlay_not_in_force::RULE,
    &overlays_contradict::RULE,
    &thresholds_disordered::RULE,
    &weak_threshold::RULE,
    &observation_impossible::RULE,
    &observation_unknown::RULE,
    &observation_repeated::RULE,
    &report_outside_period::RULE,
    &part_above_whole::RULE,
    &attested_against_figure::RULE,
    &attested_only::RULE,
    &figure_jumps::RULE,
    &figures_copied::RULE,
    &report_repeated::RULE,
    &report_before_year::RULE,
    &report_outdated::RULE,
    &report_after_check::RULE,
    &report_rewritten::RULE,
    &commune_no_longer_told::RULE,
    &district_missing::RULE,
    &district_repeated::RULE,
    &district_unknown::RULE,
    &commune_count::RULE,
    &district_head::RULE,
    &unit_unknown::RULE,
    &unit_not_in_force::RULE,
    &unit_not_a_commune::RULE,
    &successor_unknown::RULE,
    &reporting_district_unknown::RULE,
    &name_of_two_communes::RULE,
    &district_name_ambiguous::RULE,
    &code_meaning_changed::RULE,
    &merged_unit_reported::RULE,
    &district_no_longer::RULE,
    &successor_without_predecessor::RULE,
    &successor_contradicted::RULE,
    &road_too_short::RULE,
    &road_planted_on_one_side::RULE,
    &work_dated_later::RULE,
    &model_without_enterprise::RULE,
    &model_without_contract::RULE,
    &model_judged_when_not_running::RULE,
    &hamlets_above_objective::RULE,
    &work_listed_twice::RULE,
    &works_of_unreported_commune::RULE,
    &hamlets_above_commune::RULE,
    &task_incomplete::RULE,
    &task_late::RULE,
    &task_due_before_issue::RULE,
    &lead_agency_unknown::RULE,
    &duty_not_fulfilled::RULE,
    &submission_before_period::RULE,
    &task_done_unknown::RULE,
    &submission_unknown::RULE,
    &agency_misspelled::RULE,
    &recognition_balance::RULE,
    &recognised_without_criteria::RULE,
    &ready_and_not_registered::RULE,
    &recognised_and_lapsed::RULE,
    &recognition_revocable::RULE,
    &recognised_as_basically_meeting::RULE,
    &registered_for_another_year::RULE,
    &revoked_without_recognition::RULE,
    &recognised_twice::RULE,
    &event_after_succession::RULE,
    &decision_of_another_year::RULE,
    &decision_on_two_days::RULE,
    &counted_for_later_year::RULE,
    &history_rewritten::RULE,
    &recognised_with_debt::RULE,
    &published_against_standings::RULE,
    &number_malformed::RULE,
    &cited_before_issue::RULE,
    &number_of_another_year::RULE,
    &two_documents::RULE,
    &plan_late::RULE,
    &deadline_outside_year::RULE,
    &document_changed::RULE,
];

/// The built-in rules that are gone, ordered by code. None is gone yet.
pub static RETIRED: &[RetiredRule] = &[];

/// The rule of a code; `None` when the catalogue has none.
///
/// ```
/// use nongthonmoi::rules::catalog;
///
/// assert!(catalog::rule("NTM-101").is_some());
/// ```
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES
        .iter()
        .copied()
        .find(|rule| rule.code.as_str() == code)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::rules::{Checker, RuleCode};

    #[test]
    fn codes_are_valid_unique_and_in_order() {
        let codes: Vec<_> = RULES.iter().map(|rule| rule.code.as_str()).collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
        for code in codes {
            assert!(code.starts_with("NTM-"));
            assert_eq!(code.parse::<RuleCode>().unwrap().as_str(), code);
        }
    }

    #[test]
    fn the_good_example_of_one_rule_is_good_for_all() {
        for rule in RULES {
            let report = Checker::built_in().check(&(rule.good)().dossier());
            assert_eq!(report.findings(), [], "{}", rule.code);
        }
    }

    #[test]
    fn a_rule_without_its_input_is_skipped_with_the_reason() {
        use crate::rules::{Dossier, SkipReason};
        let report = Checker::built_in().check(&Dossier::new());
        assert_eq!(report.findings(), []);
        assert_eq!(report.skipped().len(), RULES.len());
        for (skipped, rule) in report.skipped().iter().zip(RULES) {
            let SkipReason::Absent(input) = skipped.reason() else {
                panic!("{} has another reason", rule.code);
            };
            assert!(rule.reads.contains(input));
        }
    }

    #[test]
    fn a_rule_is_found_by_its_code() {
        for known in RULES {
            assert_eq!(rule(known.code.as_str()), Some(*known));
        }
        assert_eq!(rule("NTM-0"), None);
    }
}
