//! Cells of a dossier, and what holds them.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::criteria::Requirement;
use crate::law::{Citation, Evidence, Instrument, Sourced};
use crate::rules::{FactValue, Path};
use crate::sorted::sort_by;
use crate::text::{Label, Lang};

/// A cell of a dossier, as a finding leads back to it: where it stands, what it is, what is written
/// there, and what that goes back to.
///
/// Several cells may stand at one place: a report that is there twice, a history with two events of
/// one day.
///
/// The serde form is `{"path", "label", "value", "citation", "requirement", "evidence", "weak"}`;
/// it is written only.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TracedCell {
    /// Where it stands.
    pub path: Path,
    /// What it is.
    pub label: Label,
    /// What is written there; `None` for a cell in which nothing is, which is not a zero.
    pub value: Option<FactValue>,
    /// The place in the documents that it goes back to, where that is known.
    pub citation: Option<Citation>,
    /// What it requires; `None` for a cell that is not a requirement, or that is left open.
    pub requirement: Option<Requirement>,
    /// How well its value is evidenced; `None` for what is not law.
    pub evidence: Option<Evidence>,
}

impl TracedCell {
    pub(super) fn new(path: Path, label: Label, value: impl Into<FactValue>) -> Self {
        Self::perhaps(path, label, Some(value))
    }

    /// A cell in which something may be written.
    pub(super) fn perhaps(path: Path, label: Label, value: Option<impl Into<FactValue>>) -> Self {
        Self {
            path,
            label,
            value: value.map(Into::into),
            citation: None,
            requirement: None,
            evidence: None,
        }
    }

    /// A cell in which nothing is written.
    pub(super) fn blank(path: Path, label: Label) -> Self {
        Self::perhaps(path, label, None::<FactValue>)
    }

    /// Marks the cell as one of the earlier dossier.
    pub(super) fn of_earlier(self) -> Self {
        let label = Label::in_both(|lang| match lang {
            Lang::Vi => format!("{} (hồ sơ lần trước)", self.label.vi()),
            Lang::En => format!("{} (earlier dossier)", self.label.en()),
        });
        Self {
            path: super::earlier(&self.path),
            label,
            ..self
        }
    }

    /// Sets what the cell goes back to.
    pub(super) fn cited(self, citation: Citation) -> Self {
        Self {
            citation: Some(citation),
            ..self
        }
    }

    /// Sets the citation and the evidence of the value.
    pub(super) fn sourced<T>(self, value: &Sourced<T>) -> Self {
        Self {
            citation: Some(value.citation.clone()),
            evidence: Some(value.evidence.clone()),
            ..self
        }
    }

    /// Sets what the cell requires.
    pub(super) fn requiring(self, requirement: &Requirement) -> Self {
        Self {
            requirement: Some(requirement.clone()),
            ..self
        }
    }

    /// Whether its value is law that no source quotes in full.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        let evidence = self.evidence.as_ref();
        evidence.is_some_and(|evidence| evidence.grade.is_weak())
    }

    /// The cell in words: what it is and what is written there.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let label = self.label.get(lang);
        match (&self.value, lang) {
            (Some(value), _) => format!("{label}: {}", value.text(lang)),
            (None, Lang::Vi) => format!("{label}: không ghi"),
            (None, Lang::En) => format!("{label}: not stated"),
        }
    }

    /// Puts cells within a place into an order that does not depend on how they were found.
    pub(super) fn sort_within(place: &Path, cells: &mut [Self]) {
        // Of the path of a district also what stands elsewhere.
        let root = Path::root();
        let common = if cells.iter().all(|cell| cell.path.is_within(place)) {
            place
        } else {
            &root
        };
        sort_by(cells, |one, next| {
            let by_path = one.path.compare_within(&next.path, common);
            by_path.then_with(|| one.compare_contents(next))
        });
    }

    /// The order of cells that stand at one place.
    fn compare_contents(&self, other: &Self) -> Ordering {
        let by_label = self.label.cmp(&other.label);
        by_label
            .then_with(|| self.value.cmp(&other.value))
            .then_with(|| self.citation.cmp(&other.citation))
            .then_with(|| self.digits().cmp(&other.digits()))
    }

    /// What is left to distinguish cells that are equal: digits, evidence.
    fn digits(&self) -> (String, Option<String>, Vec<&str>) {
        let evidence = self.evidence.as_ref();
        let sources = evidence.map_or(&[][..], |evidence| &evidence.sources);
        (
            self.text(Lang::En),
            evidence.map(|evidence| evidence.grade.to_string()),
            sources.iter().map(|one| &*one.key).collect(),
        )
    }
}

impl serde::Serialize for TracedCell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut form = serializer.serialize_struct("TracedCell", 7)?;
        form.serialize_field("path", &self.path)?;
        form.serialize_field("label", &self.label)?;
        form.serialize_field("value", &self.value)?;
        form.serialize_field("citation", &self.citation)?;
        form.serialize_field("requirement", &self.requirement)?;
        form.serialize_field("evidence", &self.evidence)?;
        form.serialize_field("weak", &self.is_weak())?;
        form.end()
    }
}

/// Cells that are being collected, and which of them are wanted.
pub(super) struct Cells<'w> {
    /// The place that is looked up.
    pub(super) wanted: &'w Path,
    /// Whether all cells of the container are wanted, else those at the place.
    pub(super) all: bool,
    pub(super) found: Vec<TracedCell>,
}

impl Cells<'_> {
    /// Adds a cell, if it is wanted.
    pub(super) fn add(&mut self, cell: TracedCell) {
        if self.wants(&cell.path) {
            self.found.push(cell);
        }
    }

    /// Whether a cell at a path, or what lies in it, is wanted.
    pub(super) fn wants(&self, path: &Path) -> bool {
        self.all || path.is_within(self.wanted)
    }

    /// Adds the cell at a path; one that is not wanted is not made.
    pub(super) fn add_at(&mut self, path: Path, cell: impl FnOnce(Path) -> TracedCell) {
        if self.wants(&path) {
            self.found.push(cell(path));
        }
    }

    /// Adds number, day and title of a document that stands at a place.
    pub(super) fn add_instrument(&mut self, place: &Path, instrument: &Instrument) {
        let mut add = |name: &'static str, vi, en, value: FactValue| {
            let cell = TracedCell::new(place.child(name), Label::new(vi, en), value);
            self.add(cell.cited(instrument.cite()));
        };
        let number = instrument.number.to_string();
        add(
            "number",
            "số, ký hiệu văn bản",
            "the number of the document",
            number.into(),
        );
        add(
            "issued",
            "ngày ban hành",
            "the day of issue",
            instrument.issued.into(),
        );
        add(
            "title",
            "tên văn bản",
            "the title of the document",
            instrument.title.clone().into(),
        );
    }
}

/// One thing of a dossier that has cells, with the place within which they stand.
pub(super) struct Container<'a> {
    pub(super) place: Path,
    pub(super) list: Box<List<'a>>,
}

/// Lists the cells of what stands at a place.
type List<'a> = dyn Fn(&Path, &mut Cells<'_>) + 'a;

/// The containers of an input that are being collected.
#[derive(Default)]
pub(super) struct Containers<'a>(pub(super) Vec<Container<'a>>);

impl<'a> Containers<'a> {
    /// Adds what stands at a place, with the function that lists its cells.
    pub(super) fn add(&mut self, place: Path, list: impl Fn(&Path, &mut Cells<'_>) + 'a) {
        let list = Box::new(list);
        self.0.push(Container { place, list });
    }

    /// Adds a single cell.
    pub(super) fn add_cell(&mut self, place: Path, cell: impl Fn(Path) -> TracedCell + 'a) {
        self.add(place, move |place, cells| {
            cells.add_at(place.clone(), &cell);
        });
    }
}
