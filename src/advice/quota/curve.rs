//! What it costs a commune to reach each number of criteria.

use alloc::vec::Vec;

use crate::advice::search::{Found, Priced, Problem};
use crate::advice::{Advisor, OpenCommune};
use crate::place::CommuneCode;

/// A commune as the search for districts sees it.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) commune: CommuneCode,
    /// What it meets without a step.
    pub(super) counted: u8,
    /// What it meets at the most.
    pub(super) top: u8,
    /// `None`: nothing is known of it.
    pub(super) problem: Option<Problem>,
}

impl Member {
    /// A commune by what it certainly meets, or by what it meets at best.
    pub(super) fn of(advisor: &Advisor<'_>, commune: CommuneCode, of: u8, at_best: bool) -> Self {
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
            counted: open.counted(),
            top: of,
            problem: Some(Problem::of(advisor, &open)),
        }
    }

    /// The actions that can matter for it, rising.
    pub(super) fn actions(&self) -> Vec<usize> {
        self.problem
            .as_ref()
            .map(Problem::actions)
            .unwrap_or_default()
    }

    /// Its curve at some levels, under prices.
    pub(super) fn curve(&self, levels: &[u8], price: impl Fn(usize) -> Option<u128>) -> Curve {
        let mut points = Vec::new();
        points.push(Point {
            level: self.counted,
            bound: 0,
            found: Some(Found::default()),
        });
        if let Some(problem) = &self.problem {
            let priced = Priced::new(problem, price);
            let above = levels
                .iter()
                .filter(|level| **level > self.counted && **level <= self.top);
            for level in above {
                let outcome = priced.cheapest(level.saturating_sub(self.counted));
                let Some(bound) = outcome.bound else { break };
                points.push(Point {
                    level: *level,
                    bound,
                    found: outcome.found,
                });
            }
        }
        Curve { points }
    }
}

/// What it costs a commune to reach some numbers of criteria, rising.
#[derive(Debug, Clone)]
pub(super) struct Curve {
    points: Vec<Point>,
}

#[derive(Debug, Clone)]
struct Point {
    level: u8,
    bound: u128,
    found: Option<Found>,
}

impl Curve {
    /// The levels from some level on with what they cost at the least.
    pub(super) fn prices(&self, least: u8) -> impl Iterator<Item = (u8, i128)> {
        let points = self.points.iter().filter(move |point| point.level >= least);
        points.map(|point| {
            (
                point.level,
                i128::try_from(point.bound).unwrap_or(i128::MAX),
            )
        })
    }

    /// The price of a level.
    pub(super) fn price(&self, level: u8) -> Option<u128> {
        Some(self.point(level)?.bound)
    }

    /// The best way to a level.
    pub(super) fn found(&self, level: u8) -> Option<&Found> {
        self.point(level)?.found.as_ref()
    }

    fn point(&self, level: u8) -> Option<&Point> {
        self.points.iter().find(|point| point.level == level)
    }

    /// The highest level.
    pub(super) fn top(&self) -> u8 {
        self.points.last().map_or(0, |point| point.level)
    }
}
