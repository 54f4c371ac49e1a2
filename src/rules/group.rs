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
    /// Places: codes from 501.
    Geography,
    /// Tasks and reports: codes from 701.
    Tasks,
    /// Recognition: codes from 801.
    Recognition,
    /// Whatever fits no other family, for outside rules.
    Other,
}

impl RuleGroup {
    /// Every family.
    pub const ALL: &'static [Self] = &[
        Self::Arithmetic,
        Self::Targets,
        Self::Geography,
        Self::Tasks,
        Self::Recognition,
        Self::Other,
    ];

    /// The code by which the family is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arithmetic => "arithmetic",
            Self::Targets => "targets",
            Self::Geography => "geography",
            Self::Tasks => "tasks",
            Self::Recognition => "recognition",
            Self::Other => "other",
        }
    }

    /// The family in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Arithmetic => Label::new("số học của bảng biểu", "arithmetic of tables"),
            Self::Targets => Label::new("nhóm tiêu chí và mục tiêu", "tiers and targets"),
            Self::Geography => Label::new("đơn vị hành chính", "places"),
            Self::Tasks => Label::new("nhiệm vụ và báo cáo", "tasks and reports"),
            Self::Recognition => Label::new("công nhận đạt chuẩn", "recognition"),
            Self::Other => Label::new("khác", "other"),
        }
    }
}

coded!(
    RuleGroup,
    UnknownRuleGroup,
    "family of rules",
    "`arithmetic`, `targets`, `geography`, `tasks`, `recognition` or `other`"
);
