//! Looking up the cells of a place.

use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::{Cell, OnceCell};
use core::fmt;

use super::cell::{Cells, Container, Containers, TracedCell};
use super::{criteria, documents, gazetteer, in_earlier, plan, published, reports, state, works};
use crate::place::{CommuneCode, DistrictCode, Unit};
use crate::rules::{Dossier, Path};
use crate::sorted::{SortedSet, sort_by};
use crate::text::Label;

/// The cells of a dossier by their places: what a path of a finding points to.
///
/// What has cells is listed once for each input, when a path within it is first looked up, and found
/// by binary search; only the cells that are asked for are made. For one path,
/// [`Dossier::trace`] does the same.
///
/// ```
/// use nongthonmoi::rules::{CellIndex, Dossier};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::text::Lang;
///
/// let plan = hoa_binh::plan_2018();
/// let index = CellIndex::new(&Dossier::new().plan(&plan));
/// let total = index.at(&"/quota/rows/6/total".parse()?);
/// assert_eq!(total[0].text(Lang::En), "the printed total of row 6: 27");
/// assert_eq!(index.at(&"/quota/rows/6/cells".parse()?).len(), 11);
/// assert!(index.at(&"/quota/rows/60".parse()?).is_empty());
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
pub struct CellIndex<'a> {
    dossier: Dossier<'a>,
    /// What each section has, by place.
    sections: [OnceCell<Vec<Container<'a>>>; SECTIONS.len()],
    /// What the earlier dossier has.
    earlier: [OnceCell<Vec<Container<'a>>>; SECTIONS.len()],
    /// The related place that was looked up last, with its cells: many findings of a rule share one.
    related: Cell<(Path, Arc<[TracedCell]>)>,
}

/// A part of a dossier that is listed at once.
struct Section {
    /// The first segments of its paths.
    begins: &'static [&'static str],
    /// Whether its places lead to cells that stand elsewhere too, so that the root leaves it out.
    is_alias: bool,
    collect: for<'a> fn(&Dossier<'a>, &mut Containers<'a>),
}

const SECTIONS: [Section; 8] = [
    section(
        &[
            "document",
            "province",
            "year",
            "objectives",
            "quota",
            "tasks",
            "groups",
            "duties",
        ],
        |dossier, containers| {
            if let Ok(plan) = dossier.read_plan() {
                plan::collect(plan, containers);
            }
        },
    ),
    section(&["gazetteer"], |dossier, containers| {
        if let Ok(gazetteer) = dossier.read_gazetteer() {
            gazetteer::collect(gazetteer, containers);
        }
    }),
    section(&["criteria_set"], |dossier, containers| {
        if let Ok(set) = dossier.read_criteria_set() {
            criteria::collect_set(set, containers);
        }
    }),
    section(&["overlays", "standard"], |dossier, containers| {
        criteria::collect_overlays(dossier.read_overlays().unwrap_or_default(), containers);
        if let Ok(standard) = dossier.read_standard() {
            criteria::collect_standard(standard, containers);
        }
    }),
    section(&["reports"], |dossier, containers| {
        let reports = dossier.read_reports().unwrap_or_default();
        reports::collect(reports, dossier.read_standard().ok(), containers);
    }),
    section(&["state"], |dossier, containers| {
        if let Ok(state) = dossier.read_state() {
            state::collect(state, containers);
            works::collect(&state.works, containers);
            published::collect(state, containers);
        }
    }),
    section(&["recognition_balance", "date"], |dossier, containers| {
        if let Ok(balance) = dossier.read_recognition_balance() {
            state::collect_balance(balance, containers);
        }
        if let Ok(date) = dossier.read_date() {
            state::collect_date(date, containers);
        }
    }),
    Section {
        begins: &["documents"],
        is_alias: true,
        collect: |dossier, containers| documents::collect(dossier, containers),
    },
];

const fn section(
    begins: &'static [&'static str],
    collect: for<'a> fn(&Dossier<'a>, &mut Containers<'a>),
) -> Section {
    Section {
        begins,
        is_alias: false,
        collect,
    }
}

impl Dossier<'_> {
    /// The cells of the dossier at a place and within it, ordered by path. None when the dossier has
    /// nothing there.
    ///
    /// The path of a district among results, works or units, such as `/state/results/154`, stands
    /// for what its communes have. A place that holds the results of many communes gives of each the
    /// number of criteria met, one commune also its verdicts. Places of the earlier dossier begin with
    /// `/earlier`. To look up many places, make a [`CellIndex`].
    #[must_use]
    pub fn trace(&self, path: &Path) -> Vec<TracedCell> {
        CellIndex::new(self).at(path)
    }
}

impl<'a> CellIndex<'a> {
    /// Takes a dossier; nothing is listed yet.
    #[must_use]
    pub fn new(dossier: &Dossier<'a>) -> Self {
        Self {
            dossier: *dossier,
            sections: [const { OnceCell::new() }; SECTIONS.len()],
            earlier: [const { OnceCell::new() }; SECTIONS.len()],
            related: Cell::default(),
        }
    }

    /// The cells at a place and within it, as [`Dossier::trace`] gives them.
    #[must_use]
    pub fn at(&self, path: &Path) -> Vec<TracedCell> {
        let mut cells = find(&self.dossier, &self.sections, path);
        if let (Ok(earlier), Some(place)) = (self.dossier.read_earlier(), in_earlier(path)) {
            let there = find(&earlier, &self.earlier, &place).into_iter();
            cells.extend(there.map(TracedCell::of_earlier));
        }
        TracedCell::sort_within(path, &mut cells);
        cells
    }

    /// The cells at a place that a finding was also made from.
    pub(in crate::rules) fn at_related(&self, path: &Path) -> Arc<[TracedCell]> {
        let (mut place, mut cells) = self.related.take();
        if place != *path || cells.is_empty() {
            (place, cells) = (path.clone(), self.at(path).into());
        }
        self.related.set((place, Arc::clone(&cells)));
        cells
    }
}

impl fmt::Debug for CellIndex<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let index = formatter.debug_struct("CellIndex");
        { index }
            .field("dossier", &self.dossier)
            .finish_non_exhaustive()
    }
}

/// The cells of one dossier at a place and within it.
fn find<'a>(
    dossier: &Dossier<'a>,
    sections: &[OnceCell<Vec<Container<'a>>>; SECTIONS.len()],
    wanted: &Path,
) -> Vec<TracedCell> {
    let mut cells = Cells {
        wanted,
        all: false,
        found: Vec::new(),
    };
    let first = wanted.segments().next();
    for (section, listed) in SECTIONS.iter().zip(sections) {
        let is_meant = match &first {
            Some(first) => section.begins.contains(&first.as_ref()),
            None => !section.is_alias,
        };
        if is_meant {
            let listed = listed.get_or_init(|| list(section, dossier));
            add_at(listed, wanted, &mut cells);
            add_around(listed, &mut cells);
            if let Some(of_district) = District::of(dossier, wanted) {
                of_district.add(dossier, listed, &mut cells);
            }
        }
    }
    cells.found
}

/// What a section has, by place.
fn list<'a>(section: &Section, dossier: &Dossier<'a>) -> Vec<Container<'a>> {
    let mut containers = Containers::default();
    (section.collect)(dossier, &mut containers);
    let Containers(mut containers) = containers;
    sort_by(&mut containers, |one, next| one.place.cmp(&next.place));
    containers
}

/// Adds all cells of the containers at a place and within it.
fn add_at(containers: &[Container<'_>], place: &Path, cells: &mut Cells<'_>) {
    let start = containers.partition_point(|one| one.place < *place);
    let there = containers.iter().skip(start);
    cells.all = true;
    for one in there.take_while(|one| one.place.is_within(place)) {
        (one.list)(&one.place, cells);
    }
    cells.all = false;
}

/// Adds the wanted cells of the containers around the place that is looked up.
fn add_around(containers: &[Container<'_>], cells: &mut Cells<'_>) {
    for place in cells.wanted.ancestors().skip(1) {
        let start = containers.partition_point(|one| one.place < place);
        let there = containers.iter().skip(start);
        for one in there.take_while(|one| one.place == place) {
            (one.list)(&one.place, cells);
        }
    }
}

/// The communes for which the path of a district stands.
struct District {
    /// The place under which it stands, and its communes too.
    container: Path,
    communes: SortedSet<CommuneCode>,
}

impl District {
    fn of(dossier: &Dossier<'_>, wanted: &Path) -> Option<Self> {
        let code: DistrictCode = wanted.segments().last()?.parse().ok()?;
        let container = wanted.ancestors().nth(1)?;
        let gazetteer = dossier.read_gazetteer().ok()?;
        let communes = if container == gazetteer::units() {
            let units = gazetteer.units().iter();
            let there = units.filter(|unit| unit.district() == Some(code));
            there.map(Unit::code).collect()
        } else {
            let by_commune = [
                state::results(),
                state::roads(),
                state::models(),
                state::hamlets(),
            ];
            let date = dossier.read_state().ok()?.date;
            let there = gazetteer.communes_in(code, date);
            by_commune
                .contains(&container)
                .then(|| there.map(Unit::code).collect())?
        };
        Some(Self {
            container,
            communes,
        })
    }

    /// Adds what the communes have; where they have nothing, a cell that says so.
    fn add(&self, dossier: &Dossier<'_>, listed: &[Container<'_>], cells: &mut Cells<'_>) {
        let of_results = self.container == state::results();
        for commune in &self.communes {
            add_at(listed, &self.container.child(commune), cells);
            let reported = dossier.read_state().is_ok_and(|state| {
                let mut results = state.results.iter();
                results.any(|one| one.commune() == *commune && one.date() <= state.date)
            });
            if of_results && !reported {
                let label = Label::owned(
                    format!("kết quả của xã {commune}"),
                    format!("a result of commune {commune}"),
                );
                cells
                    .found
                    .push(TracedCell::blank(state::results_of(*commune), label));
            }
        }
        let label = match &self.container {
            one if *one == state::roads() => {
                Label::new("đường xanh của huyện", "green roads of the district")
            }
            one if *one == state::models() => {
                Label::new("mô hình của huyện", "models of the district")
            }
            one if *one == state::hamlets() => {
                Label::new("thôn của huyện", "hamlets of the district")
            }
            one if *one == gazetteer::units() => {
                Label::new("các đơn vị của huyện", "the units of the district")
            }
            _ => return,
        };
        if cells.found.is_empty() {
            cells
                .found
                .push(TracedCell::blank(cells.wanted.clone(), label));
        }
    }
}
