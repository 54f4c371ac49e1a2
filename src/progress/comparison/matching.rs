//! Which communes of two states are the same, and what changed in each.

use alloc::vec::Vec;

use crate::assessment::{CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::place::{CommuneCode, LineageGroup, PlaceCode};
use crate::progress::{CommuneProgress, Progress};
use crate::sorted::sort;
use crate::text::{codes, fold};
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};

codes! {
    /// What the communes of two states were matched by (căn cứ đối chiếu xã giữa hai thời điểm).
    // May grow: there are other ways, such as maps.
    open enum MatchedBy: "way of matching communes" {
        /// By the successions of the gazetteer, `successions`.
        Successions = "successions", "theo quan hệ kế thừa đơn vị", "by successions";
        /// By code and name, because the gazetteer has no successions between the two days,
        /// `code-and-name`. A commune that took in others under its old name is then taken for the same.
        CodeAndName = "code-and-name", "theo mã và tên xã", "by code and name";
    }
}

/// The communes of two states that are one and the same, and the groups of the others.
pub(super) struct Matching {
    pub(super) by: MatchedBy,
    /// Codes in the first state and in the second, ascending.
    pub(super) pairs: Vec<(CommuneCode, CommuneCode)>,
    /// In the order of their first predecessors; each holds a commune of one of the states.
    pub(super) groups: Vec<LineageGroup>,
}

impl Matching {
    pub(super) fn of(before: &Progress<'_>, after: &Progress<'_>) -> Self {
        if before.date() == after.date() {
            return Self::of_one_day(before, after);
        }
        let lineage = after.gazetteer().lineage(before.date(), after.date());
        let Ok(lineage) = lineage else {
            return Self::by_code_and_name(before, after);
        };
        let (mut pairs, mut groups) = (Vec::new(), Vec::new());
        for group in lineage.groups() {
            match pair(&group, before, after) {
                Some(pair) => pairs.push(pair),
                None if touches(&group, before, after) => groups.push(group),
                None => {}
            }
        }
        sort(&mut pairs);
        Self {
            by: MatchedBy::Successions,
            pairs,
            groups,
        }
    }

    /// On one day a code is one unit.
    fn of_one_day(before: &Progress<'_>, after: &Progress<'_>) -> Self {
        let codes = before.communes().map(CommuneProgress::code);
        let both = codes.filter(|code| after.commune(*code).is_some());
        Self {
            by: MatchedBy::Successions,
            pairs: both.map(|code| (code, code)).collect(),
            groups: Vec::new(),
        }
    }

    fn by_code_and_name(before: &Progress<'_>, after: &Progress<'_>) -> Self {
        let same = before.communes().filter(|one| {
            let other = after.commune(one.code()).map(|other| other.unit);
            other.is_some_and(|other| fold(other.name()) == fold(one.unit.name()))
        });
        Self {
            by: MatchedBy::CodeAndName,
            pairs: same.map(|one| (one.code(), one.code())).collect(),
            groups: Vec::new(),
        }
    }
}

/// The codes of a commune in both states, when a group is that commune alone.
fn pair(
    group: &LineageGroup,
    before: &Progress<'_>,
    after: &Progress<'_>,
) -> Option<(CommuneCode, CommuneCode)> {
    let [descent] = group.descents.as_slice() else {
        return None;
    };
    let (one, other) = in_order(before, after, descent.predecessor, descent.successor);
    match (one, other) {
        (PlaceCode::Commune(one), PlaceCode::Commune(other)) if descent.is_exact() => {
            let known = before.commune(one).is_some() && after.commune(other).is_some();
            known.then_some((one, other))
        }
        _ => None,
    }
}

/// Whether a group holds a commune of one of the states.
fn touches(group: &LineageGroup, before: &Progress<'_>, after: &Progress<'_>) -> bool {
    let (one, other) = in_order(before, after, group.predecessors(), group.successors());
    communes(&one).any(|code| before.commune(code).is_some())
        || communes(&other).any(|code| after.commune(code).is_some())
}

/// What is of the earlier and of the later day, as what is of the first state and of the second.
pub(super) fn in_order<T>(
    before: &Progress<'_>,
    after: &Progress<'_>,
    earlier: T,
    later: T,
) -> (T, T) {
    if before.date() <= after.date() {
        (earlier, later)
    } else {
        (later, earlier)
    }
}

/// The units among places.
pub(super) fn communes(places: &[PlaceCode]) -> impl Iterator<Item = CommuneCode> {
    places.iter().filter_map(|place| match place {
        PlaceCode::Commune(code) => Some(*code),
        PlaceCode::District(_) | PlaceCode::Province(_) => None,
    })
}

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
