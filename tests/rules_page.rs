//! The page of rules in the guide is made from the catalogue.
//!
//! When the catalogue has changed, write the page again: `UPDATE_PAGES=1 cargo test --all-features --test all rules_page`.

use std::fmt::{self, Write};
use std::{env, fs};

use nongthonmoi::rules::{Input, Rule, RuleGroup, catalog};
use nongthonmoi::text::Label;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/rules.md");

/// The page as the catalogue gives it.
fn page() -> Result<String, fmt::Error> {
    let mut page = String::new();
    let (version, rules) = (catalog::VERSION, catalog::RULES.len());
    writeln!(
        page,
        "The {rules} rules (quy tắc) of the catalogue in its version {version}, by family. The page is made from the\n\
         catalogue itself; how rules are run and read stands in [`checking`](crate::guide::checking).\n"
    )?;
    writeln!(
        page,
        "| code | severity | Vietnamese | English |\n|---|---|---|---|"
    )?;
    for rule in catalog::RULES {
        let (code, severity) = (&rule.code, rule.severity);
        writeln!(
            page,
            "| `{code}` | {severity} | {} |",
            both(&rule.title, " | ")
        )?;
    }
    for group in RuleGroup::ALL {
        let mut of_group = catalog::RULES
            .iter()
            .filter(|rule| rule.group == *group)
            .peekable();
        if of_group.peek().is_some() {
            writeln!(page, "\n# {}", both(&group.label(), " · "))?;
        }
        for rule in of_group {
            write_rule(&mut page, rule)?;
        }
    }
    writeln!(page, "\n# Retired codes\n")?;
    if catalog::RETIRED.is_empty() {
        writeln!(
            page,
            "None yet. A code that goes is listed here with what took its place, and is never used again."
        )?;
    }
    for gone in catalog::RETIRED {
        let (code, until) = (&gone.code, gone.until);
        let instead = gone
            .replacement
            .as_ref()
            .map_or("nothing".into(), ToString::to_string);
        let (title, reason) = (both(&gone.title, " · "), both(&gone.reason, " · "));
        writeln!(
            page,
            "- `{code}`, until {until}: {title}. {reason}. In its place: {instead}."
        )?;
    }
    Ok(page)
}

fn write_rule(page: &mut String, rule: &Rule) -> fmt::Result {
    let (code, severity) = (&rule.code, rule.severity);
    writeln!(page, "\n## `{code}` {}\n", both(&rule.title, " · "))?;
    writeln!(
        page,
        "{}\n\n{}\n",
        text(rule.explanation.vi()),
        text(rule.explanation.en())
    )?;
    writeln!(page, "| | |\n|---|---|")?;
    let inputs = rule.reads.iter().copied().map(Input::label);
    let inputs: Vec<String> = inputs.map(|label| both(&label, " · ")).collect();
    let facts = rule.facts.iter();
    let facts: Vec<String> = facts
        .map(|fact| format!("`{}`: {}", fact.name, both(&fact.meaning(), " · ")))
        .collect();
    for (name, value) in [
        (
            "mức độ · severity",
            format!("{} · {severity}", severity.label().vi()),
        ),
        ("cách xử lý · remedy", both(&rule.remedy, "<br>")),
        ("căn cứ · legal basis", both(&rule.legal_basis, "<br>")),
        ("dữ liệu · reads", inputs.join("<br>")),
        ("thông báo · message", both(&rule.message, "<br>")),
        ("số liệu · facts", facts.join("<br>")),
        ("từ · since", rule.since.to_string()),
    ] {
        writeln!(page, "| {name} | {value} |")?;
    }
    Ok(())
}

fn both(label: &Label, between: &str) -> String {
    format!("{}{between}{}", text(label.vi()), text(label.en()))
}

/// A text that Markdown shows as it is.
fn text(text: &str) -> String {
    let marks = ['\\', '|', '<', '>', '*', '_', '[', ']', '`'];
    let mut shown = String::new();
    for letter in text.chars() {
        if marks.contains(&letter) {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}

#[test]
fn the_page_is_that_of_the_catalogue() {
    let page = page().unwrap();
    if env::var_os("UPDATE_PAGES").is_some() && env::var_os("CI").is_none() {
        fs::write(PATH, &page).unwrap();
    }
    let stands = fs::read_to_string(PATH).unwrap();
    assert!(
        stands == page,
        "src/guide/rules.md is stale: UPDATE_PAGES=1 cargo test --all-features --test all rules_page"
    );
}
