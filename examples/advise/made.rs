//! Made-up figures of a province: the state of every commune, what can be done and what it costs.
//! Nothing of it is true; equal seeds make equal figures.

use std::collections::BTreeMap;

use nongthonmoi::advice::{
    Completion, Cost, IndicatorCost, PriceList, Project, ProjectCode, Terms, WorkWindow,
};
use nongthonmoi::assessment::{CommuneReport, Observation};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::{
    Comparator, Dimension, PartNumber, Standard, StandardCriterion, StandardPart,
};
use nongthonmoi::place::{CommuneCode, Gazetteer, Locality, Parent, Unit};
use nongthonmoi::plan::{Measure, Plan, PlanReading};
use nongthonmoi::quantity::{Decimal, MillionDong};
use nongthonmoi::text::Label;

/// What a made-up province is.
pub(crate) struct Made {
    pub(crate) reports: Vec<CommuneReport>,
    pub(crate) prices: PriceList,
    pub(crate) terms: Terms,
}

/// The province: its plan, its units, and the standard by which its communes are assessed.
pub(crate) struct Area<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) standard: &'a Standard,
}

/// A province with a number of projects. The communes were last looked at when its year had run for a
/// month; work may begin on the day after.
pub(crate) fn made(area: &Area<'_>, seed: u64, projects: usize) -> Made {
    let (mut numbers, standard, year) = (Numbers(seed), area.standard, area.plan.year);
    let work_begins = NaiveDate::from_ymd_opt(year.get().into(), 2, 1);
    let work_begins = work_begins.unwrap_or(year.first_day());
    let begin = work_begins.pred_opt().unwrap_or(work_begins);
    let mut communes = Vec::new();
    for (commune, level) in levels(area, begin, &mut numbers) {
        communes.push(Commune::new(standard, commune, level, &mut numbers));
    }
    let mut prices = PriceList::new();
    prices.note = Some("Giá giả định, không phải dự toán của tỉnh".into());
    for commune in &communes {
        let open = commune.open.iter();
        prices
            .indicators
            .extend(open.filter_map(|number| single(commune.code, number, &mut numbers)));
    }
    add_projects(&mut prices, &communes, projects, &mut numbers);
    let mut terms = Terms::new();
    terms.window = WorkWindow::new(work_begins, year.last_day()).ok();
    Made {
        reports: communes
            .iter()
            .map(|commune| commune.report(standard, begin))
            .collect(),
        prices,
        terms,
    }
}

/// A small generator of numbers that look random; the same ones for every seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33)
            .unwrap_or(0)
            .checked_rem(bound)
            .unwrap_or(0)
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        let more = most.saturating_sub(least).saturating_add(1);
        self.below(more).saturating_add(least)
    }

    fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// Every commune, with the number of criteria that it meets: a few below the tier that the plan asks
/// of it, column by column of the quota table, or in the province where the table has none.
fn levels(area: &Area<'_>, day: NaiveDate, numbers: &mut Numbers) -> Vec<(CommuneCode, usize)> {
    let (plan, gazetteer) = (area.plan, area.gazetteer);
    let within = |place: Parent| -> Vec<CommuneCode> {
        gazetteer.communes_in(place, day).map(Unit::code).collect()
    };
    let mut parts: Vec<(Vec<CommuneCode>, Option<usize>)> = Vec::new();
    for (index, column) in plan.quota.columns.iter().enumerate() {
        let communes = match column.place {
            Locality::District(code) => within(code.into()),
            Locality::Commune(code) => vec![code],
        };
        parts.push((communes, Some(index)));
    }
    if parts.is_empty() {
        parts.push((within(plan.province.into()), None));
    }
    let lowest = PlanReading::of(plan).floor.value().map_or(0, usize::from);
    let mut levels = BTreeMap::new();
    for (mut communes, column) in parts {
        let mut goals = Vec::new();
        for row in &plan.quota.rows {
            let figure = match column {
                Some(column) => row.cells().get(column).copied().flatten(),
                None => row.total(),
            };
            if let Measure::Tier { from, to } = row.measure() {
                let count = figure.unwrap_or_default().normalize().mantissa();
                let count = usize::try_from(count).unwrap_or(0);
                goals.extend((0..count).map(|_| (usize::from(from), usize::from(to))));
            }
        }
        while !communes.is_empty() {
            let commune = communes.swap_remove(numbers.below(communes.len()));
            let (at_least, top) = goals.pop().unwrap_or((lowest, lowest.saturating_add(1)));
            let level = if numbers.percent(35) {
                numbers.between(at_least, top)
            } else {
                at_least.saturating_sub(numbers.between(1, 4))
            };
            levels.insert(commune, level);
        }
    }
    levels.into_iter().collect()
}

/// A commune: what it does not meet, and what was not observed.
struct Commune {
    code: CommuneCode,
    words: BTreeMap<PartNumber, Option<Observation>>,
    /// The parts that are not known to be met, in ascending order.
    open: Vec<PartNumber>,
}

impl Commune {
    fn new(standard: &Standard, code: CommuneCode, level: usize, numbers: &mut Numbers) -> Self {
        let mut criteria: Vec<_> = standard
            .criteria()
            .iter()
            .map(StandardCriterion::number)
            .collect();
        let mut words = BTreeMap::new();
        while criteria.len() > level {
            let criterion = criteria.swap_remove(numbers.below(criteria.len()));
            let mut parts: Vec<&StandardPart> = standard
                .parts()
                .iter()
                .filter(|part| part.number().indicator().criterion() == criterion)
                .collect();
            let count = if numbers.percent(40) { 2 } else { 1 };
            for _ in 0..count {
                if !parts.is_empty() {
                    let part = parts.swap_remove(numbers.below(parts.len()));
                    words.insert(part.number().clone(), Some(not_met(part, numbers)));
                }
            }
        }
        for part in standard.parts() {
            if !words.contains_key(part.number()) && numbers.below(250) == 0 {
                words.insert(part.number().clone(), None);
            }
        }
        let open = words.keys().cloned().collect();
        Self { code, words, open }
    }

    fn report(&self, standard: &Standard, date: NaiveDate) -> CommuneReport {
        let empty = CommuneReport::new(self.code, date);
        standard.parts().iter().fold(empty, |report, part| {
            let number = part.number();
            match self.words.get(number) {
                None => report.observe(number.clone(), Observation::Met),
                Some(None) => report,
                Some(Some(word)) => report.observe(number.clone(), *word),
            }
        })
    }
}

/// A figure somewhat below the threshold, or the word of an appraiser.
fn not_met(part: &StandardPart, numbers: &mut Numbers) -> Observation {
    let missing = numbers.between(2, 45);
    match part.threshold() {
        Some(threshold) if threshold.comparator() == Comparator::AtLeast => {
            let share = Decimal::new(
                i64::try_from(100_usize.saturating_sub(missing)).unwrap_or(50),
                2,
            );
            let figure = threshold.value().checked_mul(share).unwrap_or_default();
            Observation::Amount(match threshold.unit().dimension() {
                Dimension::Count => figure.floor(),
                _ => figure.round_dp(1).min(threshold.value()),
            })
        }
        _ => Observation::NotMet,
    }
}

/// What a part may cost, in millions: little for some criteria, much for others.
fn range(number: &PartNumber) -> (usize, usize) {
    match number.indicator().criterion().get() % 6 {
        2 => (900, 4_500),
        3 => (300, 1_800),
        5 => (500, 3_000),
        4 => (150, 700),
        _ => (15, 220),
    }
}

fn million(amount: usize) -> MillionDong {
    let amount = i64::try_from(amount).unwrap_or(i64::MAX);
    MillionDong::new(Decimal::from(amount)).unwrap_or(MillionDong::ZERO)
}

/// The cost of one part; a few have none.
fn single(
    commune: CommuneCode,
    number: &PartNumber,
    numbers: &mut Numbers,
) -> Option<IndicatorCost> {
    let (least, most) = range(number);
    let sum = numbers.between(least, most);
    let (chance, months, late) = (
        numbers.below(100),
        numbers.between(1, 10),
        numbers.percent(3),
    );
    let cost = match chance {
        0..3 => return None,
        3..5 => Cost::UNKNOWN,
        5..9 => {
            let more = sum.saturating_add(sum.div_ceil(4));
            Cost::between(million(sum), million(more)).unwrap_or(Cost::UNKNOWN)
        }
        _ => Cost::known(million(sum)),
    };
    let mut one = IndicatorCost::new(commune, number.clone(), cost);
    one.months = u16::try_from(if late {
        months.saturating_add(11)
    } else {
        months
    })
    .ok();
    Some(one)
}

/// Projects in turn: for two communes; for several indicators of one; an alternative to that; one that
/// only prepares; and one that needs it.
fn add_projects(prices: &mut PriceList, communes: &[Commune], count: usize, numbers: &mut Numbers) {
    let busy: Vec<&Commune> = communes.iter().filter(|one| !one.open.is_empty()).collect();
    let mut before: Option<(ProjectCode, Vec<Completion>)> = None;
    for index in 0..count {
        let Ok(code) = format!("DA-{:03}", index.saturating_add(1)).parse::<ProjectCode>() else {
            continue;
        };
        let place = numbers.below(busy.len());
        let first = busy.get(place);
        let next = busy.get(place.saturating_add(1)).or(busy.first());
        let (name, completes) = match index.checked_rem(5) {
            Some(0) => {
                let both = first.into_iter().chain(next);
                let mut completes: Vec<Completion> =
                    both.filter_map(|one| some(one, 1, numbers).pop()).collect();
                completes.dedup();
                (
                    Label::new("Công trình liên xã", "Works of two communes"),
                    completes,
                )
            }
            Some(2) => (
                Label::new("Phương án khác", "Another design"),
                before
                    .as_ref()
                    .map(|before| before.1.clone())
                    .unwrap_or_default(),
            ),
            Some(3) => (
                Label::new("Giải phóng mặt bằng", "Clearing the ground"),
                Vec::new(),
            ),
            _ => {
                let count = numbers.between(2, 3);
                let completes = first
                    .map(|one| some(one, count, numbers))
                    .unwrap_or_default();
                (
                    Label::new("Công trình tổng hợp", "Works for several indicators"),
                    completes,
                )
            }
        };
        let sum: usize = completes
            .iter()
            .map(|one| {
                let (least, most) = range(&one.number);
                numbers.between(least, most)
            })
            .sum();
        let sum = sum
            .saturating_mul(numbers.between(55, 95))
            .div_ceil(100)
            .max(20);
        let cost = if numbers.percent(3) {
            Cost::UNKNOWN
        } else {
            Cost::known(million(sum))
        };
        let mut project = Project::new(code.clone(), name, cost);
        project.months = u16::try_from(numbers.between(2, 8)).ok();
        if let (Some(4), Some(before)) = (index.checked_rem(5), &before) {
            project.months = u16::try_from(numbers.between(2, 6)).ok();
            project.needs = vec![before.0.clone()];
        }
        if let (Some(2), Some(before)) = (index.checked_rem(5), &before) {
            prices
                .alternatives
                .push(vec![before.0.clone(), code.clone()]);
        }
        project.completes.clone_from(&completes);
        if index.checked_rem(5) == Some(3) {
            project.months = Some(2);
        }
        prices.projects.push(project);
        before = Some((code, completes));
    }
}

/// A number of open parts of a commune.
fn some(commune: &Commune, count: usize, numbers: &mut Numbers) -> Vec<Completion> {
    let mut open = commune.open.clone();
    let mut chosen = Vec::new();
    while chosen.len() < count && !open.is_empty() {
        let number = open.swap_remove(numbers.below(open.len()));
        chosen.push(Completion::new(commune.code, number));
    }
    chosen.sort();
    chosen
}
