//! What is due on a day: the tasks of a plan as [`TaskProgress`], its duties as [`DutyProgress`], each
//! with a [`DueStatus`].

mod due_status;

pub use due_status::DueStatus;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::ReportingPeriod;
use crate::place::{Level, Locality};
use crate::plan::{Duty, DutyBearer, Plan, PlanReading, Task};
use crate::progress::{Progress, Reporter, StateReading, Submission};
use crate::sorted::SortedMap;
use crate::text::fold;

/// A task of the plan with its status.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct TaskProgress<'a> {
    /// The task.
    pub task: &'a Task,
    /// Its status.
    #[serde(flatten)]
    pub status: DueStatus,
}

impl<'a> TaskProgress<'a> {
    fn of(task: &'a Task, plan: &PlanReading<'_>, reading: &StateReading<'_>, soon: u32) -> Self {
        let (date, done) = (reading.date(), reading.task_done(task.number));
        let due = task.due(plan.plan().year);
        let status = match done.filter(|on| *on <= date) {
            Some(on) if plan.task(task.number).is_ambiguous() => DueStatus::Ambiguous { on, due },
            _ => DueStatus::on(date, due, done, soon),
        };
        Self { task, status }
    }
}

/// One due date of a duty (nhiệm vụ định kỳ), with everybody who fulfils it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct DutyProgress<'a> {
    /// The duty.
    pub duty: &'a Duty,
    /// The period that it is about.
    pub period: ReportingPeriod,
    /// The last day on which it is in time.
    #[serde(with = "crate::date_form")]
    pub due: NaiveDate,
    /// Everybody who is bound by it, districts and communes by their codes and members by their folded names;
    /// where that is not known, those who fulfilled it, each once in any spelling.
    pub reporters: Vec<ReporterProgress>,
    /// How many are bound by it; `None` where neither the plan nor the state says so.
    pub expected: Option<usize>,
}

/// Who fulfils a duty, and how far.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ReporterProgress {
    /// Who it is.
    pub reporter: Reporter,
    /// How far.
    #[serde(flatten)]
    pub status: DueStatus,
}

/// Whose duties they are: what a plan does not say itself.
#[derive(Debug, Clone)]
pub(in crate::progress) struct Bearers<'s, 'a> {
    /// Those of the plan's columns, or of the day where the columns are of another level; each once,
    /// districts first.
    places: Vec<Locality>,
    reading: &'s StateReading<'a>,
}

impl<'s, 'a> Bearers<'s, 'a> {
    /// The districts and communes that a plan's table names, or those of the day of a level of which
    /// it names none, and the members that a state names.
    pub(in crate::progress) fn of(
        plan: &Plan,
        reading: &'s StateReading<'a>,
        of_the_day: &[Locality],
    ) -> Self {
        let columns = plan.quota.columns.iter();
        let mut places: Vec<Locality> = columns.map(|column| column.place).collect();
        for level in [Level::District, Level::Commune] {
            if places.iter().all(|place| place.level() != level) {
                let of_the_day = of_the_day.iter().copied();
                places.extend(of_the_day.filter(|place| place.level() == level));
            }
        }
        places.sort_unstable();
        places.dedup();
        Self { places, reading }
    }

    fn has(&self, place: Locality) -> bool {
        self.places.binary_search(&place).is_ok()
    }

    /// The districts, or the communes; `None` where none are known.
    fn of_level(&self, level: Level) -> Option<Vec<Reporter>> {
        let places = self.places.iter().copied();
        let places = places.filter(|place| place.level() == level);
        let found: Vec<Reporter> = places.map(Reporter::from).collect();
        Some(found).filter(|found| !found.is_empty())
    }

    /// Whether a duty binds somebody; one whose bearers are not known binds every agency.
    pub(in crate::progress) fn binds(&self, duty: &Duty, by: &Reporter) -> bool {
        match (&duty.bearer, by) {
            (DutyBearer::EachDistrict, Reporter::District(code)) => {
                self.has(Locality::District(*code))
            }
            (DutyBearer::EachCommune, Reporter::Commune(code)) => {
                self.has(Locality::Commune(*code))
            }
            (DutyBearer::EachMember, Reporter::Agency(name)) => {
                self.reading.members().len() == 0 || self.reading.is_member(name)
            }
            (DutyBearer::Agencies(names), Reporter::Agency(name)) => {
                names.iter().any(|one| fold(one) == fold(name))
            }
            _ => false,
        }
    }
}

impl<'a> DutyProgress<'a> {
    /// Every due date of every duty of a plan's year, in order; what is due within `soon` days of
    /// the day of the state is due soon. The units of the day are bound where the plan's columns name
    /// none of their level.
    pub(crate) fn all(
        plan: &'a Plan,
        reading: &StateReading<'_>,
        of_the_day: &[Locality],
        soon: u32,
    ) -> Vec<Self> {
        let bearers = Bearers::of(plan, reading, of_the_day);
        let (state, said) = (reading.state(), PlanReading::of(plan));
        let dated = plan.dated_duties().into_iter();
        dated
            .map(|(period, duty)| {
                // Others of the code that are due for the same period.
                let mut others: Vec<&Duty> = Vec::new();
                for (other, _) in said.duty(&duty.code).places() {
                    if *other != duty && other.periods(plan.year).contains(&period) {
                        others.push(other);
                    }
                }
                let when = (state.date, soon);
                Self::of((duty, &others), period, &bearers, &state.submissions, when)
            })
            .collect()
    }

    fn of(
        (duty, others): (&'a Duty, &[&Duty]),
        period: ReportingPeriod,
        bearers: &Bearers<'_, '_>,
        submissions: &[Submission],
        (date, soon): (NaiveDate, u32),
    ) -> Self {
        let due = period.last_day();
        let handed_in: Vec<&Submission> = submissions
            .iter()
            .filter(|one| one.duty == duty.code && one.period == period && one.on <= date)
            .filter(|one| bearers.binds(duty, &one.by))
            .collect();
        let bound = bound(duty, bearers);
        let expected = bound.as_ref().map(Vec::len);
        let found = bound.unwrap_or_else(|| reporters(&handed_in));
        let joint = matches!(duty.bearer, DutyBearer::Agencies(_));
        // The first day on which each did it, in any spelling of the name; and what each did that
        // may have been meant for another duty of the code.
        let mut done: SortedMap<ReporterKey, NaiveDate> = SortedMap::new();
        let mut unclear: SortedMap<ReporterKey, NaiveDate> = SortedMap::new();
        for one in &handed_in {
            let shared = others.iter().any(|other| bearers.binds(other, &one.by));
            let days = if shared { &mut unclear } else { &mut done };
            let first = days.entry(ReporterKey::of(&one.by)).or_insert(one.on);
            *first = one.on.min(*first);
        }
        let first = |days: &SortedMap<ReporterKey, NaiveDate>, by: &Reporter| {
            let jointly = days.values().min().copied().filter(|_| joint);
            jointly.or_else(|| days.get(&ReporterKey::of(by)).copied())
        };
        let reporters = found
            .into_iter()
            .map(|reporter| {
                let status = match (first(&done, &reporter), first(&unclear, &reporter)) {
                    (None, Some(on)) => DueStatus::Ambiguous { on, due: Some(due) },
                    (done, _) => DueStatus::on(date, Some(due), done, soon),
                };
                ReporterProgress { reporter, status }
            })
            .collect();
        Self {
            duty,
            period,
            due,
            reporters,
            expected,
        }
    }

    /// Those who should have fulfilled it by now and did not.
    pub fn late(&self) -> impl Iterator<Item = &ReporterProgress> {
        self.reporters.iter().filter(|one| one.status.is_late())
    }
}

impl<'a> Progress<'a> {
    /// The tasks in printed order, each once with its status; what is due within `soon` days is due
    /// soon.
    #[must_use]
    pub fn tasks(&self, soon: u32) -> Vec<TaskProgress<'a>> {
        let (plan, reading) = (self.plan_reading(), self.state_reading());
        let mut tasks: Vec<&Task> = Vec::new();
        for task in &self.plan().tasks {
            // A task that is written twice alike stands once in the reading.
            let known = plan.task(task.number);
            let mut known = known.places().iter();
            if known.any(|(one, _)| core::ptr::eq(*one, task)) {
                tasks.push(task);
            }
        }
        let of = |task| TaskProgress::of(task, plan, reading, soon);
        tasks.into_iter().map(of).collect()
    }

    /// Every due date of every duty of the plan's year, in order, with who fulfilled it; what is
    /// due within `soon` days is due soon.
    #[must_use]
    pub fn duties(&self, soon: u32) -> Vec<DutyProgress<'a>> {
        DutyProgress::all(self.plan(), self.state_reading(), &self.units(), soon)
    }
}

/// Everybody who is bound by a duty; `None` where that is not known.
fn bound(duty: &Duty, bearers: &Bearers<'_, '_>) -> Option<Vec<Reporter>> {
    match &duty.bearer {
        DutyBearer::EachDistrict => bearers.of_level(Level::District),
        DutyBearer::EachCommune => bearers.of_level(Level::Commune),
        DutyBearer::EachMember if bearers.reading.members().len() == 0 => None,
        DutyBearer::EachMember => {
            let members = bearers.reading.members().map(String::from);
            Some(members.map(Reporter::Agency).collect())
        }
        // Several agencies that are named together answer for one report.
        DutyBearer::Agencies(names) => Some(vec![Reporter::Agency(names.join("; "))]),
    }
}

/// Those who handed something in, each once: two spellings of a name are one, which stands by the
/// first in the order of the text.
fn reporters(handed_in: &[&Submission]) -> Vec<Reporter> {
    let mut found: SortedMap<ReporterKey, Reporter> = SortedMap::new();
    for one in handed_in {
        let first = found.entry(ReporterKey::of(&one.by));
        let first = first.or_insert_with(|| one.by.clone());
        if one.by < *first {
            first.clone_from(&one.by);
        }
    }
    found.into_values().collect()
}

/// Who did something, a name without its spelling.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum ReporterKey {
    Place(Locality),
    Agency(String),
}

impl ReporterKey {
    fn of(reporter: &Reporter) -> Self {
        match reporter {
            Reporter::District(code) => Self::Place((*code).into()),
            Reporter::Commune(code) => Self::Place((*code).into()),
            Reporter::Agency(name) => Self::Agency(fold(name)),
        }
    }
}
