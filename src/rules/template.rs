//! Texts with places for facts.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Fact;
use crate::text::Lang;

/// Fills each `{name}` of a text with the fact of that name. A name without a fact stays as it
/// stands; a test holds that no built-in text has one.
pub(super) fn fill(text: &str, facts: &[Fact], lang: Lang) -> String {
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
pub(super) fn list(facts: &[Fact], lang: Lang) -> String {
    let named = |fact: &Fact| format!("{}: {}", fact.name(), fact.value().text(lang));
    let named: Vec<String> = facts.iter().map(named).collect();
    named.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Decimal;

    #[test]
    fn facts_fill_their_places() {
        let facts = [
            Fact::new("declared", 27_u32.into()),
            Fact::new("share", Decimal::new(125, 1).into()),
        ];
        assert_eq!(
            fill("{declared} / {share} %", &facts, Lang::Vi),
            "27 / 12,5 %"
        );
        assert_eq!(fill("{declared}{declared}", &facts, Lang::En), "2727");
        assert_eq!(fill("{other} {", &facts, Lang::En), "{other} {");
    }
}
