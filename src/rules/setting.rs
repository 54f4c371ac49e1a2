//! How a profile treats a rule.

use super::Severity;
use crate::text::{Label, coded};

/// How a profile treats a rule (mức áp dụng), the mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "off, the three severities, and the one that nobody may lower"
)]
pub enum RuleSetting {
    /// The rule does not run (tắt).
    Off,
    /// Its findings are worth knowing.
    Info,
    /// Its findings are warnings.
    Warning,
    /// Its findings are errors.
    Error,
    /// Its findings are errors, and a later profile cannot lower it (cấm hạ mức).
    Forbid,
}

impl RuleSetting {
    /// Every setting, the mildest first.
    pub const ALL: [Self; 5] = [
        Self::Off,
        Self::Info,
        Self::Warning,
        Self::Error,
        Self::Forbid,
    ];

    /// The code by which the setting is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Forbid => "forbid",
        }
    }

    /// The setting in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Off => Label::new("tắt", "off"),
            Self::Info => Label::new("thông tin", "info"),
            Self::Warning => Label::new("cảnh báo", "warning"),
            Self::Error => Label::new("lỗi", "error"),
            Self::Forbid => Label::new("lỗi, không được hạ mức", "error, not to be lowered"),
        }
    }

    /// The severity that it gives; `None` when the rule does not run.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Info => Some(Severity::Info),
            Self::Warning => Some(Severity::Warning),
            Self::Error | Self::Forbid => Some(Severity::Error),
        }
    }
}

coded!(
    RuleSetting,
    UnknownRuleSetting,
    "setting of a rule",
    "`off`, `info`, `warning`, `error` or `forbid`"
);
