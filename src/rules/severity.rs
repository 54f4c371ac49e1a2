//! Severities.

use crate::text::{Label, coded};

/// How a finding relates to the law (mức độ), the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "whoever acts on findings must handle every severity"
)]
pub enum Severity {
    /// It breaks a legal text or arithmetic.
    Error,
    /// It is likely wrong.
    Warning,
    /// It is worth knowing.
    Info,
}

impl Severity {
    /// Every severity, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// The code by which the severity is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }

    /// The severity in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Error => Label::new("lỗi", "error"),
            Self::Warning => Label::new("cảnh báo", "warning"),
            Self::Info => Label::new("thông tin", "info"),
        }
    }
}

coded!(
    Severity,
    UnknownSeverity,
    "severity",
    "`error`, `warning` or `info`"
);
