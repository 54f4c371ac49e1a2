//! Training of officials.

use core::cmp::Ordering;

use chrono::NaiveDate;

use crate::quantity::{Percent, Share};

/// How many officials were trained by a day (tỷ lệ cán bộ được đào tạo, tập huấn; plan 18/KH-UBND,
/// section II.3).
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: a report may say more about the training.
#[non_exhaustive]
pub struct TrainedOfficials {
    /// The day on which the figure holds.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// The figure.
    pub figure: TrainedFigure,
}

impl TrainedOfficials {
    /// A figure of a day.
    #[must_use]
    pub const fn new(date: NaiveDate, figure: TrainedFigure) -> Self {
        Self { date, figure }
    }
}

/// A share of officials, as it is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a share is known by its numbers or by its percentage"
)]
pub enum TrainedFigure {
    /// The officials who were trained, of all.
    Officials {
        /// Those who were trained.
        trained: u32,
        /// All who take part in directing the programme.
        of: u32,
    },
    /// A percentage, as it was reported.
    Percent(Percent),
}

impl TrainedFigure {
    /// How the share compares with a percentage, exactly; `None` for a share of nobody, or of fewer
    /// officials than were trained.
    #[must_use]
    pub fn compare(self, target: Percent) -> Option<Ordering> {
        match self {
            Self::Officials { trained, of } => {
                let share = Share::new(trained.into(), of.into()).ok()?;
                Some(share.compare(target))
            }
            Self::Percent(percent) => Some(percent.cmp(&target)),
        }
    }
}
