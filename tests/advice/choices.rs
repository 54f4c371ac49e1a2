//! Small cases against every choice.

use std::collections::BTreeSet;

use nongthonmoi::advice::{BreakEven, Cost, StepKey, Target};
use nongthonmoi::assessment::{Answer, Observation, Verdict};
use nongthonmoi::criteria::PartNumber;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, MillionDong};
use proptest::prelude::*;

use super::{ahead, recommended};
use crate::common::advice::{Case, any_case, closure, million};
use crate::common::advice_trial::Trial;
use crate::common::laws;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..laws() })]

    /// Every number of criteria of every commune: the way, whether it can be reached, and both ends of
    /// the cost are those of trying every choice.
    #[test]
    fn the_cheapest_way_is_that_of_trying_every_choice(case in any_case(6, 8, 5)) {
        case.ask(|advisor| {
            for commune in case.communes() {
                let trial = Trial::of(&case, commune);
                let ahead = ahead(&case, commune);
                for (criteria, (best, least)) in (0..).zip(trial.best()) {
                    if !ahead.contains(&criteria) {
                        continue;
                    }
                    let answer = advisor.cheapest(commune, &Target::Criteria(criteria)).unwrap();
                    prop_assert!(answer.proof.is_optimal());
                    let keys = answer.way.as_ref().map(|way| {
                        let mut keys = way.keys();
                        keys.sort();
                        keys
                    });
                    prop_assert_eq!(keys, best.as_ref().map(|best| best.5.clone()));
                    let reachable = match (&best, least) {
                        (Some(best), _) if best.0 == 0 => Answer::Yes,
                        (None, None) => Answer::No,
                        _ => Answer::CannotSay,
                    };
                    prop_assert_eq!(answer.reachable, reachable);
                    let low = answer.cost.map(|cost| cost.at_least().get());
                    prop_assert_eq!(low, least);
                    let high = answer.cost.and_then(nongthonmoi::advice::Cost::at_most);
                    let known = best.filter(|best| (best.0, best.1) == (0, 0));
                    let most = known.map(|best| best.2);
                    prop_assert_eq!(high.map(nongthonmoi::quantity::MillionDong::get), most);
                }
            }
            Ok(())
        })?;
    }
}

/// Whether another choice could cost less than the recommended one within what is known: what only
/// the recommended one takes at its most, what only the other takes at its least.
fn is_beaten(trial: &Trial<'_>, recommended: &[StepKey], other: &[StepKey]) -> bool {
    let only = |one: &[StepKey], other: &[StepKey]| -> Vec<StepKey> {
        let keys = one.iter().filter(|key| !other.contains(key));
        keys.cloned().collect()
    };
    let least = trial.low(only(other, recommended).iter());
    (0, 0, least) < trial.high(only(recommended, other).iter())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..laws() })]

    /// Settled, and which open prices decide, are those of comparing with every choice.
    #[test]
    fn what_decides_is_that_of_comparing_with_every_choice(case in any_case(2, 6, 4)) {
        for commune in case.communes() {
            let trial = Trial::of(&case, commune);
            for criteria in ahead(&case, commune) {
                let Some(way) = recommended(&case, commune, criteria) else {
                    continue;
                };
                let choices = trial.reaching(criteria.into());
                let beaten = |with: &dyn Fn(&[StepKey]) -> bool| {
                    let mut choices = choices.iter();
                    choices.any(|one| with(one) && is_beaten(&trial, &way, one))
                };
                case.ask(|advisor| {
                    let target = Target::Criteria(criteria);
                    let found = advisor.sensitivity(commune, &target).unwrap();
                    prop_assert_eq!(found.is_settled, !beaten(&|_| true));
                    prop_assert_eq!(found.is_settled, found.deciding().next().is_none());
                    let deciding: Vec<StepKey> =
                        found.deciding().map(|one| one.key.clone()).collect();
                    let expected = trial.entries.iter().filter(|key| {
                        let open = trial.cost(key).is_open()
                            || trial.in_time(key) == Answer::CannotSay;
                        let takes = way.contains(key);
                        open && beaten(&|one| one.contains(key) != takes)
                    });
                    let expected: Vec<StepKey> = expected.cloned().collect();
                    // What completes nothing that is needed is never looked at.
                    let useful = useful(&case, commune);
                    let expected: Vec<StepKey> =
                        expected.into_iter().filter(|key| useful.contains(key)).collect();
                    prop_assert_eq!(deciding, expected);
                    Ok(())
                })?;
            }
        }
    }

    /// A price beyond its switch changes the way, one short of it does not.
    #[test]
    fn a_price_changes_the_way_exactly_at_its_switch(case in any_case(2, 6, 4)) {
        let step = Decimal::new(1, 1);
        for commune in case.communes() {
            let trial = Trial::of(&case, commune);
            for criteria in ahead(&case, commune) {
                let Some(way) = recommended(&case, commune, criteria) else {
                    continue;
                };
                let target = Target::Criteria(criteria);
                let found = case.ask(|advisor| advisor.sensitivity(commune, &target).unwrap());
                for price in &found.prices {
                    prop_assert_eq!(price.in_way, way.contains(&price.key));
                    let at = |sum: Decimal| {
                        let sum = MillionDong::new(sum).unwrap();
                        let case = case.with_cost(&price.key, Cost::known(sum));
                        let then = recommended(&case, commune, criteria).unwrap();
                        let trial = Trial::of(&case, commune);
                        let rank = trial.high(then.iter());
                        (then, rank, trial.high(way.iter()))
                    };
                    match price.switch {
                        BreakEven::Above(sum) => {
                            prop_assert!(price.in_way);
                            let (_, rank, old) = at(sum.get() + step);
                            prop_assert!(rank < old);
                            let (_, rank, old) = at(sum.get());
                            prop_assert_eq!(rank, old);
                        }
                        BreakEven::Below(sum) => {
                            prop_assert!(!price.in_way);
                            let (then, rank, old) = at((sum.get() - step).max(Decimal::ZERO));
                            prop_assert!(then.contains(&price.key) && rank < old);
                            let (_, rank, old) = at(sum.get());
                            prop_assert_eq!(rank, old);
                        }
                        BreakEven::OnceKnown => {
                            prop_assert!(!price.in_way);
                            let (then, _, _) = at(Decimal::from(1_000_000));
                            prop_assert!(then.contains(&price.key));
                        }
                        BreakEven::Never => {
                            let extreme = if price.in_way { 1_000_000 } else { 0 };
                            let (_, rank, old) = at(extreme.into());
                            prop_assert_eq!(rank, old);
                        }
                        BreakEven::NotProven => prop_assert!(false, "small cases are proven"),
                    }
                }
                // What is not listed changes nothing by its price.
                for key in &trial.entries {
                    let listed = found.prices.iter().any(|one| one.key == *key);
                    if !listed {
                        let case = case.with_cost(key, Cost::known(million(0)));
                        let then = recommended(&case, commune, criteria).unwrap();
                        let trial = Trial::of(&case, commune);
                        prop_assert_eq!(trial.high(then.iter()), trial.high(way.iter()));
                    }
                }
            }
        }
    }

    /// The missing observations that are listed are those that change the way when they turn out met.
    #[test]
    fn a_missing_observation_is_listed_exactly_when_it_changes_the_way(case in any_case(2, 6, 4)) {
        for commune in case.communes() {
            for criteria in ahead(&case, commune) {
                let target = Target::Criteria(criteria);
                let (found, missing) = case.ask(|advisor| {
                    let near = advisor.nearest(commune).unwrap();
                    let missing: Vec<_> = near
                        .iter()
                        .map(|one| {
                            let parts = one.parts.iter().map(|part| part.outcome);
                            let parts = parts.filter(|part| part.verdict == Verdict::Unknown);
                            let parts = parts.map(|part| part.part.number().clone());
                            (one.number(), parts.collect::<Vec<_>>())
                        })
                        .filter(|(_, parts)| !parts.is_empty())
                        .collect();
                    (advisor.sensitivity(commune, &target).unwrap(), missing)
                });
                let before = recommended(&case, commune, criteria);
                for (criterion, parts) in missing {
                    let mut learnt = case.clone();
                    for report in &mut learnt.reports {
                        if report.commune() == commune {
                            *report = parts.iter().fold(report.clone(), |report, part| {
                                report.observe(part.clone(), Observation::Met)
                            });
                        }
                    }
                    let after = recommended(&learnt, commune, criteria);
                    let trial = Trial::of(&learnt, commune);
                    let listed = found.observations.iter().find(|one| one.criterion == criterion);
                    match (&before, &after) {
                        (_, None) => prop_assert!(listed.is_none()),
                        (None, Some(_)) => prop_assert!(listed.is_some()),
                        (Some(before), Some(after)) => {
                            let less = trial.high(after.iter()) < trial.high(before.iter());
                            prop_assert_eq!(listed.is_some(), less);
                        }
                    }
                    if let Some(listed) = listed {
                        prop_assert_eq!(&listed.parts, &parts);
                        let mut keys = listed.keys.clone();
                        keys.sort();
                        prop_assert_eq!(Some(keys), after);
                    }
                }
            }
        }
    }
}

/// The entries that complete something needed in a commune, and what they need.
fn useful(case: &Case, commune: CommuneCode) -> BTreeSet<StepKey> {
    let needed: BTreeSet<PartNumber> = case.ask(|advisor| {
        let near = advisor.nearest(commune).unwrap();
        let parts = near.iter().flat_map(|one| &one.parts);
        parts
            .map(|part| part.outcome.part.number().clone())
            .collect()
    });
    let helps = |number: &PartNumber| {
        let mut needed = needed.iter();
        needed.any(|part| {
            let whole = number.part().is_none() && number.indicator() == part.indicator();
            whole || part == number
        })
    };
    let mut useful = BTreeSet::new();
    for project in &case.prices.projects {
        let mut done = project.completes.iter();
        if done.any(|one| one.commune == commune && helps(&one.number)) {
            let all = closure(&case.prices, &project.code);
            useful.extend(all.into_iter().map(StepKey::Project));
        }
    }
    for one in &case.prices.indicators {
        if one.commune == commune && helps(&one.number) {
            let number = one.number.clone();
            useful.insert(StepKey::Indicator { commune, number });
        }
    }
    useful
}
