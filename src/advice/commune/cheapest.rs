//! The cheapest way of one commune to a target, its cost frontier, and what stands in the way.

use alloc::vec::Vec;

use super::branch_and_bound::Query;
use super::covering::{CoveringProblem, Needed, OpenCommune, OpenCriterion};
use super::priced_cover::PricedCover;
use super::solution::SearchOutcome;
use crate::advice::advisor::Advisor;
use crate::advice::answer::{AskError, CheapestWay, Obstacle};
use crate::advice::input::Target;
use crate::assessment::Answer;
use crate::place::CommuneCode;

/// The two covering problems of a commune, which serve all numbers of criteria.
pub(super) struct CommuneQuestion<'q, 'a> {
    pub(super) advisor: &'q Advisor<'a>,
    pub(super) open: OpenCommune<'a>,
    /// Only what was observed counts.
    pub(super) certain: CoveringProblem,
    /// What was not observed counts as met.
    possible: CoveringProblem,
    possibly_counted: u8,
}

impl<'q, 'a> CommuneQuestion<'q, 'a> {
    pub(super) fn new(advisor: &'q Advisor<'a>, commune: CommuneCode) -> Result<Self, AskError> {
        let assessment = advisor
            .assessment(commune)
            .ok_or(AskError::NoAssessment { commune })?;
        let open = OpenCommune::of(assessment);
        let at_best = OpenCommune::at_best(assessment);
        Ok(Self {
            advisor,
            certain: CoveringProblem::new(advisor, &open),
            possible: CoveringProblem::new(advisor, &at_best),
            possibly_counted: at_best.counted,
            open,
        })
    }

    /// The number of criteria that a target asks for.
    pub(super) fn criteria(&self, target: &Target) -> Result<u8, AskError> {
        let met = self.open.assessment.criteria_met();
        target.criteria(met).ok_or_else(|| AskError::NoSuchTarget {
            commune: self.open.commune(),
            target: target.clone(),
            met,
        })
    }

    /// How many more criteria a number asks for.
    pub(super) fn gain(&self, criteria: u8) -> u8 {
        // None when they are met already.
        criteria.saturating_sub(self.open.counted)
    }

    /// The certain problem at upper prices.
    pub(super) fn upper(&self) -> PricedCover<'_> {
        let (advisor, scale) = (self.advisor, self.advisor.cost_scale());
        PricedCover::new(&self.certain, &|index| scale.high(advisor.action(index)?))
    }

    /// The possible problem at lower prices.
    fn lower(&self) -> PricedCover<'_> {
        let (advisor, scale) = (self.advisor, self.advisor.cost_scale());
        PricedCover::new(&self.possible, &|index| scale.low(advisor.action(index)?))
    }

    /// The answers to some numbers of criteria, ascending: one search by upper bounds for all of them,
    /// and one by lower bounds, each with the limit of work.
    fn answers(&self, criteria: &[u8]) -> Vec<CheapestWay> {
        let upper = self.outcomes(&self.upper(), criteria, self.open.counted);
        let lower = self.outcomes(&self.lower(), criteria, self.possibly_counted);
        let both = upper.iter().zip(&lower).zip(criteria);
        both.map(|((upper, lower), criteria)| {
            let optimum = self.advisor.optimum(upper, lower);
            CheapestWay {
                commune: self.open.commune(),
                criteria: *criteria,
                reachable: optimum.reachable,
                cost: optimum.cost,
                way: optimum.way,
                proof: optimum.proof,
            }
        })
        .collect()
    }

    fn outcomes(
        &self,
        priced: &PricedCover<'_>,
        criteria: &[u8],
        counted: u8,
    ) -> Vec<SearchOutcome> {
        let met = criteria.iter().filter(|one| **one <= counted).count();
        let above = criteria.iter().filter_map(|one| one.checked_sub(counted));
        let gains: Vec<u8> = above.filter(|gain| *gain > 0).collect();
        let query = Query {
            gains: &gains,
            ..Query::default()
        };
        let mut outcomes = alloc::vec![SearchOutcome::nothing_to_do(); met];
        outcomes.extend(priced.search(&query, &mut self.advisor.work_limit()));
        outcomes
    }
}

impl Advisor<'_> {
    /// The cheapest way of a commune to a target.
    ///
    /// # Errors
    /// [`AskError`] for a commune without an assessment, and for a target that is not a number of
    /// criteria of its standard.
    pub fn cheapest(&self, commune: CommuneCode, target: &Target) -> Result<CheapestWay, AskError> {
        let question = CommuneQuestion::new(self, commune)?;
        let criteria = question.criteria(target)?;
        let found = question.answers(&[criteria]).pop();
        // There is one answer to one number.
        found.ok_or(AskError::NoAssessment { commune })
    }

    /// The cost frontier of a commune (đường chi phí): the cheapest way to each number of criteria, from
    /// what it certainly meets to all, in ascending order; the first has no steps. One search answers
    /// them all, so it takes about as long as the hardest of them.
    ///
    /// What a budget reaches is the last of the ways that is
    /// [certainly](CheapestWay::is_certainly_within) or
    /// [possibly](CheapestWay::is_possibly_within) within it.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    #[doc(alias = "đường chi phí")]
    pub fn frontier(&self, commune: CommuneCode) -> Result<Vec<CheapestWay>, AskError> {
        let question = CommuneQuestion::new(self, commune)?;
        let of = question.open.assessment.criteria_met().total();
        let criteria: Vec<u8> = (question.open.counted..=of).collect();
        Ok(question.answers(&criteria))
    }
}

impl Advisor<'_> {
    /// What stands in the way of each open criterion of a commune, at any cost; in ascending order.
    /// Criteria that can be completed one by one are not among them; whether all of them can be
    /// completed together, [`Advisor::cheapest`] says.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    pub fn obstacles(&self, commune: CommuneCode) -> Result<Vec<Obstacle>, AskError> {
        let open = self.open(commune);
        let open = open.ok_or(AskError::NoAssessment { commune })?;
        let criteria = open.criteria.iter();
        Ok(criteria
            .filter_map(|criterion| self.obstacle(&open, criterion))
            .collect())
    }

    fn obstacle(&self, open: &OpenCommune<'_>, criterion: &OpenCriterion<'_>) -> Option<Obstacle> {
        let commune = open.commune();
        let standard = open.assessment.standard();
        let (mut unpriced, mut too_late) = (Vec::new(), Vec::new());
        let mut blocked = 0;
        for (bit, part) in standard.parts_of(criterion.needed.parts()) {
            let actions = self.actions_in(commune).iter();
            let completing: Vec<_> = actions
                .filter_map(|index| self.action(*index))
                .filter(|action| action.parts_in(commune) & bit != 0)
                .collect();
            let late = completing.iter().all(|one| one.in_time == Answer::No);
            if completing.is_empty() {
                unpriced.push(part.number().clone());
            } else if late {
                let keys = completing.iter().map(|action| action.key());
                too_late.push((part.number().clone(), keys.collect()));
            } else {
                continue;
            }
            blocked |= bit;
        }
        let stands = if matches!(criterion.needed, Needed::Any(_)) {
            blocked == criterion.needed.parts()
        } else {
            blocked != 0
        };
        stands.then(|| Obstacle {
            commune,
            criterion: criterion.number(),
            unpriced,
            too_late,
            may_be_met: blocked & !criterion.missing == 0,
        })
    }
}
