//! [`Sensitivity`]: what would change the recommended way of a commune.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::advice::input::{Cost, StepKey, money_text};
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
    /// durations can take; it does not speak of missing observations. False where there is no way.
    pub is_settled: bool,
    /// The prices of the way, and those of other entries that could change it, in the order of their
    /// keys.
    pub prices: Vec<PriceSensitivity>,
    /// The criteria of which the missing observations would change the way if they turned out met, one
    /// criterion at a time, in ascending order.
    pub observations: Vec<ObservationSensitivity>,
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
    /// What the price would change, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let switch = self.switch.text(lang);
        let key = self.key.text(lang);
        match (self.decides, lang) {
            (false, _) => format!("{key}: {switch}"),
            (true, Lang::Vi) => format!(
                "{key}: {switch}; điều chưa biết ở mục này quyết định phương án nào ít kinh phí nhất"
            ),
            (true, Lang::En) => format!(
                "{key}: {switch}; what is not known of it decides which way is the cheapest"
            ),
        }
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
        let money = |sum| money_text(sum, lang);
        match (self, lang) {
            (Self::Never, Lang::Vi) => "chi phí mục này không làm đổi phương án".into(),
            (Self::Never, Lang::En) => "its price changes nothing".into(),
            (Self::Above(sum), Lang::Vi) => {
                format!("trên {} thì có phương án khác ít kinh phí hơn", money(sum))
            }
            (Self::Above(sum), Lang::En) => format!("above {} another way costs less", money(sum)),
            (Self::Below(sum), Lang::Vi) => {
                format!(
                    "dưới {} thì phương án có mục này ít kinh phí hơn",
                    money(sum)
                )
            }
            (Self::Below(sum), Lang::En) => {
                format!("below {} a way that takes it costs less", money(sum))
            }
            (Self::NotProven, Lang::Vi) => {
                "chưa xác định được mức chi phí làm đổi phương án".into()
            }
            (Self::NotProven, Lang::En) => "at which price the way changes is not proven".into(),
            (Self::OnceKnown, Lang::Vi) => {
                "khi đã biết chi phí, ở bất kỳ mức nào, phương án có mục này được chọn".into()
            }
            (Self::OnceKnown, Lang::En) => {
                "once its price is known, at any price, a way that takes it is recommended".into()
            }
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
    /// What the missing observations would change, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let numbers: Vec<String> = self.parts.iter().map(ToString::to_string).collect();
        let (criterion, numbers) = (self.criterion, numbers.join(", "));
        let then = match (self.keys.len(), lang) {
            (0, Lang::Vi) => "không cần làm gì thêm".into(),
            (0, Lang::En) => "nothing more needs to be done".into(),
            (1, Lang::En) => format!("1 step is enough, at a cost of {}", self.cost.text(lang)),
            (steps, Lang::Vi) => format!("chỉ cần {steps} bước, chi phí {}", self.cost.text(lang)),
            (steps, Lang::En) => {
                format!(
                    "{steps} steps are enough, at a cost of {}",
                    self.cost.text(lang)
                )
            }
        };
        match lang {
            Lang::Vi => {
                format!("tiêu chí {criterion} chưa có số liệu {numbers}; nếu đạt thì {then}")
            }
            Lang::En => {
                format!(
                    "criterion {criterion} lacks figures for {numbers}; if they are met, {then}"
                )
            }
        }
    }
}
