//! Profiles that cannot be applied.

use alloc::format;
use alloc::string::{String, ToString};

use super::{RuleCode, RuleGroup, RuleSetting, UnknownRule};
use crate::text::Lang;

/// A profile that a checker cannot apply.
// May grow: profiles will say further things.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ProfileError {
    /// The checker has no rule of the code.
    #[error("profile `{profile}`: {unknown}")]
    UnknownRule {
        /// The name of the profile.
        profile: String,
        /// Which code, and what may have been meant.
        unknown: UnknownRule,
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
        /// The setting in the profile.
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
            Self::UnknownRule { profile, unknown } => {
                format!("cấu hình “{profile}”: {}", unknown.text(lang))
            }
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
