//! A commune in two states, and its criteria.

use alloc::vec::Vec;

use crate::assessment::{CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::progress::CommuneProgress;
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};

/// A commune in two states: one and the same area, under any code and name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct MatchedCommune {
    /// The commune, by its code at the start.
    pub commune: CommuneCode,
    /// Its code at the end, which is another one where the commune was given a new code.
    pub commune_after: CommuneCode,
    /// Its tier at the start; `None`: not reported.
    pub before: Option<TierOutcome>,
    /// Its tier at the end; `None`: not reported.
    pub after: Option<TierOutcome>,
    /// The criteria whose verdict changed, numbers ascending; none where a result knows only a number.
    pub changes: Vec<CriterionChange>,
}

impl MatchedCommune {
    pub(super) fn of(
        scheme: &TierScheme,
        before: &CommuneProgress<'_>,
        after: &CommuneProgress<'_>,
    ) -> Result<Self, WrongCriteriaCount> {
        Ok(Self {
            commune: before.code(),
            commune_after: after.code(),
            before: tier(scheme, before)?,
            after: tier(scheme, after)?,
            changes: changes(before.result, after.result),
        })
    }

    /// The criteria that are met now and were not, or were not known to be.
    pub fn gained(&self) -> impl Iterator<Item = CriterionNumber> {
        let changes = self.changes.iter();
        changes
            .filter(|change| change.after == Verdict::Met)
            .map(|change| change.criterion)
    }

    /// The criteria that were met and are no longer, or are no longer known to be.
    pub fn lost(&self) -> impl Iterator<Item = CriterionNumber> {
        let changes = self.changes.iter();
        changes
            .filter(|change| change.before == Verdict::Met)
            .map(|change| change.criterion)
    }
}

/// The tier of a commune; `None` when it has not reported.
pub(super) fn tier(
    scheme: &TierScheme,
    commune: &CommuneProgress<'_>,
) -> Result<Option<TierOutcome>, WrongCriteriaCount> {
    let met = commune.result.map(CommuneResult::met);
    met.map(|met| scheme.outcome(met)).transpose()
}

/// A criterion whose verdict changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct CriterionChange {
    /// The criterion.
    pub criterion: CriterionNumber,
    /// The verdict at the start.
    pub before: Verdict,
    /// The verdict at the end.
    pub after: Verdict,
}

/// The criteria that both results know and judge differently.
fn changes(before: Option<&CommuneResult>, after: Option<&CommuneResult>) -> Vec<CriterionChange> {
    let (Some(before), Some(after)) = (before, after) else {
        return Vec::new();
    };
    before
        .verdicts()
        .iter()
        .filter_map(|(criterion, before)| {
            let (criterion, before) = (*criterion, *before);
            let after = after.verdict(criterion)?;
            (before != after).then_some(CriterionChange {
                criterion,
                before,
                after,
            })
        })
        .collect()
}
