//! What rules read.

use crate::place::Gazetteer;
use crate::plan::Plan;
use crate::progress::RecognitionBalance;
use crate::text::Label;

/// Everything that a checker looks at; whatever is not there is skipped by the rules that read it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Dossier<'a> {
    plan: Option<&'a Plan>,
    gazetteer: Option<&'a Gazetteer>,
    recognition_balance: Option<&'a RecognitionBalance>,
}

impl<'a> Dossier<'a> {
    /// A dossier with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            plan: None,
            gazetteer: None,
            recognition_balance: None,
        }
    }

    /// The same dossier with a plan.
    #[must_use]
    pub const fn plan(self, plan: &'a Plan) -> Self {
        Self {
            plan: Some(plan),
            ..self
        }
    }

    /// The same dossier with the units of the area.
    #[must_use]
    pub const fn gazetteer(self, gazetteer: &'a Gazetteer) -> Self {
        Self {
            gazetteer: Some(gazetteer),
            ..self
        }
    }

    /// The same dossier with a balance of recognised communes.
    #[must_use]
    pub const fn recognition_balance(self, balance: &'a RecognitionBalance) -> Self {
        Self {
            recognition_balance: Some(balance),
            ..self
        }
    }

    /// The plan, for a rule that reads it.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has none.
    pub fn read_plan(&self) -> Result<&'a Plan, SkipReason> {
        self.plan.ok_or(SkipReason::Absent(Input::Plan))
    }

    /// The gazetteer, for a rule that reads it.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has none.
    pub fn read_gazetteer(&self) -> Result<&'a Gazetteer, SkipReason> {
        self.gazetteer.ok_or(SkipReason::Absent(Input::Gazetteer))
    }

    /// The balance of recognised communes, for a rule that reads it.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has none.
    pub fn read_recognition_balance(&self) -> Result<&'a RecognitionBalance, SkipReason> {
        self.recognition_balance
            .ok_or(SkipReason::Absent(Input::RecognitionBalance))
    }
}

/// One thing that a dossier may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
// May grow: rules to come read reports, histories, works.
#[non_exhaustive]
pub enum Input {
    /// A plan.
    Plan,
    /// The units of the area.
    Gazetteer,
    /// The balance of recognised communes.
    RecognitionBalance,
}

impl Input {
    /// The input in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Plan => Label::new("kế hoạch", "plan"),
            Self::Gazetteer => Label::new("danh mục đơn vị hành chính", "gazetteer"),
            Self::RecognitionBalance => Label::new(
                "bảng cân đối số xã đạt chuẩn",
                "balance of recognised communes",
            ),
        }
    }
}

/// Why a rule had nothing to check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
// May grow: rules to come may be skipped for other reasons.
#[non_exhaustive]
pub enum SkipReason {
    /// The dossier does not hold an input that the rule reads.
    Absent(Input),
    /// The input says nothing that the rule is about.
    NothingStated(Label),
}

impl SkipReason {
    /// The reason in words.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::Absent(input) => {
                let label = input.label();
                Label::owned(
                    alloc::format!("không có {}", label.vi()),
                    alloc::format!("there is no {}", label.en()),
                )
            }
            Self::NothingStated(label) => label.clone(),
        }
    }
}
