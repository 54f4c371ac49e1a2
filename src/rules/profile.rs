//! Profiles: which rules run, and how grave their findings are.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{RuleCode, RuleGroup, RuleSetting, UnknownRule};
use crate::text::Lang;

/// Which rules run, and how grave their findings are (cấu hình kiểm tra): settings of families, and
/// of single rules, which come before those of their family.
///
/// Profiles layer: that of the province lies over what the catalogue says, that of a user over that
/// of the province. [`Checker::with_profiles`](super::Checker::with_profiles) applies them in their order.
///
/// The serde form is `{"name": "Hòa Bình", "groups": {"targets": "warning"}, "rules": {"NTM-203":
/// "off"}}`; both lists may be absent.
///
/// ```
/// use nongthonmoi::rules::{Checker, Profile, RuleCode, RuleGroup, RuleSetting};
///
/// let province = Profile::new("Hòa Bình")
///     .group(RuleGroup::Arithmetic, RuleSetting::Forbid)
///     .rule(RuleCode::of("NTM-203"), RuleSetting::Off);
/// let checker = Checker::built_in().with_profiles(&[province])?;
/// assert!(checker.rules().iter().all(|rule| rule.code.as_str() != "NTM-203"));
/// # Ok::<(), nongthonmoi::rules::ProfileError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(
        title = "Profile of rules",
        description = "Which rules run, and how grave their findings are (cấu hình kiểm tra). \
            Profiles layer; what one of them sets to `forbid`, a later one cannot lower."
    )
)]
pub struct Profile {
    /// Who wrote it.
    name: String,
    /// The settings of families.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        with = "crate::entries_form"
    )]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "alloc::collections::BTreeMap<RuleGroup, RuleSetting>")
    )]
    groups: Vec<(RuleGroup, RuleSetting)>,
    /// The settings of single rules; each comes before that of its family.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        with = "crate::entries_form"
    )]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "alloc::collections::BTreeMap<RuleCode, RuleSetting>")
    )]
    rules: Vec<(RuleCode, RuleSetting)>,
}

impl Profile {
    /// A profile that changes nothing. Its name says who wrote it.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            groups: Vec::new(),
            rules: Vec::new(),
        }
    }

    /// Adds the setting of a family.
    #[must_use]
    pub fn group(mut self, group: RuleGroup, setting: RuleSetting) -> Self {
        self.groups.push((group, setting));
        self
    }

    /// Adds the setting of a rule.
    #[must_use]
    pub fn rule(mut self, code: RuleCode, setting: RuleSetting) -> Self {
        self.rules.push((code, setting));
        self
    }

    /// Who wrote it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The settings of families, as they were written.
    #[must_use]
    pub fn groups(&self) -> &[(RuleGroup, RuleSetting)] {
        &self.groups
    }

    /// The settings of single rules, as they were written.
    #[must_use]
    pub fn rules(&self) -> &[(RuleCode, RuleSetting)] {
        &self.rules
    }

    /// What it says of a rule: its own setting, or that of its family.
    pub(super) fn setting(&self, code: &RuleCode, group: RuleGroup) -> Option<RuleSetting> {
        let own = self.rules.iter().find(|(one, _)| one == code);
        let of_group = || self.groups.iter().find(|(one, _)| *one == group);
        own.map(|(_, setting)| *setting)
            .or_else(|| of_group().map(|(_, setting)| *setting))
    }
}

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
