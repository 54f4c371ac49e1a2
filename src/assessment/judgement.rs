//! One observation held against what one part requires.

use alloc::string::String;
use core::cmp::Ordering;

use super::{Observation, Verdict};
use crate::criteria::{Dimension, StandardPart, Threshold};
use crate::quantity::{Decimal, InvalidShare, Percent, Share};
use crate::text::{Lang, number_text};

/// The verdict on one part, exactly, whatever the size and the scale of the numbers.
pub(super) fn judge(
    observation: Observation,
    part: &StandardPart,
) -> Result<Verdict, ObservationProblem> {
    if let Some(verdict) = observation.attested() {
        return Ok(verdict);
    }
    let Some(threshold) = part.threshold() else {
        return Err(ObservationProblem::FigureForAttested { observation });
    };
    let order = match observation {
        Observation::Share { part, whole } => share(part, whole, threshold)?,
        Observation::Amount(value) => amount(value, threshold)?,
        // Attestations have returned above.
        _ => return Ok(Verdict::Unknown),
    };
    Ok(verdict_of(threshold.comparator().holds(order)))
}

/// The verdict of a threshold.
pub(super) const fn verdict_of(met: bool) -> Verdict {
    if met { Verdict::Met } else { Verdict::NotMet }
}

fn share(
    part: Decimal,
    whole: Decimal,
    threshold: &Threshold,
) -> Result<Ordering, ObservationProblem> {
    let share = Share::new(part, whole)?;
    match percent_bound(threshold) {
        Some(bound) => Ok(share.compare(bound)),
        None => Err(ObservationProblem::ShareForAmount { part, whole }),
    }
}

fn amount(value: Decimal, threshold: &Threshold) -> Result<Ordering, ObservationProblem> {
    if value.is_sign_negative() {
        return Err(ObservationProblem::Negative { value });
    }
    match threshold.unit().dimension() {
        Dimension::Percent if value > Decimal::ONE_HUNDRED => {
            Err(ObservationProblem::PercentAbove100 { value })
        }
        Dimension::Count if !value.fract().is_zero() => {
            Err(ObservationProblem::FractionalCount { value })
        }
        _ => Ok(value.cmp(&threshold.value())),
    }
}

/// The threshold as a percentage, when it is one.
pub(super) fn percent_bound(threshold: &Threshold) -> Option<Percent> {
    (threshold.unit().dimension() == Dimension::Percent)
        .then(|| Percent::new(threshold.value()).ok())
        .flatten()
}

/// Why an observation cannot be held against what the standard requires.
// May grow: further forms of requirement refuse further forms of observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ObservationProblem {
    /// A figure where the standard asks for an attestation.
    #[error(
        "`{observation}` is a figure, but the standard asks for an attestation: write met, basically-met, not-met or not-applicable, or lay a threshold of your own over the set"
    )]
    FigureForAttested {
        /// The figure as it came.
        observation: Observation,
    },
    /// One figure for an indicator of several parts.
    #[error(
        "`{observation}` is one figure for an indicator of several parts: give each part its own, for example under 17.1/hygienic and 17.1/clean"
    )]
    FigureForCompound {
        /// The figure as it came.
        observation: Observation,
    },
    /// A share where the standard measures a count or an amount.
    #[error("`{part}/{whole}` is a share, but the standard measures an amount: write one number")]
    ShareForAmount {
        /// The part as it came.
        part: Decimal,
        /// The whole as it came.
        whole: Decimal,
    },
    /// A percentage above 100.
    #[error("`{value}` % is above 100 %")]
    PercentAbove100 {
        /// The figure as it came.
        value: Decimal,
    },
    /// A figure below zero.
    #[error("`{value}` is negative")]
    Negative {
        /// The figure as it came.
        value: Decimal,
    },
    /// A number of things with a fraction.
    #[error("`{value}` is not a whole number of things")]
    FractionalCount {
        /// The figure as it came.
        value: Decimal,
    },
    /// Two numbers that make no share.
    #[error(transparent)]
    Share(#[from] InvalidShare),
}

impl ObservationProblem {
    /// The problem in words, for the one who can mend the report.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        use alloc::format;
        use alloc::string::ToString;

        if lang == Lang::En {
            return self.to_string();
        }
        let number = |value: &Decimal| number_text(*value, lang);
        match self {
            Self::FigureForAttested { observation } => format!(
                "“{observation}” là số liệu, nhưng chỉ tiêu này phải được xác nhận: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, hoặc bổ sung ngưỡng riêng"
            ),
            Self::FigureForCompound { observation } => format!(
                "“{observation}” là một số liệu cho chỉ tiêu gồm nhiều phần: ghi riêng từng phần, ví dụ 17.1/hygienic và 17.1/clean"
            ),
            Self::ShareForAmount { part, whole } => format!(
                "“{}/{}” là tỷ lệ, nhưng chỉ tiêu này đo bằng số lượng: ghi một số",
                number(part),
                number(whole)
            ),
            Self::PercentAbove100 { value } => format!("{} % vượt quá 100 %", number(value)),
            Self::Negative { value } => format!("{} là số âm", number(value)),
            Self::FractionalCount { value } => {
                format!("{} không phải là số nguyên", number(value))
            }
            Self::Share(InvalidShare::WholeNotPositive { part, whole }) => format!(
                "tỷ lệ {}/{} không có tổng số: số sau dấu gạch phải lớn hơn 0",
                number(part),
                number(whole)
            ),
            Self::Share(InvalidShare::PartNegative { part, whole }) => {
                format!("tỷ lệ {}/{} có tử số âm", number(part), number(whole))
            }
            Self::Share(InvalidShare::PartExceedsWhole { part, whole }) => format!(
                "tỷ lệ {}/{} có phần lớn hơn tổng số: ghi phần trước, tổng số sau",
                number(part),
                number(whole)
            ),
        }
    }
}
