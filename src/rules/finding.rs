//! Findings.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::findings::{Found, digits};
use super::{Fact, FactValue, Path, Rule, RuleCode, Severity};
use crate::law::Citation;
use crate::sorted::sort_by_key;
use crate::text::{Label, Lang};

/// Something that a rule found: where, from which places, with which facts, and what it goes back
/// to. Its text is rendered from the facts when it is asked for.
///
/// The serde form is `{"code", "severity", "path", "related", "facts", "citation"}` without the
/// text. A finding that is read finds its rule again in the catalogue; for outside rules see
/// [`Checker::recall`](super::Checker::recall).
#[derive(Debug, Clone, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        deny_unknown_fields,
        description = "Something that a rule found; its text is rendered from the facts."
    )
)]
pub struct Finding {
    #[serde(skip)]
    rule: Option<&'static Rule>,
    /// The code of the rule.
    code: RuleCode,
    /// The severity: the rule's own, or the one that a profile gave it.
    severity: Severity,
    /// Where it belongs.
    path: Path,
    /// The other places that made it, in the order of paths.
    related: Vec<Path>,
    /// The facts by their names.
    #[serde(with = "super::fact::facts_form")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "alloc::collections::BTreeMap<String, FactValue>")
    )]
    facts: Vec<Fact>,
    /// The place in the documents that it goes back to, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    citation: Option<Citation>,
}

impl Finding {
    pub(super) fn new(rule: &'static Rule, severity: Severity, found: Found) -> Self {
        Self {
            rule: Some(rule),
            code: rule.code.clone(),
            severity,
            path: found.path,
            related: found.related,
            facts: found.facts,
            citation: found.citation,
        }
    }

    /// The rule; `None` for a finding that was read from data and whose rule is not at hand.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static Rule> {
        self.rule
    }

    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.code
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

    /// The other places that made it, in the order of paths.
    #[must_use]
    pub fn related(&self) -> &[Path] {
        &self.related
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

    /// The place in the documents that it goes back to; `None` where none is known, such as in a year
    /// of which the crate does not know the law.
    #[must_use]
    pub const fn citation(&self) -> Option<&Citation> {
        self.citation.as_ref()
    }

    /// The citation in words, or that none was found.
    #[must_use]
    pub fn cited(&self, lang: Lang) -> String {
        cited(self.citation(), lang)
    }

    /// The finding in words. Where the rule is not at hand, the facts by their names.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self.rule {
            Some(rule) => fill(rule.message.get(lang), &self.facts, lang),
            None => list(&self.facts, lang),
        }
    }

    /// Gives a finding that was read its rule again.
    pub(super) fn recall(&mut self, rules: &[&'static Rule]) {
        if self.rule.is_none() {
            self.belong(rules.iter().find(|rule| rule.code == self.code).copied());
        }
    }

    /// Facts are in the order of the rule, which a map in data may have lost.
    fn belong(&mut self, rule: Option<&'static Rule>) {
        self.rule = rule;
        if let Some(rule) = rule {
            let place = |fact: &Fact| {
                let mut names = rule.facts.iter().map(|document| document.name);
                names
                    .position(|name| name == fact.name())
                    .unwrap_or(usize::MAX)
            };
            sort_by_key(&mut self.facts, place);
        }
    }

    /// Whether both say the same of the same place: severity, related places and citation aside.
    pub(super) fn compare_content(&self, other: &Self) -> Ordering {
        let by_path = self.path.cmp(&other.path);
        by_path
            .then_with(|| self.code.cmp(&other.code))
            .then_with(|| self.facts.cmp(&other.facts))
    }
}

impl Ord for Finding {
    /// The promised order of findings: by path, then by code, facts, citation, related paths and
    /// severity. Numbers that are equal and differ in their digits, such as 9 and 9.0, come last.
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare_content(other)
            .then_with(|| self.citation.cmp(&other.citation))
            .then_with(|| self.related.cmp(&other.related))
            .then_with(|| self.severity.cmp(&other.severity))
            .then_with(|| {
                let [one, next] = [self, other].map(|one| digits(&one.facts, one.citation()));
                one.cmp(&next)
            })
    }
}

impl PartialOrd for Finding {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Eq for Finding {}

impl PartialEq for Finding {
    /// Whether they are written the same.
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<'de> serde::Deserialize<'de> for Finding {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields, rename = "Finding")]
        struct Form {
            code: RuleCode,
            severity: Severity,
            path: Path,
            related: Vec<Path>,
            #[serde(with = "super::fact::facts_form")]
            facts: Vec<Fact>,
            #[serde(default)]
            citation: Option<Citation>,
        }

        let form = Form::deserialize(deserializer)?;
        let rule = super::built_in_rule(form.code.as_str());
        let mut finding = Self {
            rule: None,
            code: form.code,
            severity: form.severity,
            path: form.path,
            related: form.related,
            facts: form.facts,
            citation: form.citation,
        };
        finding.belong(rule);
        Ok(finding)
    }
}

/// A citation in words, or that none was found.
pub(super) fn cited(citation: Option<&Citation>, lang: Lang) -> String {
    citation.map_or_else(
        || NOT_FOUND.get(lang).into(),
        |citation| citation.text(lang),
    )
}

const NOT_FOUND: Label = Label::new(
    "chưa tìm thấy văn bản có hiệu lực",
    "no document in force was found",
);

/// Fills each `{name}` of a text with the fact of that name. A name without a fact stays as it
/// stands; a test holds that no built-in text has one.
fn fill(text: &str, facts: &[Fact], lang: Lang) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = opened.split_once('}') else {
            filled.push('{');
            rest = opened;
            continue;
        };
        match facts.iter().find(|fact| fact.name() == name) {
            Some(fact) => filled.push_str(&fact.value().text(lang)),
            None => filled.extend(["{", name, "}"]),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The facts by their names, for want of a text to fill.
fn list(facts: &[Fact], lang: Lang) -> String {
    let named = |fact: &Fact| format!("{}: {}", fact.name(), fact.value().text(lang));
    let named: Vec<String> = facts.iter().map(named).collect();
    named.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Decimal;
    use crate::rules::Key;

    const DECLARED: Key<u64> = Key::new("declared", "vi", "en");
    const SHARE: Key<Decimal> = Key::new("share", "vi", "en");

    #[test]
    fn facts_fill_their_places() {
        let facts = [DECLARED.is(27_u32), SHARE.is(Decimal::new(125, 1))];
        assert_eq!(
            fill("{declared} / {share} %", &facts, Lang::Vi),
            "27 / 12,5 %"
        );
        assert_eq!(fill("{declared}{declared}", &facts, Lang::En), "2727");
        assert_eq!(fill("{other} {", &facts, Lang::En), "{other} {");
    }
}
