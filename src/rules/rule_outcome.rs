//! What one rule came to: how much it found, and what it could not look at.

use core::cmp::Ordering;

use super::{Path, RuleCode, Severity, SkipReason};

/// A rule that ran: its severity under the profiles, and how much it found.
///
/// The serde form is `{"code": "NTM-101", "severity": "error", "findings": 1, "skipped": 0}`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "A rule that ran, and how much it found.")
)]
pub struct RuleCount {
    /// The code of the rule.
    code: RuleCode,
    /// The severity of its findings, under the profiles of the check.
    severity: Severity,
    /// The number of its findings, also of those that were not kept.
    findings: u64,
    /// The number of places that it could not look at, also of those that were not kept.
    skipped: u64,
}

impl RuleCount {
    pub(super) const fn new(code: RuleCode, severity: Severity, counts: [u64; 2]) -> Self {
        let [findings, skipped] = counts;
        Self {
            code,
            severity,
            findings,
            skipped,
        }
    }

    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.code
    }

    /// The severity of its findings.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// The number of its findings, also of those that were not kept.
    #[must_use]
    pub const fn findings(&self) -> u64 {
        self.findings
    }

    /// The number of places that it could not look at, also of those that were not kept; the whole
    /// dossier is one.
    #[must_use]
    pub const fn skipped(&self) -> u64 {
        self.skipped
    }
}

/// What a rule could not look at, and why: the whole dossier, or one place in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Skipped {
    /// The code of the rule.
    code: RuleCode,
    /// The place; empty when the rule had nothing to check at all.
    path: Path,
    /// Why it was skipped.
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

impl Ord for Skipped {
    /// The promised order: by code, then by path and reason.
    fn cmp(&self, other: &Self) -> Ordering {
        let by_code = self.code.cmp(&other.code);
        by_code
            .then_with(|| self.path.cmp(&other.path))
            .then_with(|| self.reason.cmp(&other.reason))
    }
}

impl PartialOrd for Skipped {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
