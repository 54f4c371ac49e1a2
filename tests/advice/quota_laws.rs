//! The laws of answers about districts.

use nongthonmoi::advice::{
    AdviceProblem, Advisor, AreaTarget, AskError, BudgetWay, Cost, DecisiveUnknowns, Demand,
    IndicatorCost, PriceList, Project, Proof, QuotaTarget, QuotaWay, StepKey, Terms, TierTarget,
};
use nongthonmoi::assessment::{Answer, Observation};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::MillionDong;
use nongthonmoi::text::Lang;
use proptest::prelude::*;
use proptest::sample::Index;

use super::quota::{any_asked, is_reached, levels_after, target};
use crate::common::advice::{Case, any_case, any_cost, million};
use crate::common::advice_trial::Trial;
use crate::common::laws;

fn answer(case: &Case, target: &QuotaTarget) -> QuotaWay {
    case.ask(|advisor| advisor.cheapest_quota(target).unwrap())
}

fn within(case: &Case, target: &QuotaTarget, budget: MillionDong) -> BudgetWay {
    case.ask(|advisor| advisor.best_within(target, budget).unwrap())
}

fn reached(way: &BudgetWay) -> (u32, u32) {
    (way.communes, way.criteria)
}

/// Whether an answer is as good as another one: reachable where the other is, and at both ends of the
/// cost no dearer.
fn is_as_good(one: &QuotaWay, other: &QuotaWay) -> bool {
    let rank = |answer| match answer {
        Answer::Yes => 0,
        Answer::CannotSay => 1,
        Answer::No => 2,
    };
    let least = |way: &QuotaWay| way.cost.map(Cost::at_least);
    let most = |way: &QuotaWay| way.cost.and_then(Cost::at_most);
    let not_dearer = |one: Option<MillionDong>, other: Option<MillionDong>| {
        other.is_none_or(|other| one.is_some_and(|one| one <= other))
    };
    rank(one.reachable) <= rank(other.reachable)
        && not_dearer(least(one), least(other))
        && not_dearer(most(one), most(other))
}

/// Every entry of a price list.
fn entries(prices: &PriceList) -> Vec<StepKey> {
    let projects = prices
        .projects
        .iter()
        .map(|one| StepKey::Project(one.code.clone()));
    let singles = prices.indicators.iter().map(|one| StepKey::Indicator {
        commune: one.commune,
        number: one.number.clone(),
    });
    projects.chain(singles).collect()
}

fn cost_of(case: &Case, key: &StepKey) -> Cost {
    let prices = &case.prices;
    match key {
        StepKey::Project(code) => {
            let mut projects = prices.projects.iter();
            projects.find(|one| one.code == *code).unwrap().cost
        }
        StepKey::Indicator { commune, number } => {
            let mut costs = prices.indicators.iter();
            let found = costs.find(|one| one.commune == *commune && one.number == *number);
            found.unwrap().cost
        }
    }
}

/// Whether a cost is at both ends no more than another one.
fn is_cheaper(one: Cost, other: Cost) -> bool {
    let most = match (one.at_most(), other.at_most()) {
        (Some(one), Some(other)) => one <= other,
        (_, None) => true,
        (None, Some(_)) => false,
    };
    one.at_least() <= other.at_least() && most
}

/// The months of an entry.
fn months<'c>(case: &'c mut Case, key: &StepKey) -> &'c mut Option<u16> {
    match key {
        StepKey::Project(code) => {
            let mut projects = case.prices.projects.iter_mut();
            &mut projects
                .find(|one: &&mut Project| one.code == *code)
                .unwrap()
                .months
        }
        StepKey::Indicator { commune, number } => {
            let mut costs = case.prices.indicators.iter_mut();
            let is = |one: &&mut IndicatorCost| one.commune == *commune && one.number == *number;
            &mut costs.find(is).unwrap().months
        }
    }
}

/// The case in which all that would decide turned out in one way.
fn decided(case: &Case, deciding: &[DecisiveUnknowns], word: Observation, duration: u16) -> Case {
    let mut decided = case.clone();
    for one in deciding {
        let mut reports = decided.reports.iter_mut();
        let report = reports
            .find(|report| report.commune() == one.commune)
            .unwrap();
        for number in &one.observations {
            *report = report.clone().observe(number.clone(), word);
        }
    }
    for key in deciding.iter().flat_map(|one| &one.durations) {
        *months(&mut decided, key) = Some(duration);
    }
    decided
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..laws() })]

    /// More budget never reaches less.
    #[test]
    fn more_budget_never_reaches_less(
        case in any_case(5, 6, 4), asked in any_asked(), budgets in (0_i64..400, 0_i64..400)
    ) {
        let target = target(&case, &asked);
        let less = within(&case, &target, million(budgets.0.min(budgets.1)));
        let more = within(&case, &target, million(budgets.0.max(budgets.1)));
        prop_assert!(reached(&less) <= reached(&more));
        prop_assert!(less.possible <= more.possible);
        prop_assert!(reached(&less) <= less.possible);
    }

    /// A cheaper price never raises the total, and what a budget reaches never falls.
    #[test]
    fn a_cheaper_price_never_raises_the_total(
        case in any_case(5, 6, 4), asked in any_asked(), entry in any::<Index>(), cost in any_cost(),
        budget in 0_i64..400
    ) {
        let entries = entries(&case.prices);
        prop_assume!(!entries.is_empty());
        let target = target(&case, &asked);
        let other = case.with_cost(entry.get(&entries), cost);
        let (now, then) = (cost_of(&case, entry.get(&entries)), cost);
        let (dearer, cheaper) = if is_cheaper(then, now) { (&case, &other) } else { (&other, &case) };
        if is_cheaper(then, now) || is_cheaper(now, then) {
            prop_assert!(is_as_good(&answer(cheaper, &target), &answer(dearer, &target)));
            let reached = |case: &Case| reached(&within(case, &target, million(budget)));
            prop_assert!(reached(cheaper) >= reached(dearer));
        }
    }

    /// A project more never makes the answer worse.
    #[test]
    fn a_project_more_never_makes_the_answer_worse(
        case in any_case(5, 7, 4), asked in any_asked(), budget in 0_i64..400
    ) {
        let target = target(&case, &asked);
        let mut fewer = case.clone();
        // The last one is needed by none.
        prop_assume!(fewer.prices.projects.pop().is_some());
        let gone = &case.prices.projects.last().unwrap().code;
        for group in &mut fewer.prices.alternatives {
            group.retain(|code| code != gone);
        }
        fewer.prices.alternatives.retain(|group| group.len() > 1);
        prop_assert!(is_as_good(&answer(&case, &target), &answer(&fewer, &target)));
        let budget = million(budget);
        prop_assert!(reached(&within(&case, &target, budget)) >= reached(&within(&fewer, &target, budget)));
    }

    /// The order of the input bears on nothing.
    #[test]
    fn the_answer_for_districts_is_the_same_in_any_order(
        case in any_case(5, 6, 4), asked in any_asked(), seed in any::<u64>(), budget in 0_i64..400
    ) {
        let target = target(&case, &asked);
        let mut districts = target.areas().to_vec();
        districts.reverse();
        for district in &mut districts {
            district.communes.reverse();
            district.tiers.reverse();
        }
        let other = QuotaTarget::new(target.criteria(), districts, target.total()).unwrap();
        let reordered = case.reordered(seed);
        prop_assert_eq!(answer(&case, &target), answer(&reordered, &other));
        let budget = million(budget);
        prop_assert_eq!(within(&case, &target, budget), within(&reordered, &other, budget));
    }

    /// What cannot be reached has a smallest reason: as many communes as prove it and no more, each
    /// with as many criteria as prove it, which nothing completes.
    #[test]
    fn what_cannot_be_reached_has_a_smallest_reason(case in any_case(5, 5, 3), asked in any_asked()) {
        let target = target(&case, &asked);
        let answer = answer(&case, &target);
        let has_reason = !answer.obstacles.is_empty() || !answer.exclusions.is_empty();
        prop_assert_eq!(has_reason, answer.reachable == Answer::No);
        for obstacle in answer.obstacles {
            let bound = match obstacle.demand {
                Demand::Tier { area, from, communes } => {
                    let all = target.area(area).unwrap().communes.len();
                    prop_assert!(obstacle.possible < communes);
                    let proving = (all + 1).saturating_sub(usize::try_from(communes).unwrap());
                    prop_assert_eq!(obstacle.communes.len(), proving);
                    from
                }
                Demand::Floor { from, .. } => {
                    prop_assert!(!obstacle.communes.is_empty());
                    from
                }
                Demand::Total { criteria } => {
                    prop_assert!(obstacle.possible < criteria);
                    // What these communes miss is too much, and without one of them it is not.
                    let of = u32::from(target.criteria());
                    let all = u32::try_from(target.communes().count()).unwrap() * of;
                    let missed = obstacle.communes.iter().map(|one| of - u32::from(one.most));
                    let (sum, least) = (missed.clone().sum::<u32>(), missed.min().unwrap());
                    prop_assert!(all - sum < criteria && all - (sum - least) >= criteria);
                    target.criteria()
                }
                other => return Err(TestCaseError::fail(format!("{other:?} is a new demand"))),
            };
            for commune in obstacle.communes {
                prop_assert!(commune.most < bound);
                let trial = Trial::of(&case, commune.commune);
                let mut entries = trial.entries.clone();
                entries.retain(|key| trial.in_time(key) != Answer::No);
                let counted = trial.counted(&entries, true);
                prop_assert!(commune.criteria.iter().all(|one| !counted.contains(&one.criterion)));
                let proving = usize::from(target.criteria() - bound + 1);
                let named = commune.criteria.len();
                let is_total = matches!(obstacle.demand, Demand::Total { .. });
                prop_assert!(is_total || named == proving || (named < proving && !commune.exclusions.is_empty()));
            }
        }
    }

    /// A search that is cut off never claims more than it knows: nothing goes below its bound, its way
    /// reaches what is asked, and what it calls proven is.
    #[test]
    fn a_search_for_districts_that_is_cut_off_keeps_a_bound(
        case in any_case(6, 8, 3), asked in any_asked()
    ) {
        let target = target(&case, &asked);
        case.ask(|advisor| {
            let best = advisor.cheapest_quota(&target).unwrap();
            prop_assert!(best.proof.is_optimal());
            let high = |answer: &QuotaWay| Some(answer.way.as_ref()?.cost.at_most()?.get());
            for limit in [0, 2_000, 8_000, 20_000, 40_000, 80_000, 160_000] {
                let advisor = advisor.clone().with_work_limit(limit);
                let cut = advisor.cheapest_quota(&target).unwrap();
                match cut.proof {
                    Proof::Optimal => {
                        prop_assert_eq!(cut.way.is_some(), best.way.is_some());
                        prop_assert_eq!(high(&cut), high(&best));
                    }
                    Proof::Bound { at_least, .. } => {
                        let best = high(&best);
                        prop_assert!(best.is_none_or(|best| at_least.get() <= best));
                    }
                    Proof::AtMost { .. } => prop_assert!(false, "a quota has a bound of its cost"),
                }
                prop_assert!(cut.reachable == best.reachable || cut.reachable == Answer::CannotSay);
                let least = |answer: &QuotaWay| answer.cost.map(|cost| cost.at_least().get());
                if let (Some(cut), Some(best)) = (least(&cut), least(&best)) {
                    prop_assert!(cut <= best);
                }
                if let Some(way) = &cut.way {
                    prop_assert!(is_reached(&target, &levels_after(&advisor, &target, way)));
                }
            }
            Ok(())
        })?;
    }

    /// What would decide does: if all of it turns out well the quota can be reached, if badly it cannot.
    #[test]
    fn what_would_decide_does(case in any_case(5, 5, 3), asked in any_asked()) {
        let mut case = case;
        case.prices.alternatives.clear();
        let target = target(&case, &asked);
        let before = answer(&case, &target);
        prop_assert_eq!(!before.deciding.is_empty(), before.reachable == Answer::CannotSay);
        if before.reachable == Answer::CannotSay {
            let well = decided(&case, &before.deciding, Observation::Met, 0);
            prop_assert_eq!(answer(&well, &target).reachable, Answer::Yes);
            let badly = decided(&case, &before.deciding, Observation::NotMet, u16::MAX);
            prop_assert_eq!(answer(&badly, &target).reachable, Answer::No);
        }
    }
}

/// Of a commune without an assessment nothing is known: it may meet anything, and nothing that is done
/// there counts.
#[test]
fn a_commune_without_an_assessment_may_meet_anything() {
    let (prices, terms) = (PriceList::new(), Terms::new());
    let advisor = Advisor::new(&[], &prices, &terms).unwrap();
    let commune: CommuneCode = "04813".parse().unwrap();
    let mut district = AreaTarget::new("148".parse().unwrap(), vec![commune]);
    district.floor = Some(8);
    let target = QuotaTarget::new(19, vec![district], None).unwrap();
    let answer = advisor.cheapest_quota(&target).unwrap();
    assert_eq!(answer.reachable, Answer::CannotSay);
    let deciding = &answer.deciding[0];
    assert_eq!((deciding.commune, deciding.is_assessed), (commune, false));
    let way = advisor.best_within(&target, million(10)).unwrap();
    assert_eq!((reached(&way), way.possible), ((0, 0), (1, 19)));
}

/// Each target that cannot be asked for has its error, in both languages.
#[test]
fn what_cannot_be_asked_for_is_refused() {
    let commune: CommuneCode = "04813".parse().unwrap();
    let district = |code: &str, communes: &[CommuneCode]| {
        AreaTarget::new(code.parse().unwrap(), communes.to_vec())
    };
    let refused = |districts: Vec<AreaTarget>| {
        let error = QuotaTarget::new(19, districts, None).unwrap_err();
        assert_ne!(error.text(Lang::Vi), error.text(Lang::En));
        assert_eq!(error.text(Lang::En), error.to_string());
        error
    };
    assert_eq!(
        refused(vec![
            district("148", &[commune]),
            district("150", &[commune])
        ]),
        AdviceProblem::CommuneTwice { commune }
    );
    let twice = refused(vec![district("148", &[]), district("148", &[])]);
    assert!(matches!(twice, AdviceProblem::AreaTwice { .. }));
    let mut high = district("148", &[commune]);
    high.floor = Some(20);
    let above = refused(vec![high]);
    assert!(matches!(
        above,
        AdviceProblem::AboveCriteria {
            bound: 20,
            criteria: 19,
            ..
        }
    ));
    let many: Vec<CommuneCode> = (1..900)
        .map(|code| CommuneCode::new(code).unwrap())
        .collect();
    let mut large = district("148", &many);
    large.tiers = [(5, 800), (10, 600), (15, 400)]
        .map(|(from, communes)| TierTarget { from, communes })
        .to_vec();
    assert!(matches!(
        refused(vec![large]),
        AdviceProblem::TooManyTiers { .. }
    ));
    // More communes than there are can be asked for, and not reached.
    let mut many = district("148", &[commune]);
    many.tiers.push(TierTarget {
        from: 1,
        communes: 2,
    });
    let (prices, terms) = (PriceList::new(), Terms::new());
    let advisor = Advisor::new(&[], &prices, &terms).unwrap();
    let target = QuotaTarget::new(19, vec![many], None).unwrap();
    let answer = advisor.cheapest_quota(&target).unwrap();
    assert_eq!(answer.reachable, Answer::No);
    assert_eq!(answer.obstacles[0].possible, 1);
    assert_eq!(
        answer.obstacles[0].demand.text(Lang::Vi),
        "huyện 148: 2 xã đạt từ 1 tiêu chí trở lên"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..laws() })]

    /// Criteria of another set than the target's are an error that names the commune.
    #[test]
    fn communes_of_another_set_are_refused(case in any_case(2, 2, 2)) {
        let commune = case.communes()[0];
        let district = AreaTarget::new("148".parse().unwrap(), vec![commune]);
        let target = QuotaTarget::new(19, vec![district], None).unwrap();
        let error = case.ask(|advisor| advisor.cheapest_quota(&target).unwrap_err());
        let is_other = matches!(error, AskError::OtherCriteria { asked: 19, .. });
        prop_assert!(is_other);
        prop_assert!(error.text(Lang::Vi).contains("19 tiêu chí"));
        prop_assert!(case.ask(|advisor| advisor.best_within(&target, million(1)).is_err()));
    }
}
