//! Codes that are no rules.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::RuleCode;
use crate::text::Lang;

/// A code under which a checker has no rule.
// May grow: a code may be no rule for other reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownRule {
    /// There never was such a rule.
    #[error("`{code}` is no rule{}", hint(.nearest.as_ref(), Lang::En))]
    Never {
        /// The code that was looked up.
        code: RuleCode,
        /// The rule whose code is most alike.
        nearest: Option<RuleCode>,
    },
    /// The rule is gone.
    #[error("the rule `{code}` is gone{}", instead(.replacement.as_ref(), Lang::En))]
    Retired {
        /// The code.
        code: RuleCode,
        /// The rule that looks at it now, if there is one.
        replacement: Option<RuleCode>,
    },
}

impl UnknownRule {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::Never { code, nearest } => {
                format!("không có quy tắc {code}{}", hint(nearest.as_ref(), lang))
            }
            Self::Retired { code, replacement } => {
                let instead = instead(replacement.as_ref(), lang);
                format!("quy tắc {code} đã bỏ{instead}")
            }
        }
    }
}

fn hint(nearest: Option<&RuleCode>, lang: Lang) -> String {
    match (nearest, lang) {
        (Some(code), Lang::Vi) => format!("; có phải là {code}?"),
        (Some(code), Lang::En) => format!(": did you mean `{code}`?"),
        (None, _) => String::new(),
    }
}

fn instead(replacement: Option<&RuleCode>, lang: Lang) -> String {
    match (replacement, lang) {
        (Some(code), Lang::Vi) => format!("; dùng {code} thay thế"),
        (Some(code), Lang::En) => format!(": use `{code}`"),
        (None, Lang::Vi) => "; không có quy tắc thay thế".into(),
        (None, Lang::En) => ", and nothing took its place".into(),
    }
}

/// The code that is most alike, by the letters that must be changed, put in or taken out; the first
/// one of several, and none when every letter differs.
pub(super) fn nearest<'a>(
    code: &RuleCode,
    codes: impl IntoIterator<Item = &'a RuleCode>,
) -> Option<&'a RuleCode> {
    codes
        .into_iter()
        .map(|one| (distance(code.as_str(), one.as_str()), one))
        .filter(|(distance, _)| *distance < code.as_str().chars().count())
        .min()
        .map(|(_, one)| one)
}

/// The distance of two texts (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut left = index.saturating_add(1);
        let mut next = Vec::with_capacity(row.len());
        next.push(left);
        for ((above, corner), found) in row.iter().skip(1).zip(&row).zip(&other) {
            let changed = corner.saturating_add(usize::from(letter != *found));
            left = left.min(*above).saturating_add(1).min(changed);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_the_fewest_changes() {
        for (one, other, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("NTM-101", "NTM-101", 0),
            ("NTM-110", "NTM-101", 2),
            ("NTM-11", "NTM-101", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn the_nearest_code_is_suggested_and_of_two_the_first() {
        let codes = ["NTM-101", "NTM-102", "NTM-701"].map(RuleCode::of);
        let of = |code| nearest(&RuleCode::of(code), &codes).map(RuleCode::as_str);
        assert_eq!(of("NTM-1O1"), Some("NTM-101"));
        assert_eq!(of("NTM-10"), Some("NTM-101"));
        assert_eq!(of("NTM-770"), Some("NTM-701"));
        assert_eq!(of("X"), None);
    }
}
