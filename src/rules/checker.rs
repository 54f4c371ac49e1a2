//! Checkers.

use alloc::vec::Vec;

use super::{CheckReport, Dossier, Findings, Path, Rule, RuleCode, catalog};

/// Runs rules over a dossier.
#[derive(Debug, Clone)]
pub struct Checker {
    rules: Vec<&'static Rule>,
}

impl Checker {
    /// A checker with every rule of the catalogue.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            rules: catalog::RULES.to_vec(),
        }
    }

    /// A checker without rules.
    #[must_use]
    pub const fn empty() -> Self {
        Self { rules: Vec::new() }
    }

    /// The same checker with one more rule, of the catalogue or your own.
    ///
    /// # Errors
    /// [`RuleRefused`] when the code is malformed, when the checker has a rule of that code
    /// already, or when an outside rule has the prefix `NTM`.
    pub fn with(mut self, rule: &'static Rule) -> Result<Self, RuleRefused> {
        let code = rule.code.clone();
        if code.as_str().parse::<RuleCode>().is_err() {
            return Err(RuleRefused::Malformed { code });
        }
        if self.rules.iter().any(|known| known.code == code) {
            return Err(RuleRefused::Twice { code });
        }
        let built_in = catalog::RULES
            .iter()
            .any(|known| core::ptr::eq(*known, rule));
        if code.as_str().starts_with("NTM-") && !built_in {
            return Err(RuleRefused::Reserved { code });
        }
        self.rules.push(rule);
        Ok(self)
    }

    /// The rules, in the order in which they run.
    #[must_use]
    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Runs every rule.
    #[must_use]
    pub fn check(&self, dossier: &Dossier<'_>) -> CheckReport {
        let mut found = Vec::new();
        let mut skipped = Vec::new();
        for rule in &self.rules {
            let mut findings = Findings::new(rule, &mut found, &mut skipped);
            if let Err(reason) = (rule.check)(dossier, &mut findings) {
                findings.skip(Path::root(), reason);
            }
        }
        CheckReport::new(found, skipped)
    }
}

/// A rule that a checker does not take.
// May grow: further conditions can come with further fields of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RuleRefused {
    /// The code has another form than `NTM-101`.
    #[error("`{code}` is not the code of a rule: write it such as HB-1")]
    Malformed {
        /// The code as it came.
        code: RuleCode,
    },
    /// The checker has a rule of the code already.
    #[error("the checker has a rule `{code}` already: give each rule a code of its own")]
    Twice {
        /// The code.
        code: RuleCode,
    },
    /// The prefix belongs to the built-in rules.
    #[error("the prefix of `{code}` belongs to the built-in rules: choose one of your own")]
    Reserved {
        /// The code.
        code: RuleCode,
    },
}
