//! Where two values first differ, in a line.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Debug;

use crate::text::{Label, Lang};

/// The most characters of a text that are shown.
const LENGTH: usize = 100;

/// Two texts, each shortened to what stands around the first place at which they differ.
pub(super) fn first_difference(expected: &str, found: &str) -> (String, String) {
    let whole = |text: &str| text.chars().nth(LENGTH).is_none() && !text.contains('\n');
    if whole(expected) && whole(found) {
        return (expected.to_string(), found.to_string());
    }
    // From the start, where less than 30 characters are alike.
    let start = alike(expected, found).saturating_sub(30);
    (excerpt(expected, start), excerpt(found, start))
}

/// As [`first_difference`], in both languages.
pub(super) fn first_differences(expected: &Label, found: &Label) -> (Label, Label) {
    let [vi, en] =
        [Lang::Vi, Lang::En].map(|lang| first_difference(expected.get(lang), found.get(lang)));
    (Label::owned(vi.0, en.0), Label::owned(vi.1, en.1))
}

/// The path to the first place at which two values differ, as far as their `Debug` texts show it, for
/// example `quota.rows.3.total`; empty where the values as a whole are of different kinds.
pub(super) fn differing_path(expected: &impl Debug, found: &impl Debug) -> String {
    let (expected, found) = (format!("{expected:?}"), format!("{found:?}"));
    let mut levels: Vec<Level> = Vec::new();
    let mut word = String::new();
    let mut quoted = false;
    let mut escaped = false;
    for character in expected.chars().take(alike(&expected, &found)) {
        if quoted {
            quoted = escaped || character != '"';
            escaped = !escaped && character == '\\';
            word.push(character);
            continue;
        }
        match character {
            '{' | '[' | '(' => {
                // The one value of a newtype is the newtype.
                let is_newtype = character == '(' && !word.is_empty();
                levels.push(Level {
                    index: 0,
                    name: is_newtype.then(String::new),
                });
                word.clear();
            }
            '}' | ']' | ')' => {
                levels.pop();
            }
            ',' => {
                if let Some(level) = levels.last_mut() {
                    // As many items as a text in memory has.
                    level.index = level.index.saturating_add(1);
                    level.name = None;
                }
                word.clear();
            }
            ':' => {
                if let Some(level) = levels.last_mut() {
                    level.name = Some(core::mem::take(&mut word));
                }
            }
            ' ' => {}
            '"' => quoted = true,
            other => word.push(other),
        }
    }
    let names = levels.into_iter().map(|level| {
        let Level { index, name } = level;
        name.unwrap_or_else(|| index.to_string())
    });
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    names.join(".")
}

/// A list, a record or a map that is not at its end yet.
struct Level {
    index: usize,
    name: Option<String>,
}

/// How many characters two texts begin with alike.
fn alike(expected: &str, found: &str) -> usize {
    let pairs = expected.chars().zip(found.chars());
    pairs.take_while(|(one, other)| one == other).count()
}

/// A hundred characters of a text in one line, with marks where it goes on.
fn excerpt(text: &str, start: usize) -> String {
    let before = if start > 0 { "…" } else { "" };
    let mut rest = text.chars().skip(start);
    let shown: String = rest.by_ref().take(LENGTH).collect();
    let after = if rest.next().is_some() { "…" } else { "" };
    format!("{before}{}{after}", shown.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;
    use alloc::vec;

    use super::*;

    #[test]
    fn two_long_texts_are_shown_where_they_first_differ() {
        let (one, other) = ("đ".repeat(500) + "x", "đ".repeat(500) + "y");
        let (expected, found) = first_difference(&one, &other);
        assert_eq!(expected, format!("…{}x", "đ".repeat(30)));
        assert_eq!(found, format!("…{}y", "đ".repeat(30)));
        let (expected, found) = first_difference("abc", "abd");
        assert_eq!((&*expected, &*found), ("abc", "abd"));
        assert_eq!(excerpt(&"a".repeat(101), 0), "a".repeat(100) + "…");
        assert_eq!(first_difference("a\nb", "a").0, "a b");
    }

    #[test]
    fn a_difference_has_the_path_to_it() {
        #[derive(Debug)]
        #[expect(dead_code, reason = "read by `Debug` alone")]
        struct Row {
            name: &'static str,
            cells: Vec<Option<u32>>,
        }
        let row = |name, cells| Row { name, cells };
        let rows = |last| vec![row("a, {\"b\": ", vec![]), row("c", vec![Some(1), last])];
        assert_eq!(differing_path(&rows(Some(2)), &rows(Some(3))), "1.cells.1");
        assert_eq!(differing_path(&rows(Some(2)), &rows(None)), "1.cells.1");
        let map = |total| BTreeMap::from([(1, (vec![2, 0], 2)), (6, (vec![10], total))]);
        assert_eq!(differing_path(&map(27), &map(22)), "6.1");
        assert_eq!(differing_path(&1, &"x"), "");
    }
}
