//! What makes no census.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::{TierOutcome, WrongCriteriaCount};
use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Communes that make no census.
// May grow: further conditions can come with further ways to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CensusError {
    /// A commune was counted twice.
    CommuneTwice {
        /// The commune.
        commune: CommuneCode,
    },
    /// A count over the criteria of another set.
    WrongCriteriaCount(WrongCriteriaCount),
    /// The numbers are not one for each tier.
    TierCount {
        /// The number of tiers.
        expected: usize,
        /// The number of numbers.
        found: usize,
    },
    /// An outcome that the scheme does not have.
    UnknownOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// An outcome of a written census stands there twice, or without a commune.
    RepeatedOutcome {
        /// The outcome.
        outcome: TierOutcome,
    },
    /// More communes were counted than the universe has.
    MoreThanUniverse {
        /// The size of the universe.
        universe: u32,
    },
    /// Two censuses of different schemes.
    SchemesDiffer,
    /// Two censuses that do not count the units of the same day.
    UnitsDiffer {
        /// The day of the units of the one; `None`: not told.
        one: Option<NaiveDate>,
        /// The day of the units of the other.
        other: Option<NaiveDate>,
    },
    /// The number of communes overflows.
    TooMany,
}

error_in_words!(CensusError);

impl From<WrongCriteriaCount> for CensusError {
    fn from(error: WrongCriteriaCount) -> Self {
        Self::WrongCriteriaCount(error)
    }
}

impl CensusError {
    /// The error in words, with the way to mend it; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Self::CommuneTwice { commune } => bilingual!(
                lang,
                "xã {commune} được tính hai lần: chỉ giữ một kết quả",
                "commune `{commune}` was counted twice: keep one result"
            ),
            Self::WrongCriteriaCount(error) => error.text(lang),
            Self::TierCount { expected, found } => bilingual!(
                lang,
                "có {found} số liệu cho {expected} nhóm xã: ghi một số cho mỗi nhóm, nhóm thấp nhất trước",
                "`{found}` numbers of communes for `{expected}` tiers: give one for each tier, the lowest first"
            ),
            Self::UnknownOutcome { outcome } => bilingual!(
                lang,
                "thang phân nhóm không có kết quả từ nhóm {} đến nhóm {}: các nhóm được đếm từ 0",
                "the scheme has no outcome from tier `{}` to tier `{}`: tiers are counted from 0",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::RepeatedOutcome { outcome } => bilingual!(
                lang,
                "kết quả từ nhóm {} đến nhóm {} phải ghi một lần, kèm số xã",
                "the outcome from tier `{}` to tier `{}` must stand once, with its communes",
                outcome.lowest().index(),
                outcome.highest().index()
            ),
            Self::MoreThanUniverse { universe } => bilingual!(
                lang,
                "số xã được tính vượt quá {universe} xã thuộc diện thống kê: sửa số xã hoặc diện thống kê",
                "more communes were counted than the `{universe}` of the universe: correct one of the two"
            ),
            Self::SchemesDiffer => bilingual!(
                lang,
                "không gộp được thống kê theo các thang phân nhóm khác nhau: thống kê lại theo cùng một thang",
                "censuses of different tier schemes cannot be merged: count both by one scheme"
            ),
            Self::UnitsDiffer { one, other } => bilingual!(
                lang,
                "không gộp được thống kê theo đơn vị hành chính {} với thống kê theo đơn vị hành chính {}: một xã có thể có trong cả hai",
                "a census of the units of {} and one of the units of {} cannot be merged: a commune may be in both",
                day_text(*one, lang),
                day_text(*other, lang)
            ),
            Self::TooMany => bilingual!(
                lang,
                "tổng số xã vượt quá {}: kiểm tra lại số xã",
                "there are more communes than {}: check their numbers",
                u32::MAX
            ),
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
