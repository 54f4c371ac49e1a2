//! What makes no census.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::{TierOutcome, WrongCriteriaCount};
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Communes that make no census.
// May grow: further conditions can come with further ways to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CensusError {
    /// A commune was counted twice.
    #[error("commune `{commune}` was counted twice")]
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A count over the criteria of another set.
    #[error(transparent)]
    WrongCriteriaCount(#[from] WrongCriteriaCount),
    /// The numbers are not one for each tier.
    #[error("`{found}` numbers of communes for `{expected}` tiers")]
    TierCount {
        /// The number of tiers.
        expected: usize,
        /// The number of numbers.
        found: usize,
    },
    /// An outcome that the scheme does not have.
    #[error("the scheme has no outcome from tier `{}` to tier `{}`", .outcome.lowest().index(), .outcome.highest().index())]
    UnknownOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// An outcome of a written census stands there twice, or without a commune.
    #[error(
        "the outcome from tier `{}` to tier `{}` must stand once, with its communes",
        .outcome.lowest().index(),
        .outcome.highest().index()
    )]
    RepeatedOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// More communes were counted than the universe has.
    #[error("more communes were counted than the `{universe}` of the universe")]
    MoreThanUniverse {
        /// The size of the universe.
        universe: u32,
    },
    /// Two censuses of different schemes.
    #[error("censuses of different tier schemes cannot be merged")]
    SchemesDiffer,
    /// Two censuses that do not count the units of the same day.
    #[error(
        "a census of the units of {} and one of the units of {} cannot be merged: a commune may \
         be in both",
        day_text(*.one, Lang::En), day_text(*.other, Lang::En)
    )]
    UnitsDiffer {
        /// The day of the units of the one; `None`: not told.
        one: Option<NaiveDate>,
        /// The day of the units of the other.
        other: Option<NaiveDate>,
    },
    /// The number of communes overflows.
    #[error("the number of communes is too large")]
    TooMany,
}

impl CensusError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::CommuneTwice { commune } => format!("xã {commune} được tính hai lần"),
            Self::WrongCriteriaCount(error) => error.text(lang),
            Self::TierCount { expected, found } => {
                format!("có {found} số liệu cho {expected} nhóm xã")
            }
            Self::UnknownOutcome { outcome } => format!(
                "thang phân nhóm không có kết quả từ nhóm {} đến nhóm {}",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::RepeatedOutcome { outcome } => format!(
                "kết quả từ nhóm {} đến nhóm {} phải ghi một lần, kèm số xã",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::MoreThanUniverse { universe } => {
                format!("số xã được tính vượt quá {universe} xã thuộc diện thống kê")
            }
            Self::SchemesDiffer => {
                "không gộp được thống kê theo các thang phân nhóm khác nhau".to_string()
            }
            Self::UnitsDiffer { one, other } => format!(
                "không gộp được thống kê theo đơn vị hành chính {} với thống kê theo đơn vị hành \
                 chính {}: một xã có thể có trong cả hai",
                day_text(*one, lang),
                day_text(*other, lang)
            ),
            Self::TooMany => "số xã quá lớn".to_string(),
        }
    }
}

/// The day of the units of a census.
fn day_text(day: Option<NaiveDate>, lang: Lang) -> String {
    match (day, lang) {
        (Some(day), Lang::Vi) => format!("ngày {}", date_text(day, lang)),
        (Some(day), Lang::En) => date_text(day, lang),
        (None, Lang::Vi) => "không rõ ngày".to_string(),
        (None, Lang::En) => "a day that is not told".to_string(),
    }
}
