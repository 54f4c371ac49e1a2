//! Reports of checks.

use alloc::vec::Vec;

use super::{Finding, RuleCode, Severity, SkipReason};

/// What a checker found, and what it could not look at.
#[derive(Debug, Clone, PartialEq)]
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
        });
        skipped.sort_by(|one, other| one.code.cmp(&other.code));
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

    /// The rules that had nothing to check, ordered by code.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }
}

/// A rule that had nothing to check, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Skipped {
    code: RuleCode,
    reason: SkipReason,
}

impl Skipped {
    pub(super) const fn new(code: RuleCode, reason: SkipReason) -> Self {
        Self { code, reason }
    }

    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.code
    }

    /// Why it was skipped.
    #[must_use]
    pub const fn reason(&self) -> &SkipReason {
        &self.reason
    }
}
