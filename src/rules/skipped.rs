//! What rules could not look at.

use core::cmp::Ordering;

use super::{Path, RuleCode, SkipReason};

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
