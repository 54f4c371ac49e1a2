//! How the sensitivity of a way is worked out: by asking again under other prices.

use alloc::vec::Vec;

use super::amounts::{Amounts, LATE};
use super::cheapest::Question;
use super::search::{Found, Outcome, Priced, Problem};
use super::{
    Advisor, AskError, ObservationSensitivity, OpenCommune, OpenCriterion, PriceSensitivity,
    Sensitivity, Switch, Target,
};
use crate::assessment::Answer;
use crate::place::CommuneCode;

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
