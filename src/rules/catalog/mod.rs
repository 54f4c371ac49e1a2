//! The catalogue of built-in rules, one file per rule.
//!
//! To add a rule: write its file, and name it in the list below.

mod actual_differs;
mod cell_count;
mod cells_missing;
mod census_mean;
mod census_sum;
mod census_tiers;
mod cited;
mod cited_before_issue;
mod column_total;
mod commune_count;
mod deadline_outside_year;
mod district_figure;
mod district_head;
mod district_missing;
mod district_not_completed;
mod district_repeated;
mod district_unknown;
mod documents;
mod estimate_below_actual;
mod examples;
mod examples_figures;
mod facts;
mod figures;
mod floor_above_mean;
mod green_road_short;
mod hamlets_reversed;
mod mean_above_tiers;
mod mean_below_tiers;
mod mean_by_rounding;
mod mean_target;
mod mean_without_sum;
mod number_malformed;
mod number_of_another_year;
mod percentage_wrong;
mod percentages;
mod percentages_bent;
mod places;
mod plan_late;
mod published_mean;
mod recognised_above_communes;
mod recognised_above_complete;
mod recognised_falls;
mod recognised_target;
mod recognition_balance;
mod row_total;
mod task_incomplete;
mod tier_above_communes;
mod tier_across_floor;
mod tier_below_floor;
mod tiers_disjointed;
mod trained_exceed;
mod training_rise;
mod two_documents;
mod value_chain_models_short;

use super::Rule;

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
    &district_missing::RULE,
    &district_repeated::RULE,
    &district_unknown::RULE,
    &commune_count::RULE,
    &district_head::RULE,
    &task_incomplete::RULE,
    &recognition_balance::RULE,
    &number_malformed::RULE,
    &cited_before_issue::RULE,
    &number_of_another_year::RULE,
    &two_documents::RULE,
    &plan_late::RULE,
    &deadline_outside_year::RULE,
];

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
    use alloc::collections::BTreeSet;
    use alloc::vec::Vec;

    use super::*;
    use crate::rules::{Checker, Fact, FactDocument, RuleCode};
    use crate::text::Lang;

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
    fn each_rule_finds_its_bad_example_and_not_its_good_one() {
        for rule in RULES {
            let checker = Checker::empty().with(rule).unwrap();
            let bad = checker.check(&(rule.bad)().dossier());
            assert!(
                !bad.findings().is_empty(),
                "{} on its bad example",
                rule.code
            );
            let good = checker.check(&(rule.good)().dossier());
            assert!(
                good.findings().is_empty(),
                "{} on its good example",
                rule.code
            );
            assert!(
                good.skipped().is_empty(),
                "{} skips its good example",
                rule.code
            );
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
    fn every_text_stands_in_both_languages_and_uses_documented_facts() {
        for rule in RULES {
            let texts = [
                &rule.title,
                &rule.explanation,
                &rule.remedy,
                &rule.message,
                &rule.legal_basis,
            ];
            let meanings = rule.facts.iter().map(FactDocument::meaning);
            for text in texts.into_iter().chain(meanings) {
                assert!(
                    !text.vi().is_empty() && !text.en().is_empty(),
                    "{}",
                    rule.code
                );
                assert_ne!(text.vi(), text.en(), "{}", rule.code);
            }
            let documented: BTreeSet<&str> = rule.facts.iter().map(FactDocument::name).collect();
            for lang in Lang::ALL {
                let used = places(rule.message.get(lang));
                assert!(used.is_subset(&documented), "{}: {used:?}", rule.code);
            }
        }
    }

    #[test]
    fn findings_carry_exactly_the_documented_facts() {
        for rule in RULES {
            let documented: Vec<&str> = rule.facts.iter().map(FactDocument::name).collect();
            let report = Checker::empty()
                .with(rule)
                .unwrap()
                .check(&(rule.bad)().dossier());
            for finding in report.findings() {
                let carried: Vec<&str> = finding.facts().iter().map(Fact::name).collect();
                assert_eq!(carried, documented, "{}", rule.code);
                for lang in Lang::ALL {
                    assert!(
                        places(&finding.text(lang)).is_empty(),
                        "{}",
                        finding.text(lang)
                    );
                }
            }
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

    /// The names between braces.
    fn places(text: &str) -> BTreeSet<&str> {
        text.split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    #[test]
    fn a_rule_is_found_by_its_code() {
        for known in RULES {
            assert_eq!(rule(known.code.as_str()), Some(*known));
        }
        assert_eq!(rule("NTM-0"), None);
    }
}
