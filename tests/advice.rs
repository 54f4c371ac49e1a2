//! Advice against every choice, and the laws of advice.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

mod common;

use common::advice::{Case, any_case, any_cost, million};
use common::advice_trial::Trial;
use common::{day, laws, shuffled};
use std::collections::BTreeSet;

use nongthonmoi::advice::{
    Cost, OpenCommune, OpenCriterion, StepKey, Switch, Target, WayComparison,
};
use nongthonmoi::assessment::{Answer, CriteriaMet, Observation};
use nongthonmoi::criteria::PartNumber;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, MillionDong};
use proptest::prelude::*;
use proptest::sample::Index;

/// The numbers of criteria that a commune does not certainly meet.
fn ahead(case: &Case, commune: CommuneCode) -> std::ops::RangeInclusive<u8> {
    let now = case.ask(|advisor| advisor.open(commune).unwrap().counted());
    now + 1..=u8::try_from(case.standard.criteria().len()).unwrap()
}

/// The entries of the recommended way in order; `None` without one.
fn recommended(case: &Case, commune: CommuneCode, criteria: u8) -> Option<Vec<StepKey>> {
    case.ask(|advisor| {
        let target = Target::Criteria(criteria);
        let answer = advisor.cheapest(commune, &target).unwrap();
        let mut keys = answer.way()?.keys();
        keys.sort();
        Some(keys)
    })
}

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
                    prop_assert!(answer.proof().is_optimal());
                    let keys = answer.way().map(|way| {
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
                    prop_assert_eq!(answer.reachable(), reachable);
                    let low = answer.cost().map(|cost| cost.at_least().get());
                    prop_assert_eq!(low, least);
                    let high = answer.cost().and_then(|cost| cost.at_most());
                    let known = best.filter(|best| (best.0, best.1) == (0, 0));
                    let most = known.map(|best| best.2);
                    prop_assert_eq!(high.map(|sum| sum.get()), most);
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
                    prop_assert_eq!(found.is_settled(), !beaten(&|_| true));
                    prop_assert_eq!(found.is_settled(), found.deciding().next().is_none());
                    let deciding: Vec<StepKey> =
                        found.deciding().map(|one| one.key().clone()).collect();
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
                for price in found.prices() {
                    prop_assert_eq!(price.in_way(), way.contains(price.key()));
                    let at = |sum: Decimal| {
                        let sum = MillionDong::new(sum).unwrap();
                        let case = case.with_cost(price.key(), Cost::known(sum));
                        let then = recommended(&case, commune, criteria).unwrap();
                        let trial = Trial::of(&case, commune);
                        let rank = trial.high(then.iter());
                        (then, rank, trial.high(way.iter()))
                    };
                    match price.switch() {
                        Switch::Above(sum) => {
                            prop_assert!(price.in_way());
                            let (_, rank, old) = at(sum.get() + step);
                            prop_assert!(rank < old);
                            let (_, rank, old) = at(sum.get());
                            prop_assert_eq!(rank, old);
                        }
                        Switch::Below(sum) => {
                            prop_assert!(!price.in_way());
                            let (then, rank, old) = at((sum.get() - step).max(Decimal::ZERO));
                            prop_assert!(then.contains(price.key()) && rank < old);
                            let (_, rank, old) = at(sum.get());
                            prop_assert_eq!(rank, old);
                        }
                        Switch::OnceKnown => {
                            prop_assert!(!price.in_way());
                            let (then, _, _) = at(Decimal::from(1_000_000));
                            prop_assert!(then.contains(price.key()));
                        }
                        Switch::Never => {
                            let extreme = if price.in_way() { 1_000_000 } else { 0 };
                            let (_, rank, old) = at(extreme.into());
                            prop_assert_eq!(rank, old);
                        }
                        Switch::NotProven => prop_assert!(false, "small cases are proven"),
                    }
                }
                // What is not listed changes nothing by its price.
                for key in &trial.entries {
                    let listed = found.prices().iter().any(|one| one.key() == key);
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

    /// The missing observations that are told are those that change the way when they come in met.
    #[test]
    fn a_missing_observation_is_told_exactly_when_it_changes_the_way(case in any_case(2, 6, 4)) {
        for commune in case.communes() {
            for criteria in ahead(&case, commune) {
                let target = Target::Criteria(criteria);
                let (found, missing) = case.ask(|advisor| {
                    let open = advisor.open(commune).unwrap();
                    let missing: Vec<_> = open
                        .criteria()
                        .iter()
                        .map(|one| {
                            let parts = one.missing().into_iter().map(|part| part.number().clone());
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
                    let told = found.observations().iter().find(|one| one.criterion() == criterion);
                    match (&before, &after) {
                        (_, None) => prop_assert!(told.is_none()),
                        (None, Some(_)) => prop_assert!(told.is_some()),
                        (Some(before), Some(after)) => {
                            let less = trial.high(after.iter()) < trial.high(before.iter());
                            prop_assert_eq!(told.is_some(), less);
                        }
                    }
                    if let Some(told) = told {
                        prop_assert_eq!(told.parts(), &parts);
                        let mut keys = told.keys().to_vec();
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
        let open = advisor.open(commune).unwrap();
        let parts = open.criteria().iter().flat_map(OpenCriterion::needed);
        parts.map(|part| part.number().clone()).collect()
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
            let all = common::advice::closure(&case.prices, &project.code);
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..laws() })]

    /// More money reaches no less, and what is certain is possible.
    #[test]
    fn more_budget_never_reaches_less(
        case in any_case(2, 8, 6),
        sums in (0_i64..800, 0_i64..800),
    ) {
        case.ask(|advisor| {
            let (less, more) = (million(sums.0.min(sums.1)), million(sums.0.max(sums.1)));
            for commune in case.communes() {
                let frontier = advisor.frontier(commune).unwrap();
                let certain = |budget| {
                    let found = frontier.certainly_within(budget);
                    found.map(|way| way.criteria())
                };
                prop_assert!(certain(less) <= certain(more));
                prop_assert!(frontier.possibly_within(less) <= frontier.possibly_within(more));
                prop_assert!(certain(more) <= frontier.possibly_within(more));
                // What is met already needs no money.
                prop_assert!(certain(million(0)).is_some());
            }
            Ok(())
        })?;
    }

    /// More criteria never cost less.
    #[test]
    fn more_criteria_never_cost_less(case in any_case(2, 8, 6)) {
        case.ask(|advisor| {
            for commune in case.communes() {
                let frontier = advisor.frontier(commune).unwrap();
                let costs: Vec<Option<Cost>> =
                    frontier.ways().iter().map(|way| way.cost()).collect();
                for pair in costs.windows(2) {
                    let [one, next] = pair else { continue };
                    match (one, next) {
                        (Some(one), Some(next)) => {
                            prop_assert!(one.at_least() <= next.at_least());
                            if let Some(most) = next.at_most() {
                                prop_assert!(one.at_most().is_some_and(|one| one <= most));
                            }
                        }
                        (None, Some(_)) => prop_assert!(false, "fewer criteria are reached too"),
                        (_, None) => {}
                    }
                }
            }
            Ok(())
        })?;
    }

    /// A cheaper price never raises a total, and a narrower one never widens it.
    #[test]
    fn a_cheaper_price_never_raises_the_total(
        case in any_case(2, 8, 6),
        entry in any::<Index>(),
        cost in any_cost(),
    ) {
        for commune in case.communes() {
            let keys = Trial::of(&case, commune).entries;
            if keys.is_empty() {
                continue;
            }
            let key = entry.get(&keys);
            let changed = case.with_cost(key, cost);
            let (old, new) = (Trial::of(&case, commune).cost(key), cost);
            let falls = new.at_least() <= old.at_least()
                && match (new.at_most(), old.at_most()) {
                    (Some(new), Some(old)) => new <= old,
                    (_, None) => true,
                    (None, Some(_)) => false,
                };
            if !falls {
                continue;
            }
            for criteria in ahead(&case, commune) {
                let cost = |case: &Case| case.ask(|advisor| {
                    advisor.cheapest(commune, &Target::Criteria(criteria)).unwrap().cost()
                });
                if let Some(before) = cost(&case) {
                    let after = cost(&changed).unwrap();
                    prop_assert!(after.at_least() <= before.at_least());
                    if let Some(most) = before.at_most() {
                        prop_assert!(after.at_most().is_some_and(|after| after <= most));
                    }
                }
            }
        }
    }

    /// A project more never makes the best way worse: not dearer, and nothing is lost from reach.
    #[test]
    fn an_added_project_never_makes_the_best_way_worse(case in any_case(2, 8, 5)) {
        let mut fewer = case.clone();
        // The last project is needed by none.
        let Some(last) = fewer.prices.projects.pop() else {
            return Ok(());
        };
        for group in &mut fewer.prices.alternatives {
            group.retain(|code| *code != last.code);
        }
        for commune in case.communes() {
            for criteria in ahead(&case, commune) {
                let answer = |case: &Case| case.ask(|advisor| {
                    advisor.cheapest(commune, &Target::Criteria(criteria)).unwrap()
                });
                let (before, after) = (answer(&fewer), answer(&case));
                prop_assert!(before.reachable() != Answer::Yes || after.reachable() == Answer::Yes);
                if let Some(before) = before.cost() {
                    let after = after.cost().unwrap();
                    prop_assert!(after.at_least() <= before.at_least());
                    if let Some(most) = before.at_most() {
                        prop_assert!(after.at_most().is_some_and(|after| after <= most));
                    }
                }
            }
        }
    }

    /// Advice that is applied reaches what it promised when it is assessed again; what every commune
    /// comes to is what the way says, and the next advice starts from there.
    #[test]
    fn advice_applied_reaches_what_it_promised(case in any_case(3, 8, 5)) {
        let before = case.clone();
        case.ask(|advisor| {
            for commune in case.communes() {
                for criteria in ahead(&case, commune) {
                    let target = Target::Criteria(criteria);
                    let answer = advisor.cheapest(commune, &target).unwrap();
                    let Some(way) = answer.way() else { continue };
                    let after = advisor.what_if(&way.keys(), day(2018, 12, 31)).unwrap();
                    prop_assert_eq!(after.way(), way);
                    let then = after.assessment(commune).unwrap();
                    prop_assert!(then.criteria_met().at_least() >= criteria);
                    for gain in way.communes() {
                        let then = after.assessment(gain.commune()).unwrap();
                        prop_assert_eq!(then.criteria_met(), gain.after());
                        let now = advisor.assessment(gain.commune()).unwrap();
                        prop_assert_eq!(now.criteria_met(), gain.before());
                    }
                    let promised: usize = way.steps().iter().map(|step| step.criteria().len()).sum();
                    let gained = |(all, (before, after)): (usize, (CriteriaMet, CriteriaMet))| {
                        all + usize::from(after.at_least() - before.at_least())
                    };
                    let gains = way.communes().iter().map(|one| (one.before(), one.after()));
                    prop_assert_eq!(promised, gains.fold(0, |all, one| gained((all, one))));
                    let next = OpenCommune::of(&then).counted();
                    prop_assert!(next >= criteria);
                }
            }
            Ok(())
        })?;
        // The caller's own is untouched.
        prop_assert_eq!(&before.reports, &case.reports);
        prop_assert_eq!(&before.prices, &case.prices);
    }

    /// The same input in another order gives the same answers.
    #[test]
    fn the_order_of_the_input_does_not_matter(case in any_case(3, 8, 5), seed in any::<u64>()) {
        let other = case.reordered(seed);
        for commune in case.communes() {
            let ask = |case: &Case| case.ask(|advisor| {
                let near = advisor.nearest(commune).unwrap();
                let near: Vec<_> = near.iter().map(|one| one.number()).collect();
                let frontier = advisor.frontier(commune).unwrap();
                let sensitivity = advisor.sensitivity(commune, &Target::Standard).unwrap();
                (near, frontier, sensitivity, advisor.obstacles(commune).unwrap())
            });
            prop_assert_eq!(ask(&case), ask(&other));
        }
    }

    /// A way compared with itself has nothing of its own; two ways are compared the same from both
    /// sides, and steps may be named in any order.
    #[test]
    fn ways_compare_the_same_from_both_sides(case in any_case(2, 8, 5), seed in any::<u64>()) {
        case.ask(|advisor| {
            for commune in case.communes() {
                let frontier = advisor.frontier(commune).unwrap();
                let ways: Vec<_> = frontier.ways().iter().filter_map(|one| one.way()).collect();
                for one in &ways {
                    let keys = shuffled(&one.keys(), seed);
                    let again = advisor.what_if(&keys, day(2018, 12, 31)).unwrap();
                    prop_assert_eq!(again.way(), *one);
                    for other in &ways {
                        let (there, back) =
                            (WayComparison::of(one, other), WayComparison::of(other, one));
                        prop_assert_eq!(there.only_first(), back.only_second());
                        prop_assert_eq!(there.first_costs_less(), back.second_costs_less());
                        prop_assert_eq!(there.communes().len(), back.communes().len());
                        if one == other {
                            prop_assert!(there.only_first().is_empty());
                            prop_assert_eq!(there.first_costs_less(), Answer::No);
                        }
                    }
                }
            }
            Ok(())
        })?;
    }
}
