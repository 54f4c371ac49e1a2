//! Checkers.

use alloc::vec::Vec;

use super::{CheckReport, Dossier, Findings, Rule, Skipped, catalog};

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
    #[must_use]
    pub fn with(mut self, rule: &'static Rule) -> Self {
        self.rules.push(rule);
        self
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
            if let Err(reason) = (rule.check)(dossier, &mut Findings::new(rule, &mut found)) {
                skipped.push(Skipped::new(rule.code.clone(), reason));
            }
        }
        CheckReport::new(found, skipped)
    }
}
