//! The laws of the crate as functions, and builders of valid data, for the test suites of others.
//!
//! A law (here: an invariant, not a statute) takes *your* data, your importer, your assessor or your
//! rule, and says with a [`LawBroken`] where it does not hold. Nothing here makes random input: call
//! the laws from a generator of your own, as the [guide](crate::guide::testing) shows.
//!
//! | subject | laws |
//! |---|---|
//! | criteria sets and standards | [`standard_is_what_was_laid_down`], [`standard_lists_the_set`], [`region_and_year_are_kept`], [`order_of_overlays_changes_nothing`] |
//! | a judge of single values | [`thresholds_decide`], [`shares_decide`], [`a_better_value_never_fails`] |
//! | an assessor | [`agrees_with_the_crate`], [`failing_is_not_counted`], [`missing_is_open`], [`count_is_over_the_standard`], [`learning_only_narrows`], [`order_of_observations_changes_nothing`], [`counting_more_is_no_less`], [`what_failed_stays_failed`] |
//! | tiers and censuses | [`each_number_has_one_tier`], [`a_census_sums_up`], [`a_mean_is_possible`] |
//! | mergers and histories | [`successors_agree`], [`mergers_add_up`], [`a_history_is_read_until_its_day`] |
//! | an importer | [`imports_what_is_recorded`], [`imports_what_it_exports`], [`imports_the_same_twice`], [`refuses_bad_input`] |
//! | a plan | [`totals_are_judged_by_their_cells`] |
//! | rules | [`rule_shows_itself`], [`check_is_repeatable`], [`removing_a_rule_removes_only_its_findings`], [`every_finding_has_its_rule`], [`a_clean_report_adds_none`], [`order_of_reports_changes_nothing`] |
//!
//! [`PlanBuilder`] and [`ReportBuilder`] make data without faults, into which faults can then be put; the
//! data say that they are made up.

mod assessing;
mod criteria;
mod difference;
mod figures;
mod histories;
mod importing;
mod judging;
mod law;
mod plan_builder;
mod report_builder;
mod rule_laws;
mod rule_texts;

pub use assessing::{
    agrees_with_the_crate, assess, count_is_over_the_standard, counting_more_is_no_less,
    failing_is_not_counted, learning_only_narrows, missing_is_open,
    order_of_observations_changes_nothing, what_failed_stays_failed,
};
pub use criteria::{
    order_of_overlays_changes_nothing, region_and_year_are_kept, standard_is_what_was_laid_down,
    standard_lists_the_set,
};
pub use figures::{
    a_census_sums_up, a_mean_is_possible, each_number_has_one_tier,
    totals_are_judged_by_their_cells,
};
pub use histories::{a_history_is_read_until_its_day, mergers_add_up, successors_agree};
pub use importing::{
    imports_the_same_twice, imports_what_is_recorded, imports_what_it_exports, refuses_bad_input,
};
pub use judging::{a_better_value_never_fails, judge, shares_decide, thresholds_decide};
pub use law::{Law, LawBroken};
pub use plan_builder::{PlanBuilder, PlanImpossible};
pub use report_builder::{ReportBuilder, UnknownParts};
pub use rule_laws::{
    a_clean_report_adds_none, check_is_repeatable, every_finding_has_its_rule,
    order_of_reports_changes_nothing, removing_a_rule_removes_only_its_findings,
};
pub use rule_texts::rule_shows_itself;
