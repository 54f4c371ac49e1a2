//! Why areas cannot reach what they are asked for, and what decides where that is not known.

use alloc::vec::Vec;

use super::cost_frontier::CommuneSubproblem;
use crate::advice::advisor::Advisor;
use crate::advice::answer::{CommuneObstacle, DecisiveUnknowns, Demand, Obstacle, QuotaObstacle};
use crate::advice::commune::part_numbers;
use crate::advice::input::{Action, QuotaTarget, StepKey};
use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::sorted::{SortedMap, SortedSet, sort_by_key};

/// A commune with the most criteria that it can meet, without regard to other communes.
struct Top {
    commune: CommuneCode,
    most: u8,
}

/// The most criteria of each commune; certainly, or if what is not known turns out well.
fn tops(
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
        most: CommuneSubproblem::new(advisor, *commune, target.criteria(), at_best)
            .frontier(&levels, &in_time, &mut advisor.work_limit())
            .top(),
    };
    communes.iter().map(top).collect()
}

/// Each demand of a target that fails by itself, area by area, then what all are asked for.
pub(super) fn quota_obstacles(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<QuotaObstacle> {
    let mut found = Vec::new();
    let mut all: Vec<Top> = Vec::new();
    for area in target.areas() {
        let tops = tops(advisor, target, &area.communes, true);
        let count = |bound: u8| {
            let reaching = tops.iter().filter(|top| top.most >= bound).count();
            u32::try_from(reaching).unwrap_or(u32::MAX)
        };
        for tier in area.tiers.iter().rev() {
            let possible = count(tier.from);
            if possible >= tier.communes {
                continue;
            }
            // That many that fail prove that the others are too few.
            let number = u32::try_from(tops.len()).unwrap_or(u32::MAX);
            let proving = number
                .checked_sub(tier.communes)
                .map_or(0, |rest| rest.saturating_add(1));
            found.push(QuotaObstacle {
                demand: Demand::Tier {
                    area: area.area,
                    from: tier.from,
                    communes: tier.communes,
                },
                possible,
                communes: below(advisor, target, &tops, tier.from, proving),
            });
        }
        if let Some(from) = area
            .floor
            .filter(|floor| tops.iter().any(|top| top.most < *floor))
        {
            found.push(QuotaObstacle {
                demand: Demand::Floor {
                    area: area.area,
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

/// A number of the communes that cannot reach a bound, the nearest first.
fn below(
    advisor: &Advisor<'_>,
    target: &QuotaTarget,
    tops: &[Top],
    bound: u8,
    number: u32,
) -> Vec<CommuneObstacle> {
    let mut below: Vec<&Top> = tops.iter().filter(|top| top.most < bound).collect();
    sort_by_key(&mut below, |top| {
        (core::cmp::Reverse(top.most), top.commune)
    });
    below.truncate(usize::try_from(number).unwrap_or(usize::MAX));
    below
        .iter()
        .map(|top| commune(advisor, target, top, bound))
        .collect()
}

/// Why a commune cannot reach a number of criteria.
fn commune(advisor: &Advisor<'_>, target: &QuotaTarget, top: &Top, bound: u8) -> CommuneObstacle {
    // Both are lists in memory.
    let parts = |one: &Obstacle| one.unpriced.len().saturating_add(one.too_late.len());
    let mut criteria = advisor.obstacles(top.commune).unwrap_or_default();
    criteria.retain(|one| !one.may_be_met);
    sort_by_key(&mut criteria, |one| (parts(one), one.criterion));
    // That many criteria that cannot be met prove that the others are too few.
    // A bound is at most the number of criteria, which is at most 128.
    let proving = target.criteria().saturating_sub(bound).saturating_add(1);
    let proven = criteria.len() >= usize::from(proving);
    criteria.truncate(proving.into());
    let exclusions = if proven {
        Vec::new()
    } else {
        let member = CommuneSubproblem::new(advisor, top.commune, target.criteria(), true);
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
    // No level is above the number of criteria.
    let missed = |top: &Top| u32::from(target.criteria().saturating_sub(top.most));
    let number = u32::try_from(tops.len()).unwrap_or(u32::MAX);
    let mut spare = number
        .saturating_mul(target.criteria().into())
        .checked_sub(criteria);
    sort_by_key(&mut tops, |top| (top.most, top.commune));
    let mut communes = Vec::new();
    for top in &tops {
        let Some(left) = spare else { break };
        spare = left.checked_sub(missed(top));
        communes.push(commune(advisor, target, top, target.criteria()));
        if let Some(last) = communes.last_mut() {
            // All that it misses counts here.
            last.criteria = advisor.obstacles(top.commune).unwrap_or_default();
            last.criteria.retain(|one| !one.may_be_met);
        }
    }
    sort_by_key(&mut communes, |one| {
        (core::cmp::Reverse(one.most), one.commune)
    });
    Some(QuotaObstacle {
        demand: Demand::Total { criteria },
        possible,
        communes,
    })
}

/// The pairs of entries that matter for communes and exclude each other, in their order.
pub(super) fn exclusions(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<(StepKey, StepKey)> {
    let members = target.communes();
    let actions: SortedSet<usize> = members
        .map(|commune| CommuneSubproblem::new(advisor, commune, target.criteria(), true))
        .flat_map(|member| member.actions())
        .collect();
    among(advisor, &actions)
}

/// The pairs among some actions that exclude each other.
fn among(advisor: &Advisor<'_>, actions: &SortedSet<usize>) -> Vec<(StepKey, StepKey)> {
    let mut found = Vec::new();
    for index in actions {
        let Some(action) = advisor.action(*index) else {
            continue;
        };
        let rivals = action.rivals.iter();
        let later = rivals.filter(|rival| *rival > index && actions.contains(rival));
        for rival in later.filter_map(|rival| advisor.action(*rival)) {
            found.push((action.key(), rival.key()));
        }
    }
    found
}

/// What would decide, communes in ascending order.
pub(super) fn deciding(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<DecisiveUnknowns> {
    let mut found: SortedMap<CommuneCode, DecisiveUnknowns> = SortedMap::new();
    let (mut certain_sum, mut between) = (0_u32, Vec::new());
    for area in target.areas() {
        let certain = tops(advisor, target, &area.communes, false);
        let possible = tops(advisor, target, &area.communes, true);
        let both: Vec<(&Top, &Top)> = certain.iter().zip(&possible).collect();
        for (bound, communes) in area.needs() {
            let reaching = both
                .iter()
                .filter(|(certain, _)| certain.most >= bound)
                .count();
            if u32::try_from(reaching).is_ok_and(|reaching| reaching >= communes) {
                continue;
            }
            let open = both
                .iter()
                .filter(|(certain, possible)| certain.most < bound && possible.most >= bound);
            for (certain, _) in open {
                let one = || of_commune(advisor, certain.commune);
                found.entry(certain.commune).or_insert_with(one);
            }
        }
        for (certain, possible) in both {
            certain_sum = certain_sum.saturating_add(certain.most.into());
            if certain.most < possible.most {
                between.push(certain.commune);
            }
        }
    }
    if target.total().is_some_and(|total| certain_sum < total) {
        for commune in between {
            let one = || of_commune(advisor, commune);
            found.entry(commune).or_insert_with(one);
        }
    }
    found.into_values().collect()
}

/// What is not known of a commune and bears on what it can meet.
fn of_commune(advisor: &Advisor<'_>, commune: CommuneCode) -> DecisiveUnknowns {
    let Some(open) = advisor.open(commune) else {
        return DecisiveUnknowns {
            commune,
            is_assessed: false,
            observations: Vec::new(),
            durations: Vec::new(),
        };
    };
    let free = |index: usize| {
        let is_free = |index: &usize| {
            let action = advisor.action(*index);
            action.is_some_and(|one| one.in_time == Answer::Yes && one.rivals.is_empty())
        };
        let needs = advisor.action(index).map_or(&[][..], |one| &one.needs);
        is_free(&index) && needs.iter().all(is_free)
    };
    // What can be completed in any case bears on nothing.
    let completed = advisor
        .actions_in(commune)
        .iter()
        .filter(|index| free(**index))
        .filter_map(|index| advisor.action(*index))
        .fold(0, |all, action| all | action.parts_in(commune));
    let missing = open.criteria.iter().fold(0, |all, one| all | one.missing);
    let standard = open.assessment.standard();
    let durations = CommuneSubproblem::new(
        advisor,
        commune,
        open.assessment.criteria_met().total(),
        false,
    )
    .actions()
    .into_iter()
    .filter_map(|index| advisor.action(index))
    .filter(|action| action.in_time == Answer::CannotSay)
    .map(Action::key)
    .collect();
    DecisiveUnknowns {
        commune,
        is_assessed: true,
        observations: part_numbers(standard, missing & !completed),
        durations,
    }
}
