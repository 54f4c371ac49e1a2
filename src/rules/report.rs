//! Reports of checks.

use alloc::vec::Vec;

use super::{Finding, Path, RuleCode, Severity, SkipReason};

/// What a checker found, and what it could not look at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CheckReport {
    findings: Vec<Finding>,
    skipped: Vec<Skipped>,
}

impl CheckReport {
    /// Puts findings and skipped rules into the promised order.
    pub(super) fn new(mut findings: Vec<Finding>, mut skipped: Vec<Skipped>) -> Self {
        findings.sort_by(|one, other| {
            let by_path = one.path().cmp(other.path());
            by_path
                .then_with(|| one.code().cmp(other.code()))
                .then_with(|| one.facts().cmp(other.facts()))
                .then_with(|| one.citation().cmp(other.citation()))
                // Numbers that are equal and differ in their digits, such as 9 and 9.0.
                .then_with(|| one.digits().cmp(&other.digits()))
        });
        skipped.sort_by(|one, other| {
            let by_code = one.code.cmp(&other.code);
            by_code
                .then_with(|| one.path.cmp(&other.path))
                .then_with(|| one.reason.cmp(&other.reason))
        });
        Self { findings, skipped }
    }

    /// The findings, ordered by path, then by code, facts and citation: equal dossiers give equal
    /// reports, in whatever order their parts came.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings of a severity.
    pub fn of_severity(&self, severity: Severity) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.severity() == severity)
    }

    /// The number of findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.of_severity(severity).count()
    }

    /// Whether nothing breaks a legal text or arithmetic.
    #[must_use]
    pub fn has_no_errors(&self) -> bool {
        self.of_severity(Severity::Error).next().is_none()
    }

    /// What rules could not look at, ordered by code, then by path and reason.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }
}

/// What a rule could not look at, and why: the whole dossier, or one place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Skipped {
    code: RuleCode,
    path: Path,
    reason: SkipReason,
}

impl Skipped {
    pub(super) const fn new(code: RuleCode, path: Path, reason: SkipReason) -> Self {
        Self { code, path, reason }
    }

    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.code
    }

    /// The place; the root when the rule had nothing to check at all.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// Why it was skipped.
    #[must_use]
    pub const fn reason(&self) -> &SkipReason {
        &self.reason
    }
}
