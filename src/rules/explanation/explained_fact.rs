//! Facts of a finding with what they mean.

use alloc::format;
use alloc::string::String;

use crate::rules::{Fact, FactValue};
use crate::text::{Label, Lang};

/// A fact of a finding with what the rule says that it means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ExplainedFact {
    name: String,
    meaning: Option<Label>,
    value: FactValue,
}

impl ExplainedFact {
    pub(super) fn new(fact: &Fact, meaning: Option<Label>) -> Self {
        Self {
            name: fact.name().into(),
            meaning,
            value: fact.value().clone(),
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it means; `None` when the rule is not at hand, or does not document it.
    #[must_use]
    pub const fn meaning(&self) -> Option<&Label> {
        self.meaning.as_ref()
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &FactValue {
        &self.value
    }

    /// The meaning, else the name, and the value.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let meaning = self.meaning.as_ref().map(|meaning| meaning.get(lang));
        let meaning = meaning.unwrap_or(&self.name);
        format!("{meaning}: {}", self.value.text(lang))
    }
}
