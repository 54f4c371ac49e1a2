//! One observation compared with what one part requires.

use alloc::string::String;

use super::masks::VerdictBits;
use super::packed::Content;
use super::{Observation, Verdict};
use crate::criteria::{Dimension, PreparedThreshold, StandardPart, Threshold};
use crate::quantity::{Bounds, Decimal, InvalidShare, Percent, Share, TooManyDigits};
use crate::text::{Lang, number_text};

/// What an attestation says of a part, or a figure that is compared with its prepared threshold; `None`
/// for everything else, which [`judge_any`] judges.
#[inline]
pub(super) fn judge(
    content: Content,
    threshold: Option<&PreparedThreshold>,
) -> Option<VerdictBits> {
    match content {
        Content::Attested(bits) => Some(bits),
        Content::Amount(figure) => Some(VerdictBits::measured(threshold?.meets(figure)?)),
        Content::Other(_) => None,
    }
}

/// Any observation: also shares, whole numbers written with decimals, and what the part cannot have.
/// What [`judge`] judges comes to the same here, only slower.
#[cold]
pub(super) fn judge_any(
    observation: Observation,
    part: &StandardPart,
) -> Result<VerdictBits, ObservationProblem> {
    if let Some(verdict) = observation.attested() {
        return Ok(VerdictBits::of(verdict));
    }
    let Some(threshold) = part.threshold() else {
        return Err(ObservationProblem::FigureForAttested { observation });
    };
    let met = match observation {
        Observation::Share { part, whole } => {
            let share = Share::new(part, whole)?;
            let bound = percent_bound(threshold);
            let bound = bound.ok_or(ObservationProblem::ShareForAmount { part, whole })?;
            threshold.comparator().holds(share.compare(bound))
        }
        Observation::Amount(value) => {
            check_amount(value, threshold)?;
            threshold.comparator().holds(value.cmp(&threshold.value()))
        }
        _ => return Ok(VerdictBits::of(Verdict::Unknown)),
    };
    Ok(VerdictBits::measured(met))
}

fn check_amount(value: Decimal, threshold: &Threshold) -> Result<(), ObservationProblem> {
    if value.is_sign_negative() {
        return Err(ObservationProblem::Negative { value });
    }
    Bounds::FIGURE.check(value)?;
    match threshold.unit().dimension() {
        Dimension::Percent if value > Decimal::ONE_HUNDRED => {
            Err(ObservationProblem::PercentAbove100 { value })
        }
        Dimension::Count if !value.fract().is_zero() => {
            Err(ObservationProblem::FractionalCount { value })
        }
        _ => Ok(()),
    }
}

/// The threshold as a percentage, when it is one.
fn percent_bound(threshold: &Threshold) -> Option<Percent> {
    (threshold.unit().dimension() == Dimension::Percent)
        .then(|| Percent::new(threshold.value()).ok())
        .flatten()
}

/// Why an observation cannot be compared with what the standard requires.
// May grow: further forms of requirement refuse further forms of observation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ObservationProblem {
    /// A figure where the standard asks for an attestation.
    #[error(
        "`{observation}` is a figure, but the standard asks for an attestation: write met, basically-met, not-met or not-applicable, or lay a threshold of your own over the set"
    )]
    FigureForAttested {
        /// The figure.
        observation: Observation,
    },
    /// One figure for an indicator of several parts.
    #[error(
        "`{observation}` is one figure for an indicator of several parts: give each part its own, for example under 17.1/hygienic and 17.1/clean"
    )]
    FigureForCompound {
        /// The figure.
        observation: Observation,
    },
    /// A share where the standard measures a count or an amount.
    #[error("`{part}/{whole}` is a share, but the standard measures an amount: write one number")]
    ShareForAmount {
        /// The part.
        part: Decimal,
        /// The whole.
        whole: Decimal,
    },
    /// A percentage above 100.
    #[error("`{value}` % is above 100 %")]
    PercentAbove100 {
        /// The figure.
        value: Decimal,
    },
    /// A figure below zero.
    #[error("`{value}` is negative")]
    Negative {
        /// The figure.
        value: Decimal,
    },
    /// A number of things with a fraction.
    #[error("`{value}` is not a whole number of things")]
    FractionalCount {
        /// The figure.
        value: Decimal,
    },
    /// A figure with too many digits.
    #[error(transparent)]
    TooManyDigits(#[from] TooManyDigits),
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
                "“{}” là số liệu, nhưng chỉ tiêu này phải được xác nhận: ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng, hoặc bổ sung ngưỡng riêng",
                observation.text(lang)
            ),
            Self::FigureForCompound { observation } => format!(
                "“{}” là một số liệu cho chỉ tiêu gồm nhiều phần: ghi riêng từng phần, ví dụ 17.1/hygienic và 17.1/clean",
                observation.text(lang)
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
            Self::TooManyDigits(error) => error.text(lang),
            Self::Share(error) => error.text(lang),
        }
    }
}
