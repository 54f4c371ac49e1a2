//! Rules, and the checker that runs them.
//!
//! A [`Rule`] is one static item: code, severity, texts in both languages, what it reads, the
//! facts that its findings carry, one bad and one good example, and the check. A [`Checker`] runs
//! rules over a [`Dossier`] and returns a [`CheckReport`]: [`Finding`]s as data, in an order that
//! is promised (path, then code, facts and citation), and the rules that were skipped because their input is absent.
//! Texts are rendered afterwards, in either language, from the facts of the finding.
//!
//! ```
//! use nongthonmoi::rules::{Checker, Dossier, Severity};
//! use nongthonmoi::samples::hoa_binh;
//! use nongthonmoi::text::Lang;
//!
//! let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
//! let report = Checker::built_in().check(&Dossier::new().plan(&plan).gazetteer(&gazetteer));
//!
//! let error = report.findings().iter().find(|finding| finding.severity() == Severity::Error);
//! let error = error.unwrap();
//! assert_eq!(error.path().to_string(), "/quota/rows/6/total");
//! assert!(error.text(Lang::En).contains("27") && error.text(Lang::En).contains("22"));
//! ```

pub mod catalog;

mod checker;
mod code;
mod dossier;
mod example;
mod explanation;
mod fact;
mod finding;
mod finding_changes;
mod findings;
mod group;
mod input;
mod key;
mod path;
mod prelude;
mod profile;
mod profile_error;
mod reading;
mod report;
mod report_consistency;
mod rule;
mod rule_count;
mod sarif;
mod severity;
mod skipped;
mod template;
mod unknown_rule;
mod versions;

pub use checker::{Checker, RuleRefused};
pub use code::{InvalidRuleCode, RuleCode};
pub use dossier::Dossier;
pub use example::Example;
pub use explanation::{ExplainedFact, FindingExplanation, TracedCell, TracedPlace};
pub use fact::{Fact, FactDocument, FactValue};
pub use finding::Finding;
pub use finding_changes::FindingChanges;
pub use findings::{Findings, Reported};
pub use group::RuleGroup;
pub use input::{Input, SkipReason};
pub use key::Key;
pub use path::{InvalidPath, Path};
pub use profile::Profile;
pub use profile_error::ProfileError;
pub use reading::DossierReading;
pub use report::CheckReport;
pub use rule::{Checked, RetiredRule, Rule, RuleBuilder};
pub use rule_count::RuleCount;
pub use sarif::SarifLog;
pub use severity::{RuleSetting, Severity};
pub use skipped::Skipped;
pub use unknown_rule::UnknownRule;
pub use versions::Versions;
