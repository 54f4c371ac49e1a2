//! Rules, and the checker that runs them.
//!
//! A [`Rule`] is one static item: code, severity, texts in both languages, what it reads, the facts
//! that its findings carry, one bad and one good example, and the check. A [`Checker`] runs rules
//! over a [`Dossier`] and returns a [`CheckReport`]: [`Finding`]s as data, in an order that is
//! promised (path, then code, facts and citation), and the rules that were skipped because their
//! input is absent. Texts are rendered afterwards, in either language, from the facts of the
//! finding.
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

mod cells;
mod checker;
mod code;
mod dossier;
mod explanation;
mod fact;
mod finding;
mod finding_changes;
mod findings;
mod path;
mod profile;
mod reading;
mod report;
mod rule;
mod sarif;

// The one place where the other files name the catalogue.
use catalog::{RETIRED, RULES, VERSION, prelude, rule as built_in_rule};

pub use cells::{CellIndex, PlaceKind, TracedCell};
pub use checker::{Checker, RuleRefused};
pub use code::{RuleCode, RuleGroup, UnknownRule};
pub use dossier::{Dossier, Example, Input, SkipReason};
pub use explanation::{ExplainedFact, FindingExplanation, TracedPlace};
pub use fact::{Fact, FactDocument, FactValue, Key};
pub use finding::Finding;
pub use finding_changes::FindingChanges;
pub use findings::{Findings, Reported};
pub use path::Path;
pub use profile::{Profile, ProfileError};
pub use reading::{DossierReading, RefusedReport};
pub use report::{CheckReport, RuleCount, Skipped, Versions};
pub use rule::{Checked, RetiredRule, Rule, RuleBuilder, RuleSetting, Severity};
pub use sarif::SarifLog;
