//! Every test of the library, as one program: the helpers and the library are compiled and linked
//! once.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a helper that fails is a failing test"
)]

mod common;

mod across_mergers;
mod advice;
mod allocations;
mod assessing;
mod assessing_laws;
mod bad_input;
mod calendar_laws;
mod calendar_parts;
mod check_reports;
mod criteria_1980;
mod criteria_sets;
mod deadlines;
mod duties_golden;
mod eligibility;
#[cfg(feature = "testing")]
mod embedding;
mod errors;
mod examples;
mod explaining;
mod explaining_findings;
mod file_order;
mod folding;
mod guide_lists;
mod hoa_binh;
mod hostile;
mod law;
mod module_order;
mod other_digits;
mod place_allocations;
mod place_codes;
mod place_errors;
mod place_forms;
mod place_rows;
mod places;
mod plan_golden;
mod plan_laws;
mod plan_parts;
mod plan_reading;
mod plan_without_districts;
#[cfg(feature = "testing")]
mod plausible_bugs;
mod profiles;
mod progress;
mod progress_examples;
mod progress_laws;
mod progress_objectives;
mod progress_parts;
mod progress_published;
mod province_2026;
mod published_censuses;
mod recognition;
mod recognition_laws;
mod recognition_parts;
mod report_errors;
mod report_tables;
mod resolving;
mod revocation;
mod round_trips;
mod rule_codes;
mod rule_findings;
#[cfg(feature = "testing")]
mod rule_items;
mod rule_laws;
mod rules_criteria;
mod rules_documents;
mod rules_earlier;
mod rules_figures;
mod rules_geography;
mod rules_page;
mod rules_recognition;
mod rules_reports;
mod rules_state;
mod rules_tasks;
mod rules_works;
mod sarif;
#[cfg(feature = "schema")]
mod schema;
mod scorecard;
mod strict_reading;
mod successions;
mod tier_laws;
mod vietnamese;
mod whereabouts;
mod words;
mod works;
mod works_laws;
