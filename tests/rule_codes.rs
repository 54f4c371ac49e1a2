//! The codes that were ever published: none is lost, none is given to another rule.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use nongthonmoi::rules::{Rule, catalog};

const PUBLISHED: &str = include_str!("data/rule-codes.csv");

const HEAD: &str = "code,since,severity,catalogue,facts\n";

/// What a program that reads findings relies on.
fn promise(rule: &Rule) -> String {
    let facts: Vec<&str> = rule.facts.iter().map(|document| document.name).collect();
    let (code, since, severity) = (&rule.code, rule.since, rule.severity);
    let version = published()
        .get(code.as_str())
        .map_or(catalog::VERSION, |row| row.catalogue);
    format!("{code},{since},{severity},{version},{}", facts.join(" "))
}

struct Row {
    line: &'static str,
    /// The version of the catalogue in which the rule came, or last found other things.
    catalogue: u32,
}

fn published() -> BTreeMap<&'static str, Row> {
    let rows = PUBLISHED.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let [code, _, _, catalogue, _] = cells[..] else {
            panic!("{line}");
        };
        let catalogue = catalogue.parse().unwrap();
        (code, Row { line, catalogue })
    });
    rows.collect()
}

/// Nobody takes a line out of the list: a rule that goes is listed as retired.
#[test]
fn every_code_ever_published_is_a_rule_or_retired() {
    for code in published().keys() {
        let retired = catalog::RETIRED
            .iter()
            .any(|gone| gone.code.as_str() == *code);
        let live = catalog::rule(code).is_some();
        assert!(live != retired, "{code}: live {live}, retired {retired}");
    }
}

/// Another severity, another fact or another version under a known code is another rule.
#[test]
fn every_rule_is_what_was_published_under_its_code() {
    let published = published();
    let mut new = String::new();
    for rule in catalog::RULES {
        let promised = promise(rule);
        match published.get(rule.code.as_str()) {
            Some(row) => assert_eq!(
                promised, row.line,
                "raise catalog::VERSION, and write the new line with it"
            ),
            None => writeln!(new, "{promised}").unwrap(),
        }
    }
    assert_eq!(
        new, "",
        "raise catalog::VERSION, and add these lines to rule-codes.csv"
    );
}

#[test]
fn the_list_is_in_order_and_its_newest_rows_are_of_the_version_at_hand() {
    assert!(PUBLISHED.starts_with(HEAD));
    let codes: Vec<&str> = PUBLISHED
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .collect();
    assert!(
        codes.is_sorted_by(|one, next| one < next),
        "each code once, in order"
    );
    let newest = published().values().map(|row| row.catalogue).max();
    assert_eq!(newest, Some(catalog::VERSION));
}

#[test]
fn retired_rules_name_rules_that_live() {
    let mut codes = BTreeSet::new();
    for gone in catalog::RETIRED {
        assert!(
            codes.insert(gone.code.as_str()),
            "{} is retired twice",
            gone.code
        );
        let replacement = gone.replacement.as_ref();
        assert!(replacement.is_none_or(|code| catalog::rule(code.as_str()).is_some()));
        assert!(!gone.reason.vi().is_empty() && !gone.reason.en().is_empty());
    }
}
