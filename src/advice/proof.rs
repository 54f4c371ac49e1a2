//! How far an answer is proven.

use alloc::format;
use alloc::string::String;

use super::money_text;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// How far it is proven that nothing is better (mức độ chứng minh).
///
/// What is said is proven in exact numbers: either that no other way is cheaper, or a sum below which
/// no way goes, with what lies between it and the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "an answer is proven to be the best, or it has a bound"
)]
pub enum Proof {
    /// Nothing is better.
    Optimal,
    /// Nothing costs less than a bound; whether something lies between is not known.
    Bound {
        /// The sum below which no way goes.
        at_least: MillionDong,
        /// What lies between it and the answer; `None` where the answer has no upper bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gap: Option<MillionDong>,
    },
}

impl Proof {
    /// Whether nothing is better.
    #[must_use]
    pub const fn is_optimal(self) -> bool {
        matches!(self, Self::Optimal)
    }

    /// The proof in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Optimal, Lang::Vi) => "tối ưu, đã chứng minh".into(),
            (Self::Optimal, Lang::En) => "optimal, proven".into(),
            (Self::Bound { at_least, gap }, Lang::Vi) => {
                let gap = gap.map(|gap| format!(", chênh nhiều nhất {}", money_text(gap, lang)));
                format!(
                    "chưa chứng minh tối ưu: không thể dưới {}{}",
                    money_text(at_least, lang),
                    gap.unwrap_or_default()
                )
            }
            (Self::Bound { at_least, gap }, Lang::En) => {
                let gap = gap.map(|gap| format!(", at most {} away", money_text(gap, lang)));
                format!(
                    "not proven optimal: nothing below {}{}",
                    money_text(at_least, lang),
                    gap.unwrap_or_default()
                )
            }
        }
    }
}
