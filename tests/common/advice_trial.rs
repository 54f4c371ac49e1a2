//! Advice found by trying every choice.

use std::collections::{BTreeMap, BTreeSet};

use nongthonmoi::advice::{Cost, IndicatorCost, Project, ProjectCode, StepKey};
use nongthonmoi::assessment::{Answer, CountingPolicy, Observation, Treatment};
use nongthonmoi::criteria::{CriterionNumber, PartNumber, StandardCriterion, StandardPart};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::Decimal;

use super::advice::Case;

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
        let observed: BTreeMap<PartNumber, Observation> = crate::common::observed(report.unwrap())
            .into_iter()
            .collect();
        let word = |observation: &Observation| match observation {
            Observation::Amount(value) if *value >= Decimal::from(50) => Observation::Met,
            Observation::Amount(_) => Observation::NotMet,
            word => *word,
        };
        let parts = case.standard.parts().iter().map(StandardPart::number);
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

    /// How many months it takes with all that it needs: a lower bound, and whether it is exact.
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
    pub(crate) fn is_possible(&self, chosen: &[StepKey]) -> bool {
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
    pub(crate) fn counted(&self, chosen: &[StepKey], at_best: bool) -> BTreeSet<CriterionNumber> {
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
        let numbers = self
            .case
            .standard
            .criteria()
            .iter()
            .map(StandardCriterion::number);
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

    /// The choices after which at least a number of criteria certainly count.
    pub(crate) fn reaching(&self, criteria: usize) -> Vec<Vec<StepKey>> {
        let mut choices = self.choices();
        choices.retain(|chosen| self.counted(chosen, false).len() >= criteria);
        choices
    }

    /// The upper sum of some entries: what may be late, what has no upper bound, and the sum.
    pub(crate) fn high<'k>(
        &self,
        keys: impl Iterator<Item = &'k StepKey> + Clone,
    ) -> (usize, usize, Decimal) {
        let late = keys
            .clone()
            .filter(|key| self.in_time(key) == Answer::CannotSay);
        let costs = keys.map(|key| self.cost(key));
        let open = costs.clone().filter(|cost| cost.at_most().is_none());
        let sum = costs
            .map(|one| one.at_most().unwrap_or(one.at_least()).get())
            .sum();
        (late.count(), open.count(), sum)
    }

    /// The lower sum of some entries.
    pub(crate) fn low<'k>(&self, keys: impl Iterator<Item = &'k StepKey>) -> Decimal {
        keys.map(|key| self.cost(key).at_least().get()).sum()
    }

    pub(crate) fn rank(&self, chosen: &[StepKey]) -> TrialRank {
        let weight = |criterion: &CriterionNumber| {
            let weights = self.case.terms.weights.iter();
            let found = weights.filter(|(number, _)| number == criterion);
            found.map(|(_, weight)| u64::from(*weight)).sum::<u64>()
        };
        let counted = self.counted(chosen, false);
        let criteria = self
            .case
            .standard
            .criteria()
            .iter()
            .map(StandardCriterion::number);
        let open = criteria.filter(|one| !counted.contains(one));
        let (late, unbounded, sum) = self.high(chosen.iter());
        (
            late,
            unbounded,
            sum,
            open.map(|one| weight(&one)).sum(),
            chosen.len(),
            chosen.to_vec(),
        )
    }

    /// For each number of criteria the best choice after which at least that many certainly count,
    /// and the least sum of lower bounds of a choice after which that many may.
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
