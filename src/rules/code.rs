//! Codes of rules, the families that follow from them, and codes that are not of a rule.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::text::{Expected, InvalidText, Label, Lang, codes};

/// The code of a rule, for example `NTM-101`: a prefix of capital letters and digits beginning
/// with a letter, a hyphen, and digits.
///
/// `NTM` is the prefix of the built-in rules; outside rules have one of their own. A code is never
/// used again for another rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleCode(Cow<'static, str>);

impl RuleCode {
    /// The code of a static rule. It is not checked here: [`Checker::with`](super::Checker::with)
    /// refuses a rule whose code is malformed.
    #[must_use]
    pub const fn of(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RuleCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl FromStr for RuleCode {
    type Err = InvalidText;

    /// Reads a code.
    ///
    /// # Errors
    /// [`InvalidText`] for `ntm-101`, `NTM101`, `NTM-`, `-101`, `NTM-1a`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let valid = text.split_once('-').is_some_and(|(prefix, number)| {
            prefix.starts_with(|first: char| first.is_ascii_uppercase())
                && prefix
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
        });
        if valid {
            Ok(Self(Cow::Owned(text.to_string())))
        } else {
            Err(InvalidText::new(text, &RULE_CODE))
        }
    }
}

serde_as_text!(RuleCode, "the code of a rule, for example \"NTM-101\"");
schema_by_hand!(
    RuleCode,
    "RuleCode",
    "description": "The code of a rule: a prefix of capital letters and digits, a hyphen, digits. \
        `NTM` is the prefix of the built-in rules.",
    "type": "string",
    "pattern": "^[A-Z][A-Z0-9]*-[0-9]+$",
    "examples": ["NTM-101"],
);

static RULE_CODE: Expected = Expected {
    what: Label::new("mã quy tắc", "the code of a rule"),
    remedy: Label::new("ghi ví dụ NTM-101", "write it such as NTM-101"),
};

codes! {
    /// The family of a rule.
    // May grow: the catalogue gains families.
    open enum RuleGroup: "family of rules" {
        /// The arithmetic of tables: codes from 101.
        Arithmetic = "arithmetic", "số học của bảng biểu", "arithmetic of tables";
        /// Tiers and targets: codes from 201.
        Targets = "targets", "nhóm tiêu chí và mục tiêu", "tiers and targets";
        /// Criteria sets and overlays: codes from 301.
        Criteria = "criteria", "bộ tiêu chí và quy định riêng", "criteria sets and overlays";
        /// Reports of communes: codes from 401.
        Reports = "reports", "báo cáo của xã", "reports of communes";
        /// Places: codes from 501.
        Geography = "geography", "đơn vị hành chính", "places";
        /// Works: codes from 601.
        Works = "works", "công trình, mô hình", "works";
        /// Tasks and duties: codes from 701.
        Tasks = "tasks", "nhiệm vụ và báo cáo", "tasks and duties";
        /// Recognition: codes from 801.
        Recognition = "recognition", "công nhận đạt chuẩn", "recognition";
        /// Documents: codes from 901.
        Law = "law", "văn bản", "documents";
        /// Any rule that fits no other family, for outside rules.
        Other = "other", "khác", "other";
    }
}

impl RuleGroup {
    /// The family to which the code of a built-in rule belongs; [`Other`](Self::Other) for codes with
    /// another prefix.
    pub(super) const fn of_code(code: &str) -> Self {
        match code.as_bytes() {
            [b'N', b'T', b'M', b'-', b'1', _, _] => Self::Arithmetic,
            [b'N', b'T', b'M', b'-', b'2', _, _] => Self::Targets,
            [b'N', b'T', b'M', b'-', b'3', _, _] => Self::Criteria,
            [b'N', b'T', b'M', b'-', b'4', _, _] => Self::Reports,
            [b'N', b'T', b'M', b'-', b'5', _, _] => Self::Geography,
            [b'N', b'T', b'M', b'-', b'6', _, _] => Self::Works,
            [b'N', b'T', b'M', b'-', b'7', _, _] => Self::Tasks,
            [b'N', b'T', b'M', b'-', b'8', _, _] => Self::Recognition,
            [b'N', b'T', b'M', b'-', b'9', _, _] => Self::Law,
            _ => Self::Other,
        }
    }
}

/// A code under which a checker has no rule.
// May grow: a code may be no rule for other reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownRule {
    /// There never was such a rule.
    #[error("`{code}` is not a rule{}", hint(.nearest.as_ref(), Lang::En))]
    Never {
        /// The code that was looked up.
        code: RuleCode,
        /// The rule whose code is most alike.
        nearest: Option<RuleCode>,
    },
    /// The rule was removed.
    #[error("the rule `{code}` was removed{}", instead(.replacement.as_ref(), Lang::En))]
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
    fn codes_parse_and_print() {
        assert_eq!(
            "NTM-101".parse::<RuleCode>().unwrap().to_string(),
            "NTM-101"
        );
        for text in [
            "", "ntm-101", "NTM101", "NTM-", "-101", "NTM-1a", "1A-1", "NTM-1-2",
        ] {
            assert_eq!(text.parse::<RuleCode>().unwrap_err().input(), text);
        }
    }

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
