//! [`CostFrontier`]: what it costs one commune to reach each level, found by the covering problem of
//! that commune.

use alloc::vec::Vec;

use crate::advice::advisor::Advisor;
use crate::advice::commune::{
    CoveringProblem, OpenCommune, PricedCover, Query, SearchOutcome, Solution,
};
use crate::place::CommuneCode;
use crate::sorted::SortedMap;

/// The subproblem of one commune. Its level is the number of criteria that it meets.
#[derive(Debug, Clone)]
pub(super) struct CommuneSubproblem {
    pub(super) commune: CommuneCode,
    /// Its level without a step.
    pub(super) counted: u8,
    /// Its highest level.
    pub(super) top: u8,
    /// `None`: it has no assessment, so nothing is known of it.
    pub(super) problem: Option<CoveringProblem>,
}

impl CommuneSubproblem {
    /// A commune by what it certainly meets, or by what it meets at best, of a number of criteria.
    pub(super) fn new(advisor: &Advisor<'_>, commune: CommuneCode, of: u8, at_best: bool) -> Self {
        let Some(assessment) = advisor.assessment(commune) else {
            return Self {
                commune,
                counted: if at_best { of } else { 0 },
                top: if at_best { of } else { 0 },
                problem: None,
            };
        };
        let open = if at_best {
            OpenCommune::at_best(assessment)
        } else {
            OpenCommune::of(assessment)
        };
        Self {
            commune,
            counted: open.counted,
            top: of,
            problem: Some(CoveringProblem::new(advisor, &open)),
        }
    }

    /// The actions that can matter for it, ascending.
    pub(super) fn actions(&self) -> Vec<usize> {
        self.problem
            .as_ref()
            .map(CoveringProblem::actions)
            .unwrap_or_default()
    }

    /// Its frontier at some levels, ascending, under prices: one search for all of them.
    pub(super) fn frontier(
        &self,
        levels: &[u8],
        price: &dyn Fn(usize) -> Option<u128>,
        work: &mut u64,
    ) -> CostFrontier {
        let mut points = Vec::new();
        points.push(Point {
            level: self.counted,
            outcome: SearchOutcome::nothing_to_do(),
        });
        if let Some(problem) = &self.problem {
            let above = levels
                .iter()
                .filter(|level| **level > self.counted && **level <= self.top);
            let gains: Vec<u8> = above
                .filter_map(|level| level.checked_sub(self.counted))
                .collect();
            let query = Query {
                gains: &gains,
                ..Query::default()
            };
            let outcomes = PricedCover::new(problem, price).search(&query, work);
            for (gain, outcome) in gains.iter().zip(outcomes) {
                if outcome.lower_bound.is_none() {
                    break;
                }
                points.push(Point {
                    // At most `top`.
                    level: self.counted.saturating_add(*gain),
                    outcome,
                });
            }
        }
        CostFrontier { points }
    }
}

/// What it costs a commune at the least to reach some levels, ascending: the Pareto frontier of price
/// and level.
#[derive(Debug, Clone)]
pub(super) struct CostFrontier {
    points: Vec<Point>,
}

#[derive(Debug, Clone)]
struct Point {
    level: u8,
    outcome: SearchOutcome,
}

impl CostFrontier {
    /// A frontier of some levels with their prices, whose solutions take nothing.
    #[cfg(test)]
    pub(super) fn of(points: &[(u8, u128)]) -> Self {
        let point = |(level, price): &(u8, u128)| Point {
            level: *level,
            outcome: SearchOutcome::new(
                Some(Solution {
                    price: *price,
                    actions: Vec::new(),
                }),
                None,
            ),
        };
        Self {
            points: points.iter().map(point).collect(),
        }
    }

    /// The levels from some level on with their least prices.
    pub(super) fn prices(&self, least: u8) -> impl Iterator<Item = (u8, i128)> {
        let points = self.points.iter().filter(move |point| point.level >= least);
        points.filter_map(|point| {
            // All prices together stay below 2^122, see `CostScale`.
            let price = i128::try_from(point.outcome.lower_bound?).ok()?;
            Some((point.level, price))
        })
    }

    /// The least price of a level.
    pub(super) fn price(&self, level: u8) -> Option<u128> {
        self.point(level)?.outcome.lower_bound
    }

    /// The best solution for a level.
    pub(super) fn solution(&self, level: u8) -> Option<&Solution> {
        self.point(level)?.outcome.incumbent.as_ref()
    }

    fn point(&self, level: u8) -> Option<&Point> {
        self.points.iter().find(|point| point.level == level)
    }

    /// The highest level.
    pub(super) fn top(&self) -> u8 {
        self.points.last().map_or(0, |point| point.level)
    }
}

/// An action that matters for several communes, or excludes one that matters for another commune.
#[derive(Debug, Clone)]
pub(super) struct SharedAction {
    /// Its place among the actions.
    pub(super) action: usize,
    /// The members for which it matters, ascending.
    pub(super) members: Vec<usize>,
    /// The places among the shared actions of all that it needs.
    pub(super) needs: Vec<usize>,
    /// The places among the shared actions of what it excludes.
    pub(super) rivals: Vec<usize>,
}

/// The shared actions of some members, in ascending order.
pub(super) fn shared_actions(
    advisor: &Advisor<'_>,
    members: &[CommuneSubproblem],
) -> Vec<SharedAction> {
    let mut of_action: Vec<(usize, usize)> = Vec::new();
    for (place, member) in members.iter().enumerate() {
        of_action.extend(member.actions().into_iter().map(|action| (action, place)));
    }
    // The members of each action, ascending.
    let of_action = SortedMap::grouped(of_action);
    let rivals = |action: usize| advisor.action(action).map_or(&[][..], |one| &one.rivals);
    let is_shared = |action: usize, members: &[usize]| {
        let elsewhere = |rival: &usize| {
            let others: Option<&Vec<usize>> = of_action.get(rival);
            others.is_some_and(|others| others.as_slice() != members)
        };
        members.len() > 1 || rivals(action).iter().any(elsewhere)
    };
    let found: Vec<(usize, &Vec<usize>)> = of_action
        .iter()
        .filter(|(action, members)| is_shared(**action, members))
        .map(|(action, members)| (*action, members))
        .collect();
    let places = |actions: &[usize]| {
        let place = |action: &usize| found.binary_search_by_key(action, |one| one.0).ok();
        actions.iter().filter_map(place).collect()
    };
    found
        .iter()
        .map(|(action, members)| SharedAction {
            action: *action,
            members: (*members).clone(),
            needs: advisor
                .action(*action)
                .map(|one| places(&one.needs))
                .unwrap_or_default(),
            rivals: places(rivals(*action)),
        })
        .collect()
}
