//! One commune as the search sees it.

use alloc::vec::Vec;

use crate::advice::action::Action;
use crate::advice::open_commune::Needed;
use crate::advice::{Advisor, OpenCommune};
use crate::criteria::StandardIndicator;

/// One commune as the search sees it: its open criteria, and what completes parts of them. Prices are
/// given apart, so that one problem can be asked under many of them.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// The open criteria, numbers rising.
    pub(super) criteria: Vec<Criterion>,
    /// The projects that complete something needed, and those that they need, as they are ordered.
    pub(super) projects: Vec<Item>,
}

/// An open criterion.
#[derive(Debug, Clone)]
pub(super) struct Criterion {
    pub(super) needed: Needed,
    pub(super) weight: u64,
    /// Its indicators of which parts are needed, with the single costs that complete them.
    pub(super) indicators: Vec<Indicator>,
}

/// An indicator with the costs of it or of its parts.
#[derive(Debug, Clone)]
pub(super) struct Indicator {
    pub(super) parts: u128,
    /// Places among the actions, rising, with the parts: all of the indicator, or one.
    pub(super) singles: Vec<(usize, u128)>,
}

/// A project.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// Its place among the actions.
    pub(super) index: usize,
    pub(super) parts: u128,
    /// The places among the projects of the problem of all that it needs, rising.
    pub(super) needs: Vec<usize>,
    /// The places of those that it excludes.
    pub(super) rivals: Vec<usize>,
}

impl Problem {
    /// What the price list of an advisor can do for a commune.
    pub(crate) fn of(advisor: &Advisor<'_>, open: &OpenCommune<'_>) -> Self {
        let commune = open.commune();
        let needed = open
            .criteria()
            .iter()
            .fold(0, |all, criterion| all | criterion.bits().parts());
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
                Some(Item {
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
        let indicators = open.assessment().standard().indicators();
        let criteria = open
            .criteria()
            .iter()
            .map(|criterion| Criterion {
                needed: criterion.bits(),
                weight: advisor.weight(criterion.number()).into(),
                indicators: indicators
                    .iter()
                    .map(StandardIndicator::mask)
                    .filter(|mask| mask & criterion.bits().parts() != 0)
                    .map(|mask| {
                        let singles = singles.iter().copied();
                        Indicator {
                            parts: mask,
                            singles: singles.filter(|(_, parts)| parts & mask != 0).collect(),
                        }
                    })
                    .collect(),
            })
            .collect();
        Self { criteria, projects }
    }

    /// The actions that the problem knows, rising.
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
