//! The laws of advice.

use nongthonmoi::advice::{CheapestWay, Cost, Target};
use nongthonmoi::assessment::{Answer, CriteriaMet};
use nongthonmoi::quantity::MillionDong;
use proptest::prelude::*;
use proptest::sample::Index;

use super::ahead;
use crate::common::advice::{Case, any_case, any_cost, million};
use crate::common::advice_trial::Trial;
use crate::common::{day, laws, shuffled};

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..laws() })]

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
                let last = |is_within: fn(&CheapestWay, MillionDong) -> bool, budget| {
                    let found = frontier.iter().rev().find(|one| is_within(one, budget));
                    found.map(|one| one.criteria)
                };
                let certain = |budget| last(CheapestWay::is_certainly_within, budget);
                let possible = |budget| last(CheapestWay::is_possibly_within, budget);
                prop_assert!(certain(less) <= certain(more));
                prop_assert!(possible(less) <= possible(more));
                prop_assert!(certain(more) <= possible(more));
                // What is met already needs no money.
                prop_assert!(certain(million(0)).is_some());
            }
            Ok(())
        })?;
    }

    /// Less work never proves more, and never proves anything wrong: a lower bound stays below the
    /// optimum, and a way still reaches what was asked.
    #[test]
    fn less_work_keeps_a_bound(case in any_case(2, 8, 6), limits in (0_u64..400, 0_u64..400)) {
        let (less, more) = (limits.0.min(limits.1), limits.0.max(limits.1));
        case.ask(|advisor| {
            let limited = |limit| advisor.clone().with_work_limit(limit);
            for commune in case.communes() {
                let frontier = advisor.frontier(commune).unwrap();
                let (less, more) = (
                    limited(less).frontier(commune).unwrap(),
                    limited(more).frontier(commune).unwrap(),
                );
                for (best, (less, more)) in frontier.iter().zip(less.iter().zip(&more)) {
                    prop_assert!(best.proof.is_optimal());
                    let target = Target::Criteria(best.criteria);
                    prop_assert_eq!(best, &advisor.cheapest(commune, &target).unwrap());
                    prop_assert!(!less.proof.is_optimal() || more.proof.is_optimal());
                    for one in [less, more] {
                        if one.proof.is_optimal() {
                            prop_assert_eq!(one.way.is_some(), best.way.is_some());
                        }
                        if let Some(way) = &one.way {
                            let gain = way.commune(commune);
                            let after = gain.map_or(0, |gain| gain.after.at_least());
                            prop_assert!(way.steps.is_empty() || after >= best.criteria);
                        }
                        let least = |way: &CheapestWay| way.cost.map(Cost::at_least);
                        if let (Some(bound), Some(best)) = (least(one), least(best)) {
                            prop_assert!(bound <= best);
                        }
                    }
                }
            }
            Ok(())
        })?;
    }

    /// A sensitivity analysis that is cut off names what it left unproven, and is right in the rest.
    #[test]
    fn less_work_leaves_no_observation_out(case in any_case(2, 6, 4), limit in 0_u64..400) {
        case.ask(|advisor| {
            for commune in case.communes() {
                let target = Target::Standard;
                let all = advisor.sensitivity(commune, &target).unwrap();
                prop_assert!(all.unproven.is_empty());
                let limited = advisor.clone().with_work_limit(limit);
                // The way itself must be proven: another one would be compared with.
                if !limited.cheapest(commune, &target).unwrap().proof.is_optimal() {
                    continue;
                }
                let cut = limited.sensitivity(commune, &target).unwrap();
                for one in &all.observations {
                    let listed = cut.observations.iter().any(|cut| cut.criterion == one.criterion);
                    prop_assert!(listed != cut.unproven.contains(&one.criterion));
                }
                for one in &cut.observations {
                    let mut all = all.observations.iter();
                    prop_assert!(all.any(|all| all.criterion == one.criterion));
                }
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
                    frontier.iter().map(|one| one.cost).collect();
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
                    advisor.cheapest(commune, &Target::Criteria(criteria)).unwrap().cost
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
                prop_assert!(before.reachable != Answer::Yes || after.reachable == Answer::Yes);
                if let Some(before) = before.cost {
                    let after = after.cost.unwrap();
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
                    let Some(way) = answer.way.as_ref() else { continue };
                    let after = advisor.what_if(&way.keys(), day(2018, 12, 31)).unwrap();
                    prop_assert_eq!(after.way(), way);
                    let then = after.assessment(commune).unwrap();
                    prop_assert!(then.criteria_met().at_least() >= criteria);
                    for gain in &way.communes {
                        let then = after.assessment(gain.commune).unwrap();
                        prop_assert_eq!(then.criteria_met(), gain.after);
                        let now = advisor.assessment(gain.commune).unwrap();
                        prop_assert_eq!(now.criteria_met(), gain.before);
                    }
                    let promised: usize = way.steps.iter().map(|step| step.criteria.len()).sum();
                    let gained = |(all, (before, after)): (usize, (CriteriaMet, CriteriaMet))| {
                        all + usize::from(after.at_least() - before.at_least())
                    };
                    let gains = way.communes.iter().map(|one| (one.before, one.after));
                    prop_assert_eq!(promised, gains.fold(0, |all, one| gained((all, one))));
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
                let near: Vec<_> = near.iter().map(nongthonmoi::advice::NearCriterion::number).collect();
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
                let ways: Vec<_> = frontier.iter().filter_map(|one| one.way.as_ref()).collect();
                for one in &ways {
                    let keys = shuffled(&one.keys(), seed);
                    let again = advisor.what_if(&keys, day(2018, 12, 31)).unwrap();
                    prop_assert_eq!(again.way(), *one);
                    for other in &ways {
                        let (there, back) = (one.costs_less_than(other), other.costs_less_than(one));
                        prop_assert!((there, back) != (Answer::Yes, Answer::Yes));
                        prop_assert!(there != Answer::Yes || back == Answer::No);
                        let both = one.steps.len() - one.only_here(other).len();
                        prop_assert_eq!(both, other.steps.len() - other.only_here(one).len());
                        if one == other {
                            prop_assert!(one.only_here(other).is_empty());
                            prop_assert_eq!(there, Answer::No);
                        }
                    }
                }
            }
            Ok(())
        })?;
    }
}
