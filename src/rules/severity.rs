//! Severities.

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
