//! Profiles: which rules run, and how grave their findings are.

use alloc::string::String;
use alloc::vec::Vec;

use super::{RuleCode, RuleGroup, RuleSetting};

/// Which rules run, and how grave their findings are (cấu hình kiểm tra): settings of families, and
/// of single rules, which come before those of their family.
///
/// Profiles layer: that of the province lies over what the catalogue says, that of a user over that
/// of the province. [`Checker::under`](super::Checker::under) applies them in their order.
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
/// let checker = Checker::built_in().under(&[province])?;
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
    /// A profile that changes nothing. Its name tells who wrote it.
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
