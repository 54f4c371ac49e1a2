//! Where a duty stands on a day.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{DueStatus, Reporter, State, Submission};
use crate::calendar::ReportingPeriod;
use crate::place::DistrictCode;
use crate::plan::{DueItem, Duty, DutyBearer, Plan};
use crate::text::fold;

/// One due date of a duty (nhiệm vụ định kỳ), with everybody who fulfils it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct DutyProgress<'a> {
    duty: &'a Duty,
    period: ReportingPeriod,
    #[cfg_attr(feature = "serde", serde(with = "crate::date_form"))]
    due: NaiveDate,
    reporters: Vec<ReporterProgress>,
    expected: Option<usize>,
}

/// Who fulfils a duty, and how far.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ReporterProgress {
    reporter: Reporter,
    #[cfg_attr(feature = "serde", serde(flatten))]
    status: DueStatus,
}

impl ReporterProgress {
    /// Who it is.
    #[must_use]
    pub const fn reporter(&self) -> &Reporter {
        &self.reporter
    }

    /// How far.
    #[must_use]
    pub const fn status(&self) -> DueStatus {
        self.status
    }
}

/// Whose duties they are: what a plan does not say itself.
#[derive(Debug, Clone, Copy)]
struct Bearers<'a> {
    districts: &'a [DistrictCode],
    members: &'a [String],
}

impl<'a> DutyProgress<'a> {
    /// Every due date of every duty of a plan's year, in order; what is due within `soon` days of
    /// the day of the state is due soon. It needs no gazetteer: the plan says which districts it
    /// binds.
    pub(crate) fn all(plan: &'a Plan, state: &State, soon: u32) -> Vec<Self> {
        let mut districts: Vec<DistrictCode> = Vec::new();
        for column in &plan.quota.columns {
            if !districts.contains(&column.district) {
                districts.push(column.district);
            }
        }
        let bearers = Bearers {
            districts: &districts,
            members: &state.members,
        };
        let mut found = Vec::new();
        for due in plan.due_dates() {
            if let DueItem::Duty { code, period } = due.item() {
                let duty = plan.duties.iter().find(|duty| duty.code == *code);
                found.extend(duty.map(|duty| {
                    let when = (state.date, soon);
                    Self::of(duty, *period, bearers, &state.submissions, when)
                }));
            }
        }
        found
    }

    fn of(
        duty: &'a Duty,
        period: ReportingPeriod,
        bearers: Bearers<'_>,
        submissions: &[Submission],
        (date, soon): (NaiveDate, u32),
    ) -> Self {
        let due = period.last_day();
        let handed_in: Vec<&Submission> = submissions
            .iter()
            .filter(|one| one.duty == duty.code && one.period == period && one.on <= date)
            .collect();
        let bound = bound(duty, bearers);
        let expected = bound.as_ref().map(Vec::len);
        let found = bound.unwrap_or_else(|| {
            let mut found: Vec<Reporter> = handed_in.iter().map(|one| one.by.clone()).collect();
            found.sort_unstable();
            found.dedup();
            found
        });
        let joint = matches!(duty.bearer, DutyBearer::Agencies(_));
        let reporters = found
            .into_iter()
            .map(|reporter| {
                let done = handed_in
                    .iter()
                    .filter(|one| joint || same(&one.by, &reporter))
                    .map(|one| one.on)
                    .min();
                let status = DueStatus::on(date, Some(due), done, soon);
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

    /// The duty.
    #[must_use]
    pub const fn duty(&self) -> &'a Duty {
        self.duty
    }

    /// The period that it is about.
    #[must_use]
    pub const fn period(&self) -> ReportingPeriod {
        self.period
    }

    /// The last day on which it is in time.
    #[must_use]
    pub const fn due(&self) -> NaiveDate {
        self.due
    }

    /// Everybody who is bound by it; where that is not known, those who fulfilled it.
    #[must_use]
    pub fn reporters(&self) -> &[ReporterProgress] {
        &self.reporters
    }

    /// How many are bound by it; `None` where neither the plan nor the state says so.
    #[must_use]
    pub const fn expected(&self) -> Option<usize> {
        self.expected
    }

    /// Those who should have fulfilled it by now and did not.
    pub fn late(&self) -> impl Iterator<Item = &ReporterProgress> {
        self.reporters.iter().filter(|one| one.status.is_late())
    }
}

/// Everybody who is bound by a duty; `None` where that is not known.
fn bound(duty: &Duty, bearers: Bearers<'_>) -> Option<Vec<Reporter>> {
    match &duty.bearer {
        DutyBearer::EachDistrict => {
            let districts = bearers.districts.iter().copied();
            Some(districts.map(Reporter::District).collect())
        }
        DutyBearer::EachMember if bearers.members.is_empty() => None,
        DutyBearer::EachMember => {
            let members = bearers.members.iter().cloned();
            Some(members.map(Reporter::Agency).collect())
        }
        // Several agencies that are named together answer for one report.
        DutyBearer::Agencies(names) => Some(vec![Reporter::Agency(names.join("; "))]),
    }
}

/// Whether two names mean the same reporter, whatever their spelling.
fn same(one: &Reporter, other: &Reporter) -> bool {
    match (one, other) {
        (Reporter::Agency(one), Reporter::Agency(other)) => fold(one) == fold(other),
        _ => one == other,
    }
}
