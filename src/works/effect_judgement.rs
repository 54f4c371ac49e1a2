//! Judgements on whether a model is effective.

use alloc::string::String;

use chrono::NaiveDate;

/// A judgement on whether a value-chain model is effective (đánh giá hiệu quả): who made it, and
/// when.
///
/// The plan 18/KH-UBND asks in I.4 for effective models (`có hiệu quả`) and does not say what makes
/// one effective, so that somebody must judge it.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: a judgement can bring the figures that it rests on.
#[non_exhaustive]
pub struct EffectJudgement {
    /// Whether the model is effective.
    pub effective: bool,
    /// Who judged (cơ quan đánh giá).
    pub by: String,
    /// The day of the judgement.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl EffectJudgement {
    /// A judgement by somebody on a day.
    #[must_use]
    pub const fn new(effective: bool, by: String, on: NaiveDate) -> Self {
        Self { effective, by, on }
    }
}
