//! Communes of two states that were merged, split or regrouped in between.

use alloc::vec::Vec;

use super::matching::{communes, in_order, tier};
use crate::place::{Basis, CommuneCode, Confidence, Descent, Extent, LineageGroup, PlaceCode};
use crate::progress::{Achieved, Progress, RolledUp};
use crate::text::codes;
use crate::tier::{TierOutcome, TierScheme, WrongCriteriaCount};

/// Units of one state and those of another that they became, or came from, with nothing going into
/// the group or out of it (nhóm xã sắp xếp lại).
///
/// Their figures are never divided. Where the group [is like with like](Regrouping::is_like_with_like)
/// a sum over its communes on one day and one over those on the other speak of the same area;
/// otherwise [`Regrouping::kind`] says what hinders it.
// INVARIANT: the group has a commune of one of the two states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Regrouping {
    /// What happened, and what it lets one compare.
    pub kind: RegroupingKind,
    /// The communes of the first state, codes ascending.
    pub before: Vec<RegroupedCommune>,
    /// The communes of the second state, codes ascending.
    pub after: Vec<RegroupedCommune>,
    /// The units of the group that are not communes of the first state, such as wards, codes ascending.
    pub others_before: Vec<CommuneCode>,
    /// The units of the group that are not communes of the second state, codes ascending.
    pub others_after: Vec<CommuneCode>,
    /// What went where, from the earlier day to the later one, in the order of the codes.
    pub descents: Vec<Descent>,
}

impl Regrouping {
    pub(super) fn of(
        scheme: &TierScheme,
        before: &Progress<'_>,
        after: &Progress<'_>,
        group: &LineageGroup,
    ) -> Result<Self, WrongCriteriaCount> {
        let (one, other) = in_order(before, after, group.predecessors(), group.successors());
        let (before, others_before) = split(scheme, before, &one)?;
        let (after, others_after) = split(scheme, after, &other)?;
        let whole =
            |descent: &Descent| descent.certain && descent.extent_of_predecessor == Extent::Whole;
        let kind = if !group.complete {
            RegroupingKind::Incomplete
        } else if !(others_before.is_empty() && others_after.is_empty()) {
            RegroupingKind::OtherUnits
        } else if group.successors().len() == 1 && group.descents.iter().all(whole) {
            RegroupingKind::Merger
        } else {
            RegroupingKind::SameArea
        };
        Ok(Self {
            kind,
            before,
            after,
            others_before,
            others_after,
            descents: group.descents.clone(),
        })
    }

    /// Whether sums over the communes of both days speak of the same area.
    #[must_use]
    pub const fn is_like_with_like(&self) -> bool {
        match self.kind {
            RegroupingKind::Merger | RegroupingKind::SameArea => true,
            RegroupingKind::OtherUnits | RegroupingKind::Incomplete => false,
        }
    }

    /// What keeps its units from being matched one by one: the descents of which only a part went
    /// over, of which it is not known how much did, or of which it is not certain that anything did.
    pub fn inexact(&self) -> impl Iterator<Item = &Descent> {
        let whole = |one: &Descent| one.certain && one.extent_of_predecessor == Extent::Whole;
        self.descents.iter().filter(move |one| !whole(one))
    }

    /// The confidence of the weakest link.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        let all = self.descents.iter().map(|one| one.confidence);
        all.min().unwrap_or(Confidence::High)
    }

    /// The weakest basis of a link.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let all = self.descents.iter().map(|one| one.basis);
        all.max().unwrap_or_default()
    }

    /// What the communes of the group achieved in the first state and in the second, by the roll-ups
    /// of one measure; `None` where the group is not like with like, or a roll-up has not all of its
    /// communes.
    #[must_use]
    pub fn achieved(&self, before: &RolledUp, after: &RolledUp) -> Option<(Achieved, Achieved)> {
        let sum = |communes: &[RegroupedCommune], rolled: &RolledUp| {
            communes.iter().try_fold(Achieved::NOTHING, |sum, one| {
                Some(sum.merge(rolled.commune(one.commune)?.achieved))
            })
        };
        let pair = (sum(&self.before, before)?, sum(&self.after, after)?);
        self.is_like_with_like().then_some(pair)
    }
}

/// The communes that a state has among places, with their tiers, and the other units.
fn split(
    scheme: &TierScheme,
    progress: &Progress<'_>,
    places: &[PlaceCode],
) -> Result<(Vec<RegroupedCommune>, Vec<CommuneCode>), WrongCriteriaCount> {
    let (mut known, mut others) = (Vec::new(), Vec::new());
    for code in communes(places) {
        match progress.commune(code) {
            Some(commune) => known.push(RegroupedCommune {
                commune: code,
                tier: tier(scheme, commune)?,
            }),
            None => others.push(code),
        }
    }
    Ok((known, others))
}

/// A commune of a group, on one of the two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct RegroupedCommune {
    /// The commune.
    pub commune: CommuneCode,
    /// Its tier; `None`: not reported.
    pub tier: Option<TierOutcome>,
}

codes! {
    /// What happened to a group of units, and what it lets one compare.
    // May grow: further things can keep sums from comparing.
    open enum RegroupingKind: "kind of regrouping" {
        /// Whole communes make one commune, or come apart from one when looked at from the later day,
        /// `merger`.
        Merger = "merger", "nhập nguyên xã", "whole communes merged";
        /// The communes of both days cover the same area, and parts of some went into several of the
        /// others, or it is not known how much did, `same-area`. Only sums over all compare.
        SameArea = "same-area",
            "sắp xếp lại trong cùng địa bàn, chỉ so được tổng số",
            "the same area divided otherwise, so that only sums compare";
        /// Wards, townships or units of another province are among them, which the state does not
        /// count, `other-units`.
        OtherUnits = "other-units",
            "có đơn vị không thuộc diện thống kê, không so được",
            "units that are not counted are among them, so that nothing compares";
        /// It is not known where all of a unit went, `incomplete`.
        Incomplete = "incomplete",
            "chưa rõ một phần địa bàn đi đâu, không so được",
            "it is not known where all of it went, so that nothing compares";
    }
}
