//! Sensitivity analysis: break-even prices and decisive observations, found by solving again under
//! other prices.

use alloc::vec::Vec;

use super::branch_and_bound::Query;
use super::cheapest::CommuneQuestion;
use super::covering::{CoveringProblem, OpenCommune, OpenCriterion, part_numbers};
use super::priced_cover::PricedCover;
use super::solution::{SearchOutcome, Solution};
use crate::advice::advisor::Advisor;
use crate::advice::answer::{
    AskError, BreakEven, ObservationSensitivity, PriceSensitivity, Sensitivity,
};
use crate::advice::input::{CostScale, Target, UNTIMELY};
use crate::assessment::Answer;
use crate::place::CommuneCode;

impl Advisor<'_> {
    /// What would change the cheapest way of a commune to a target.
    ///
    /// The search for the way has the limit of work; all questions about prices share another one, and
    /// all about observations a third.
    ///
    /// # Errors
    /// Those of [`Advisor::cheapest`].
    pub fn sensitivity(
        &self,
        commune: CommuneCode,
        target: &Target,
    ) -> Result<Sensitivity, AskError> {
        let question = CommuneQuestion::new(self, commune)?;
        let criteria = question.criteria(target)?;
        let gain = question.gain(criteria);
        let found = match gain {
            0 => Some(Solution::default()),
            gain => {
                let upper = question.upper();
                upper.cheapest(gain, &mut self.work_limit()).incumbent
            }
        };
        let mut analysis = found.as_ref().map(|found| PriceAnalysis {
            advisor: self,
            problem: &question.certain,
            gain,
            found,
            work: self.work_limit(),
        });
        let is_settled = analysis.as_mut().is_some_and(PriceAnalysis::is_settled);
        let prices = analysis.map_or_else(Vec::new, |mut analysis| analysis.prices());
        let mut answer = Sensitivity {
            commune,
            criteria,
            is_settled,
            prices,
            observations: Vec::new(),
            unproven: Vec::new(),
        };
        let mut work = self.work_limit();
        for criterion in &question.open.criteria {
            if criterion.missing != 0 {
                let found = found.as_ref();
                self.observe(&question.open, *criterion, found, &mut work, &mut answer);
            }
        }
        Ok(answer)
    }

    /// What the missing observations of a criterion would change.
    fn observe(
        &self,
        open: &OpenCommune<'_>,
        criterion: OpenCriterion<'_>,
        found: Option<&Solution>,
        work: &mut u64,
        answer: &mut Sensitivity,
    ) {
        let met = OpenCommune::assuming(open.assessment, criterion.missing);
        // None when they are met already.
        let then = match answer.criteria.saturating_sub(met.counted) {
            0 => SearchOutcome::nothing_to_do(),
            gain => {
                let problem = CoveringProblem::new(self, &met);
                let price = |index| self.cost_scale().high(self.action(index)?);
                let query = Query {
                    gains: &[gain],
                    below: found.map(|found| found.price),
                    ..Query::default()
                };
                let mut outcomes = PricedCover::new(&problem, &price).search(&query, work);
                outcomes.pop().unwrap_or_else(SearchOutcome::infeasible)
            }
        };
        match then.incumbent {
            Some(then) if found.is_none_or(|found| then.price < found.price) => {
                let way = self.way(&then.actions);
                answer.observations.push(ObservationSensitivity {
                    criterion: criterion.number(),
                    parts: part_numbers(open.assessment.standard(), criterion.missing),
                    keys: way.keys(),
                    cost: way.cost,
                });
            }
            // What was not explored could be below the price of the way.
            None if then.lower_bound.is_some() => answer.unproven.push(criterion.number()),
            Some(_) | None => {}
        }
    }
}

/// A solution that was found, and the question that it answers.
struct PriceAnalysis<'q, 'a> {
    advisor: &'q Advisor<'a>,
    problem: &'q CoveringProblem,
    gain: u8,
    found: &'q Solution,
    /// How much may still be done for all questions together.
    work: u64,
}

impl PriceAnalysis<'_, '_> {
    fn takes(&self, index: usize) -> bool {
        self.found.actions.binary_search(&index).is_ok()
    }

    /// The upper price of an action, where what is not known ranks above every sum.
    fn high(&self, index: usize) -> Option<u128> {
        self.advisor.cost_scale().high(self.advisor.action(index)?)
    }

    /// The prices that speak most against the solution: its own at their upper bounds, all others at
    /// their lower ones.
    fn against(&self, index: usize) -> Option<u128> {
        if self.takes(index) {
            self.high(index)
        } else {
            self.advisor.cost_scale().low(self.advisor.action(index)?)
        }
    }

    /// The best solution at other prices.
    fn solve(&mut self, priced: &PricedCover<'_>, query: Query<'_>) -> SearchOutcome {
        if self.gain == 0 {
            return SearchOutcome::nothing_to_do();
        }
        let gains = [self.gain];
        let query = Query {
            gains: &gains,
            ..query
        };
        let found = priced.search(&query, &mut self.work).pop();
        found.unwrap_or_else(SearchOutcome::infeasible)
    }

    /// Whether another solution can come out cheaper than the one that was found.
    fn is_beaten(&mut self, priced: &PricedCover<'_>, taken: &[usize]) -> bool {
        let below = self.found.price;
        let query = Query {
            taken,
            below: Some(below),
            any: true,
            ..Query::default()
        };
        // What was not explored could.
        let other = self.solve(priced, query).lower_bound;
        other.is_some_and(|other| other < below)
    }

    fn is_settled(&mut self) -> bool {
        let priced = PricedCover::new(self.problem, &|index| self.against(index));
        !self.is_beaten(&priced, &[])
    }

    fn prices(&mut self) -> Vec<PriceSensitivity> {
        let mut found = Vec::new();
        for index in self.problem.actions() {
            found.extend(self.price(index));
        }
        found
    }

    fn price(&mut self, index: usize) -> Option<PriceSensitivity> {
        let action = self.advisor.action(index)?;
        let in_way = self.takes(index);
        let switch = if in_way {
            self.switch_above(index)
        } else {
            self.switch_below(index)
        };
        let open = action.cost().is_open() || action.in_time == Answer::CannotSay;
        let decides = open && self.decides(index);
        (in_way || switch != BreakEven::Never || decides).then(|| PriceSensitivity {
            key: action.key(),
            cost: action.cost(),
            in_way,
            switch,
            decides,
        })
    }

    fn decides(&mut self, index: usize) -> bool {
        if self.takes(index) {
            let without = |other| self.against(other).filter(|_| other != index);
            let priced = PricedCover::new(self.problem, &without);
            self.is_beaten(&priced, &[])
        } else {
            let taken = self.advisor.action(index).map(|action| {
                let mut taken = action.needs.clone();
                taken.push(index);
                taken
            });
            let priced = PricedCover::new(self.problem, &|other| self.against(other));
            self.is_beaten(&priced, &taken.unwrap_or_default())
        }
    }

    /// The price above which a solution without an action of this one is cheaper.
    fn switch_above(&mut self, index: usize) -> BreakEven {
        let without = |other| self.high(other).filter(|_| other != index);
        let priced = PricedCover::new(self.problem, &without);
        let other = self.solve(&priced, Query::default());
        if !other.is_proven() {
            return BreakEven::NotProven;
        }
        let Some(other) = other.incumbent else {
            return BreakEven::Never;
        };
        let own = self.high(index).unwrap_or(0);
        let late = if own >= UNTIMELY { UNTIMELY } else { 0 };
        // The solution takes the action, so its price is not below that of the action.
        let rest = self.found.price.saturating_sub(own).saturating_add(late);
        let (rest, other) = (CostScale::split(rest), CostScale::split(other.price));
        if (other.late, other.open) > (rest.late, rest.open) {
            // At any price of this action, the others are not known.
            return BreakEven::Never;
        }
        // Where the found solution is not proven optimal, another one may cost less than its rest: then
        // it is cheaper at any price, from zero.
        let sum = other.amount.saturating_sub(rest.amount);
        BreakEven::Above(self.advisor.cost_scale().sum(sum))
    }

    /// The price below which a solution with an action that this one does not take is cheaper.
    fn switch_below(&mut self, index: usize) -> BreakEven {
        let late = self.high(index).is_some_and(|high| high >= UNTIMELY);
        let free = |other| {
            let price = self.high(other)?;
            match other == index {
                true if late => Some(UNTIMELY),
                true => Some(0),
                false => Some(price),
            }
        };
        let priced = PricedCover::new(self.problem, &free);
        let query = Query {
            below: Some(self.found.price),
            ..Query::default()
        };
        let other = self.solve(&priced, query);
        if !other.is_proven() {
            return BreakEven::NotProven;
        }
        // Only a solution below the price of this one is looked for.
        let Some(other) = other
            .incumbent
            .filter(|other| other.price < self.found.price)
        else {
            return BreakEven::Never;
        };
        let (own, other) = (
            CostScale::split(self.found.price),
            CostScale::split(other.price),
        );
        if (other.late, other.open) < (own.late, own.open) {
            return BreakEven::OnceKnown;
        }
        // The other one costs less.
        let sum = own.amount.saturating_sub(other.amount);
        BreakEven::Below(self.advisor.cost_scale().sum(sum))
    }
}
