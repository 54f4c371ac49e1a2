//! Explanations of findings: from a finding back to the cells that made it.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use serde::{Serialize as _, Serializer};

use super::cells::{criteria, reports};
use super::finding::cited;
use super::{
    CellIndex, CheckReport, Dossier, Fact, FactDocument, FactValue, Finding, Path, RuleCode,
    Severity, TracedCell,
};
use crate::criteria::PartNumber;
use crate::law::{Citation, Evidence};
use crate::text::{Label, Lang};

/// Why a finding was made, and from what: what its rule says, its facts with their meanings, and
/// the cells of the dossier that it came from.
///
/// The serde form has these fields; it is written only.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct FindingExplanation {
    /// The code of the rule.
    pub code: RuleCode,
    /// The severity of the finding.
    pub severity: Severity,
    /// Where the finding belongs.
    pub path: Path,
    /// The finding in words.
    pub message: Label,
    /// What the rule is about; `None` when it is not at hand, as with the next three.
    pub title: Option<Label>,
    /// Why it is wrong.
    pub explanation: Option<Label>,
    /// What to do about it.
    pub remedy: Option<Label>,
    /// What the rule goes back to.
    pub legal_basis: Option<Label>,
    /// The place in the documents that the finding goes back to.
    pub citation: Option<Citation>,
    /// The facts with their meanings, in the order of the finding.
    pub facts: Vec<ExplainedFact>,
    /// The places that made the finding, its own first, each with its cells.
    pub grounds: Vec<TracedPlace>,
}

/// A fact of a finding with what the rule says that it means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ExplainedFact {
    /// The name.
    pub name: String,
    /// What it means; `None` when the rule is not at hand, or does not document it.
    pub meaning: Option<Label>,
    /// The value.
    pub value: FactValue,
}

/// A place that made a finding, with the cells that the dossier has there.
///
/// It has none where the dossier has nothing at the place, as when a rule says that something is
/// missing; and where all of its cells stand under a place before it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TracedPlace {
    /// The place.
    pub path: Path,
    /// Whether the dossier has nothing there.
    pub missing: bool,
    /// Its cells, ordered by path; each cell of an explanation stands under one place. Explanations
    /// of findings with the same related place share them.
    #[serde(serialize_with = "as_list")]
    pub cells: Arc<[TracedCell]>,
}

impl Finding {
    /// The explanation of the finding by the dossier in which it was made: the cells at its own
    /// place, then those at each related place, then for a figure of a report what the standard
    /// requires there. Each cell is listed once.
    ///
    /// To explain many findings, use [`CheckReport::explain`] or [`CellIndex::explain`]. A finding whose
    /// rule is not at hand explains its facts by their names.
    ///
    /// ```
    /// use nongthonmoi::rules::{Checker, Dossier, Severity};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let plan = hoa_binh::plan_2018();
    /// let dossier = Dossier::new().plan(&plan);
    /// let report = Checker::built_in().check(&dossier);
    /// let error = report.findings().iter().find(|one| one.severity() == Severity::Error).unwrap();
    /// let explained = error.explain(&dossier);
    /// let places: Vec<String> = explained.grounds.iter().map(|one| one.path.to_string()).collect();
    /// assert_eq!(places, ["/quota/rows/6/total", "/quota/rows/6/cells"]);
    /// ```
    #[must_use]
    pub fn explain(&self, dossier: &Dossier<'_>) -> FindingExplanation {
        CellIndex::new(dossier).explain(self)
    }
}

impl CheckReport {
    /// The explanation of each finding that is kept, in their order, by the dossier in which they were
    /// made. Each place of the dossier is listed once for all of them.
    #[must_use]
    pub fn explain<'a>(
        &'a self,
        dossier: &Dossier<'a>,
    ) -> impl ExactSizeIterator<Item = FindingExplanation> + 'a {
        let index = CellIndex::new(dossier);
        let findings = self.findings().iter();
        findings.map(move |finding| index.explain(finding))
    }
}

impl CellIndex<'_> {
    /// The explanation of a finding, as [`Finding::explain`] gives it.
    #[must_use]
    pub fn explain(&self, finding: &Finding) -> FindingExplanation {
        let rule = finding.rule();
        let meaning = |name: &str| {
            let mut documents = rule?.facts.iter();
            let document = documents.find(|document| document.name == name);
            document.map(FactDocument::meaning)
        };
        let explained = |fact: &Fact| ExplainedFact {
            name: fact.name().into(),
            meaning: meaning(fact.name()),
            value: fact.value().clone(),
        };
        FindingExplanation {
            code: finding.code().clone(),
            severity: finding.severity(),
            path: finding.path().clone(),
            message: Label::in_both(|lang| finding.text(lang)),
            title: rule.map(|rule| rule.title.clone()),
            explanation: rule.map(|rule| rule.explanation.clone()),
            remedy: rule.map(|rule| rule.remedy.clone()),
            legal_basis: rule.map(|rule| rule.legal_basis.clone()),
            citation: finding.citation().cloned(),
            facts: finding.facts().iter().map(explained).collect(),
            grounds: self.grounds(finding),
        }
    }

    /// The places of a finding with their cells, each cell once.
    fn grounds(&self, finding: &Finding) -> Vec<TracedPlace> {
        let mut grounds: Vec<TracedPlace> = Vec::new();
        let mut add = |path: &Path, mut cells: Arc<[TracedCell]>| {
            let missing = cells.is_empty();
            let before = grounds
                .iter()
                .filter(|before| overlap(&before.cells, &cells));
            let before: Vec<&TracedPlace> = before.collect();
            if !before.is_empty() {
                let is_new = |cell: &&TracedCell| {
                    let mut before = before.iter();
                    !before.any(|before| contains(&before.cells, &cell.path))
                };
                cells = cells.iter().filter(is_new).cloned().collect();
            }
            let path = path.clone();
            grounds.push(TracedPlace {
                path,
                missing,
                cells,
            });
        };
        add(finding.path(), self.at(finding.path()).into());
        for place in finding.related() {
            add(place, self.at_related(place));
        }
        let required = required(finding.path());
        if let Some(place) = required.filter(|place| !finding.related().contains(place)) {
            let cells = self.at(&place);
            if !cells.is_empty() {
                add(&place, cells.into());
            }
        }
        grounds
    }
}

fn as_list<S: Serializer>(cells: &[TracedCell], serializer: S) -> Result<S::Ok, S::Error> {
    cells.serialize(serializer)
}

/// Whether cells may stand in both lists, which are ordered by path.
fn overlap(one: &[TracedCell], other: &[TracedCell]) -> bool {
    let begins_before_end = |one: &[TracedCell], other: &[TracedCell]| {
        let ends = one.first().zip(other.last());
        ends.is_some_and(|(first, last)| first.path <= last.path)
    };
    begins_before_end(one, other) && begins_before_end(other, one)
}

/// Whether a cell stands at a path in a list that is ordered by path.
fn contains(cells: &[TracedCell], path: &Path) -> bool {
    cells.binary_search_by(|cell| cell.path.cmp(path)).is_ok()
}

/// What the standard requires of the figure at a place of a report.
fn required(path: &Path) -> Option<Path> {
    let within = path.is_within(&reports::reports());
    let mut segments = path.segments().skip(3);
    let (number, after) = (segments.next()?, segments.next());
    let number: PartNumber = number.parse().ok().filter(|_| within && after.is_none())?;
    Some(criteria::required(number.indicator()))
}

impl FindingExplanation {
    /// The cells of all places.
    pub fn cells(&self) -> impl Iterator<Item = &TracedCell> {
        self.grounds.iter().flat_map(|place| place.cells.iter())
    }

    /// The explanation in words, in several lines. A place with more than 40 cells is given by the
    /// first 40 and the number of all.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        text(self, lang)
    }
}

impl ExplainedFact {
    /// The meaning, else the name, and the value.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let meaning = self.meaning.as_ref().map(|meaning| meaning.get(lang));
        let meaning = meaning.unwrap_or(&self.name);
        format!("{meaning}: {}", self.value.text(lang))
    }
}

/// The largest number of cells of one place that are listed one by one.
const LISTED: usize = 40;

const WHY: Label = Label::new("Vì sao", "Why");
const REMEDY: Label = Label::new("Cách xử lý", "What to do");
const LEGAL_BASIS: Label = Label::new("Căn cứ", "Legal basis");
const CITATION: Label = Label::new("Viện dẫn", "Citation");
const FACTS: Label = Label::new("Số liệu của phát hiện", "Facts");
const GROUNDS: Label = Label::new("Lấy từ", "Made from");
const MISSING: Label = Label::new("không có trong hồ sơ", "not in the dossier");
const LISTED_ABOVE: Label = Label::new("đã nêu ở trên", "listed above");

fn text(explained: &FindingExplanation, lang: Lang) -> String {
    let title = explained.title.as_ref().map(|title| title.get(lang));
    let title = title.map_or_else(String::new, |title| format!(": {title}"));
    let severity = explained.severity.label();
    let mut lines = vec![
        format!("{} ({}){title}", explained.code, severity.get(lang)),
        explained.message.get(lang).into(),
    ];
    let said = [
        (&WHY, explained.explanation.as_ref()),
        (&REMEDY, explained.remedy.as_ref()),
        (&LEGAL_BASIS, explained.legal_basis.as_ref()),
    ];
    for (head, said) in said {
        let said = said.map(|said| format!("{}: {}", head.get(lang), said.get(lang)));
        lines.extend(said);
    }
    let citation = cited(explained.citation.as_ref(), lang);
    lines.push(format!("{}: {citation}", CITATION.get(lang)));
    if !explained.facts.is_empty() {
        lines.push(format!("{}:", FACTS.get(lang)));
        let facts = explained.facts.iter();
        lines.extend(facts.map(|fact: &ExplainedFact| format!("  {}", fact.text(lang))));
    }
    lines.push(format!("{}:", GROUNDS.get(lang)));
    for place in &explained.grounds {
        list_place(place, lang, &mut lines);
    }
    lines.join("\n")
}

fn list_place(place: &TracedPlace, lang: Lang, lines: &mut Vec<String>) {
    let (path, cells) = (&place.path, &place.cells);
    let common = common_citation(cells);
    let after = match common {
        _ if place.missing => format!(": {}", MISSING.get(lang)),
        _ if cells.is_empty() => format!(": {}", LISTED_ABOVE.get(lang)),
        Some(citation) => format!(" ({})", citation.text(lang)),
        None => String::new(),
    };
    lines.push(format!("  {path}{after}"));
    for cell in cells.iter().take(LISTED) {
        lines.push(format!("    {}", cell.text(lang)));
        let own = cell.citation.as_ref().filter(|_| common.is_none());
        lines.extend(own.map(|citation| format!("      {}", citation.text(lang))));
        let evidence = cell.evidence.as_ref();
        lines.extend(evidence.map(|evidence| format!("      {}", evidence_text(evidence, lang))));
    }
    if let Some(more @ 1..) = cells.len().checked_sub(LISTED) {
        lines.push(match lang {
            Lang::Vi => format!("    … và {more} ô khác"),
            Lang::En => format!("    … and {more} more cells"),
        });
    }
}

/// The citation of all cells, when they have the same.
fn common_citation(cells: &[TracedCell]) -> Option<&Citation> {
    let first = cells.first()?.citation.as_ref()?;
    let mut cells = cells.iter();
    cells
        .all(|cell| cell.citation.as_ref() == Some(first))
        .then_some(first)
}

/// Grade, sources and note.
fn evidence_text(evidence: &Evidence, lang: Lang) -> String {
    let grade = evidence.grade;
    let (label, weak) = (grade.label(), grade.is_weak());
    let mut parts = vec![match (lang, weak) {
        (Lang::Vi, false) => format!("bằng chứng: {}", label.vi()),
        (Lang::Vi, true) => format!("bằng chứng yếu: {}", label.vi()),
        (Lang::En, false) => format!("evidence: {}", label.en()),
        (Lang::En, true) => format!("weak evidence: {}", label.en()),
    }];
    let sources: Vec<&str> = evidence.sources.iter().map(|one| &*one.key).collect();
    if !sources.is_empty() {
        let sources = sources.join(", ");
        parts.push(match lang {
            Lang::Vi => format!("nguồn: {sources}"),
            Lang::En => format!("sources: {sources}"),
        });
    }
    parts.extend(evidence.note.as_ref().map(|note| note.get(lang).into()));
    parts.join("; ")
}
