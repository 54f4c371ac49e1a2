//! What would change the recommendation.

use alloc::vec::Vec;

use super::amounts::{Amounts, LATE};
use super::cheapest::Question;
use super::search::{Found, Outcome, Priced, Problem};
use super::{Advisor, AskError, Cost, OpenCommune, OpenCriterion, StepKey, Target};
use crate::assessment::Answer;
use crate::criteria::{CriterionNumber, PartNumber};
use crate::place::CommuneCode;
use crate::quantity::MillionDong;

/// What would change the recommended way of a commune (phân tích độ nhạy): which price, and which
/// missing observation.
///
/// The way is that of [`Advisor::cheapest`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Sensitivity {
    commune: CommuneCode,
    criteria: u8,
    is_settled: bool,
    prices: Vec<PriceSensitivity>,
    observations: Vec<ObservationSensitivity>,
}

impl Sensitivity {
    /// The commune.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The number of criteria to reach.
    #[must_use]
    pub const fn criteria(&self) -> u8 {
        self.criteria
    }

    /// Whether the recommended way stays the cheapest whatever the open prices and durations turn out
    /// to be; what was not observed is told by [`Sensitivity::observations`]. Not settled where there
    /// is no way.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.is_settled
    }

    /// The prices of the way, and those of others that could change it, in the order of their keys.
    #[must_use]
    pub fn prices(&self) -> &[PriceSensitivity] {
        &self.prices
    }

    /// The open prices on which it depends which way is the cheapest.
    pub fn deciding(&self) -> impl Iterator<Item = &PriceSensitivity> {
        self.prices.iter().filter(|one| one.decides)
    }

    /// The criteria of which the missing observations would change the way if they turned out met,
    /// one criterion at a time, numbers rising.
    #[must_use]
    pub fn observations(&self) -> &[ObservationSensitivity] {
        &self.observations
    }
}

/// How a price bears on the recommended way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PriceSensitivity {
    key: StepKey,
    cost: Cost,
    in_way: bool,
    switch: Switch,
    decides: bool,
}

impl PriceSensitivity {
    /// The entry of the price list.
    #[must_use]
    pub const fn key(&self) -> &StepKey {
        &self.key
    }

    /// What it costs, as far as it is known.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }

    /// Whether the recommended way takes it.
    #[must_use]
    pub const fn in_way(&self) -> bool {
        self.in_way
    }

    /// At which price another way would be recommended, all other prices staying at their upper
    /// bounds.
    #[must_use]
    pub const fn switch(&self) -> Switch {
        self.switch
    }

    /// Whether its price, or how long it takes, is open and bears on which way is the cheapest: within
    /// what is known there is another way that takes it and could cost less than the recommended one;
    /// or, when the recommended way takes it, one that does without.
    #[must_use]
    pub const fn decides(&self) -> bool {
        self.decides
    }
}

/// At which price another way is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[expect(
    clippy::exhaustive_enums,
    reason = "a price changes a way by rising, by falling, by becoming known, or not at all"
)]
pub enum Switch {
    /// At no price.
    Never,
    /// Above a sum another way costs less.
    Above(MillionDong),
    /// Below a sum a way that takes it costs less.
    Below(MillionDong),
    /// That is not known: the search took too long.
    NotProven,
    /// At any known price: the recommended way has steps of unknown cost, or that may be late, and a
    /// way that takes it has fewer.
    OnceKnown,
}

/// What missing observations of a criterion would change.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ObservationSensitivity {
    criterion: CriterionNumber,
    parts: Vec<PartNumber>,
    keys: Vec<StepKey>,
    cost: Cost,
}

impl ObservationSensitivity {
    /// The criterion.
    #[must_use]
    pub const fn criterion(&self) -> CriterionNumber {
        self.criterion
    }

    /// Its parts of which nothing was observed, numbers rising.
    #[must_use]
    pub fn parts(&self) -> &[PartNumber] {
        &self.parts
    }

    /// The entries of the price list that would be recommended if all of them are met, in order.
    #[must_use]
    pub fn keys(&self) -> &[StepKey] {
        &self.keys
    }

    /// What those cost together.
    #[must_use]
    pub const fn cost(&self) -> Cost {
        self.cost
    }
}

impl Advisor<'_> {
    /// What would change the cheapest way of a commune to a target.
    ///
    /// # Errors
    /// Those of [`Advisor::cheapest`].
    pub fn sensitivity(
        &self,
        commune: CommuneCode,
        target: &Target,
    ) -> Result<Sensitivity, AskError> {
        let question = Question::of(self, commune)?;
        let criteria = question.criteria(target)?;
        let gain = question.gain(criteria);
        let found = match gain {
            0 => Some(Found::default()),
            gain => question.high().cheapest(gain).found,
        };
        let analysis = found.as_ref().map(|found| Analysis {
            advisor: self,
            problem: &question.certain,
            gain,
            found,
        });
        Ok(Sensitivity {
            commune,
            criteria,
            is_settled: analysis.as_ref().is_some_and(Analysis::is_settled),
            prices: analysis.map_or_else(Vec::new, |analysis| analysis.prices()),
            observations: self.observations(&question.open, criteria, found.as_ref()),
        })
    }

    /// What the missing observations of each criterion would change.
    fn observations(
        &self,
        open: &OpenCommune<'_>,
        criteria: u8,
        found: Option<&Found>,
    ) -> Vec<ObservationSensitivity> {
        let missing = open.criteria().iter();
        missing
            .filter(|criterion| criterion.missing_bits() != 0)
            .filter_map(|criterion| self.observation(open, criterion, criteria, found))
            .collect()
    }

    fn observation(
        &self,
        open: &OpenCommune<'_>,
        criterion: &OpenCriterion<'_>,
        criteria: u8,
        found: Option<&Found>,
    ) -> Option<ObservationSensitivity> {
        let met = OpenCommune::assuming(open.assessment(), criterion.missing_bits());
        let then = match criteria.saturating_sub(met.counted()) {
            0 => Found::default(),
            gain => {
                let problem = Problem::of(self, &met);
                let price = |index| self.amounts().high(self.action(index)?);
                Priced::new(&problem, price).cheapest(gain).found?
            }
        };
        let changes = found.is_none_or(|found| then.price < found.price);
        changes.then(|| {
            let way = self.way(&then.actions);
            let parts = criterion.missing();
            ObservationSensitivity {
                criterion: criterion.number(),
                parts: parts.iter().map(|part| part.number().clone()).collect(),
                keys: way.keys(),
                cost: way.cost(),
            }
        })
    }
}

/// A way that was found, and the question that it answers.
struct Analysis<'q, 'a> {
    advisor: &'q Advisor<'a>,
    problem: &'q Problem,
    gain: u8,
    found: &'q Found,
}

impl Analysis<'_, '_> {
    fn takes(&self, index: usize) -> bool {
        self.found.actions.binary_search(&index).is_ok()
    }

    /// The upper price of an action, where what is not known ranks above every sum.
    fn high(&self, index: usize) -> Option<u128> {
        self.advisor.amounts().high(self.advisor.action(index)?)
    }

    /// The prices that speak most against the way: its own at their upper bounds, all others at their
    /// lower ones.
    fn against(&self, index: usize) -> Option<u128> {
        if self.takes(index) {
            self.high(index)
        } else {
            self.advisor.amounts().low(self.advisor.action(index)?)
        }
    }

    fn cheapest(&self, price: impl Fn(usize) -> Option<u128>, taken: &[usize]) -> Outcome {
        match self.gain {
            0 => Outcome::nothing(),
            gain => Priced::new(self.problem, price).cheapest_with(gain, taken),
        }
    }

    /// Whether another way can come out cheaper than the one that was found.
    fn is_beaten(&self, price: impl Fn(usize) -> Option<u128>, taken: &[usize]) -> bool {
        let other = self.cheapest(price, taken).bound;
        other.is_some_and(|other| other < self.found.price)
    }

    fn is_settled(&self) -> bool {
        !self.is_beaten(|index| self.against(index), &[])
    }

    fn prices(&self) -> Vec<PriceSensitivity> {
        let actions = self.problem.actions().into_iter();
        actions.filter_map(|index| self.price(index)).collect()
    }

    fn price(&self, index: usize) -> Option<PriceSensitivity> {
        let action = self.advisor.action(index)?;
        let in_way = self.takes(index);
        let switch = if in_way {
            self.switch_above(index)
        } else {
            self.switch_below(index)
        };
        let open = action.cost().is_open() || action.in_time == Answer::CannotSay;
        let decides = open && self.decides(index);
        (in_way || switch != Switch::Never || decides).then(|| PriceSensitivity {
            key: action.key(),
            cost: action.cost(),
            in_way,
            switch,
            decides,
        })
    }

    fn decides(&self, index: usize) -> bool {
        if self.takes(index) {
            let without = |other| self.against(other).filter(|_| other != index);
            self.is_beaten(without, &[])
        } else {
            let taken = self.advisor.action(index).map(|action| {
                let mut taken = action.needs.clone();
                taken.push(index);
                taken
            });
            self.is_beaten(|other| self.against(other), &taken.unwrap_or_default())
        }
    }

    /// The price above which a way without an action of this one is cheaper.
    fn switch_above(&self, index: usize) -> Switch {
        let without = |other| self.high(other).filter(|_| other != index);
        let other = self.cheapest(without, &[]);
        if !other.is_proven() {
            return Switch::NotProven;
        }
        let Some(other) = other.found else {
            return Switch::Never;
        };
        let own = self.high(index).unwrap_or(0);
        let late = if own >= LATE { LATE } else { 0 };
        let rest = self.found.price.saturating_sub(own).saturating_add(late);
        let (rest, other) = (Amounts::split(rest), Amounts::split(other.price));
        if (other.late, other.open) > (rest.late, rest.open) {
            // Whatever it costs, the others are not known.
            return Switch::Never;
        }
        let sum = other.amount.saturating_sub(rest.amount);
        Switch::Above(self.advisor.amounts().sum(sum))
    }

    /// The price below which a way with an action that this one does not take is cheaper.
    fn switch_below(&self, index: usize) -> Switch {
        let late = self.high(index).is_some_and(|high| high >= LATE);
        let free = |other| {
            let price = self.high(other)?;
            match other == index {
                true if late => Some(LATE),
                true => Some(0),
                false => Some(price),
            }
        };
        let other = self.cheapest(free, &[]);
        if !other.is_proven() {
            return Switch::NotProven;
        }
        let Some(other) = other.found else {
            return Switch::Never;
        };
        if other.price >= self.found.price {
            return Switch::Never;
        }
        let (own, other) = (
            Amounts::split(self.found.price),
            Amounts::split(other.price),
        );
        if (other.late, other.open) < (own.late, own.open) {
            return Switch::OnceKnown;
        }
        let sum = own.amount.saturating_sub(other.amount);
        Switch::Below(self.advisor.amounts().sum(sum))
    }
}
