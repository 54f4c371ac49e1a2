//! The order of the modules, and what no module may do, read off the source.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::source::{files, identifier};

/// A module uses only what stands to its left.
const ORDER: [&str; 17] = [
    "quantity",
    "text",
    "law",
    "calendar",
    "place",
    "criteria",
    "assessment",
    "tier",
    "works",
    "recognition",
    "plan",
    "progress",
    "rules",
    "advice",
    "samples",
    "testing",
    "guide",
];

/// The place of a module; helpers that are private to the root stand before all others.
fn position(module: &str) -> usize {
    if modules_of_the_root("mod ").contains(&module.to_string()) {
        return 0;
    }
    let found = ORDER.iter().position(|known| *known == module);
    found.unwrap_or_else(|| panic!("`{module}` has no place in the order")) + 1
}

/// The modules that `lib.rs` declares with these words, in its order.
fn modules_of_the_root(words: &str) -> Vec<String> {
    let root = files()
        .into_iter()
        .find(|(path, _)| path == "lib.rs")
        .unwrap()
        .1;
    let declared = root.lines().filter_map(|line| line.strip_prefix(words));
    declared.map(|rest| identifier(rest).to_string()).collect()
}

/// The lines of a file that are compiled into the library: no comments, no tests.
fn library_lines(text: &str) -> Vec<String> {
    let mut kept = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("#[cfg(test)]") || trimmed.starts_with("#[cfg(all(test") {
            skip_item(&mut lines, line.len() - trimmed.len());
        } else {
            kept.push(without_comment(line).to_string());
        }
    }
    kept
}

/// Skips the item after a `cfg`: one line, or a block that ends at the same indentation.
fn skip_item<'a>(lines: &mut impl Iterator<Item = &'a str>, indentation: usize) {
    let end = format!("{}}}", " ".repeat(indentation));
    for line in lines {
        if line.trim_start().starts_with("#[") {
            continue;
        }
        let closed = line.ends_with(';')
            && line.starts_with(&" ".repeat(indentation))
            && !line.starts_with(&" ".repeat(indentation + 1));
        if closed || line == end {
            return;
        }
    }
}

/// The part of a line before a comment; `//` within a text literal does not begin one.
fn without_comment(line: &str) -> &str {
    let mut in_text = false;
    let mut before = ' ';
    for (index, letter) in line.char_indices() {
        match letter {
            '"' if before != '\\' => in_text = !in_text,
            '/' if !in_text && line[index..].starts_with("//") => return &line[..index],
            _ => {}
        }
        before = letter;
    }
    line
}

/// Each file of the library with its lines.
fn library() -> Vec<(String, Vec<String>)> {
    files()
        .into_iter()
        .map(|(path, text)| (path, library_lines(&text)))
        .collect()
}

fn module_of(path: &str) -> &str {
    path.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The modules that a line reaches from the root of the crate.
fn reached(path: &str, line: &str) -> Vec<String> {
    let mut found: Vec<String> = line
        .match_indices("crate::")
        // `pub(in crate::place)` says who may see an item and uses nothing.
        .filter(|(index, _)| !line[..*index].ends_with("(in "))
        .map(|(index, head)| identifier(&line[index + head.len()..]).to_string())
        .collect();
    // A file `a/b/c.rs` is three modules deep, so three `super` reach the root. What is indented
    // may stand in a module of its own.
    let steps =
        path.split('/').count() - usize::from(path.ends_with("/mod.rs") || path == "lib.rs");
    let climb = "super::".repeat(steps);
    if !line.starts_with(' ') {
        let climbing = line.match_indices(&climb);
        found.extend(
            climbing.map(|(index, _)| identifier(&line[index + climb.len()..]).to_string()),
        );
    }
    found
}

/// What the macros of `macros.rs` reach counts where they are called.
fn reached_by_macros() -> BTreeMap<String, BTreeSet<String>> {
    let text = files()
        .into_iter()
        .find(|(path, _)| path == "macros.rs")
        .unwrap()
        .1;
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in library_lines(&text) {
        if let Some(name) = line.strip_prefix("macro_rules! ") {
            current = identifier(name).to_string();
        }
        found
            .entry(current.clone())
            .or_default()
            .extend(reached("macros.rs", &line));
    }
    found
}

#[test]
fn a_module_uses_only_modules_to_its_left() {
    let macros = reached_by_macros();
    let mut uses = 0;
    for (path, lines) in library() {
        let module = module_of(&path);
        if ["lib", "macros"].contains(&module) {
            continue;
        }
        for line in lines {
            let mut names = reached(&path, &line);
            for (name, reach) in &macros {
                if line.trim_start().starts_with(&format!("{name}!")) {
                    names.extend(reach.iter().cloned());
                }
            }
            for name in names {
                uses += 1;
                assert!(
                    position(&name) <= position(module),
                    "{path}: `{module}` uses `{name}`, which stands to its right: {line}"
                );
            }
        }
    }
    assert!(uses > 100, "only {uses} uses were seen");
}

#[test]
fn the_root_names_every_module_and_the_public_ones_in_order() {
    let public = modules_of_the_root("pub mod ");
    let places: Vec<_> = public.iter().map(|module| position(module)).collect();
    assert!(places.is_sorted_by(|one, next| one < next), "{public:?}");
    let named: BTreeSet<String> = public
        .into_iter()
        .chain(modules_of_the_root("mod "))
        .collect();
    let found: BTreeSet<String> = files()
        .iter()
        .map(|(path, _)| module_of(path).to_string())
        .filter(|module| module != "lib")
        .collect();
    assert_eq!(named, found);
}

#[test]
fn no_line_groups_paths_from_the_root_where_this_test_cannot_read_them() {
    for (path, lines) in library() {
        for line in lines {
            assert!(!line.contains("crate::{"), "{path}: {line}");
            assert!(!line.contains("crate::*"), "{path}: {line}");
        }
    }
}

#[test]
fn no_float_stands_outside_the_readers_that_refuse_one() {
    for (path, lines) in library() {
        for line in lines {
            let word = |wanted: &str| {
                line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                    .any(|word| word == wanted)
            };
            let refuses = line.contains("fn visit_f64<");
            assert!(refuses || !(word("f64") || word("f32")), "{path}: {line}");
        }
    }
}

#[test]
fn the_library_asks_nothing_of_the_machine() {
    for (path, lines) in library() {
        for line in lines {
            for forbidden in [
                "std::",
                "unsafe ",
                "thread_local!",
                "static mut",
                "Utc::now",
                "Local::now",
                "SystemTime",
                "println!",
                "env!(",
            ] {
                // The crate's own version is known when it is compiled.
                let line = line.replace("env!(\"CARGO_PKG_VERSION\")", "");
                assert!(
                    !line.contains(forbidden),
                    "{path} has `{forbidden}`: {line}"
                );
            }
        }
    }
}

#[test]
fn the_reader_of_this_test_tells_code_from_comments_and_tests() {
    let text = "use crate::law::A; // crate::rules\n/// crate::plan\n#[cfg(test)]\nmod tests {\n    use crate::tier;\n}\nlet a = \"//\"; use crate::text;\n#[cfg(test)]\nmod t;\nuse super::super::place;\n";
    let lines = library_lines(text);
    let names: Vec<_> = lines
        .iter()
        .flat_map(|line| reached("law/a.rs", line))
        .collect();
    assert_eq!(names, ["law", "text", "place"]);
}
