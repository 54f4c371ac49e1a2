//! Districts: against every choice.

use std::collections::BTreeSet;

use nongthonmoi::advice::{
    Advisor, AreaTarget, Cost, Proof, QuotaTarget, StepKey, TierTarget, Way,
};
use nongthonmoi::assessment::Answer;
use nongthonmoi::place::{CommuneCode, DistrictCode};
use nongthonmoi::quantity::{Decimal, MillionDong};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::common::advice::{Case, any_case, million};
use crate::common::advice_trial::Trial;
use crate::common::{day, laws};

/// What is asked of the communes of a case: in which of two districts each is, the tiers of each
/// district, its floor, and the share of all criteria in tenths.
pub(crate) type Asked = (Vec<bool>, [(Vec<(u8, u32)>, Option<u8>); 2], Option<u32>);

pub(crate) fn any_asked() -> impl Strategy<Value = Asked> {
    let district = || {
        let tiers = vec((1_u8..7, 0_u32..4), 0..3);
        (tiers, option::weighted(0.3, 0_u8..4))
    };
    (
        vec(any::<bool>(), 6),
        [district(), district()],
        option::weighted(0.5, 1_u32..11),
    )
}

pub(crate) fn target(case: &Case, (sides, districts, tenths): &Asked) -> QuotaTarget {
    let of = u8::try_from(case.standard.criteria().len()).unwrap();
    let communes = case.communes();
    let districts = [false, true].iter().zip(districts).zip(150_u16..);
    let districts = districts.map(|((side, (tiers, floor)), code)| {
        let here = communes.iter().zip(sides).filter(|(_, of)| *of == side);
        let here: Vec<CommuneCode> = here.map(|(commune, _)| *commune).collect();
        let mut district = AreaTarget::new(DistrictCode::new(code).unwrap().into(), here);
        // Mostly something that the district can have.
        let most = u32::try_from(district.communes.len()).unwrap() + 1;
        for (from, communes) in tiers {
            district.tiers.push(TierTarget {
                from: (*from).min(of),
                communes: (*communes).min(most),
            });
        }
        district.floor = floor.map(|floor| floor.min(of));
        district
    });
    let all = u32::try_from(communes.len()).unwrap() * u32::from(of);
    QuotaTarget::new(
        of,
        districts.collect(),
        tenths.map(|tenths| all * tenths / 10),
    )
    .unwrap()
}

/// Whether levels, in the order of the communes of a target, are what it asks for.
pub(crate) fn is_reached(target: &QuotaTarget, levels: &[usize]) -> bool {
    let mut rest = levels;
    let districts = target.areas().iter().all(|district| {
        let (here, after) = rest.split_at(district.communes.len());
        rest = after;
        let at = |bound: u8| here.iter().filter(|level| **level >= bound.into()).count();
        let mut tiers = district.tiers.iter();
        tiers.all(|tier| at(tier.from) >= usize::try_from(tier.communes).unwrap())
            && district.floor.is_none_or(|floor| at(floor) == here.len())
    });
    let sum: usize = levels.iter().sum();
    districts
        && target
            .total()
            .is_none_or(|total| sum >= usize::try_from(total).unwrap())
}

/// What steps cost: what may be late, what has no upper bound, and the sum.
type Price = (usize, usize, Decimal);

fn plus(one: Price, other: Price) -> Price {
    (one.0 + other.0, one.1 + other.1, one.2 + other.2)
}

/// The levels of a commune with their prices.
type Curve = Vec<(usize, Price)>;

/// Every choice of projects, with the cheapest single costs to each number of criteria.
struct Trials {
    /// For each choice of projects its price, and of each commune the levels with their prices.
    choices: Vec<(Price, Vec<Curve>)>,
}

impl Trials {
    fn of(case: &Case, communes: &[CommuneCode], at_best: bool) -> Self {
        let trials: Vec<Trial<'_>> = communes.iter().map(|one| Trial::of(case, *one)).collect();
        let Some(first) = trials.first() else {
            return Self {
                choices: Vec::new(),
            };
        };
        let is_project = |key: &&StepKey| matches!(key, StepKey::Project(_));
        let projects: Vec<StepKey> = first.entries.iter().filter(is_project).cloned().collect();
        let price = |trial: &Trial<'_>, keys: &[StepKey]| {
            if at_best {
                (0, 0, trial.low(keys.iter()))
            } else {
                trial.high(keys.iter())
            }
        };
        let mut choices = Vec::new();
        for chosen in subsets(&projects)
            .into_iter()
            .filter(|one| first.is_possible(one))
        {
            let curves = trials.iter().map(|trial| {
                let singles: Vec<StepKey> = trial
                    .entries
                    .iter()
                    .filter(|key| !is_project(key) && trial.in_time(key) != Answer::No)
                    .cloned()
                    .collect();
                let mut levels: Vec<(usize, Price)> = Vec::new();
                for singles in subsets(&singles) {
                    let all: Vec<StepKey> = chosen.iter().chain(&singles).cloned().collect();
                    let level = trial.counted(&all, at_best).len();
                    levels.push((level, price(trial, &singles)));
                }
                levels.sort_by_key(|(level, price)| (std::cmp::Reverse(*level), *price));
                // Of equal levels the cheapest; a lower level only if it is cheaper.
                let mut kept: Vec<(usize, Price)> = Vec::new();
                for (level, price) in levels {
                    if kept.last().is_none_or(|last| price < last.1) {
                        kept.push((level, price));
                    }
                }
                kept
            });
            choices.push((price(first, &chosen), curves.collect()));
        }
        Self { choices }
    }

    /// The cheapest choice that is good; `is_good` is asked for the levels of all communes.
    fn cheapest(&self, is_good: &dyn Fn(&[usize]) -> bool) -> Option<Price> {
        let mut best = None;
        for (price, curves) in &self.choices {
            let mut levels = Vec::new();
            walk(curves, *price, &mut levels, is_good, &mut best);
        }
        best
    }

    /// The best that a budget reaches: communes at the standard, then criteria.
    fn most(&self, budget: Decimal, of: usize) -> (usize, usize) {
        let mut most = (0, 0);
        for (price, curves) in &self.choices {
            let mut reached = vec![(0, 0, *price)];
            for curve in curves {
                let next = reached.iter().flat_map(|(standard, sum, price)| {
                    curve.iter().map(move |(level, own)| {
                        let standard = standard + usize::from(*level == of);
                        (standard, sum + level, plus(*price, *own))
                    })
                });
                let within = |one: &(usize, usize, Price)| one.2 <= (0, 0, budget);
                let mut next: Vec<_> = next.filter(within).collect();
                next.sort_unstable();
                next.dedup_by(|later, kept| (later.0, later.1) == (kept.0, kept.1));
                reached = next;
            }
            let best = reached
                .iter()
                .map(|(standard, sum, _)| (*standard, *sum))
                .max();
            most = most.max(best.unwrap_or_default());
        }
        most
    }
}

fn walk(
    curves: &[Curve],
    price: Price,
    levels: &mut Vec<usize>,
    is_good: &dyn Fn(&[usize]) -> bool,
    best: &mut Option<Price>,
) {
    if best.is_some_and(|best| price >= best) {
        return;
    }
    let Some(curve) = curves.get(levels.len()) else {
        if is_good(levels) {
            *best = Some(price);
        }
        return;
    };
    for (level, own) in curve {
        levels.push(*level);
        walk(curves, plus(price, *own), levels, is_good, best);
        levels.pop();
    }
}

fn subsets(keys: &[StepKey]) -> Vec<Vec<StepKey>> {
    let all = 0..1_u32 << keys.len();
    let subset = |mask: u32| {
        let keys = keys.iter().enumerate();
        keys.filter(|(place, _)| mask >> place & 1 == 1)
            .map(|(_, key)| key.clone())
            .collect()
    };
    all.map(subset).collect()
}

/// The levels that the communes of a target certainly have when a way was carried out and all is
/// assessed again.
pub(crate) fn levels_after(advisor: &Advisor<'_>, target: &QuotaTarget, way: &Way) -> Vec<usize> {
    let after = advisor.what_if(&way.keys(), day(2018, 12, 31)).unwrap();
    let level = |commune| {
        let now = advisor
            .assessment(commune)
            .map(|one| one.criteria_met().at_least());
        let then = after
            .assessment(commune)
            .map(|one| one.criteria_met().at_least());
        usize::from(then.or(now).unwrap())
    };
    target.communes().map(level).collect()
}

fn known(price: Price) -> Option<Decimal> {
    ((price.0, price.1) == (0, 0)).then_some(price.2)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..laws() })]

    /// The way of districts, whether it can be reached, and both ends of the cost are those of trying
    /// every choice; carried out and assessed again it reaches what was asked.
    #[test]
    fn the_way_of_districts_is_that_of_trying_every_choice(
        case in any_case(6, 8, 3), asked in any_asked()
    ) {
        let target = target(&case, &asked);
        let communes: Vec<CommuneCode> = target.communes().collect();
        let is_good = |levels: &[usize]| is_reached(&target, levels);
        let best = Trials::of(&case, &communes, false).cheapest(&is_good);
        let least = Trials::of(&case, &communes, true).cheapest(&is_good);
        case.ask(|advisor| {
            let answer = advisor.cheapest_quota(&target).unwrap();
            prop_assert!(answer.proof.is_optimal());
            let expected = match (best, least) {
                (Some(best), _) if best.0 == 0 => Answer::Yes,
                (None, None) => Answer::No,
                _ => Answer::CannotSay,
            };
            prop_assert_eq!(answer.reachable, expected);
            let low = answer.cost.map(|cost| cost.at_least().get());
            prop_assert_eq!(low, least.map(|least| least.2));
            let high = answer.cost.and_then(Cost::at_most).map(MillionDong::get);
            prop_assert_eq!(high, best.and_then(known));
            prop_assert_eq!(answer.way.as_ref().is_some(), best.is_some());
            if let Some(way) = answer.way.as_ref() {
                // What may be late has its price all the same.
                let sum = best.filter(|best| best.1 == 0).map(|best| best.2);
                prop_assert_eq!(way.cost.at_most().map(MillionDong::get), sum);
                prop_assert!(is_good(&levels_after(advisor, &target, way)));
                let keys: BTreeSet<StepKey> = way.keys().into_iter().collect();
                let moved = way.communes.iter().flat_map(|gain| &gain.steps);
                prop_assert!(moved.cloned().collect::<BTreeSet<_>>().is_subset(&keys));
            }
            Ok(())
        })?;
    }

    /// What a budget reaches is the best of trying every choice, and its way reaches it when all is
    /// assessed again.
    #[test]
    fn what_a_budget_reaches_is_the_best_of_trying_every_choice(
        case in any_case(6, 8, 3), asked in any_asked(), budget in 0_i64..600
    ) {
        let target = target(&case, &asked);
        let communes: Vec<CommuneCode> = target.communes().collect();
        let of = usize::from(target.criteria());
        let most = |at_best| Trials::of(&case, &communes, at_best).most(million(budget).get(), of);
        let (certain, possible) = (most(false), most(true));
        let pair = |(standard, sum): (usize, usize)| {
            (u32::try_from(standard).unwrap(), u32::try_from(sum).unwrap())
        };
        case.ask(|advisor| {
            let answer = advisor.best_within(&target, million(budget)).unwrap();
            prop_assert_eq!((answer.communes, answer.criteria), pair(certain));
            prop_assert_eq!(answer.possible, pair(possible));
            prop_assert_eq!(answer.proof, Proof::Optimal);
            let cost = answer.way.cost;
            prop_assert!(cost.at_most().is_some_and(|most| most <= million(budget)));
            let after = levels_after(advisor, &target, &answer.way);
            let standard = after.iter().filter(|level| **level == of).count();
            prop_assert_eq!((standard, after.iter().sum()), certain);
            Ok(())
        })?;
    }
}
