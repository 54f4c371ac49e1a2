//! Random histories of a small province, made of hamlets that never change.

use std::collections::{BTreeMap, BTreeSet};

use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{
    Basis, ChangeKind, CommuneCode, Confidence, Extent, Gazetteer, ProvinceCode, Succession, Unit,
    UnitKind,
};
use proptest::prelude::*;

/// The hamlets of each unit, by its code.
pub(crate) type Hamlets = BTreeMap<CommuneCode, BTreeSet<u32>>;

/// A gazetteer whose links tell what became of the hamlets, and the hamlets on some days.
#[derive(Debug, Clone)]
pub(crate) struct History {
    pub(crate) gazetteer: Gazetteer,
    /// The first day, and the day of each change.
    pub(crate) days: Vec<NaiveDate>,
    /// The units of each day.
    pub(crate) hamlets: Vec<Hamlets>,
}

impl History {
    /// Any history of up to five units and four changes.
    pub(crate) fn any() -> impl Strategy<Value = Self> {
        let sizes = prop::collection::vec(1_u32..5, 1..6);
        let choices = prop::collection::vec(any::<u8>(), 0..160);
        (sizes, choices, 0_u32..5)
            .prop_map(|(sizes, choices, changes)| Making::new(&sizes, choices).finish(changes))
    }
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2010 + i32::try_from(number).unwrap(), 7, 1).unwrap()
}

/// A row that has not ended yet.
#[derive(Clone)]
struct Open {
    name: String,
    from: NaiveDate,
}

/// A history in the making.
struct Making {
    choices: std::vec::IntoIter<u8>,
    open: BTreeMap<CommuneCode, Open>,
    hamlets: Hamlets,
    units: Vec<Unit>,
    links: Vec<Succession>,
    states: Vec<(NaiveDate, Hamlets)>,
    names: u32,
}

impl Making {
    fn new(sizes: &[u32], choices: Vec<u8>) -> Self {
        let mut making = Self {
            choices: choices.into_iter(),
            open: BTreeMap::new(),
            hamlets: Hamlets::new(),
            units: Vec::new(),
            links: Vec::new(),
            states: Vec::new(),
            names: 0,
        };
        let mut next = 0..;
        for &size in sizes {
            let hamlets = next.by_ref().take(size as usize).collect();
            let code = making.new_code();
            making.begin(code, hamlets, day(0));
        }
        making
    }

    /// The next choice among so many.
    fn choice(&mut self, of: usize) -> usize {
        usize::from(self.choices.next().unwrap_or(0)) % of
    }

    fn new_code(&mut self) -> CommuneCode {
        self.names += 1;
        CommuneCode::new(self.names).unwrap()
    }

    fn begin(&mut self, code: CommuneCode, hamlets: BTreeSet<u32>, from: NaiveDate) {
        self.names += 1;
        let name = format!("Xã số {}", self.names);
        self.open.insert(code, Open { name, from });
        self.hamlets.insert(code, hamlets);
    }

    fn end(&mut self, code: CommuneCode, until: Option<NaiveDate>) {
        let Open { name, from } = self.open.remove(&code).unwrap();
        let valid = Period::new(from, until).unwrap();
        let province = ProvinceCode::new(25).unwrap();
        self.units
            .push(Unit::new(code, name, UnitKind::Commune, province, valid));
        self.hamlets.remove(&code);
    }

    fn finish(mut self, changes: u32) -> History {
        self.states.push((day(0), self.hamlets.clone()));
        for number in 1..=changes {
            self.change(day(number));
            self.states.push((day(number), self.hamlets.clone()));
        }
        for code in self.open.keys().copied().collect::<Vec<_>>() {
            self.end(code, None);
        }
        let coverage = Period::new(day(0), None).unwrap();
        let gazetteer = Gazetteer::new(coverage, Vec::new(), self.units).unwrap();
        let (days, hamlets) = self.states.into_iter().unzip();
        History {
            gazetteer: gazetteer.with_successions(self.links).unwrap(),
            days,
            hamlets,
        }
    }

    /// One day of change: some units are not touched; the hamlets of the others go to new or old
    /// units, and some of them nowhere.
    fn change(&mut self, date: NaiveDate) {
        let all: Vec<CommuneCode> = self.open.keys().copied().collect();
        let touched: Vec<CommuneCode> = all.into_iter().filter(|_| self.choice(3) > 0).collect();
        // Where each hamlet of each unit goes: the position of a target, or nowhere.
        let mut flows: BTreeMap<(usize, usize), BTreeSet<u32>> = BTreeMap::new();
        for (from, code) in touched.iter().enumerate() {
            let bias = self.choice(touched.len());
            // A unit goes into one target, perhaps with a rest of which nothing is told, or into
            // several without a rest.
            let keeps_together = self.choice(2) == 0;
            for hamlet in self.hamlets[code].clone() {
                match self.choice(8) {
                    0 if keeps_together => {}
                    0..3 if !keeps_together => {
                        let to = self.choice(touched.len());
                        flows.entry((from, to)).or_default().insert(hamlet);
                    }
                    _ => drop(flows.entry((from, bias)).or_default().insert(hamlet)),
                }
            }
        }
        let before = self.hamlets.clone();
        // A target goes on as the unit of its position, takes its code, or gets a new one.
        let mut targets = BTreeMap::new();
        let mut kept = BTreeSet::new();
        for (position, code) in touched.iter().enumerate() {
            let keeps_some = flows.contains_key(&(position, position));
            let goes_on = keeps_some && self.choice(2) == 0;
            let is_target = flows.keys().any(|&(_, to)| to == position);
            if goes_on {
                kept.insert(position);
                targets.insert(position, *code);
            } else {
                self.end(*code, Some(date));
                let new = if self.choice(2) == 0 {
                    *code
                } else {
                    self.new_code()
                };
                if is_target {
                    targets.insert(position, new);
                }
            }
        }
        for (&position, &code) in &targets {
            let into = flows.iter().filter(|&(&(_, to), _)| to == position);
            let hamlets: BTreeSet<u32> = into.flat_map(|(_, hamlets)| hamlets.clone()).collect();
            if kept.contains(&position) {
                self.hamlets.insert(code, hamlets);
            } else {
                self.begin(code, hamlets, date);
            }
        }
        for (from, &code) in touched.iter().enumerate() {
            let successors: Vec<(usize, usize)> = flows
                .iter()
                .filter(|&(&(origin, _), _)| origin == from)
                .map(|(&(_, to), hamlets)| (to, hamlets.len()))
                .collect();
            if successors.is_empty() {
                self.links
                    .push(Succession::abolished(date, code, Confidence::High));
            }
            for &(to, moved) in &successors {
                let untold = successors.len() == 1 && self.choice(3) == 0;
                let extent = match moved == before[&code].len() {
                    _ if untold => Extent::Unknown,
                    true => Extent::Whole,
                    false => Extent::Part,
                };
                let kind = match extent {
                    _ if from == to && kept.contains(&to) => ChangeKind::Kept,
                    Extent::Part => ChangeKind::Split,
                    Extent::Whole | Extent::Unknown => ChangeKind::Merged,
                };
                let confidence = Confidence::ALL[self.choice(3)];
                let basis = Basis::ALL[self.choice(2)];
                let link = Succession::new(date, code, targets[&to], kind, extent, confidence);
                self.links.push(link.unwrap().with_basis(basis));
            }
        }
    }
}
