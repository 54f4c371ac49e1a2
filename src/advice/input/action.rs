//! [`Action`]: an entry of the price list as the algorithms see it.

use alloc::vec::Vec;

use super::cost::Cost;
use super::price_list::{IndicatorCost, Project};
use super::step_key::StepKey;
use crate::assessment::Answer;
use crate::place::CommuneCode;

/// An entry of the price list with what it completes, needs and excludes. Others are named by their
/// place in the list of actions, which is in the order of [`StepKey`].
#[derive(Debug, Clone)]
pub(crate) struct Action<'a> {
    pub(crate) entry: Entry<'a>,
    /// The parts that it completes, in ascending order of communes; only communes with an assessment.
    pub(crate) completes: Vec<(CommuneCode, u128)>,
    /// All that must be done before, also through others, ascending.
    pub(crate) needs: Vec<usize>,
    /// What it cannot be carried out with, ascending.
    pub(crate) rivals: Vec<usize>,
    /// How long it takes from the beginning of the work, all that it needs included.
    pub(crate) duration: Duration,
    /// Whether it is done by the day of the terms.
    pub(crate) in_time: Answer,
}

/// Where an action stands in the price list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entry<'a> {
    Project(&'a Project),
    Indicator(&'a IndicatorCost),
}

/// A number of months, or a lower bound of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Duration {
    pub(crate) at_least: u32,
    pub(crate) is_known: bool,
}

impl Action<'_> {
    pub(crate) fn key(&self) -> StepKey {
        match self.entry {
            Entry::Project(project) => StepKey::Project(project.code.clone()),
            Entry::Indicator(one) => StepKey::Indicator {
                commune: one.commune,
                number: one.number.clone(),
            },
        }
    }

    pub(crate) const fn cost(&self) -> Cost {
        match self.entry {
            Entry::Project(project) => project.cost,
            Entry::Indicator(one) => one.cost,
        }
    }

    pub(crate) const fn months(&self) -> Option<u16> {
        match self.entry {
            Entry::Project(project) => project.months,
            Entry::Indicator(one) => one.months,
        }
    }

    pub(crate) const fn is_project(&self) -> bool {
        matches!(self.entry, Entry::Project(_))
    }

    /// The parts that it completes in a commune.
    pub(crate) fn parts_in(&self, commune: CommuneCode) -> u128 {
        let found = self.completes.binary_search_by_key(&commune, |one| one.0);
        let completed = found.ok().and_then(|index| self.completes.get(index));
        completed.map_or(0, |(_, parts)| *parts)
    }
}
