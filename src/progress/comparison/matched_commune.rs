//! A commune in two states, and its criteria.

use alloc::vec::Vec;

use crate::assessment::{CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::progress::CommuneProgress;
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};

/// A commune in two states: one and the same area, under any code and name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct MatchedCommune {
    commune: CommuneCode,
    commune_after: CommuneCode,
    before: Option<TierOutcome>,
    after: Option<TierOutcome>,
    changes: Vec<CriterionChange>,
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
            changes: changes(before.result(), after.result()),
        })
    }

    /// The commune, by its code at the start.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// Its code at the end, which is another one where the commune was given a new code.
    #[must_use]
    pub const fn commune_after(&self) -> CommuneCode {
        self.commune_after
    }

    /// Its tier at the start; `None`: not reported.
    #[must_use]
    pub const fn before(&self) -> Option<TierOutcome> {
        self.before
    }

    /// Its tier at the end; `None`: not reported.
    #[must_use]
    pub const fn after(&self) -> Option<TierOutcome> {
        self.after
    }

    /// The criteria whose verdict changed, numbers ascending; none where a result knows only a number.
    #[must_use]
    pub fn changes(&self) -> &[CriterionChange] {
        &self.changes
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
    let met = commune.result().map(CommuneResult::met);
    met.map(|met| scheme.outcome(met)).transpose()
}

/// A criterion whose verdict changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct CriterionChange {
    criterion: CriterionNumber,
    before: Verdict,
    after: Verdict,
}

impl CriterionChange {
    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> CriterionNumber {
        self.criterion
    }

    /// The verdict at the start.
    #[must_use]
    pub const fn before(self) -> Verdict {
        self.before
    }

    /// The verdict at the end.
    #[must_use]
    pub const fn after(self) -> Verdict {
        self.after
    }
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
