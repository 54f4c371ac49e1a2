//! Small cases for advice.

use std::collections::BTreeSet;

use nongthonmoi::advice::{
    Advisor, Completion, Cost, IndicatorCost, PriceList, Project, ProjectCode, StepKey, Terms,
    WorkWindow,
};
use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Observation};
use nongthonmoi::criteria::{
    Comparator, Dimension, PartNumber, Requirement, Standard, StandardCriterion,
};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Bounds, Decimal, MillionDong};
use nongthonmoi::text::Label;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::strategies::{ATTESTATIONS, any_within};
use super::{day, indicator, part, policies, shuffled, small_standard, threshold};

/// What a caller may bring: everything owned, so that it can be changed and asked again.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) standard: Standard,
    pub(crate) policy: CountingPolicy,
    pub(crate) reports: Vec<CommuneReport>,
    pub(crate) prices: PriceList,
    pub(crate) terms: Terms,
}

impl Case {
    pub(crate) fn assessments(&self) -> Vec<Assessment<'_>> {
        let reports = self.reports.iter();
        reports
            .map(|report| Assessment::of(&self.standard, report, self.policy).unwrap())
            .collect()
    }

    /// What is asked of the advisor on this case.
    pub(crate) fn ask<T>(&self, question: impl FnOnce(&Advisor<'_>) -> T) -> T {
        let assessments = self.assessments();
        question(&Advisor::new(&assessments, &self.prices, &self.terms).unwrap())
    }

    /// A copy with another cost of one entry.
    pub(crate) fn with_cost(&self, key: &StepKey, cost: Cost) -> Self {
        let mut case = self.clone();
        match key {
            StepKey::Project(code) => {
                let mut projects = case.prices.projects.iter_mut();
                projects.find(|one| one.code == *code).unwrap().cost = cost;
            }
            StepKey::Indicator { commune, number } => {
                let mut costs = case.prices.indicators.iter_mut();
                let found = costs.find(|one| one.commune == *commune && one.number == *number);
                found.unwrap().cost = cost;
            }
        }
        case
    }

    /// A copy with everything in another order.
    pub(crate) fn reordered(&self, seed: u64) -> Self {
        let mut case = self.clone();
        case.reports = shuffled(&case.reports, seed);
        case.prices.indicators = shuffled(&case.prices.indicators, seed);
        case.prices.projects = shuffled(&case.prices.projects, seed);
        for project in &mut case.prices.projects {
            project.completes = shuffled(&project.completes, seed);
            project.needs = shuffled(&project.needs, seed);
        }
        let groups = shuffled(&case.prices.alternatives, seed);
        case.prices.alternatives = groups.iter().map(|one| shuffled(one, seed)).collect();
        case.terms.weights = shuffled(&case.terms.weights, seed);
        case
    }

    pub(crate) fn communes(&self) -> Vec<CommuneCode> {
        self.reports.iter().map(CommuneReport::commune).collect()
    }
}

pub(crate) fn commune(index: usize) -> CommuneCode {
    CommuneCode::new(4_813 + u32::try_from(index).unwrap()).unwrap()
}

pub(crate) fn million(tenths: i64) -> MillionDong {
    MillionDong::new(Decimal::new(tenths, 1)).unwrap()
}

pub(crate) fn code(index: usize) -> ProjectCode {
    // Ten comes before two: the order of codes is not that of the list.
    format!("P{}", (index + 1) * 7 % 11).parse().unwrap()
}

/// Few different sums, so that ties are common; ranges, lower bounds, and nothing known.
pub(crate) fn any_cost() -> impl Strategy<Value = Cost> {
    let sum = || (0_i64..6).prop_map(|units| million(units * 25));
    prop_oneof![
        6 => sum().prop_map(Cost::known),
        1 => (sum(), sum()).prop_map(|(one, other)| {
            Cost::between(one.min(other), one.max(other)).unwrap()
        }),
        1 => sum().prop_map(Cost::at_least_of),
        1 => Just(Cost::UNKNOWN),
    ]
}

fn any_months() -> impl Strategy<Value = Option<u16>> {
    option::weighted(0.8, 0_u16..5)
}

/// A standard of one to six criteria, of one or two indicators each, some of them compound.
fn any_small_standard() -> impl Strategy<Value = Standard> {
    vec(vec(any::<bool>(), 1..3), 1..7).prop_map(|criteria| {
        let mut indicators = Vec::new();
        for (criterion, shapes) in (1..).zip(criteria) {
            for (within, compound) in (1..).zip(shapes) {
                let number = format!("{criterion}.{within}");
                let bound = || threshold(Comparator::AtLeast, "50", Dimension::Percent);
                indicators.push(if compound {
                    let both = Requirement::Measured(vec![bound(), bound()]);
                    let one = indicator(&number, &["x"], &both);
                    one.with_parts(vec![part("a"), part("b")])
                } else {
                    indicator(&number, &["x"], &Requirement::threshold(bound()))
                });
            }
        }
        small_standard(indicators)
    })
}

/// Nothing, an attestation, or a figure that is met or not.
fn any_word() -> impl Strategy<Value = Option<Observation>> {
    prop_oneof![
        2 => Just(None),
        2 => select(&ATTESTATIONS[..]).prop_map(Some),
        3 => (0_i64..70).prop_map(|value| Some(Observation::Amount(Decimal::from(value)))),
    ]
}

/// A number that can be completed: an indicator, or one part of a compound one.
fn numbers(standard: &Standard) -> Vec<PartNumber> {
    let parts = standard.parts().iter().map(|part| part.number().clone());
    let whole = standard.indicators().iter().map(|one| one.number().into());
    let found: BTreeSet<PartNumber> = parts.chain(whole).collect();
    found.into_iter().collect()
}

type ProjectShape = (Cost, Option<u16>, Vec<(Index, Index)>, Vec<Index>);

fn project(index: usize, shape: &ProjectShape, communes: usize, numbers: &[PartNumber]) -> Project {
    let (cost, months, completes, needs) = shape;
    let mut project = Project::new(code(index), Label::same("x"), *cost);
    project.months = *months;
    let mut seen = BTreeSet::new();
    for (place, number) in completes {
        let (place, number) = (commune(place.index(communes)), number.get(numbers).clone());
        // Neither twice nor a part beside its whole.
        let clash = |one: &(CommuneCode, PartNumber)| {
            let whole = one.1.part().is_none() || number.part().is_none();
            one.0 == place && one.1.indicator() == number.indicator() && (whole || one.1 == number)
        };
        if !seen.iter().any(clash) {
            seen.insert((place, number.clone()));
            project.completes.push(Completion::new(place, number));
        }
    }
    if index > 0 {
        let mut needs: Vec<usize> = needs.iter().map(|need| need.index(index)).collect();
        needs.sort_unstable();
        needs.dedup();
        project.needs = needs.into_iter().map(code).collect();
    }
    project
}

/// Cases of up to a number of communes and projects, and of single costs for each commune.
pub(crate) fn any_case(
    communes: usize,
    projects: usize,
    costs: usize,
) -> impl Strategy<Value = Case> {
    let shape = (
        any_cost(),
        any_months(),
        vec((any::<Index>(), any::<Index>()), 0..4),
        prop_oneof![3 => vec(any::<Index>(), 0..1), 1 => vec(any::<Index>(), 1..3)],
    );
    let single = (any::<Index>(), any_cost(), any_months());
    (
        any_small_standard(),
        select(policies().to_vec()),
        1..=communes,
        vec(vec(any_word(), 24), communes),
        vec(shape, 0..=projects),
        vec(vec(single, 0..=costs), communes),
        vec(vec(any::<Index>(), 2..4), 0..2),
        (
            vec(0_u32..3, 6),
            any::<bool>(),
            option::weighted(0.5, 1_u32..8),
        ),
    )
        .prop_map(
            |(
                standard,
                policy,
                communes,
                words,
                shapes,
                costs,
                groups,
                (weights, weighted, months),
            )| {
                let numbers = numbers(&standard);
                let reports = (0..communes).zip(words).map(|(index, words)| {
                    let parts = standard.parts().iter().zip(words);
                    let empty = CommuneReport::new(commune(index), day(2018, 6, 30));
                    parts.fold(empty, |report, (part, word)| match word {
                        Some(word) => report.observe(part.number().clone(), word),
                        None => report,
                    })
                });
                let mut prices = PriceList::new();
                for (index, shape) in shapes.iter().enumerate() {
                    prices
                        .projects
                        .push(project(index, shape, communes, &numbers));
                }
                for (index, costs) in (0..communes).zip(costs) {
                    let mut seen = BTreeSet::new();
                    for (number, cost, months) in costs {
                        let number = number.get(&numbers).clone();
                        if seen.insert(number.clone()) {
                            let mut one = IndicatorCost::new(commune(index), number, cost);
                            one.months = months;
                            prices.indicators.push(one);
                        }
                    }
                }
                let mut terms = Terms::new();
                if weighted {
                    let criteria = standard.criteria().iter().map(StandardCriterion::number);
                    terms.weights = criteria.zip(weights).collect();
                }
                terms.window = months.map(|months| {
                    let from = day(2018, 7, 1);
                    let by = from
                        .checked_add_months(chrono::Months::new(months))
                        .unwrap();
                    WorkWindow::new(from, by.pred_opt().unwrap()).unwrap()
                });
                let reports = reports.collect();
                exclude(&mut prices, &groups);
                Case {
                    standard,
                    policy,
                    reports,
                    prices,
                    terms,
                }
            },
        )
}

/// A price list that anybody could write, on the communes and indicators of a case: sums at the limits,
/// codes twice, needs in circles, numbers that no standard has.
pub(crate) fn any_price_list() -> impl Strategy<Value = PriceList> {
    let cost = || {
        let sum = || {
            any_within(Bounds::SUMMAND)
                .prop_filter_map("a sum", |value| MillionDong::new(value).ok())
        };
        prop_oneof![
            4 => any_cost(),
            1 => sum().prop_map(Cost::known),
            1 => sum().prop_map(Cost::at_least_of),
        ]
    };
    let codes = |most| vec((0_usize..9).prop_map(code), 0..most);
    let number = || select(&["1.1", "1.2", "2.1", "3.1", "1.1/a", "1.1/b", "2.2", "9"][..]);
    let number = move || number().prop_map(|text| text.parse::<PartNumber>().unwrap());
    let completion =
        (0_usize..3, number()).prop_map(|(index, number)| Completion::new(commune(index), number));
    let months = || option::of(prop_oneof![0_u16..9, Just(u16::MAX)]);
    let project = (
        0_usize..9,
        cost(),
        months(),
        vec(completion, 0..4),
        codes(2),
    )
        .prop_map(|(index, cost, months, completes, needs)| {
            let mut project = Project::new(code(index), Label::same("x"), cost);
            (project.months, project.completes, project.needs) = (months, completes, needs);
            project
        });
    let single =
        (0_usize..3, number(), cost(), months()).prop_map(|(index, number, cost, months)| {
            let mut one = IndicatorCost::new(commune(index), number, cost);
            one.months = months;
            one
        });
    let groups = vec(codes(4), 0..2);
    (vec(project, 0..7), vec(single, 0..5), groups).prop_map(|(projects, indicators, groups)| {
        let mut prices = PriceList::new();
        prices.projects = projects;
        prices.indicators = indicators;
        prices.alternatives = groups;
        prices
    })
}

/// Makes groups of projects exclude each other, where none of them needs another one, directly or not,
/// and none is needed together with another one.
fn exclude(prices: &mut PriceList, groups: &[Vec<Index>]) {
    if prices.projects.len() < 2 {
        return;
    }
    for group in groups {
        let mut chosen: Vec<ProjectCode> = Vec::new();
        for index in group {
            let code = index.get(&prices.projects).code.clone();
            let mut with = chosen.clone();
            with.push(code.clone());
            let closures = prices.projects.iter().map(|one| closure(prices, &one.code));
            let together = |all: BTreeSet<ProjectCode>| {
                with.iter().filter(|one| all.contains(one)).count() > 1
            };
            if !chosen.contains(&code) && !closures.into_iter().any(together) {
                chosen = with;
            }
        }
        prices.alternatives.push(chosen);
    }
}

/// A project with all that it needs.
pub(crate) fn closure(prices: &PriceList, code: &ProjectCode) -> BTreeSet<ProjectCode> {
    let mut all = BTreeSet::from([code.clone()]);
    loop {
        let mut next = all.clone();
        for project in prices.projects.iter().filter(|one| all.contains(&one.code)) {
            next.extend(project.needs.iter().cloned());
        }
        if next == all {
            return all;
        }
        all = next;
    }
}
