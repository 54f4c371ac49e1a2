//! What one rule of the catalogue says of a dossier.

use nongthonmoi::rules::{CheckReport, Checker, Dossier, Finding, catalog};
use nongthonmoi::text::Lang;

pub(crate) fn check(code: &str, dossier: &Dossier<'_>) -> CheckReport {
    let rule = catalog::rule(code).unwrap();
    Checker::empty().with(rule).unwrap().check(dossier)
}

fn shown(finding: &Finding) -> String {
    format!("{}: {}", finding.path(), finding.text(Lang::Vi))
}

/// Path and Vietnamese text of every finding.
pub(crate) fn findings(code: &str, dossier: &Dossier<'_>) -> Vec<String> {
    let report = check(code, dossier);
    report.findings().iter().map(shown).collect()
}

/// Paths of findings.
pub(crate) fn paths(code: &str, dossier: &Dossier<'_>) -> Vec<String> {
    let report = check(code, dossier);
    let findings = report.findings().iter();
    findings.map(|finding| finding.path().to_string()).collect()
}

/// Path and reason of what was not looked at.
pub(crate) fn skips(code: &str, dossier: &Dossier<'_>) -> Vec<String> {
    let report = check(code, dossier);
    let skipped = report.skipped().iter();
    skipped
        .map(|one| format!("{}: {}", one.path, one.reason.text(Lang::En)))
        .collect()
}
