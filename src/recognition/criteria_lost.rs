//! How many criteria are lost.

use alloc::format;
use alloc::string::String;

use crate::assessment::{CommuneResult, Treatment, Verdict};
use crate::text::Lang;

/// The number of criteria that are not met (số tiêu chí không đạt), as an interval, of those that
/// are considered for the commune: a criterion that is not applicable (không xem xét) is neither
/// met nor lost and leaves the whole.
///
/// A result that is only a number is taken at its word: what it does not count as met is lost.
// INVARIANT: at_least <= at_most <= of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct CriteriaLost {
    at_least: u8,
    at_most: u8,
    of: u8,
}

impl CriteriaLost {
    /// What a result says.
    #[must_use]
    pub fn of(result: &CommuneResult) -> Self {
        let met = result.met();
        // A standard has at most 128 criteria, so nothing saturates.
        let leaving = u8::try_from(result.with(Verdict::NotApplicable).count()).unwrap_or(u8::MAX);
        let counted = result
            .policy()
            .is_some_and(|policy| policy.not_applicable() == Treatment::Counts);
        // Those that leave stand among the criteria met when the policy counts them, else among
        // the others.
        let leaving_unmet = if counted { 0 } else { leaving };
        let lost = |number: u8| {
            let unmet = met.of().saturating_sub(number);
            unmet.saturating_sub(leaving_unmet)
        };
        Self {
            at_least: lost(met.at_most()),
            at_most: lost(met.at_least()),
            of: met.of().saturating_sub(leaving),
        }
    }

    /// The number lost if everything undecided turned out well.
    #[must_use]
    pub const fn at_least(self) -> u8 {
        self.at_least
    }

    /// The number lost if everything undecided turned out badly.
    #[must_use]
    pub const fn at_most(self) -> u8 {
        self.at_most
    }

    /// The number of criteria considered.
    #[must_use]
    pub const fn considered(self) -> u8 {
        self.of
    }

    /// The interval in words: `3/19 tiêu chí`, `từ 2 đến 4 trên 19 tiêu chí`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let Self {
            at_least,
            at_most,
            of,
        } = self;
        match (at_least == at_most, lang) {
            (true, Lang::Vi) => format!("{at_least}/{of} tiêu chí"),
            (true, Lang::En) => format!("{at_least} of {of} criteria"),
            (false, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {of} tiêu chí"),
            (false, Lang::En) => format!("{at_least} to {at_most} of {of} criteria"),
        }
    }
}
