//! What is looked for in a dossier, and what was found of it.

use alloc::vec::Vec;

use super::TracedCell;
use crate::place::{CommuneCode, DistrictCode, Unit};
use crate::rules::catalog::{gazetteer_paths, state_paths};
use crate::rules::{Dossier, Path};
use crate::sorted::{SortedSet, sort_by};
use crate::text::Label;

/// What the path of a district stands for.
struct District {
    /// The place under which it stands, and its communes too.
    container: Path,
    communes: SortedSet<CommuneCode>,
}

/// What is looked for in a dossier, and what was found of it.
pub(super) struct Tracer<'a> {
    wanted: &'a Path,
    district: Option<District>,
    cells: Vec<TracedCell>,
}

impl<'a> Tracer<'a> {
    pub(super) fn new(dossier: &Dossier<'_>, wanted: &'a Path) -> Self {
        Self {
            wanted,
            district: District::of(dossier, wanted),
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
        let of_a_commune = |district: &District| {
            let code = code_in(place, &district.container);
            code.is_some_and(|code| district.communes.contains(&code))
        };
        place.is_within(self.wanted) || self.district.as_ref().is_some_and(of_a_commune)
    }

    /// The communes whose cells are looked for under the path of their district.
    pub(super) fn communes_within(&self, container: &Path) -> impl Iterator<Item = CommuneCode> {
        let district = self.district.iter();
        let here = district.filter(move |district| district.container == *container);
        here.flat_map(|district| district.communes.iter().copied())
    }

    /// Says that there is nothing of a district, if the path of one is looked for and nothing was
    /// found.
    pub(super) fn add_blank(&mut self, container: &Path, label: Label) {
        let mut district = self.district.iter();
        let wanted = district.any(|district| district.container == *container);
        if wanted && self.cells.is_empty() {
            let blank = TracedCell::blank(self.wanted.clone(), label);
            self.cells.push(blank);
        }
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
        sort_by(&mut self.cells, TracedCell::compare);
        self.cells
    }
}

/// The code that stands behind a place.
fn code_in<T: core::str::FromStr>(path: &Path, place: &Path) -> Option<T> {
    let within = path.is_within(place);
    let code = path.segments().nth(place.segments().count());
    code.filter(|_| within)?.parse().ok()
}

impl District {
    fn of(dossier: &Dossier<'_>, wanted: &Path) -> Option<Self> {
        let gazetteer = dossier.read_gazetteer().ok()?;
        let units = gazetteer_paths::units();
        if let Some(district) = code_in::<DistrictCode>(wanted, &units) {
            let there = gazetteer.units().iter();
            let there = there.filter(|unit| unit.district() == Some(district));
            return Some(Self {
                container: units,
                communes: there.map(Unit::code).collect(),
            });
        }
        let date = dossier.read_state().ok()?.date;
        let containers = [
            state_paths::results(),
            state_paths::roads(),
            state_paths::models(),
            state_paths::hamlets(),
        ];
        let found =
            |container: Path| Some((code_in::<DistrictCode>(wanted, &container)?, container));
        let (district, container) = containers.into_iter().find_map(found)?;
        let there = gazetteer.communes_in(district, date);
        Some(Self {
            container,
            communes: there.map(Unit::code).collect(),
        })
    }
}
