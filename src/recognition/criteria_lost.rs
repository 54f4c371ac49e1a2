//! The criteria that a result does not meet: their number and which they are.

use alloc::format;
use alloc::string::String;

use crate::assessment::{CommuneResult, Treatment, Verdict};
use crate::criteria::CriterionNumber;
use crate::quantity::Interval;
use crate::text::Lang;

/// The number of criteria that are not met (số tiêu chí không đạt), of those that are considered for
/// the commune: a criterion that is not applicable (không xem xét) is neither met nor lost, and is not
/// considered.
///
/// Of a result that is only a number, all that it does not count as met is lost.
// INVARIANT: number.at_most() <= considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct CriteriaLost {
    /// The number lost: the lower bound if everything undecided turns out well, the upper one if it
    /// turns out badly.
    #[serde(flatten)]
    pub number: Interval<u8>,
    /// The number of criteria considered.
    #[serde(rename = "of")]
    pub considered: u8,
}

impl CriteriaLost {
    /// What a result says.
    #[must_use]
    pub fn of(result: &CommuneResult) -> Self {
        let met = result.met();
        // A standard has at most 128 criteria, so the number fits.
        let leaving = u8::try_from(result.with(Verdict::NotApplicable).count()).unwrap_or(u8::MAX);
        let counted = result
            .policy()
            .is_some_and(|policy| policy.not_applicable() == Treatment::Counts);
        // Criteria that are not applicable are among those met when the policy counts them, else among
        // the others; either number is at most that of the set, so nothing saturates.
        let leaving_unmet = if counted { 0 } else { leaving };
        let lost = |number: u8| {
            let unmet = met.of().saturating_sub(number);
            unmet.saturating_sub(leaving_unmet)
        };
        Self {
            number: Interval::between(lost(met.at_most()), lost(met.at_least())),
            considered: met.of().saturating_sub(leaving),
        }
    }

    /// Whether criteria are considered and all of them are certainly met.
    #[must_use]
    pub const fn all_met(self) -> bool {
        self.considered > 0 && self.number.at_most() == 0
    }

    /// The number in words: `3/19 tiêu chí`, `từ 2 đến 4 trên 19 tiêu chí`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let (at_least, at_most) = (self.number.at_least(), self.number.at_most());
        let of = self.considered;
        match (at_least == at_most, lang) {
            (true, Lang::Vi) => format!("{at_least}/{of} tiêu chí"),
            (true, Lang::En) => format!("{at_least} of {of} criteria"),
            (false, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {of} tiêu chí"),
            (false, Lang::En) => format!("{at_least} to {at_most} of {of} criteria"),
        }
    }
}

/// The criteria that a result certainly does not count: not met, or basically met where the
/// policy does not count that.
pub(in crate::recognition) fn lost(
    result: &CommuneResult,
) -> impl Iterator<Item = CriterionNumber> {
    let basically = result
        .policy()
        .is_some_and(|policy| policy.basically_met() == Treatment::DoesNotCount);
    let lost = move |verdict: Verdict| match verdict {
        Verdict::NotMet => true,
        Verdict::BasicallyMet => basically,
        Verdict::Met | Verdict::NotApplicable | Verdict::Unknown => false,
    };
    let verdicts = result.verdicts().iter();
    verdicts.filter_map(move |(number, verdict)| lost(*verdict).then_some(*number))
}
