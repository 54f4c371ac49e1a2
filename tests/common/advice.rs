//! Small cases for advice, and every answer found by trying all choices.

use std::collections::{BTreeMap, BTreeSet};

use nongthonmoi::advice::{
    Advisor, Completion, Cost, IndicatorCost, PriceList, Project, ProjectCode, StepKey, Terms,
    WorkWindow,
};
use nongthonmoi::assessment::{
    Answer, Assessment, CommuneReport, CountingPolicy, Observation, Treatment,
};
use nongthonmoi::criteria::{
    Comparator, CriterionNumber, Dimension, PartNumber, Requirement, Standard,
};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, MillionDong};
use nongthonmoi::text::Label;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::strategies::ATTESTATIONS;
use super::{day, indicator, part, policies, small_standard, threshold};

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

/// Cases of up to so many communes and projects, and so many single costs for each commune.
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
                    let criteria = standard.criteria().iter().map(|one| one.number());
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

/// Whether a criterion counts by the words on its parts, by the rules of the module `assessment`,
/// written once more.
fn counts(words: &[Option<Observation>], policy: CountingPolicy) -> bool {
    let is = |word: &Option<Observation>, wanted| *word == Some(wanted);
    let any = |wanted| words.iter().any(|word| is(word, wanted));
    if words.iter().any(Option::is_none) || any(Observation::NotMet) {
        return false;
    }
    if words
        .iter()
        .all(|word| is(word, Observation::NotApplicable))
    {
        return policy.not_applicable() == Treatment::Counts;
    }
    !any(Observation::BasicallyMet) || policy.basically_met() == Treatment::Counts
}

/// One commune of a case, in which every choice can be tried.
pub(crate) struct Trial<'a> {
    case: &'a Case,
    words: BTreeMap<PartNumber, Option<Observation>>,
    /// The entries that can matter for the commune: all projects, and its own single costs.
    pub(crate) entries: Vec<StepKey>,
    commune: CommuneCode,
}

/// What a choice comes to: what may be late, what has no upper bound, the sum, the weight that stays
/// open, the number of steps, the entries in order.
pub(crate) type TrialRank = (usize, usize, Decimal, u64, usize, Vec<StepKey>);

impl<'a> Trial<'a> {
    pub(crate) fn of(case: &'a Case, commune: CommuneCode) -> Self {
        let report = case.reports.iter().find(|one| one.commune() == commune);
        let observed: BTreeMap<PartNumber, Observation> =
            report.unwrap().observations().iter().cloned().collect();
        let word = |observation: &Observation| match observation {
            Observation::Amount(value) if *value >= Decimal::from(50) => Observation::Met,
            Observation::Amount(_) => Observation::NotMet,
            word => *word,
        };
        let parts = case.standard.parts().iter().map(|part| part.number());
        let words = parts.map(|number| (number.clone(), observed.get(number).map(word)));
        let projects = case
            .prices
            .projects
            .iter()
            .map(|one| StepKey::Project(one.code.clone()));
        let singles = case
            .prices
            .indicators
            .iter()
            .filter(|one| one.commune == commune);
        let singles = singles.map(|one| StepKey::Indicator {
            commune,
            number: one.number.clone(),
        });
        let mut entries: Vec<StepKey> = projects.chain(singles).collect();
        entries.sort();
        Self {
            case,
            words: words.collect(),
            entries,
            commune,
        }
    }

    fn project(&self, code: &ProjectCode) -> &'a Project {
        let mut projects = self.case.prices.projects.iter();
        projects.find(|one| one.code == *code).unwrap()
    }

    fn single(&self, number: &PartNumber) -> &'a IndicatorCost {
        let mut costs = self.case.prices.indicators.iter();
        costs
            .find(|one| one.commune == self.commune && one.number == *number)
            .unwrap()
    }

    pub(crate) fn cost(&self, key: &StepKey) -> Cost {
        match key {
            StepKey::Project(code) => self.project(code).cost,
            StepKey::Indicator { number, .. } => self.single(number).cost,
        }
    }

    /// How many months it takes with all that it needs: at least so many, and whether that is exact.
    fn months(&self, key: &StepKey) -> (u32, bool) {
        let own = match key {
            StepKey::Project(code) => self.project(code).months,
            StepKey::Indicator { number, .. } => self.single(number).months,
        };
        let needs = match key {
            StepKey::Project(code) => self.project(code).needs.clone(),
            StepKey::Indicator { .. } => Vec::new(),
        };
        let before = needs
            .into_iter()
            .map(|code| self.months(&StepKey::Project(code)));
        let (least, exact) = before.fold((0, true), |all, one| (all.0.max(one.0), all.1 && one.1));
        (least + own.map_or(0, u32::from), exact && own.is_some())
    }

    pub(crate) fn in_time(&self, key: &StepKey) -> Answer {
        let Some(window) = self.case.terms.window else {
            return Answer::Yes;
        };
        let done = |months: u32| {
            let end = window
                .from()
                .checked_add_months(chrono::Months::new(months));
            months == 0 || end.unwrap().pred_opt().unwrap() <= window.by()
        };
        match self.months(key) {
            (least, _) if !done(least) => Answer::No,
            (_, true) => Answer::Yes,
            (_, false) => Answer::CannotSay,
        }
    }

    /// Whether entries can be taken together.
    fn is_possible(&self, chosen: &[StepKey]) -> bool {
        let has = |code: &ProjectCode| chosen.contains(&StepKey::Project(code.clone()));
        let needs = chosen.iter().all(|key| match key {
            StepKey::Project(code) => self.project(code).needs.iter().all(has),
            StepKey::Indicator { .. } => true,
        });
        let alternatives = &self.case.prices.alternatives;
        let exclusive = |group: &Vec<ProjectCode>| group.iter().filter(|one| has(one)).count() < 2;
        needs
            && alternatives.iter().all(exclusive)
            && chosen.iter().all(|key| self.in_time(key) != Answer::No)
    }

    /// The criteria that count when entries are done; at best, all that was not observed is met.
    fn counted(&self, chosen: &[StepKey], at_best: bool) -> BTreeSet<CriterionNumber> {
        let mut words = self.words.clone();
        let mut complete = |number: &PartNumber| {
            for (part, word) in &mut words {
                let whole = number.part().is_none() && part.indicator() == number.indicator();
                if whole || part == number {
                    *word = Some(Observation::Met);
                }
            }
        };
        for key in chosen {
            match key {
                StepKey::Project(code) => {
                    let done = self.project(code).completes.iter();
                    done.filter(|one| one.commune == self.commune)
                        .for_each(|one| complete(&one.number));
                }
                StepKey::Indicator { number, .. } => complete(number),
            }
        }
        let numbers = self.case.standard.criteria().iter().map(|one| one.number());
        numbers
            .filter(|criterion| {
                let of_criterion = |one: &(&PartNumber, &Option<Observation>)| {
                    one.0.indicator().criterion() == *criterion
                };
                let words: Vec<Option<Observation>> = words
                    .iter()
                    .filter(of_criterion)
                    .map(|(_, word)| word.or(at_best.then_some(Observation::Met)))
                    .collect();
                counts(&words, self.case.policy)
            })
            .collect()
    }

    pub(crate) fn choices(&self) -> Vec<Vec<StepKey>> {
        let all = 0..1_u32 << self.entries.len();
        let choice = |mask: u32| {
            let entries = self.entries.iter().enumerate();
            let chosen = entries.filter(|(place, _)| mask >> place & 1 == 1);
            chosen.map(|(_, key)| key.clone()).collect::<Vec<_>>()
        };
        all.map(choice)
            .filter(|one| self.is_possible(one))
            .collect()
    }

    fn rank(&self, chosen: &[StepKey]) -> TrialRank {
        let weight = |criterion: &CriterionNumber| {
            let weights = self.case.terms.weights.iter();
            let found = weights.filter(|(number, _)| number == criterion);
            found.map(|(_, weight)| u64::from(*weight)).sum::<u64>()
        };
        let counted = self.counted(chosen, false);
        let criteria = self.case.standard.criteria().iter().map(|one| one.number());
        let open = criteria.filter(|one| !counted.contains(one));
        let costs = chosen.iter().map(|key| self.cost(key));
        let sum = costs
            .clone()
            .map(|one| one.at_most().unwrap_or(one.at_least()).get());
        (
            chosen
                .iter()
                .filter(|key| self.in_time(key) == Answer::CannotSay)
                .count(),
            costs.filter(|cost| cost.at_most().is_none()).count(),
            sum.sum(),
            open.map(|one| weight(&one)).sum(),
            chosen.len(),
            chosen.to_vec(),
        )
    }

    /// For each number of criteria the best choice after which at least so many certainly count, and
    /// the least sum of lower bounds of a choice after which so many may.
    pub(crate) fn best(&self) -> Vec<(Option<TrialRank>, Option<Decimal>)> {
        let mut best = vec![(None, None); self.case.standard.criteria().len() + 1];
        for chosen in self.choices() {
            let (certain, possible) = (
                self.counted(&chosen, false).len(),
                self.counted(&chosen, true).len(),
            );
            let rank = self.rank(&chosen);
            let least: Decimal = chosen
                .iter()
                .map(|key| self.cost(key).at_least().get())
                .sum();
            for (criteria, (way, low)) in best.iter_mut().enumerate() {
                if criteria <= certain && way.as_ref().is_none_or(|known| rank < *known) {
                    *way = Some(rank.clone());
                }
                if criteria <= possible && low.is_none_or(|known| least < known) {
                    *low = Some(least);
                }
            }
        }
        best
    }
}
