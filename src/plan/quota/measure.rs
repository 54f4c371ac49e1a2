//! What the rows of a quota table count.

use alloc::format;

use crate::text::Label;

/// What a row of a quota table counts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years hand out quotas of other things.
#[non_exhaustive]
pub enum Measure {
    /// Communes that reach a number of criteria within a band, both ends included.
    Tier {
        /// The least number of criteria.
        from: u8,
        /// The largest number of criteria.
        to: u8,
    },
    /// Kilometres of green road (đường xanh - sạch - đẹp).
    GreenRoadKilometres,
    /// Value-chain production models (mô hình theo chuỗi giá trị).
    ValueChainModels,
    /// Something else, which the row's label names; any amount.
    Other,
}

impl Measure {
    /// Whether its cells are whole numbers.
    #[must_use]
    pub const fn is_count(self) -> bool {
        match self {
            Self::Tier { .. } | Self::ValueChainModels => true,
            Self::GreenRoadKilometres | Self::Other => false,
        }
    }

    /// What it counts in a few words; `None` where only the row's label says it.
    #[must_use]
    pub fn label(self) -> Option<Label> {
        match self {
            Self::Tier { from, to } if from == to => Some(Label::owned(
                format!("{from} tiêu chí"),
                format!("{from} criteria"),
            )),
            Self::Tier { from, to } => Some(Label::owned(
                format!("{from}-{to} tiêu chí"),
                format!("{from}-{to} criteria"),
            )),
            Self::GreenRoadKilometres => Some(Label::new("đường xanh", "green road")),
            Self::ValueChainModels => Some(Label::new("chuỗi giá trị", "value chain")),
            Self::Other => None,
        }
    }

    /// The unit of its cells, for people; `None` where only the row's label says it.
    #[must_use]
    pub const fn unit(self) -> Option<Label> {
        match self {
            Self::Tier { .. } => Some(Label::new("xã", "communes")),
            Self::GreenRoadKilometres => Some(Label::new("km", "km")),
            Self::ValueChainModels => Some(Label::new("mô hình", "models")),
            Self::Other => None,
        }
    }
}
