//! Two states compared.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{CommuneProgress, Progress, RecognitionBalance};
use crate::assessment::{CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::text::fold;
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};

/// Two states of one province compared (so sánh hai thời điểm): which communes moved, from which
/// tier to which, and by which criteria.
///
/// Communes are matched by code and name, because a code was given another meaning in the mergers
/// of 2020; what is there on one of the two days only is listed apart and moves nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    scheme: TierScheme,
    moves: Vec<CommuneMove>,
    gone: Vec<CommuneCode>,
    come: Vec<CommuneCode>,
    balance: RecognitionBalance,
}

impl Comparison {
    /// Compares two states by the tiers of a scheme.
    ///
    /// # Errors
    /// [`WrongCriteriaCount`] when a result is over the criteria of another set than the scheme.
    pub fn of(
        scheme: TierScheme,
        before: &Progress<'_>,
        after: &Progress<'_>,
    ) -> Result<Self, WrongCriteriaCount> {
        let mut moves = Vec::new();
        let mut gone = Vec::new();
        for commune in before.communes() {
            match same_commune(commune, after) {
                Some(later) => moves.push(CommuneMove::of(&scheme, commune, later)?),
                None => gone.push(commune.code()),
            }
        }
        let come = after
            .communes()
            .filter(|commune| same_commune(commune, before).is_none())
            .map(CommuneProgress::code)
            .collect();
        Ok(Self {
            scheme,
            moves,
            gone,
            come,
            balance: RecognitionBalance::between(before, after),
        })
    }

    /// The scheme.
    #[must_use]
    pub const fn scheme(&self) -> &TierScheme {
        &self.scheme
    }

    /// Every commune that is there on both days, codes rising, also those that did not move.
    #[must_use]
    pub fn communes(&self) -> &[CommuneMove] {
        &self.moves
    }

    /// The communes whose tier changed, or became known, codes rising.
    pub fn moved(&self) -> impl Iterator<Item = &CommuneMove> {
        self.moves.iter().filter(|one| one.before != one.after)
    }

    /// How many communes went from which tier to which; `None` for those without a result.
    #[must_use]
    pub fn matrix(&self) -> BTreeMap<(Option<TierOutcome>, Option<TierOutcome>), u32> {
        let mut matrix = BTreeMap::new();
        for one in &self.moves {
            let count: &mut u32 = matrix.entry((one.before, one.after)).or_default();
            *count = count.saturating_add(1);
        }
        matrix
    }

    /// The communes that were there on the earlier day only, codes rising.
    #[must_use]
    pub fn gone(&self) -> &[CommuneCode] {
        &self.gone
    }

    /// The communes that were there on the later day only, codes rising.
    #[must_use]
    pub fn come(&self) -> &[CommuneCode] {
        &self.come
    }

    /// The communes recognised at the start, in between, and at the end.
    #[must_use]
    pub const fn balance(&self) -> &RecognitionBalance {
        &self.balance
    }
}

/// The commune of the same code and name in another state.
pub(super) fn same_commune<'a>(
    commune: &CommuneProgress<'_>,
    other: &'a Progress<'_>,
) -> Option<&'a CommuneProgress<'a>> {
    let found = other.commune(commune.code())?;
    (fold(found.unit().name()) == fold(commune.unit().name())).then_some(found)
}

/// A commune in two states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CommuneMove {
    commune: CommuneCode,
    before: Option<TierOutcome>,
    after: Option<TierOutcome>,
    changes: Vec<CriterionChange>,
}

impl CommuneMove {
    fn of(
        scheme: &TierScheme,
        before: &CommuneProgress<'_>,
        after: &CommuneProgress<'_>,
    ) -> Result<Self, WrongCriteriaCount> {
        let tier = |commune: &CommuneProgress<'_>| {
            let met = commune.result().map(CommuneResult::met);
            met.map(|met| scheme.outcome(met)).transpose()
        };
        Ok(Self {
            commune: before.code(),
            before: tier(before)?,
            after: tier(after)?,
            changes: changes(before.result(), after.result()),
        })
    }

    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
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

    /// The criteria whose verdict changed, numbers rising; none where a result knows only a number.
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

/// A criterion whose verdict changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
