//! The words of comments, documentation and messages.

use std::fs;
use std::path::Path;

use crate::common::source::files;

/// What is not written, and what is written instead.
const NOT_WRITTEN: [(&str, &str); 8] = [
    ("so many", "n, a given number"),
    ("as it came", "the input"),
    ("is told", "is reported"),
    ("untold", "unknown, not reported"),
    ("held against", "compared with"),
    ("that is none", "not a"),
    ("whatever", "any"),
    ("rising", "ascending"),
];

/// Whether a phrase stands in a text as whole words.
fn stands_in(phrase: &str, text: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(phrase).any(|(start, _)| {
        let (before, after) = (text.get(..start), text.get(start + phrase.len()..));
        !is_letter(before.and_then(|before| before.chars().next_back()))
            && !is_letter(after.and_then(|after| after.chars().next()))
    })
}

/// Whether a builder is described as “the same X with Y”, with X one word.
fn describes_a_copy(text: &str) -> bool {
    text.split("the same ").skip(1).any(|rest| {
        let mut words = rest.split(' ');
        words
            .next()
            .is_some_and(|word| word.chars().all(char::is_alphanumeric))
            && words.next() == Some("with")
    })
}

fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<(String, String)> = files();
    let page = |path: &Path| {
        (
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )
    };
    for entry in fs::read_dir(root.join("src/guide")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            texts.push(page(&path));
        }
    }
    texts.push(page(&root.join("README.md")));
    texts.push(page(&root.join("benches/README.md")));
    texts
}

#[test]
fn texts_are_in_plain_technical_english() {
    let mut found = Vec::new();
    for (path, text) in texts() {
        let lines: Vec<String> = text.lines().map(str::to_lowercase).collect();
        for (number, line) in (1..).zip(&lines) {
            for (phrase, instead) in NOT_WRITTEN {
                if stands_in(phrase, line) {
                    found.push(format!("{path}:{number}: “{phrase}”, write: {instead}"));
                }
            }
            if describes_a_copy(line) {
                found.push(format!(
                    "{path}:{number}: “the same … with”, write: sets the …"
                ));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} places:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn phrases_are_found_as_whole_words() {
    assert!(stands_in("is told", "what it is told."));
    assert!(!stands_in("is told", "this toldo"));
    assert!(!stands_in("rising", "comprising"));
    assert!(describes_a_copy("/// the same overlay with a cell"));
    assert!(!describes_a_copy("the same day, with another"));
}
