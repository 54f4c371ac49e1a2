//! [`Proof`]: how far an answer is proven to be the best.

use alloc::format;
use alloc::string::String;

use crate::advice::input::money_text;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// How far it is proven that no other answer is better (mức độ chứng minh).
///
/// A proof is exact: either no other answer is better, or the search reached its
/// [limit of work](crate::advice::Advisor::with_work_limit), and the bound that it had proven by then
/// is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "an answer is proven to be the best, or it has a bound on its cost or on what it reaches"
)]
pub enum Proof {
    /// No other answer is better.
    Optimal,
    /// No way costs less than a lower bound; whether one lies between it and the answer is not known.
    Bound {
        /// The lower bound.
        at_least: MillionDong,
        /// The difference between the answer and the bound; `None` where the answer has no upper
        /// bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gap: Option<MillionDong>,
    },
    /// A budget reaches no more than this; whether it reaches it is not known.
    AtMost {
        /// Communes that meet all criteria.
        communes: u32,
        /// Criteria in all communes, with as many communes at the standard as the answer has.
        criteria: u32,
    },
}

impl Proof {
    /// Whether no other answer is better.
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
            (Self::AtMost { communes, criteria }, Lang::Vi) => {
                format!("chưa chứng minh tối ưu: không quá {communes} xã, {criteria} tiêu chí")
            }
            (Self::AtMost { communes, criteria }, Lang::En) => {
                format!("not proven optimal: at most {communes} communes, {criteria} criteria")
            }
        }
    }
}
