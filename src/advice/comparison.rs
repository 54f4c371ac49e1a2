//! Two ways compared.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::{Step, StepKey, Way};
use crate::assessment::{Answer, CriteriaMet};
use crate::place::CommuneCode;
use crate::quantity::{Decimal, sum};

/// Two ways of one advisor compared (so sánh hai phương án): what each has that the other has not,
/// which costs less, and what each brings the communes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct WayComparison {
    only_first: Vec<StepKey>,
    only_second: Vec<StepKey>,
    first_costs_less: Answer,
    second_costs_less: Answer,
    communes: Vec<CommuneComparison>,
}

impl WayComparison {
    /// Compares two ways.
    #[must_use]
    pub fn of(first: &Way, second: &Way) -> Self {
        let keys = |way: &Way| -> BTreeSet<StepKey> { way.keys().into_iter().collect() };
        let (of_first, of_second) = (keys(first), keys(second));
        let only = |way: &BTreeSet<StepKey>, other: &BTreeSet<StepKey>| -> Vec<StepKey> {
            way.difference(other).cloned().collect()
        };
        let (only_first, only_second) = (only(&of_first, &of_second), only(&of_second, &of_first));
        // What both do costs both the same, whatever it costs.
        let (one, other) = (Sums::of(first, &of_second), Sums::of(second, &of_first));
        Self {
            only_first,
            only_second,
            first_costs_less: one.is_less_than(&other),
            second_costs_less: other.is_less_than(&one),
            communes: communes(first, second),
        }
    }

    /// The entries that only the first way takes, in their order.
    #[must_use]
    pub fn only_first(&self) -> &[StepKey] {
        &self.only_first
    }

    /// The entries that only the second way takes, in their order.
    #[must_use]
    pub fn only_second(&self) -> &[StepKey] {
        &self.only_second
    }

    /// Whether the first way costs less than the second. What both take bears on nothing; it cannot be
    /// said where that depends on an open price of what only one of them takes.
    #[must_use]
    pub const fn first_costs_less(&self) -> Answer {
        self.first_costs_less
    }

    /// Whether the second way costs less than the first.
    #[must_use]
    pub const fn second_costs_less(&self) -> Answer {
        self.second_costs_less
    }

    /// The communes in which one of them completes something, codes rising.
    #[must_use]
    pub fn communes(&self) -> &[CommuneComparison] {
        &self.communes
    }
}

/// What two ways bring a commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct CommuneComparison {
    commune: CommuneCode,
    first: CriteriaMet,
    second: CriteriaMet,
}

impl CommuneComparison {
    /// The commune.
    #[must_use]
    pub const fn commune(self) -> CommuneCode {
        self.commune
    }

    /// The number of criteria met after the first way.
    #[must_use]
    pub const fn first(self) -> CriteriaMet {
        self.first
    }

    /// The number of criteria met after the second way.
    #[must_use]
    pub const fn second(self) -> CriteriaMet {
        self.second
    }
}

fn communes(first: &Way, second: &Way) -> Vec<CommuneComparison> {
    let mut found: BTreeMap<CommuneCode, (CriteriaMet, CriteriaMet)> = BTreeMap::new();
    for gain in first.communes() {
        found.insert(gain.commune(), (gain.after(), gain.before()));
    }
    for gain in second.communes() {
        let both = found.entry(gain.commune());
        both.or_insert((gain.before(), gain.before())).1 = gain.after();
    }
    let comparison = |(commune, (first, second))| CommuneComparison {
        commune,
        first,
        second,
    };
    found.into_iter().map(comparison).collect()
}

/// The bounds of what a way costs beyond another one; `None` where there is none.
struct Sums {
    at_least: Option<Decimal>,
    at_most: Option<Decimal>,
}

impl Sums {
    fn of(way: &Way, other: &BTreeSet<StepKey>) -> Self {
        let steps = || {
            way.steps()
                .iter()
                .filter(|step| !other.contains(step.key()))
        };
        let least = steps().map(|step| step.cost().at_least().get());
        let most = steps().map(|step| Some(Step::cost(step).at_most()?.get()));
        Self {
            at_least: sum(least),
            at_most: most.collect::<Option<Vec<_>>>().and_then(sum),
        }
    }

    fn is_less_than(&self, other: &Self) -> Answer {
        let surely = self.at_most.zip(other.at_least);
        let never = self.at_least.zip(other.at_most);
        if surely.is_some_and(|(most, least)| most < least) {
            Answer::Yes
        } else if never.is_some_and(|(least, most)| least >= most) {
            Answer::No
        } else {
            Answer::CannotSay
        }
    }
}
