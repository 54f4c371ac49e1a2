//! The table of rules in the guide is that of the catalogue.

use std::fmt::Write;

use nongthonmoi::rules::{FactDocument, Input, catalog};

const PAGE: &str = include_str!("../src/guide/rules.md");

/// The table as the catalogue gives it.
fn table() -> String {
    let mut table = String::from(
        "| code | severity | Vietnamese | English | reads | facts |\n|---|---|---|---|---|---|\n",
    );
    for rule in catalog::RULES {
        let reads: Vec<&str> = rule.reads.iter().copied().map(letter).collect();
        let names = rule.facts.iter().map(FactDocument::name);
        let facts: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        let written = writeln!(
            table,
            "| `{}` | {} | {} | {} | {} | {} |",
            rule.code,
            rule.severity,
            rule.title.vi(),
            rule.title.en(),
            reads.join(", "),
            facts.join(", ")
        );
        assert!(written.is_ok());
    }
    table
}

/// The letter that the page explains.
const fn letter(input: Input) -> &'static str {
    match input {
        Input::Plan => "P",
        Input::Gazetteer => "G",
        Input::CriteriaSet => "C",
        Input::Overlays => "O",
        Input::Standard => "S",
        Input::Reports => "R",
        Input::State => "T",
        Input::RecognitionBalance => "B",
        Input::Date => "D",
        Input::Earlier => "E",
        _ => "?",
    }
}

#[test]
fn the_page_holds_the_table_of_the_catalogue() {
    let table = table();
    assert!(
        PAGE.contains(&table),
        "put this table into src/guide/rules.md:\n{table}"
    );
}
