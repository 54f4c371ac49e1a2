//! [`Action`]: an entry of the price list as the algorithms see it; [`CostScale`]: costs as whole
//! numbers of one small unit, in which the searches add and compare.

use alloc::vec::Vec;

use super::cost::Cost;
use super::invalid_advice::{AdviceProblem, MOST_ENTRIES};
use super::price_list::{IndicatorCost, Project};
use super::step_key::StepKey;
use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::quantity::{Decimal, MillionDong};

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

/// The unit in which the costs of a price list are whole numbers, and the lexicographic objective in one
/// number.
///
/// A price is `late × UNTIMELY + open × UNBOUNDED + sum`: what is not known to be done in time is
/// dearer than any number of things that are, and what has no known upper bound is dearer than any
/// sum. Nothing overflows: there are at most 2²⁰ entries, and all sums together are one sum of money
/// within `Bounds::SUMMAND`, far below 2⁸⁰, so all prices together stay below 2¹²².
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CostScale {
    /// The number of decimals of the unit.
    scale: u32,
}

/// All sums together stay below it.
pub(crate) const UNBOUNDED: u128 = 1 << 80;
/// All that has no known upper bound together stays below it.
pub(crate) const UNTIMELY: u128 = 1 << 101;

impl CostScale {
    /// The unit of a price list.
    pub(crate) fn of(
        actions: &[Action<'_>],
        budget: Option<MillionDong>,
    ) -> Result<Self, AdviceProblem> {
        let sums = || {
            let costs = actions.iter().map(Action::cost);
            costs.map(|cost| cost.at_most().unwrap_or(cost.at_least()))
        };
        let bounds = || {
            let costs = actions.iter().map(Action::cost);
            costs.flat_map(|cost| [Some(cost.at_least()), cost.at_most()])
        };
        let scale = bounds()
            .chain([budget])
            .flatten()
            .map(|sum| sum.get().normalize().scale())
            .max()
            .unwrap_or(0);
        let amounts = Self { scale };
        let total = sums()
            .try_fold(0_u128, |total, sum| total.checked_add(amounts.amount(sum)?))
            .filter(|total| amounts.value(*total).is_some());
        let budget_fits = budget.is_none_or(|budget| amounts.amount(budget).is_some());
        if actions.len() > MOST_ENTRIES || total.is_none() || !budget_fits {
            return Err(AdviceProblem::TooLarge);
        }
        Ok(amounts)
    }

    /// A sum in the unit; `None` when it is no whole number of it, or too large.
    pub(crate) fn amount(self, sum: MillionDong) -> Option<u128> {
        let value = sum.get().normalize();
        let more = self.scale.checked_sub(value.scale())?;
        let factor = 10_u128.checked_pow(more)?;
        value.mantissa().unsigned_abs().checked_mul(factor)
    }

    /// A sum in the unit, rounded down: what is made of whole units is within the one exactly when it
    /// is within the other.
    pub(crate) fn floor(self, sum: MillionDong) -> u128 {
        let whole = MillionDong::new(sum.get().trunc_with_scale(self.scale));
        let found = whole.ok().and_then(|whole| self.amount(whole));
        // What is too large for a number of units is above all sums.
        found.map_or(UNBOUNDED.wrapping_sub(1), |amount| {
            amount.min(UNBOUNDED.wrapping_sub(1))
        })
    }

    /// A number of units as a sum. What is made of the costs of the list fits.
    pub(crate) fn sum(self, amount: u128) -> MillionDong {
        self.value(amount).unwrap_or(MillionDong::ZERO)
    }

    /// A number of units as a sum of money; `None` when it has more digits than one may have.
    fn value(self, amount: u128) -> Option<MillionDong> {
        let amount = i128::try_from(amount).ok()?;
        let value = Decimal::try_from_i128_with_scale(amount, self.scale).ok()?;
        MillionDong::new(value.normalize()).ok()
    }

    /// What an action costs at the least; `None` when it cannot be done in time.
    pub(crate) fn low(self, action: &Action<'_>) -> Option<u128> {
        match action.in_time {
            Answer::No => None,
            Answer::Yes | Answer::CannotSay => self.amount(action.cost().at_least()),
        }
    }

    /// What an action costs at the most, where what is not known ranks above every sum; `None` when
    /// it cannot be done in time.
    pub(crate) fn high(self, action: &Action<'_>) -> Option<u128> {
        let late = match action.in_time {
            Answer::No => return None,
            Answer::Yes => 0,
            Answer::CannotSay => UNTIMELY,
        };
        let cost = action.cost();
        let price = match cost.at_most() {
            Some(most) => self.amount(most)?,
            None => self.amount(cost.at_least())?.saturating_add(UNBOUNDED),
        };
        // Below 2^102, see above.
        Some(price.saturating_add(late))
    }

    /// A total of [`CostScale::high`] taken apart.
    pub(crate) const fn split(price: u128) -> RankedCost {
        RankedCost {
            late: price >> 101,
            open: (price & UNTIMELY.wrapping_sub(1)) >> 80,
            amount: price & UNBOUNDED.wrapping_sub(1),
        }
    }

    /// The interval of a total between the least and a ranked most.
    pub(crate) fn interval(self, low: u128, high: Option<u128>) -> Cost {
        let most = high.map(Self::split).filter(|high| high.is_bounded());
        Cost::within(self.sum(low), most.map(|high| self.sum(high.amount)))
    }
}

/// A total: how many of its parts are not known to be in time, how many have no known upper bound,
/// and the sum of the rest and of the lower bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RankedCost {
    pub(crate) late: u128,
    pub(crate) open: u128,
    pub(crate) amount: u128,
}

impl RankedCost {
    /// Whether the sum bounds the total.
    pub(crate) const fn is_bounded(self) -> bool {
        self.late == 0 && self.open == 0
    }
}
