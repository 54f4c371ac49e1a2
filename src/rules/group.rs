//! Families of rules.

use crate::text::{Label, coded};

/// The family of a rule.
// May grow: the catalogue gains families.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuleGroup {
    /// The arithmetic of tables: codes from 101.
    Arithmetic,
    /// Tiers and targets: codes from 201.
    Targets,
    /// Criteria sets and overlays: codes from 301.
    Criteria,
    /// Reports of communes: codes from 401.
    Reports,
    /// Places: codes from 501.
    Geography,
    /// Works: codes from 601.
    Works,
    /// Tasks and duties: codes from 701.
    Tasks,
    /// Recognition: codes from 801.
    Recognition,
    /// Documents: codes from 901.
    Law,
    /// Whatever fits no other family, for outside rules.
    Other,
}

impl RuleGroup {
    /// Every family.
    pub const ALL: &'static [Self] = &[
        Self::Arithmetic,
        Self::Targets,
        Self::Criteria,
        Self::Reports,
        Self::Geography,
        Self::Works,
        Self::Tasks,
        Self::Recognition,
        Self::Law,
        Self::Other,
    ];

    /// The code by which the family is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Targets => "targets",
            Self::Criteria => "criteria",
            Self::Reports => "reports",
            Self::Geography => "geography",
            Self::Works => "works",
            Self::Tasks => "tasks",
            Self::Recognition => "recognition",
            Self::Law => "law",
            Self::Other => "other",
        }
    }

    /// The family in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Arithmetic => Label::new("số học của bảng biểu", "arithmetic of tables"),
            Self::Targets => Label::new("nhóm tiêu chí và mục tiêu", "tiers and targets"),
            Self::Criteria => Label::new(
                "bộ tiêu chí và quy định riêng",
                "criteria sets and overlays",
            ),
            Self::Reports => Label::new("báo cáo của xã", "reports of communes"),
            Self::Geography => Label::new("đơn vị hành chính", "places"),
            Self::Works => Label::new("công trình, mô hình", "works"),
            Self::Tasks => Label::new("nhiệm vụ và báo cáo", "tasks and duties"),
            Self::Recognition => Label::new("công nhận đạt chuẩn", "recognition"),
            Self::Law => Label::new("văn bản", "documents"),
            Self::Other => Label::new("khác", "other"),
        }
    }
}

coded!(
    RuleGroup,
    UnknownRuleGroup,
    "family of rules",
    "`arithmetic`, `targets`, `criteria`, `reports`, `geography`, `works`, `tasks`, `recognition`, `law` or `other`"
);
