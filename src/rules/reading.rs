//! A dossier as rules read it: what several of them need is worked out once.

use alloc::vec::Vec;
use core::cell::OnceCell;
use core::cmp::Ordering;
use core::ops::Deref;

use chrono::NaiveDate;

use super::cells::cited::{Sentence, sentences};
use super::cells::documents::{Named, named};
use super::{Dossier, SkipReason};
use crate::assessment::{Assessment, CommuneReport, CountingPolicy, Observation, ReportError};
use crate::criteria::Standard;
use crate::law::{Citation, Matter};
use crate::plan::PlanReading;
use crate::progress::{Progress, StateReading};
use crate::quantity::Decimal;
use crate::recognition::catalog::{decision_18_2022, decision_372, decision_2540};
use crate::recognition::{Condition, Regulation};
use crate::sorted::sort_by;
use crate::text::Label;

/// A dossier with the readings of its parts, as a check has it. It dereferences to the [`Dossier`]:
/// `read_plan` and `read_state` give what was written, `plan_reading` and `state_reading` what it
/// means. A reading is made when the first rule asks for it, and serves all rules.
///
/// ```
/// use nongthonmoi::rules::{Dossier, DossierReading};
/// use nongthonmoi::samples::hoa_binh;
///
/// let plan = hoa_binh::plan_2018();
/// let dossier = DossierReading::new(Dossier::new().plan(&plan));
/// assert_eq!(dossier.plan_reading()?.floor.value(), Some(8));
/// assert!(dossier.state_reading().is_err() && dossier.read_state().is_err());
/// # Ok::<(), nongthonmoi::rules::SkipReason>(())
/// ```
#[derive(Debug)]
pub struct DossierReading<'a> {
    dossier: Dossier<'a>,
    plan: OnceCell<PlanReading<'a>>,
    state: OnceCell<StateReading<'a>>,
    progress: OnceCell<Option<Progress<'a>>>,
    refused: OnceCell<Vec<RefusedReport<'a>>>,
    sentences: OnceCell<Vec<Sentence>>,
    documents: OnceCell<Result<Vec<Named>, SkipReason>>,
    regulations: OnceCell<Regulations>,
}

/// A report that cannot be assessed.
#[derive(Debug)]
#[non_exhaustive]
pub struct RefusedReport<'a> {
    /// The report.
    pub report: &'a CommuneReport,
    /// Everything that is wrong with it, in the order of numbers, independent of the order of its
    /// observations.
    pub errors: Vec<ReportError>,
}

impl<'a> Deref for DossierReading<'a> {
    type Target = Dossier<'a>;

    fn deref(&self) -> &Dossier<'a> {
        &self.dossier
    }
}

impl<'a> DossierReading<'a> {
    /// Takes a dossier; nothing is read yet.
    #[must_use]
    pub const fn new(dossier: Dossier<'a>) -> Self {
        Self {
            dossier,
            plan: OnceCell::new(),
            state: OnceCell::new(),
            progress: OnceCell::new(),
            refused: OnceCell::new(),
            sentences: OnceCell::new(),
            documents: OnceCell::new(),
            regulations: OnceCell::new(),
        }
    }

    /// What the plan means.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has no plan.
    pub fn plan_reading(&self) -> Result<&PlanReading<'a>, SkipReason> {
        let plan = self.read_plan()?;
        Ok(self.plan.get_or_init(|| PlanReading::of(plan)))
    }

    /// What the state means.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has no state.
    pub fn state_reading(&self) -> Result<&StateReading<'a>, SkipReason> {
        let state = self.read_state()?;
        Ok(self.state.get_or_init(|| StateReading::of(state)))
    }

    /// The plan compared with the state.
    ///
    /// # Errors
    /// [`SkipReason`] when the plan, the gazetteer or the state is absent, and when the state cannot be
    /// compared with the plan.
    pub fn progress(&self) -> Result<&Progress<'a>, SkipReason> {
        let (plan, gazetteer) = (self.read_plan()?, self.read_gazetteer()?);
        let state = self.read_state()?;
        let progress = self
            .progress
            .get_or_init(|| Progress::of(plan, gazetteer, state).ok());
        progress.as_ref().ok_or(NOT_COMPARED)
    }

    /// The sentences of the plan with the documents that they cite.
    pub(super) fn sentences(&self) -> Result<&[Sentence], SkipReason> {
        let plan = self.read_plan()?;
        Ok(self.sentences.get_or_init(|| sentences(plan)))
    }

    /// Every document that the dossier names with its day.
    pub(super) fn documents(&self) -> Result<&[Named], SkipReason> {
        let sentences = self.sentences().unwrap_or_default();
        let documents = self.documents.get_or_init(|| named(self, sentences));
        documents.as_deref().map_err(Clone::clone)
    }

    /// The built-in regulations of recognition.
    pub(super) fn regulations(&self) -> &Regulations {
        self.regulations.get_or_init(Regulations::built_in)
    }

    /// The reports that cannot be assessed by the standard, in the order of the reports.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has no standard or no reports.
    pub fn refused_reports(&self) -> Result<&[RefusedReport<'a>], SkipReason> {
        let (standard, reports) = (self.read_standard()?, self.read_reports()?);
        Ok(self.refused.get_or_init(|| {
            let refused = reports
                .iter()
                .filter_map(|report| refused(standard, report));
            refused.collect()
        }))
    }
}

const NOT_COMPARED: SkipReason = SkipReason::NothingStated(Label::new(
    "không đối chiếu được tình hình thực hiện với kế hoạch",
    "the state cannot be compared with the plan",
));

/// What is wrong with a report; `None` when it can be assessed.
fn refused<'a>(standard: &Standard, report: &'a CommuneReport) -> Option<RefusedReport<'a>> {
    Assessment::of(standard, report, CountingPolicy::ONLY_MET).err()?;
    // Of several figures for one indicator the last one is one too many: the order decides which.
    let mut observations: Vec<_> = report.observations().collect();
    sort_by(&mut observations, |(one, figure), (next, other)| {
        one.cmp(next).then_with(|| compare(*figure, *other))
    });
    let mut sorted = CommuneReport::new(report.commune(), report.date());
    sorted.extend(
        observations
            .into_iter()
            .map(|(number, figure)| (number.clone(), figure)),
    );
    let refused = Assessment::of(standard, &sorted, CountingPolicy::ONLY_MET).err()?;
    let errors = refused.errors().to_vec();
    Some(RefusedReport { report, errors })
}

/// Attestations before figures; equal figures by their digits.
fn compare(one: Observation, other: Observation) -> Ordering {
    let key = |observation| match observation {
        Observation::Amount(amount) => (Some(amount), None),
        Observation::Share { part, whole } => (Some(part), Some(whole)),
        _ => (None, None),
    };
    let digits = |figure: Option<Decimal>| figure.map(|figure| figure.scale());
    let ((part, whole), (part_2, whole_2)) = (key(one), key(other));
    let by_verdict = one.attested().cmp(&other.attested());
    by_verdict
        .then_with(|| (part, whole).cmp(&(part_2, whole_2)))
        .then_with(|| digits(part).cmp(&digits(part_2)))
        .then_with(|| digits(whole).cmp(&digits(whole_2)))
}

/// The built-in regulations. A recognition is compared with the one in force on its day.
#[derive(Debug)]
pub(super) struct Regulations([Regulation; 3]);

impl Regulations {
    pub(super) fn built_in() -> Self {
        Self([decision_372(), decision_2540(), decision_18_2022()])
    }

    /// The one in force on a day; `None` where it is not known.
    pub(super) fn on(&self, day: NaiveDate) -> Option<&Regulation> {
        let in_force = &Matter::Recognition.in_force(day)?.instrument;
        self.0.iter().find(|one| one.instrument == *in_force)
    }

    /// Where the regulation of a day asks something of a commune; `None` when it is not known to.
    pub(super) fn asks(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let mut conditions = self.on(day)?.commune.iter();
        let asked = conditions.find(|asked| &asked.value == condition);
        asked.map(|asked| asked.citation.clone())
    }

    /// Where the regulation of a day asks something of a commune; the regulation as a whole when it is
    /// not known to.
    pub(super) fn cite_condition(&self, day: NaiveDate, condition: &Condition) -> Option<Citation> {
        let asked = self.asks(day, condition);
        asked.or_else(|| Matter::Recognition.cite(day))
    }
}
