//! The catalogue of built-in rules: a folder for each family, and in it a file for each rule, named by
//! its code.
//!
//! To add a rule: write its file in the folder of its family, and name it in the `RULES` of that folder.
//!
//! What rules share stands beside the families; `prelude` brings it into scope:
//!
//! | modules | what they have |
//! |---|---|
//! | `about` | subjects of findings, each with path, citation and facts |
//! | `guards` | what rules need of a dossier, and why they skip it without that |
//! | `plan_paths`, `state_paths`, `report_paths`, `criteria_paths` | of each input the paths and citations, and the facts that several rules carry |
//! | `published_paths` | the same for published and reported figures, and how these lie to each other |
//! | `gazetteer_paths` | the paths of the gazetteer, from `cells` |
//! | `units` | administrative units that the data name, and what became of them |
//! | `listed_works`, `mean_target` | works and target means compared with the plan |
//! | `overlays`, `laxer_overlays`, `histories`, `earlier` | comparisons with set, histories and earlier dossier |
//! | `basis` | legal bases in both languages |
//! | `examples` | the dossiers of the examples |

mod arithmetic;
mod criteria;
pub(super) mod examples;
mod geography;
mod law;
mod recognition;
mod reports;
mod targets;
mod tasks;
mod works;

pub(super) mod about;
pub(super) mod basis;
pub(super) mod criteria_paths;
pub(super) mod earlier;
pub(super) mod guards;
pub(super) mod histories;
pub(super) mod laxer_overlays;
pub(super) mod listed_works;
pub(super) mod mean_target;
pub(super) mod overlays;
pub(super) mod plan_paths;
pub(super) mod prelude;
pub(super) mod published_paths;
pub(super) mod report_paths;
pub(super) mod state_paths;
pub(super) mod units;

use super::cells::gazetteer as gazetteer_paths;
use super::fact::{joined, total};
use super::{RetiredRule, Rule};

/// The version of the catalogue: it rises whenever a rule is added or removed, or finds other things.
pub const VERSION: u32 = 1;

/// Every built-in rule, ordered by code.
pub static RULES: &[&Rule] = &joined::<_, { total(FAMILIES) }>(FAMILIES);

/// The rules by family.
const FAMILIES: &[&[&Rule]] = &[
    arithmetic::RULES,
    targets::RULES,
    criteria::RULES,
    reports::RULES,
    geography::RULES,
    works::RULES,
    tasks::RULES,
    recognition::RULES,
    law::RULES,
];

/// The built-in rules that were removed, ordered by code. None was yet.
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
            let SkipReason::Absent(input) = &skipped.reason else {
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
