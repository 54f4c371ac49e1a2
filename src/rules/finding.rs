//! Findings.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Fact, FactValue, Path, Rule, RuleCode, Severity, SkipReason, Skipped, template};
use crate::law::Citation;
use crate::text::Lang;

/// Something that a rule found: where, which facts, and what it goes back to. Its text is rendered
/// from the facts when it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    rule: &'static Rule,
    severity: Severity,
    path: Path,
    facts: Vec<Fact>,
    citation: Citation,
}

impl Finding {
    /// The rule.
    #[must_use]
    pub const fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.rule.code
    }

    /// The severity: the rule's own, or the one that a profile gave it.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Where it belongs.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// The facts, in the order in which the rule documents them.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// The value of a fact; `None` when the finding has none of that name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&FactValue> {
        self.facts
            .iter()
            .find(|fact| fact.name() == name)
            .map(Fact::value)
    }

    /// The place in the documents that it goes back to.
    #[must_use]
    pub const fn citation(&self) -> &Citation {
        &self.citation
    }

    /// Facts and citation as they are written.
    pub(super) fn digits(&self) -> (Vec<String>, String) {
        let facts = self.facts.iter().map(|fact| fact.value().text(Lang::En));
        (facts.collect(), self.citation.text(Lang::En))
    }

    /// The finding in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        template::fill(self.rule.message.get(lang), &self.facts, lang)
    }
}

/// The serde form without the text: `code`, `severity`, `path`, `facts`, `citation`.
#[cfg(feature = "serde")]
impl serde::Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        struct Facts<'a>(&'a [Fact]);

        impl serde::Serialize for Facts<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|fact| (fact.name(), fact.value())))
            }
        }

        let mut form = serializer.serialize_struct("Finding", 5)?;
        form.serialize_field("code", self.code())?;
        form.serialize_field("severity", &self.severity())?;
        form.serialize_field("path", &self.path)?;
        form.serialize_field("facts", &Facts(&self.facts))?;
        form.serialize_field("citation", &self.citation)?;
        form.end()
    }
}

/// Where a running rule puts what it finds, and what it could not look at.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static Rule,
    severity: Severity,
    found: &'a mut Vec<Finding>,
    skipped: &'a mut Vec<Skipped>,
}

impl<'a> Findings<'a> {
    pub(super) const fn new(
        rule: &'static Rule,
        severity: Severity,
        found: &'a mut Vec<Finding>,
        skipped: &'a mut Vec<Skipped>,
    ) -> Self {
        Self {
            rule,
            severity,
            found,
            skipped,
        }
    }

    /// Says that the running rule could not look at a place, and why.
    pub fn skip(&mut self, path: Path, reason: SkipReason) {
        let code = self.rule.code.clone();
        self.skipped.push(Skipped::new(code, path, reason));
    }

    /// Reports a finding of the running rule.
    pub fn report(
        &mut self,
        path: Path,
        citation: Citation,
        facts: impl IntoIterator<Item = (&'static str, FactValue)>,
    ) {
        self.found.push(Finding {
            rule: self.rule,
            severity: self.severity,
            path,
            facts: facts
                .into_iter()
                .map(|(name, value)| Fact::new(name, value))
                .collect(),
            citation,
        });
    }
}
