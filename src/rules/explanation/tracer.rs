//! What is looked for in a dossier, and what was found of it.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::TracedCell;
use crate::place::{CommuneCode, DistrictCode};
use crate::rules::catalog::{gazetteer_paths, state_paths};
use crate::rules::{Dossier, Path};

/// What is looked for in a dossier, and what was found of it.
pub(super) struct Tracer<'a> {
    wanted: &'a Path,
    /// For the path of a district: the place that holds its communes, and their codes.
    communes: Option<(Path, BTreeSet<CommuneCode>)>,
    cells: Vec<TracedCell>,
}

impl<'a> Tracer<'a> {
    pub(super) fn new(dossier: &Dossier<'_>, wanted: &'a Path) -> Self {
        Self {
            wanted,
            communes: communes(dossier, wanted),
            cells: Vec::new(),
        }
    }

    /// Whether what is looked for lies in a place, or the place in it.
    pub(super) fn wants(&self, place: &Path) -> bool {
        self.wanted.is_within(place) || self.includes(place)
    }

    /// Whether only what lies in a place is looked for.
    pub(super) fn stays_within(&self, place: &Path) -> bool {
        self.wanted.is_within(place)
    }

    fn includes(&self, place: &Path) -> bool {
        let of_a_commune = |(container, codes): &(Path, BTreeSet<CommuneCode>)| {
            code_in(place, container).is_some_and(|code| codes.contains(&code))
        };
        place.is_within(self.wanted) || self.communes.as_ref().is_some_and(of_a_commune)
    }

    /// The communes whose cells are looked for under the path of their district.
    pub(super) fn communes_within(&self, place: &Path) -> impl Iterator<Item = CommuneCode> {
        let here = self.communes.iter().filter(move |(one, _)| one == place);
        here.flat_map(|(_, codes)| codes.iter().copied())
    }

    /// Keeps a cell that is looked for.
    pub(super) fn add(&mut self, cell: TracedCell) {
        if self.includes(cell.path()) {
            self.cells.push(cell);
        }
    }

    /// Keeps a cell that is looked for under its own path or under another one.
    pub(super) fn add_under(&mut self, other: &Path, cell: TracedCell) {
        if other.is_within(self.wanted) || self.includes(cell.path()) {
            self.cells.push(cell);
        }
    }

    /// What was found, in its order.
    pub(super) fn finish(mut self) -> Vec<TracedCell> {
        self.cells.sort_by(TracedCell::compare);
        self.cells
    }
}

/// The code that stands behind a place.
fn code_in<T: core::str::FromStr>(path: &Path, place: &Path) -> Option<T> {
    let within = path.is_within(place);
    let code = path.segments().nth(place.segments().count());
    code.filter(|_| within)?.parse().ok()
}

/// The communes that the path of a district stands for.
fn communes(dossier: &Dossier<'_>, wanted: &Path) -> Option<(Path, BTreeSet<CommuneCode>)> {
    let gazetteer = dossier.read_gazetteer().ok()?;
    let units = gazetteer_paths::units();
    if let Some(district) = code_in::<DistrictCode>(wanted, &units) {
        let there = gazetteer.units().iter();
        let there = there.filter(|unit| unit.district() == district);
        return Some((units, there.map(crate::place::Unit::code).collect()));
    }
    let date = dossier.read_state().ok()?.date;
    let containers = [
        state_paths::results(),
        state_paths::roads(),
        state_paths::models(),
        state_paths::hamlets(),
    ];
    let found = |container: Path| Some((code_in(wanted, &container)?, container));
    let (district, container) = containers.into_iter().find_map(found)?;
    let there = gazetteer.communes_in(district, date);
    Some((container, there.map(crate::place::Unit::code).collect()))
}
