//! The lists of the guide that are made from the source, and the names of files and tests in it.
//!
//! When a list is stale, write it again: `UPDATE_PAGES=1 cargo test --all-features --test all guide_lists`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use nongthonmoi::rules::{Checker, PlaceKind, RuleGroup, catalog};

use crate::common::day;
use crate::common::source::{files, identifier};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A type that the crate exports.
struct Exported {
    name: String,
    is_enum: bool,
    /// A struct with named fields, all of them public.
    is_record: bool,
    may_grow: bool,
}

/// Every public enum, and every public struct with named fields. The lint `unreachable_pub` sees to it
/// that what is public in a file is exported.
fn exported() -> Vec<Exported> {
    let mut found = Vec::new();
    for (path, text) in files() {
        // The macro itself, with an example in its tests.
        if path == "text/coded.rs" {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let before = lines.get(..at).unwrap_or_default();
            let after = lines.get(at..).unwrap_or_default();
            if let Some(rest) = line.strip_prefix("pub enum ") {
                found.push(Exported {
                    name: identifier(rest).into(),
                    is_enum: true,
                    is_record: false,
                    may_grow: is_marked(before),
                });
            } else if let Some(rest) = of_codes(line, before) {
                found.push(Exported {
                    name: identifier(rest).into(),
                    is_enum: true,
                    is_record: false,
                    may_grow: line.trim_start().starts_with("open "),
                });
            } else if let Some(rest) = line.strip_prefix("pub struct ") {
                found.push(Exported {
                    name: identifier(rest).into(),
                    is_enum: false,
                    is_record: line.ends_with('{') && has_public_fields(after),
                    may_grow: is_marked(before),
                });
            }
        }
    }
    found
}

/// What follows the word `enum` in a call of the macro that defines enums with codes.
fn of_codes<'t>(line: &'t str, before: &[&str]) -> Option<&'t str> {
    let line = line.trim_start();
    let above = before.last().map_or("", |above| above.trim_start());
    match line.strip_prefix("open enum ") {
        Some(rest) => Some(rest),
        None if above.starts_with("closed because ") => line.strip_prefix("enum "),
        None => None,
    }
    .filter(|rest| !rest.starts_with('$'))
}

/// Whether the attributes above an item say that it may grow.
fn is_marked(before: &[&str]) -> bool {
    let above = before.iter().rev();
    above
        .take_while(|line| !line.is_empty() && !line.starts_with('}'))
        .any(|line| *line == "#[non_exhaustive]")
}

/// Whether every field of the struct with which the lines begin is public.
fn has_public_fields(lines: &[&str]) -> bool {
    let body = lines.iter().skip(1).take_while(|line| **line != "}");
    let mut fields = body
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .peekable();
    fields.peek().is_some() && fields.all(|field| field.starts_with("pub "))
}

/// The names of some types in alphabetical order, as a paragraph.
fn names(types: &[Exported], wanted: impl Fn(&Exported) -> bool) -> String {
    let names: BTreeSet<&str> = types
        .iter()
        .filter(|one| wanted(one))
        .map(|one| one.name.as_str())
        .collect();
    paragraph(&names)
}

/// Some names, in lines of a page.
fn paragraph(names: &BTreeSet<&str>) -> String {
    let (mut lines, mut line) = (String::new(), String::new());
    for name in names {
        let end = if Some(name) == names.last() { "." } else { "," };
        let word = format!("`{name}`{end}");
        if line.chars().count() + word.chars().count() > 98 {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line.clear();
        }
        line.push_str(&word);
        line.push(' ');
    }
    lines + line.trim_end()
}

/// The families of rules with the codes that they have.
fn families() -> String {
    let mut table =
        String::from("| codes | folder | Vietnamese | English | rules |\n|---|---|---|---|---|");
    for group in RuleGroup::ALL {
        let codes = catalog::RULES.iter().filter(|rule| rule.group == *group);
        let codes: Vec<&str> = codes.map(|rule| rule.code.as_str()).collect();
        let (Some(first), Some(last)) = (codes.first(), codes.last()) else {
            continue;
        };
        let (folder, label, number) = (group.code(), group.label(), codes.len());
        assert!(root().join("src/rules/catalog").join(folder).is_dir());
        let (vi, en) = (label.vi(), label.en());
        let row = format!(
            "\n| `{first}` to `{last}` | `src/rules/catalog/{folder}/` | {vi} | {en} | {number} |"
        );
        table.push_str(&row);
    }
    table
}

/// The kinds of places that paths name.
fn places() -> String {
    let mut table = String::from("| path | what it points to |\n|---|---|");
    for kind in PlaceKind::all() {
        let row = format!("\n| `{}` | {} |", kind.path, kind.what);
        table.push_str(&row);
    }
    table
}

/// The laws with their codes.
#[cfg(feature = "testing")]
fn laws() -> String {
    let mut table = String::from("| law | nguyên tắc | what it says |\n|---|---|---|");
    for law in nongthonmoi::testing::Law::ALL {
        let label = law.label();
        let row = format!("\n| `{law}` | {} | {} |", label.vi(), label.en());
        table.push_str(&row);
    }
    table
}

/// The rules that find the mistake of their example although all of it is dated after the day of the
/// state.
fn rules_on_later_days() -> String {
    let mut found = BTreeSet::new();
    for rule in catalog::RULES {
        let example = (rule.bad)();
        let Ok(state) = example.dossier().read_state() else {
            continue;
        };
        let early = state.clone().on(day(2008, 1, 1));
        let checker = Checker::empty().with(rule).unwrap();
        let report = checker.check(&example.dossier().state(&early));
        if !report.findings().is_empty() {
            found.insert(rule.code.as_str());
        }
    }
    paragraph(&found)
}

/// Compares a list of a page with what the source gives, and writes it when asked to.
fn check_list(page: &str, list: &str, expected: &str) {
    let path = root().join("src/guide").join(page);
    let text = fs::read_to_string(&path).unwrap();
    let mark = format!("<!-- {list}: written by tests/guide_lists.rs -->\n");
    let (before, rest) = text.split_once(&mark).unwrap();
    let (stands, after) = rest.split_once("<!-- end -->").unwrap();
    let expected = format!("{expected}\n");
    if stands != expected && env::var_os("UPDATE_PAGES").is_some() && env::var_os("CI").is_none() {
        fs::write(
            &path,
            format!("{before}{mark}{expected}<!-- end -->{after}"),
        )
        .unwrap();
        return;
    }
    assert!(
        stands == expected,
        "“{list}” in src/guide/{page} is stale: \
         UPDATE_PAGES=1 cargo test --all-features --test all guide_lists"
    );
}

#[test]
fn lists_are_made_from_the_source() {
    let types = exported();
    let page = "stability.md";
    let list = |is_enum: bool, may_grow: bool| {
        names(&types, |one| {
            one.may_grow == may_grow && one.is_enum == is_enum && (is_enum || one.is_record)
        })
    };
    check_list(page, "exhaustive enums", &list(true, false));
    check_list(page, "non_exhaustive enums", &list(true, true));
    check_list(page, "exhaustive structs", &list(false, false));
    check_list(page, "non_exhaustive structs", &list(false, true));
    check_list("extending.md", "families of rules", &families());
    check_list("checking.md", "kinds of places", &places());
    #[cfg(feature = "testing")]
    check_list("testing.md", "laws", &laws());
    let later = "rules that look at what is dated later";
    check_list("forms.md", later, &rules_on_later_days());
}

/// Every page of the guide and the README, by name.
fn pages() -> Vec<(PathBuf, String)> {
    let guide = fs::read_dir(root().join("src/guide")).unwrap();
    let mut paths: Vec<PathBuf> = guide.map(|entry| entry.unwrap().path()).collect();
    paths.push(root().join("README.md"));
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| (path.clone(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The texts between single backticks of a page, outside of blocks of code.
fn quoted(page: &str) -> Vec<&str> {
    let mut in_code = false;
    let mut found = Vec::new();
    for line in page.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            found.extend(line.split('`').skip(1).step_by(2));
        }
    }
    found
}

#[test]
fn files_that_the_guide_names_exist() {
    let folders = ["src/", "tests/", "examples/", "benches/"];
    for (path, page) in pages() {
        for name in quoted(&page) {
            let is_file = folders.iter().any(|folder| name.starts_with(folder));
            let is_pattern = name.contains(['<', ' ']) || name.contains("NNN");
            assert!(
                !is_file || is_pattern || root().join(name).exists(),
                "{} names `{name}`, which is not there",
                path.display()
            );
        }
    }
}

/// Every name of a function in the library and its tests.
fn functions() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut folders = vec![root().join("src"), root().join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                names.extend(
                    text.split("fn ")
                        .skip(1)
                        .map(|rest| identifier(rest).into()),
                );
            }
        }
    }
    names
}

#[test]
fn tests_that_the_laws_name_exist() {
    let page = fs::read_to_string(root().join("src/guide/laws.md")).unwrap();
    let functions = functions();
    let mut missing = Vec::new();
    for row in page.lines().filter(|line| line.starts_with("| ")) {
        let place = row.rsplit('|').nth(1).unwrap_or_default();
        for name in place.split('`').skip(1).step_by(2) {
            let stands = if name.contains('/') {
                root().join(name).exists()
            } else if name.contains("::") {
                let path = root().join("src").join(name.replace("::", "/"));
                path.with_extension("rs").exists() || path.join("mod.rs").exists()
            } else {
                name.contains('*') || functions.contains(name)
            };
            if !stands {
                missing.push(name);
            }
        }
    }
    assert!(
        missing.is_empty(),
        "laws.md names what is not there: {missing:#?}"
    );
}
