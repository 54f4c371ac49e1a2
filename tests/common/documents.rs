//! Reports of checks, to be written in other forms.

use nongthonmoi::rules::{CheckReport, Checker, Dossier, catalog};
use nongthonmoi::samples::hoa_binh;

pub(crate) fn built_in_plan() -> CheckReport {
    Checker::built_in().check(&Dossier::new().plan(&hoa_binh::plan_2018()))
}

/// The report of each rule's bad example, by all rules.
pub(crate) fn bad_examples() -> impl Iterator<Item = CheckReport> {
    let checker = Checker::built_in();
    let rules = catalog::RULES.iter();
    rules.map(move |rule| checker.check(&(rule.bad)().dossier()))
}
