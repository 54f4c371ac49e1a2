//! Codes of rules.

use crate::text::text_error;
use alloc::borrow::Cow;
use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

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
    type Err = InvalidRuleCode;

    /// Reads a code.
    ///
    /// # Errors
    /// [`InvalidRuleCode`] for `ntm-101`, `NTM101`, `NTM-`, `-101`, `NTM-1a`.
    fn from_str(text: &str) -> Result<Self, InvalidRuleCode> {
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
            Err(InvalidRuleCode::of(text))
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

text_error! {
    /// A text is not the code of a rule.
    InvalidRuleCode,
    "`{input}` is not the code of a rule: write it such as NTM-101",
    "“{input}” không phải là mã quy tắc: ghi ví dụ NTM-101"
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
}
