//! How grave a finding is, and how a profile treats a rule.

use crate::text::codes;

codes! {
    /// How a finding relates to the law (mức độ), the gravest first.
    closed because "whoever acts on findings must handle every severity"
    enum Severity: "severity" {
        /// It breaks a legal text or arithmetic.
        Error = "error", "lỗi", "error";
        /// It is likely wrong.
        Warning = "warning", "cảnh báo", "warning";
        /// It is worth knowing.
        Info = "info", "thông tin", "info";
    }
}

codes! {
    /// How a profile treats a rule (mức áp dụng), the mildest first.
    closed because "off, the three severities, and the one that nobody may lower"
    enum RuleSetting: "setting of a rule" {
        /// The rule does not run (tắt).
        Off = "off", "tắt", "off";
        /// Its findings are worth knowing.
        Info = "info", "thông tin", "info";
        /// Its findings are warnings.
        Warning = "warning", "cảnh báo", "warning";
        /// Its findings are errors.
        Error = "error", "lỗi", "error";
        /// Its findings are errors, and a later profile cannot lower it (cấm hạ mức).
        Forbid = "forbid", "lỗi, không được hạ mức", "error, not to be lowered";
    }
}

impl RuleSetting {
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
