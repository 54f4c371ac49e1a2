//! Families of rules.

use crate::text::codes;

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
