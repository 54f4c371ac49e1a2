//! The cheapest way of one commune.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::amounts::{Amounts, OPEN, Ranked};
use super::search::{Outcome, Priced, Problem};
use super::{Advisor, AskError, Cost, OpenCommune, Proof, Target, Way};
use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::quantity::MillionDong;
use crate::text::Lang;

/// The cheapest way of a commune to a number of criteria (phương án ít kinh phí nhất).
///
/// # Which way it is
/// Of all ways after which the commune certainly meets so many criteria:
///
/// 1. those with the fewest steps of which it is not known whether they are done in time;
/// 2. of those, the ones with the fewest steps whose cost has no known upper bound, so that what is
///    not known is never taken for cheap;
/// 3. of those, the ones of the least sum of upper bounds (and of lower bounds where there is no
///    upper one);
/// 4. of those, the ones that leave the least weight of criteria open;
/// 5. of those, the ones of the fewest steps;
/// 6. of those, the one whose list of [keys](super::StepKey), in their order, comes first.
///
/// What is carried out for other communes too is paid in full here.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CheapestWay {
    commune: CommuneCode,
    criteria: u8,
    reachable: Answer,
    cost: Option<Cost>,
    way: Option<Way>,
    proof: Proof,
}

impl CheapestWay {
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

    /// Whether the commune can reach so many criteria by what the price list has, in time and whatever
    /// it costs. It cannot be said where that depends on what was not observed, or on how long
    /// something takes.
    #[must_use]
    pub const fn reachable(&self) -> Answer {
        self.reachable
    }

    /// The least that reaching so many criteria can cost, as an interval; `None` when it cannot be
    /// reached.
    ///
    /// It cannot be below the lower bound even if every cost is at its least, all is done in time, and
    /// what was not observed turns out met; above the upper bound it is never needed to go. Both ends
    /// can come true.
    #[must_use]
    pub const fn cost(&self) -> Option<Cost> {
        self.cost
    }

    /// The way; `None` when none leads there for certain. It has no steps when so many criteria are
    /// met already.
    #[must_use]
    pub const fn way(&self) -> Option<&Way> {
        self.way.as_ref()
    }

    /// Whether the way is proven to be the first of all in the order above by the first three points.
    ///
    /// A search that would take too long is left with a bound, by the upper bounds of the costs; how
    /// much was looked at decides that, and not a clock. Without a way it is whether that is proven.
    #[must_use]
    pub const fn proof(&self) -> Proof {
        self.proof
    }
}

impl CheapestWay {
    /// The answer in one sentence; the steps tell the rest.
    ///
    /// `xã 04900, đạt 15 tiêu chí: từ 0 đến 60 triệu đồng; tối ưu, đã chứng minh`
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let target = Target::Criteria(self.criteria).text(lang);
        let head = match lang {
            Lang::Vi => format!("xã {}, {target}", self.commune),
            Lang::En => format!("commune {}, {target}", self.commune),
        };
        let cost = match (self.cost, lang) {
            (Some(cost), Lang::Vi) if cost == Cost::UNKNOWN => "chưa biết chi phí".into(),
            (Some(cost), Lang::En) if cost == Cost::UNKNOWN => "cost not known".into(),
            (Some(cost), _) => cost.text(lang),
            (None, Lang::Vi) => "không thể đạt".into(),
            (None, Lang::En) => "cannot be reached".into(),
        };
        let doubt = match (self.reachable, lang) {
            (Answer::CannotSay, Lang::Vi) => ", chưa chắc đạt được",
            (Answer::CannotSay, Lang::En) => ", not certain to be reached",
            (Answer::Yes | Answer::No, _) => "",
        };
        format!("{head}: {cost}{doubt}; {}", self.proof.text(lang))
    }
}

/// One commune's question, prepared once for all numbers of criteria.
pub(crate) struct Question<'q, 'a> {
    advisor: &'q Advisor<'a>,
    pub(crate) open: OpenCommune<'a>,
    /// What must be completed for certain.
    pub(crate) certain: Problem,
    /// What must be completed if all that was not observed turns out met.
    best: Problem,
    counted_at_best: u8,
}

impl<'q, 'a> Question<'q, 'a> {
    pub(crate) fn of(advisor: &'q Advisor<'a>, commune: CommuneCode) -> Result<Self, AskError> {
        let assessment = advisor
            .assessment(commune)
            .ok_or(AskError::NoAssessment { commune })?;
        let open = OpenCommune::of(assessment);
        let at_best = OpenCommune::at_best(assessment);
        Ok(Self {
            advisor,
            certain: Problem::of(advisor, &open),
            best: Problem::of(advisor, &at_best),
            counted_at_best: at_best.counted(),
            open,
        })
    }

    /// The number of criteria that a target asks for.
    pub(crate) fn criteria(&self, target: &Target) -> Result<u8, AskError> {
        let met = self.open.assessment().criteria_met();
        target.criteria(met).ok_or_else(|| AskError::NoSuchTarget {
            commune: self.open.commune(),
            target: target.clone(),
            met,
        })
    }

    /// How many more criteria a number asks for.
    pub(crate) fn gain(&self, criteria: u8) -> u8 {
        criteria.saturating_sub(self.open.counted())
    }

    /// The upper prices, where what is not known ranks above every sum.
    pub(crate) fn high(&self) -> Priced<'_> {
        let (advisor, amounts) = (self.advisor, self.advisor.amounts());
        Priced::new(&self.certain, |index| amounts.high(advisor.action(index)?))
    }

    fn low(&self) -> Priced<'_> {
        let (advisor, amounts) = (self.advisor, self.advisor.amounts());
        Priced::new(&self.best, |index| amounts.low(advisor.action(index)?))
    }

    pub(crate) fn answer(&self, criteria: u8) -> CheapestWay {
        let gain = self.gain(criteria);
        if gain == 0 {
            return self.put_together(criteria, Outcome::nothing(), &Outcome::nothing());
        }
        let high = self.high().cheapest(gain);
        let low = self.least(criteria);
        self.put_together(criteria, high, &low)
    }

    /// The cheapest way if everything that is not known turns out well.
    fn least(&self, criteria: u8) -> Outcome {
        match criteria.saturating_sub(self.counted_at_best) {
            0 => Outcome::nothing(),
            gain => self.low().cheapest(gain),
        }
    }

    fn put_together(&self, criteria: u8, high: Outcome, low: &Outcome) -> CheapestWay {
        let amounts = self.advisor.amounts();
        let found = high.found.as_ref().map(|found| Amounts::split(found.price));
        let reachable = match found {
            Some(found) if found.late == 0 => Answer::Yes,
            None if low.bound.is_none() => Answer::No,
            Some(_) | None => Answer::CannotSay,
        };
        let proof = if high.is_proven() {
            Proof::Optimal
        } else {
            // A bound that counts things of unknown cost is no sum; then all at its best bounds it.
            let sums = high.bound.filter(|bound| *bound < OPEN);
            bounded(amounts, sums.or(low.bound), found)
        };
        let most = high.found.as_ref().map(|found| found.price);
        CheapestWay {
            commune: self.open.commune(),
            criteria,
            reachable,
            cost: low.bound.map(|least| amounts.interval(least, most)),
            way: high.found.map(|found| self.advisor.way(&found.actions)),
            proof,
        }
    }
}

fn bounded(amounts: Amounts, bound: Option<u128>, found: Option<Ranked>) -> Proof {
    let bound = bound.unwrap_or(0);
    let found = found.filter(|found| found.is_bounded());
    Proof::Bound {
        at_least: amounts.sum(bound),
        gap: found.map(|found| amounts.sum(found.amount.saturating_sub(bound))),
    }
}

impl Advisor<'_> {
    /// The cheapest way of a commune to a target.
    ///
    /// # Errors
    /// [`AskError`] for a commune without an assessment, and for a target that is no number of
    /// criteria of its standard.
    pub fn cheapest(&self, commune: CommuneCode, target: &Target) -> Result<CheapestWay, AskError> {
        let question = Question::of(self, commune)?;
        Ok(question.answer(question.criteria(target)?))
    }

    /// The cheapest way of a commune to each number of criteria, from what it certainly meets to all.
    ///
    /// # Errors
    /// [`AskError::NoAssessment`] for a commune without one.
    pub fn frontier(&self, commune: CommuneCode) -> Result<Frontier, AskError> {
        let question = Question::of(self, commune)?;
        let met = question.open.counted()..=question.open.assessment().criteria_met().of();
        Ok(Frontier {
            ways: met.map(|criteria| question.answer(criteria)).collect(),
        })
    }
}

/// The cheapest way of a commune to each number of criteria (đường chi phí), rising.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Frontier {
    ways: Vec<CheapestWay>,
}

impl Frontier {
    /// The ways, by the number of criteria; the first has no steps.
    #[must_use]
    pub fn ways(&self) -> &[CheapestWay] {
        &self.ways
    }

    /// The way to a number of criteria; `None` below what is met and above what there is.
    #[must_use]
    pub fn to(&self, criteria: u8) -> Option<&CheapestWay> {
        self.ways.iter().find(|one| one.criteria == criteria)
    }

    /// The most criteria that a budget reaches for certain, by the cheapest way to so many: its upper
    /// bound is within the budget and it is done in time.
    #[must_use]
    pub fn certainly_within(&self, budget: MillionDong) -> Option<&CheapestWay> {
        let within = |one: &&CheapestWay| {
            let most = one.way.as_ref().and_then(|way| way.cost().at_most());
            one.reachable == Answer::Yes && most.is_some_and(|most| most <= budget)
        };
        self.ways.iter().rev().find(within)
    }

    /// The most criteria that a budget can reach if everything that is not known turns out well.
    #[must_use]
    pub fn possibly_within(&self, budget: MillionDong) -> Option<u8> {
        let within = |one: &&CheapestWay| {
            let least = one.cost.map(Cost::at_least);
            one.reachable != Answer::No && least.is_some_and(|least| least <= budget)
        };
        let found = self.ways.iter().rev().find(within);
        found.map(CheapestWay::criteria)
    }
}
