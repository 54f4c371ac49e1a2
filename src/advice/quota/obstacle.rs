//! Why districts cannot reach what they are asked for.

use alloc::vec::Vec;

use super::curve::Member;
use super::demand::Demand;
use super::exclusion::among;
use super::target::QuotaTarget;
use crate::advice::{Advisor, Obstacle, StepKey};
use crate::assessment::Answer;
use crate::place::CommuneCode;

/// Why a demand cannot be reached, whatever is spent and however what is not known turns out (lý do
/// không thể đạt).
///
/// It is a smallest reason: with one commune less, or one criterion of a commune less, it would not
/// prove that the demand fails. A floor is a demand of each commune, so there each commune is a reason
/// by itself.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct QuotaObstacle {
    demand: Demand,
    possible: u32,
    communes: Vec<CommuneObstacle>,
}

impl QuotaObstacle {
    /// What cannot be reached.
    #[must_use]
    pub const fn demand(&self) -> Demand {
        self.demand
    }

    /// What can: the number of communes, or of criteria.
    #[must_use]
    pub const fn possible(&self) -> u32 {
        self.possible
    }

    /// The communes in the way, the one that comes nearest first, then by code. Of those that cannot
    /// reach a tier it names as many as prove it, the nearest. Empty when a district has fewer
    /// communes than it is asked for.
    #[must_use]
    pub fn communes(&self) -> &[CommuneObstacle] {
        &self.communes
    }
}

/// A commune that is in the way of a demand.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CommuneObstacle {
    commune: CommuneCode,
    most: u8,
    criteria: Vec<Obstacle>,
    exclusions: Vec<(StepKey, StepKey)>,
}

impl CommuneObstacle {
    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The most criteria that it can meet.
    #[must_use]
    pub const fn most(&self) -> u8 {
        self.most
    }

    /// The criteria in the way, each with its parts that nothing on the price list completes, or only
    /// too late; those of the fewest such parts first, then by number, and as many as prove it.
    #[must_use]
    pub fn criteria(&self) -> &[Obstacle] {
        &self.criteria
    }

    /// Where the criteria alone do not prove it: the entries of the commune that exclude each other.
    #[must_use]
    pub fn exclusions(&self) -> &[(StepKey, StepKey)] {
        &self.exclusions
    }
}

/// A commune with the most criteria that it can meet, without regard to other communes.
pub(super) struct Top {
    pub(super) commune: CommuneCode,
    pub(super) most: u8,
}

/// The most criteria of each commune; certainly, or if what is not known turns out well.
pub(super) fn tops(
    advisor: &Advisor<'_>,
    target: &QuotaTarget,
    communes: &[CommuneCode],
    at_best: bool,
) -> Vec<Top> {
    let levels: Vec<u8> = (0..=target.criteria()).collect();
    let in_time = |index: usize| {
        let in_time = advisor.action(index)?.in_time;
        let counts = in_time == Answer::Yes || (at_best && in_time == Answer::CannotSay);
        counts.then_some(0)
    };
    let top = |commune: &CommuneCode| Top {
        commune: *commune,
        most: Member::of(advisor, *commune, target.criteria(), at_best)
            .curve(&levels, in_time)
            .top(),
    };
    communes.iter().map(top).collect()
}

/// Each demand of a target that fails by itself, district by district, then what all are asked for.
pub(super) fn quota_obstacles(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<QuotaObstacle> {
    let mut found = Vec::new();
    let mut all: Vec<Top> = Vec::new();
    for district in target.districts() {
        let tops = tops(advisor, target, &district.communes, true);
        let count = |foot: u8| {
            let reaching = tops.iter().filter(|top| top.most >= foot).count();
            u32::try_from(reaching).unwrap_or(u32::MAX)
        };
        for tier in district.tiers.iter().rev() {
            let possible = count(tier.from);
            if possible >= tier.communes {
                continue;
            }
            // So many that fail prove that the others are too few.
            let number = u32::try_from(tops.len()).unwrap_or(u32::MAX);
            let proving = number
                .checked_sub(tier.communes)
                .map_or(0, |rest| rest.saturating_add(1));
            found.push(QuotaObstacle {
                demand: Demand::Tier {
                    district: district.district,
                    from: tier.from,
                    communes: tier.communes,
                },
                possible,
                communes: below(advisor, target, &tops, tier.from, proving),
            });
        }
        if let Some(from) = district
            .floor
            .filter(|floor| tops.iter().any(|top| top.most < *floor))
        {
            found.push(QuotaObstacle {
                demand: Demand::Floor {
                    district: district.district,
                    from,
                },
                possible: count(from),
                communes: below(advisor, target, &tops, from, u32::MAX),
            });
        }
        all.extend(tops);
    }
    found.extend(total(advisor, target, all));
    found
}

/// The communes that cannot reach a foot, the nearest first; so many of them.
fn below(
    advisor: &Advisor<'_>,
    target: &QuotaTarget,
    tops: &[Top],
    foot: u8,
    number: u32,
) -> Vec<CommuneObstacle> {
    let mut below: Vec<&Top> = tops.iter().filter(|top| top.most < foot).collect();
    below.sort_by_key(|top| (core::cmp::Reverse(top.most), top.commune));
    below.truncate(usize::try_from(number).unwrap_or(usize::MAX));
    below
        .iter()
        .map(|top| commune(advisor, target, top, foot))
        .collect()
}

/// Why a commune cannot reach a number of criteria.
fn commune(advisor: &Advisor<'_>, target: &QuotaTarget, top: &Top, foot: u8) -> CommuneObstacle {
    let parts = |one: &Obstacle| one.unpriced().len().saturating_add(one.too_late().len());
    let mut criteria = advisor.obstacles(top.commune).unwrap_or_default();
    criteria.retain(|one| !one.may_be_met());
    criteria.sort_by_key(|one| (parts(one), one.criterion()));
    // So many criteria that cannot be met prove that the others are too few.
    let proving = target.criteria().saturating_sub(foot).saturating_add(1);
    let proven = criteria.len() >= usize::from(proving);
    criteria.truncate(proving.into());
    let exclusions = if proven {
        Vec::new()
    } else {
        let member = Member::of(advisor, top.commune, target.criteria(), true);
        among(advisor, &member.actions().into_iter().collect())
    };
    CommuneObstacle {
        commune: top.commune,
        most: top.most,
        criteria,
        exclusions,
    }
}

/// Why all communes together cannot reach a sum of criteria: the communes that miss most, as many as
/// prove it.
fn total(advisor: &Advisor<'_>, target: &QuotaTarget, mut tops: Vec<Top>) -> Option<QuotaObstacle> {
    let criteria = target.total()?;
    let possible: u32 = tops.iter().map(|top| u32::from(top.most)).sum();
    if possible >= criteria {
        return None;
    }
    let missed = |top: &Top| u32::from(target.criteria().saturating_sub(top.most));
    let number = u32::try_from(tops.len()).unwrap_or(u32::MAX);
    let mut spare = number
        .saturating_mul(target.criteria().into())
        .checked_sub(criteria);
    tops.sort_by_key(|top| (top.most, top.commune));
    let mut communes = Vec::new();
    for top in &tops {
        let Some(left) = spare else { break };
        spare = left.checked_sub(missed(top));
        communes.push(commune(advisor, target, top, target.criteria()));
        if let Some(last) = communes.last_mut() {
            // All that it misses counts here.
            last.criteria = advisor.obstacles(top.commune).unwrap_or_default();
            last.criteria.retain(|one| !one.may_be_met());
        }
    }
    communes.sort_by_key(|one| (core::cmp::Reverse(one.most), one.commune));
    Some(QuotaObstacle {
        demand: Demand::Total { criteria },
        possible,
        communes,
    })
}
