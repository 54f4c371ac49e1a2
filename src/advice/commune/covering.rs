//! [`CoveringProblem`]: the covering problem of one commune, without prices.

use alloc::vec::Vec;

use super::open_criteria::{Needed, OpenCommune};
use crate::advice::advisor::Advisor;
use crate::advice::input::Action;
use crate::criteria::StandardIndicator;

/// The partial set covering problem of one commune: its open criteria, and the actions that complete
/// parts of them. A criterion is covered when all parts that it needs are completed (or one of them,
/// where one is enough); a number of criteria is to be covered at the least price. Projects have
/// precedences and conflicts. Prices are given apart, so that one problem can be solved under many of
/// them.
#[derive(Debug, Clone)]
pub(crate) struct CoveringProblem {
    /// The open criteria, in ascending order.
    pub(super) criteria: Vec<CoverCriterion>,
    /// The projects that complete something needed, and those that they need, in their order.
    pub(super) projects: Vec<CoverProject>,
}

/// An open criterion.
#[derive(Debug, Clone)]
pub(super) struct CoverCriterion {
    pub(super) needed: Needed,
    pub(super) weight: u64,
    /// Its indicators of which parts are needed, with the single costs that complete them.
    pub(super) indicators: Vec<CoverIndicator>,
}

/// An indicator with the costs of it or of its parts.
#[derive(Debug, Clone)]
pub(super) struct CoverIndicator {
    pub(super) parts: u128,
    /// Places among the actions, ascending, with the parts: all of the indicator, or one.
    pub(super) singles: Vec<(usize, u128)>,
}

/// A project.
#[derive(Debug, Clone)]
pub(super) struct CoverProject {
    /// Its place among the actions.
    pub(super) index: usize,
    pub(super) parts: u128,
    /// The places among the projects of the problem of all that it needs, ascending.
    pub(super) needs: Vec<usize>,
    /// The places of those that it excludes.
    pub(super) rivals: Vec<usize>,
}

impl CoveringProblem {
    /// The problem of a commune under the price list of an advisor.
    pub(crate) fn new(advisor: &Advisor<'_>, open: &OpenCommune<'_>) -> Self {
        let commune = open.commune();
        let needed = open
            .criteria
            .iter()
            .fold(0, |all, criterion| all | criterion.needed.parts());
        let parts_of = |action: &Action<'_>| action.parts_in(commune) & needed;
        let useful = || {
            let actions = advisor.actions_in(commune).iter();
            actions.filter_map(|index| {
                let action = advisor.action(*index)?;
                (parts_of(action) != 0).then_some((*index, action))
            })
        };

        let mut chosen = Vec::new();
        for (index, action) in useful().filter(|(_, action)| action.is_project()) {
            chosen.push(index);
            chosen.extend(&action.needs);
        }
        chosen.sort_unstable();
        chosen.dedup();
        let places = |indices: &[usize]| {
            let found = indices.iter();
            let places = found.filter_map(|index| chosen.binary_search(index).ok());
            places.collect()
        };
        let projects = chosen
            .iter()
            .filter_map(|index| {
                let action = advisor.action(*index)?;
                Some(CoverProject {
                    index: *index,
                    parts: parts_of(action),
                    needs: places(&action.needs),
                    rivals: places(&action.rivals),
                })
            })
            .collect();

        let singles: Vec<(usize, u128)> = useful()
            .filter(|(_, action)| !action.is_project())
            .map(|(index, action)| (index, action.parts_in(commune)))
            .collect();
        let indicators = open.assessment.standard().indicators();
        let criteria = open
            .criteria
            .iter()
            .map(|criterion| CoverCriterion {
                needed: criterion.needed,
                weight: advisor.weight(criterion.number()).into(),
                indicators: indicators
                    .iter()
                    .map(StandardIndicator::mask)
                    .filter(|mask| mask & criterion.needed.parts() != 0)
                    .map(|mask| {
                        let singles = singles.iter().copied();
                        CoverIndicator {
                            parts: mask,
                            singles: singles.filter(|(_, parts)| parts & mask != 0).collect(),
                        }
                    })
                    .collect(),
            })
            .collect();
        Self { criteria, projects }
    }

    /// The actions of the problem, ascending.
    pub(crate) fn actions(&self) -> Vec<usize> {
        let projects = self.projects.iter().map(|project| project.index);
        let indicators = self.criteria.iter().flat_map(|one| &one.indicators);
        let singles = indicators.flat_map(|one| one.singles.iter().map(|(index, _)| *index));
        let mut actions: Vec<usize> = projects.chain(singles).collect();
        actions.sort_unstable();
        actions.dedup();
        actions
    }
}
