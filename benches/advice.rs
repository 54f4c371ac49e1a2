//! Advising a whole province, beside the greedy answer that one would write by hand: 191 communes of
//! 49 indicators, 500 projects, the quotas of the plan 18/KH-UBND.
//!
//! Only ratios between lines of one run mean anything. Before timing it is printed what the greedy
//! answer costs beside the cheapest one, over the districts whose quota both reach. The province is
//! made up, from a fixed seed.

#[path = "../examples/advise/made.rs"]
mod made;

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use made::{Area, Made};
use nongthonmoi::advice::{Advisor, AreaTarget, Cost, ProjectCode, QuotaTarget};
use nongthonmoi::assessment::{Assessment, CountingPolicy};
use nongthonmoi::criteria::PartNumber;
use nongthonmoi::criteria::catalog::{decision_816, decision_1980};
use nongthonmoi::place::{CommuneCode, Region};
use nongthonmoi::quantity::{Decimal, MillionDong};
use nongthonmoi::samples::hoa_binh;

const PROJECTS: usize = 500;
const MONTHS: u16 = 11;

type Part = (CommuneCode, PartNumber);

/// An entry of the price list as the greedy answer sees it; only those with a known upper price that
/// are certainly in time.
struct Entry {
    price: Decimal,
    completes: Vec<Part>,
    needs: Vec<usize>,
    rivals: Vec<usize>,
}

fn entries(made: &Made) -> Vec<Entry> {
    let prices = &made.prices;
    let place: BTreeMap<&ProjectCode, usize> = prices
        .projects
        .iter()
        .enumerate()
        .map(|(place, one)| (&one.code, place))
        .collect();
    let price = |cost: Cost, months: Option<u16>| {
        let in_time = months.is_some_and(|months| months <= MONTHS);
        // Dearer than everything: never taken.
        let never = Decimal::from(1_000_000_000);
        cost.at_most()
            .filter(|_| in_time)
            .map_or(never, MillionDong::get)
    };
    let mut entries: Vec<Entry> = Vec::new();
    for project in &prices.projects {
        let groups = prices
            .alternatives
            .iter()
            .filter(|group| group.contains(&project.code));
        let others = groups.flatten().filter(|code| **code != project.code);
        let needs = project
            .needs
            .iter()
            .filter_map(|code| place.get(code).copied());
        entries.push(Entry {
            price: price(project.cost, project.months),
            completes: project
                .completes
                .iter()
                .map(|one| (one.commune, one.number.clone()))
                .collect(),
            needs: needs.collect(),
            rivals: others.filter_map(|code| place.get(code).copied()).collect(),
        });
    }
    entries.extend(prices.indicators.iter().map(|one| Entry {
        price: price(one.cost, one.months),
        completes: vec![(one.commune, one.number.clone())],
        needs: Vec::new(),
        rivals: Vec::new(),
    }));
    entries
}

/// What was done so far.
#[derive(Default)]
struct Done {
    taken: BTreeSet<usize>,
    parts: BTreeSet<Part>,
    spent: Decimal,
}

/// Communes that stand highest are given the highest goals, and each takes the cheapest criterion
/// again and again, by the cheapest entry for each part. `None` when a goal is not reached.
fn greedy(advisor: &Advisor<'_>, entries: &[Entry], district: &AreaTarget) -> Option<Decimal> {
    let mut done = Done::default();
    let mut communes: Vec<(u8, CommuneCode)> = district
        .communes
        .iter()
        .filter_map(|commune| {
            let met = advisor.assessment(*commune)?.criteria_met();
            Some((met.at_least(), *commune))
        })
        .collect();
    communes.sort_by_key(|one| std::cmp::Reverse(*one));
    let goals = (0_u32..).map(|place| {
        let tiers = district.tiers.iter().rev();
        let mut tiers = tiers.filter(|tier| tier.communes > place);
        tiers
            .next()
            .map(|tier| tier.from)
            .max(district.floor)
            .unwrap_or(0)
    });
    let mut unreached = Vec::new();
    let mut goals: Vec<u8> = goals.take(communes.len()).collect();
    goals.reverse();
    for (_, commune) in communes {
        let Some(goal) = goals.pop() else { break };
        if !raise(advisor, entries, commune, goal, &mut done) {
            // The next one is to take its place.
            goals.push(goal);
            unreached.push(commune);
        }
    }
    // Those that were left take what is left.
    goals.sort_unstable();
    for commune in unreached {
        let Some(goal) = goals.pop() else { break };
        if !raise(advisor, entries, commune, goal, &mut done) {
            return None;
        }
    }
    Some(done.spent)
}

fn raise(
    advisor: &Advisor<'_>,
    entries: &[Entry],
    commune: CommuneCode,
    goal: u8,
    done: &mut Done,
) -> bool {
    let (Some(assessment), Ok(near)) = (advisor.assessment(commune), advisor.nearest(commune))
    else {
        return false;
    };
    let mut missing: Vec<Vec<Part>> = near
        .iter()
        .map(|one| {
            let parts = one.parts.iter().map(|part| part.outcome.part);
            parts.map(|part| (commune, part.number().clone())).collect()
        })
        .collect();
    let counted = usize::from(assessment.criteria_met().at_least());
    let all = missing.len().saturating_add(counted);
    loop {
        missing.retain(|parts| parts.iter().any(|part| !done.parts.contains(part)));
        if all.saturating_sub(missing.len()) >= usize::from(goal) {
            return true;
        }
        let plans = missing
            .iter()
            .filter_map(|parts| plan(entries, parts, done));
        let Some((_, chosen)) = plans.min() else {
            return false;
        };
        for place in chosen {
            if let (true, Some(entry)) = (done.taken.insert(place), entries.get(place)) {
                done.spent = done.spent.saturating_add(entry.price);
                done.parts.extend(entry.completes.iter().cloned());
            }
        }
    }
}

/// The cheapest entry for each part, with what it needs.
fn plan(entries: &[Entry], parts: &[Part], done: &Done) -> Option<(Decimal, Vec<usize>)> {
    let (mut sum, mut chosen) = (Decimal::ZERO, Vec::new());
    for part in parts.iter().filter(|part| !done.parts.contains(*part)) {
        let possible = entries.iter().enumerate().filter(|(_, one)| {
            let free = |rival: &usize| !done.taken.contains(rival) && !chosen.contains(rival);
            one.completes.contains(part) && one.rivals.iter().all(free)
        });
        let priced = possible.map(|(place, one)| {
            let needs = one.needs.iter().filter(|need| !done.taken.contains(*need));
            let needs = needs.filter_map(|need| Some(entries.get(*need)?.price));
            let price = needs.fold(one.price, Decimal::saturating_add);
            (price, place)
        });
        let (price, place) = priced.min()?;
        if price >= Decimal::from(1_000_000_000) {
            return None;
        }
        sum = sum.saturating_add(price);
        chosen.extend(entries.get(place)?.needs.iter().copied());
        chosen.push(place);
    }
    Some((sum, chosen))
}

fn districts(advisor: &Advisor<'_>, target: &QuotaTarget) -> Vec<Option<(Decimal, bool)>> {
    let districts = target.areas().iter();
    districts
        .map(|one| {
            let answer = advisor.cheapest_quota(&target.of_area(one.area)?).ok()?;
            let most = answer.way.as_ref()?.cost.at_most()?;
            Some((most.get(), answer.proof.is_optimal()))
        })
        .collect()
}

fn advice(bench: &mut Criterion) {
    let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
    let region = Region::NorthernMidlandsAndMountains;
    let resolved = decision_1980().resolve(region, plan.year, &[&decision_816()]);
    let Ok(standard) = resolved else {
        return;
    };
    let area = Area {
        plan: &plan,
        gazetteer: &gazetteer,
        standard: &standard,
    };
    let made = made::made(&area, 2018, PROJECTS);
    let assess = |report| Assessment::of(&standard, report, CountingPolicy::ONLY_MET).ok();
    let assessments: Vec<_> = made.reports.iter().filter_map(assess).collect();
    let (Ok(advisor), Ok(target)) = (
        Advisor::new(&assessments, &made.prices, &made.terms),
        QuotaTarget::of_plan(&plan, &gazetteer, plan.year.last_day()),
    ) else {
        return;
    };
    let entries = entries(&made);
    let by_hand = || -> Vec<Option<Decimal>> {
        let districts = target.areas().iter();
        districts
            .map(|one| greedy(&advisor, &entries, one))
            .collect()
    };

    let (mut exact_sum, mut greedy_sum, mut both) = (Decimal::ZERO, Decimal::ZERO, 0_u32);
    for (exact, greedy) in districts(&advisor, &target).into_iter().zip(by_hand()) {
        if let (Some((exact, optimal)), Some(greedy)) = (exact, greedy) {
            assert!(!optimal || exact <= greedy, "nothing is below the optimum");
            exact_sum = exact_sum.saturating_add(exact);
            greedy_sum = greedy_sum.saturating_add(greedy);
            both = both.saturating_add(1);
        }
    }
    let ratio = greedy_sum
        .checked_div(exact_sum)
        .unwrap_or_default()
        .round_dp(3);
    println!(
        "cost in million dong over {both} districts: greedy {greedy_sum}, optimal {exact_sum}, ratio {ratio}"
    );

    let mut group = bench.benchmark_group("advice");
    group.sample_size(10);
    group.bench_function("greedy/districts", |bench| {
        bench.iter(|| black_box(by_hand()));
    });
    group.bench_function("optimal/districts", |bench| {
        bench.iter(|| black_box(districts(&advisor, &target)));
    });
    group.bench_function("optimal/province", |bench| {
        bench.iter(|| black_box(advisor.cheapest_quota(&target)));
    });
    let budget = MillionDong::new(Decimal::from(20_000)).unwrap_or(MillionDong::ZERO);
    group.bench_function("optimal/budget", |bench| {
        bench.iter(|| black_box(advisor.best_within(&target, budget)));
    });
    group.finish();
}

criterion_group!(benches, advice);
criterion_main!(benches);
