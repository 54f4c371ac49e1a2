//! Explanations of findings.

use alloc::string::String;
use alloc::vec::Vec;

use super::{ExplainedFact, TracedCell, TracedPlace, wording};
use crate::criteria::PartNumber;
use crate::law::Citation;
use crate::rules::catalog::{criteria_places, state_paths};
use crate::rules::{Dossier, FactDocument, Finding, Path, RuleCode, Severity};
use crate::sorted::SortedSet;
use crate::text::{Label, Lang};

/// Why a finding was made, and from what: what its rule says, its facts with their meanings, and
/// the cells of the dossier that it came from.
///
/// The serde form has the fields of the methods; it is written only.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FindingExplanation {
    code: RuleCode,
    severity: Severity,
    path: Path,
    message: Label,
    title: Option<Label>,
    explanation: Option<Label>,
    remedy: Option<Label>,
    legal_basis: Option<Label>,
    citation: Citation,
    facts: Vec<ExplainedFact>,
    grounds: Vec<TracedPlace>,
}

impl Finding {
    /// The explanation of the finding by the dossier in which it was made: the cells at its own
    /// place, then those at each related place, then for a figure of a report what the standard
    /// requires there. Each cell is listed once.
    ///
    /// It is worked out when it is asked for, in time proportional to the dossier. A finding whose
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
    /// let places: Vec<String> = explained.grounds().iter().map(|one| one.path().to_string()).collect();
    /// assert_eq!(places, ["/quota/rows/6/total", "/quota/rows/6/cells"]);
    /// ```
    #[must_use]
    pub fn explain(&self, dossier: &Dossier<'_>) -> FindingExplanation {
        let rule = self.rule();
        let meaning = |name: &str| {
            let mut documents = rule?.facts.iter();
            let document = documents.find(|document| document.name() == name);
            document.map(FactDocument::meaning)
        };
        let facts = self.facts().iter();
        FindingExplanation {
            code: self.code().clone(),
            severity: self.severity(),
            path: self.path().clone(),
            message: Label::in_both(|lang| self.text(lang)),
            title: rule.map(|rule| rule.title.clone()),
            explanation: rule.map(|rule| rule.explanation.clone()),
            remedy: rule.map(|rule| rule.remedy.clone()),
            legal_basis: rule.map(|rule| rule.legal_basis.clone()),
            citation: self.citation().clone(),
            facts: facts
                .map(|fact| ExplainedFact::new(fact, meaning(fact.name())))
                .collect(),
            grounds: grounds(self, dossier),
        }
    }
}

/// The places of a finding with their cells, each cell once.
fn grounds(finding: &Finding, dossier: &Dossier<'_>) -> Vec<TracedPlace> {
    let required = required(finding.path());
    let required = required.filter(|place| !finding.related().contains(place));
    let required = required.filter(|place| !dossier.trace(place).is_empty());
    let related = finding.related().iter().cloned();
    let places = [finding.path().clone()].into_iter().chain(related);
    let (mut grounds, mut told) = (Vec::new(), SortedSet::new());
    for place in places.chain(required) {
        let mut cells = dossier.trace(&place);
        let missing = cells.is_empty();
        cells.retain(|cell| !told.contains(cell.path()));
        told.extend(cells.iter().map(|cell| cell.path().clone()));
        grounds.push(TracedPlace::new(place, missing, cells));
    }
    grounds
}

/// What the standard requires of the figure at a place of a report.
fn required(path: &Path) -> Option<Path> {
    let within = path.is_within(&state_paths::reports());
    let mut segments = path.segments().skip(3);
    let (number, after) = (segments.next()?, segments.next());
    let number: PartNumber = number.parse().ok().filter(|_| within && after.is_none())?;
    Some(criteria_places::required(number.indicator()))
}

impl FindingExplanation {
    /// The code of the rule.
    #[must_use]
    pub const fn code(&self) -> &RuleCode {
        &self.code
    }

    /// The severity of the finding.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Where the finding belongs.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// The finding in words.
    #[must_use]
    pub const fn message(&self) -> &Label {
        &self.message
    }

    /// What the rule is about; `None` when it is not at hand, as with the next three.
    #[must_use]
    pub const fn title(&self) -> Option<&Label> {
        self.title.as_ref()
    }

    /// Why it is wrong.
    #[must_use]
    pub const fn explanation(&self) -> Option<&Label> {
        self.explanation.as_ref()
    }

    /// What to do about it.
    #[must_use]
    pub const fn remedy(&self) -> Option<&Label> {
        self.remedy.as_ref()
    }

    /// What the rule goes back to.
    #[must_use]
    pub const fn legal_basis(&self) -> Option<&Label> {
        self.legal_basis.as_ref()
    }

    /// The place in the documents that the finding goes back to.
    #[must_use]
    pub const fn citation(&self) -> &Citation {
        &self.citation
    }

    /// The facts with their meanings, in the order of the finding.
    #[must_use]
    pub fn facts(&self) -> &[ExplainedFact] {
        &self.facts
    }

    /// The places that made the finding, its own first, each with its cells.
    #[must_use]
    pub fn grounds(&self) -> &[TracedPlace] {
        &self.grounds
    }

    /// The cells of all places.
    pub fn cells(&self) -> impl Iterator<Item = &TracedCell> {
        self.grounds.iter().flat_map(TracedPlace::cells)
    }

    /// The explanation in words, in several lines. Of a place with many cells the first 40 are
    /// told, and how many there are.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        wording::text(self, lang)
    }
}
