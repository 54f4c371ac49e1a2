//! [`Sensitivity`]: what would change the recommended way of a commune.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::advice::input::{AdviceNames, Cost, StepKey, money_text};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// What would change the recommended way of a commune (phân tích độ nhạy): which price, and which
/// missing observation.
///
/// The way is that of [`Advisor::cheapest`](crate::advice::Advisor::cheapest).
#[doc(alias = "phân tích độ nhạy")]
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: a way depends on further things.
#[non_exhaustive]
pub struct Sensitivity {
    /// The commune.
    pub commune: CommuneCode,
    /// The number of criteria to reach.
    pub criteria: u8,
    /// Whether the recommended way stays the cheapest for all values that the open prices and
    /// durations can take; it does not speak of missing observations. False where there is no way, and
    /// where the search reached its limit of work.
    pub is_settled: bool,
    /// The prices of the way, and those of other entries that could change it, in the order of their
    /// keys.
    pub prices: Vec<PriceSensitivity>,
    /// The criteria of which the missing observations would change the way if they turned out met, one
    /// criterion at a time, in ascending order.
    pub observations: Vec<ObservationSensitivity>,
    /// The criteria of whose missing observations it is not proven whether they would change the way,
    /// because the search reached its limit of work; in ascending order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unproven: Vec<CriterionNumber>,
}

impl Sensitivity {
    /// The open prices that decide which way is the cheapest.
    pub fn deciding(&self) -> impl Iterator<Item = &PriceSensitivity> {
        self.prices.iter().filter(|one| one.decides)
    }
}

/// How a price bears on the recommended way.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: more can be said of a price.
#[non_exhaustive]
pub struct PriceSensitivity {
    /// The entry of the price list.
    pub key: StepKey,
    /// What it costs, as far as it is known.
    pub cost: Cost,
    /// Whether the recommended way takes it.
    pub in_way: bool,
    /// At which price another way would be recommended, all other prices staying at their upper
    /// bounds.
    pub switch: BreakEven,
    /// Whether its price, or how long it takes, is open and decides which way is the cheapest: within
    /// what is known there is another way that takes it and could cost less than the recommended one;
    /// or, when the recommended way takes it, one that does without.
    pub decides: bool,
}

impl PriceSensitivity {
    /// What the price would change, in words, by codes.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// What the price would change in words, with names of communes and parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let (key, switch) = (self.key.text_with(names, lang), self.switch.text(lang));
        let decides = if self.decides {
            bilingual!(
                lang,
                "; điều chưa biết ở mục này quyết định phương án nào ít kinh phí nhất",
                "; what is not known of it decides which way is the cheapest"
            )
        } else {
            String::new()
        };
        format!("{key}: {switch}{decides}")
    }
}

/// The break-even price of an entry (chi phí hòa vốn): where another way is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a price changes a way by going up, by going down, by becoming known, or not at all"
)]
pub enum BreakEven {
    /// At no price.
    Never,
    /// Above a sum another way costs less.
    Above(MillionDong),
    /// Below a sum a way that takes it costs less.
    Below(MillionDong),
    /// Not known: the search reached its limit of work.
    NotProven,
    /// At any known price: the recommended way has steps of unknown cost, or that may be late, and a
    /// way that takes it has fewer.
    OnceKnown,
}

impl BreakEven {
    /// The break-even price in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Never => bilingual!(
                lang,
                "chi phí mục này không làm đổi phương án",
                "its price changes nothing"
            ),
            Self::Above(sum) => bilingual!(
                lang,
                "trên {} thì có phương án khác ít kinh phí hơn",
                "above {} another way costs less",
                money_text(sum, lang)
            ),
            Self::Below(sum) => bilingual!(
                lang,
                "dưới {} thì phương án có mục này ít kinh phí hơn",
                "below {} a way that takes it costs less",
                money_text(sum, lang)
            ),
            Self::NotProven => bilingual!(
                lang,
                "chưa xác định được mức chi phí làm đổi phương án",
                "at which price the way changes is not proven"
            ),
            Self::OnceKnown => bilingual!(
                lang,
                "khi đã biết chi phí, ở bất kỳ mức nào, phương án có mục này được chọn",
                "once its price is known, at any price, a way that takes it is recommended"
            ),
        }
    }
}

/// What the missing observations of a criterion would change.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
// May grow: more can be said of an observation.
#[non_exhaustive]
pub struct ObservationSensitivity {
    /// The criterion.
    pub criterion: CriterionNumber,
    /// Its parts that were not observed, in ascending order.
    pub parts: Vec<PartNumber>,
    /// The entries of the price list that would be recommended if all of them are met, in order.
    pub keys: Vec<StepKey>,
    /// What those cost together.
    pub cost: Cost,
}

impl ObservationSensitivity {
    /// What the missing observations would change, in words, parts by their codes.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.text_with(&AdviceNames::CODES, lang)
    }

    /// What the missing observations would change in words, with names of parts.
    #[must_use]
    pub fn text_with(&self, names: &AdviceNames<'_>, lang: Lang) -> String {
        let (criterion, numbers) = (self.criterion, names.parts(&self.parts, lang));
        let (steps, cost) = (self.keys.len(), self.cost.text(lang));
        let then = match steps {
            0 => bilingual!(
                lang,
                "không cần làm gì thêm",
                "nothing more needs to be done"
            ),
            1 => bilingual!(
                lang,
                "chỉ cần 1 bước, chi phí {cost}",
                "1 step is enough, at a cost of {cost}"
            ),
            _ => bilingual!(
                lang,
                "chỉ cần {steps} bước, chi phí {cost}",
                "{steps} steps are enough, at a cost of {cost}"
            ),
        };
        bilingual!(
            lang,
            "tiêu chí {criterion} chưa có số liệu {numbers}; nếu đạt thì {then}",
            "criterion {criterion} lacks figures for {numbers}; if they are met, {then}"
        )
    }
}
