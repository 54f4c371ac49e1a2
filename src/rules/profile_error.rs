//! Profiles that cannot be applied.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{RuleCode, RuleGroup, RuleSetting};
use crate::text::Lang;

/// A profile that a checker cannot apply.
// May grow: profiles will say further things.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ProfileError {
    /// The checker has no rule of the code.
    #[error("profile `{profile}` names `{code}`, which is no rule{}", suggestion(.nearest.as_ref(), Lang::En))]
    UnknownRule {
        /// The name of the profile.
        profile: String,
        /// The code as it came.
        code: RuleCode,
        /// The rule whose code is most alike.
        nearest: Option<RuleCode>,
    },
    /// A rule stands in the profile twice.
    #[error("profile `{profile}` has two settings of rule `{code}`: keep one")]
    RuleTwice {
        /// The name of the profile.
        profile: String,
        /// The code.
        code: RuleCode,
    },
    /// A family stands in the profile twice.
    #[error("profile `{profile}` has two settings of family `{group}`: keep one")]
    GroupTwice {
        /// The name of the profile.
        profile: String,
        /// The family.
        group: RuleGroup,
    },
    /// An earlier profile forbids what the rule finds, and this one would lower it.
    #[error(
        "profile `{profile}` sets rule `{code}` to `{setting}`, but profile `{by}` has it at `forbid`, which cannot be lowered"
    )]
    Forbidden {
        /// The name of the profile.
        profile: String,
        /// The rule.
        code: RuleCode,
        /// The setting as it came.
        setting: RuleSetting,
        /// The name of the profile that forbids.
        by: String,
    },
}

impl ProfileError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::UnknownRule {
                profile,
                code,
                nearest,
            } => format!(
                "cấu hình “{profile}” nêu {code}, không có quy tắc này{}",
                suggestion(nearest.as_ref(), lang)
            ),
            Self::RuleTwice { profile, code } => {
                format!("cấu hình “{profile}” có hai mức áp dụng cho quy tắc {code}: chỉ giữ một")
            }
            Self::GroupTwice { profile, group } => format!(
                "cấu hình “{profile}” có hai mức áp dụng cho nhóm “{}”: chỉ giữ một",
                group.label().vi()
            ),
            Self::Forbidden {
                profile,
                code,
                setting,
                by,
            } => format!(
                "cấu hình “{profile}” đặt quy tắc {code} ở mức “{}”, nhưng cấu hình “{by}” không cho hạ mức",
                setting.label().vi()
            ),
        }
    }
}

fn suggestion(nearest: Option<&RuleCode>, lang: Lang) -> String {
    match (nearest, lang) {
        (Some(code), Lang::Vi) => format!("; có phải là {code}?"),
        (Some(code), Lang::En) => format!(": did you mean `{code}`?"),
        (None, _) => String::new(),
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
