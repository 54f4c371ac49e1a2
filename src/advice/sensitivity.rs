//! What would change the recommendation.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Cost, StepKey, money_text};
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// What would change the recommended way of a commune (phân tích độ nhạy): which price, and which
/// missing observation.
///
/// The way is that of [`Advisor::cheapest`](super::Advisor::cheapest).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Sensitivity {
    pub(super) commune: CommuneCode,
    pub(super) criteria: u8,
    pub(super) is_settled: bool,
    pub(super) prices: Vec<PriceSensitivity>,
    pub(super) observations: Vec<ObservationSensitivity>,
}

impl Sensitivity {
    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The number of criteria to reach.
    #[must_use]
    pub const fn criteria(&self) -> u8 {
        self.criteria
    }

    /// Whether the recommended way stays the cheapest whatever the open prices and durations turn out
    /// to be; what was not observed is told by [`Sensitivity::observations`]. Not settled where there
    /// is no way.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.is_settled
    }

    /// The prices of the way, and those of others that could change it, in the order of their keys.
    #[must_use]
    pub fn prices(&self) -> &[PriceSensitivity] {
        &self.prices
    }

    /// The open prices on which it depends which way is the cheapest.
    pub fn deciding(&self) -> impl Iterator<Item = &PriceSensitivity> {
        self.prices.iter().filter(|one| one.decides)
    }

    /// The criteria of which the missing observations would change the way if they turned out met,
    /// one criterion at a time, numbers rising.
    #[must_use]
    pub fn observations(&self) -> &[ObservationSensitivity] {
        &self.observations
    }
}

/// How a price bears on the recommended way.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PriceSensitivity {
    pub(super) key: StepKey,
    pub(super) cost: Cost,
    pub(super) in_way: bool,
    pub(super) switch: Switch,
    pub(super) decides: bool,
}

impl PriceSensitivity {
    /// The entry of the price list.
    #[must_use]
    pub const fn key(&self) -> &StepKey {
        &self.key
    }

    /// What it costs, as far as it is known.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// Whether the recommended way takes it.
    #[must_use]
    pub const fn in_way(&self) -> bool {
        self.in_way
    }

    /// At which price another way would be recommended, all other prices staying at their upper
    /// bounds.
    #[must_use]
    pub const fn switch(&self) -> Switch {
        self.switch
    }

    /// Whether its price, or how long it takes, is open and bears on which way is the cheapest: within
    /// what is known there is another way that takes it and could cost less than the recommended one;
    /// or, when the recommended way takes it, one that does without.
    #[must_use]
    pub const fn decides(&self) -> bool {
        self.decides
    }
}

impl PriceSensitivity {
    /// What the price would change, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let money = |sum| money_text(sum, lang);
        let switch = match (self.switch, lang) {
            (Switch::Never, Lang::Vi) => "chi phí mục này không làm đổi phương án".into(),
            (Switch::Never, Lang::En) => "its price changes nothing".into(),
            (Switch::Above(sum), Lang::Vi) => {
                format!("trên {} thì có phương án khác ít kinh phí hơn", money(sum))
            }
            (Switch::Above(sum), Lang::En) => {
                format!("above {} another way costs less", money(sum))
            }
            (Switch::Below(sum), Lang::Vi) => {
                format!(
                    "dưới {} thì phương án có mục này ít kinh phí hơn",
                    money(sum)
                )
            }
            (Switch::Below(sum), Lang::En) => {
                format!("below {} a way that takes it costs less", money(sum))
            }
            (Switch::NotProven, Lang::Vi) => {
                "chưa xác định được mức chi phí làm đổi phương án".into()
            }
            (Switch::NotProven, Lang::En) => "at which price the way changes is not proven".into(),
            (Switch::OnceKnown, Lang::Vi) => {
                "khi biết chi phí, dù bao nhiêu, phương án có mục này được chọn".into()
            }
            (Switch::OnceKnown, Lang::En) => {
                "once its price is known, whatever it is, a way that takes it is recommended".into()
            }
        };
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

/// At which price another way is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a price changes a way by rising, by falling, by becoming known, or not at all"
)]
pub enum Switch {
    /// At no price.
    Never,
    /// Above a sum another way costs less.
    Above(MillionDong),
    /// Below a sum a way that takes it costs less.
    Below(MillionDong),
    /// That is not known: the search took too long.
    NotProven,
    /// At any known price: the recommended way has steps of unknown cost, or that may be late, and a
    /// way that takes it has fewer.
    OnceKnown,
}

/// What missing observations of a criterion would change.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ObservationSensitivity {
    pub(super) criterion: CriterionNumber,
    pub(super) parts: Vec<PartNumber>,
    pub(super) keys: Vec<StepKey>,
    pub(super) cost: Cost,
}

impl ObservationSensitivity {
    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionNumber {
        self.criterion
    }

    /// Its parts of which nothing was observed, numbers rising.
    #[must_use]
    pub fn parts(&self) -> &[PartNumber] {
        &self.parts
    }

    /// The entries of the price list that would be recommended if all of them are met, in order.
    #[must_use]
    pub fn keys(&self) -> &[StepKey] {
        &self.keys
    }

    /// What those cost together.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }
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
