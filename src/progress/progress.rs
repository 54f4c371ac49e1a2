//! A plan held against a state.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::commune_group::GroupOutcome;
use super::duty_progress::Bearers;
use super::sameness::Sameness;
use super::{
    CommuneProgress, DutyProgress, InvalidState, ObjectiveProgress, QuotaProgress, RolledUp, State,
    StateProblem, TaskProgress, Unplaced,
};
use crate::assessment::{CommuneResult, Conclusion};
use crate::place::{CommuneCode, District, DistrictCode, Gazetteer, Unit, UnitError};
use crate::plan::{Measure, Plan, PlanReading};
use crate::recognition::{Predecessors, Standing, StandingEntry, StandingEvent};
use crate::tier::{Census, CensusError, TierScheme, Universe};
use crate::works::{ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel, WorksByCommune};

/// A plan held against the state of its province on a day (đối chiếu kế hoạch với thực hiện).
///
/// The communes are those that the gazetteer lists on the day, in the districts of the plan's
/// province. A result or a standing of a day on which its code belonged to another unit speaks of
/// that other unit, and so does one from before the unit took in others or lost a part: what is known
/// of a merged commune is what is known since the merger. Works stay in a commune that grows. What
/// is counted nowhere is told by [`Progress::unplaced`].
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::progress::{Progress, State};
/// use nongthonmoi::samples::hoa_binh;
///
/// let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
/// let state = State::new(NaiveDate::from_ymd_opt(2018, 12, 31).unwrap());
/// let progress = Progress::of(&plan, &gazetteer, &state)?;
/// assert_eq!(progress.communes().count(), 191);
/// // Nothing was reported, so nothing can be said; it is not a failure.
/// let answers = progress.objectives().into_iter().map(|objective| objective.answer());
/// assert!(answers.into_iter().all(|answer| answer == Answer::CannotSay));
/// # Ok::<(), nongthonmoi::progress::InvalidState>(())
/// ```
#[derive(Debug, Clone)]
pub struct Progress<'a> {
    plan: &'a Plan,
    reading: PlanReading<'a>,
    state: &'a State,
    gazetteer: &'a Gazetteer,
    districts: Vec<DistrictCode>,
    communes: BTreeMap<CommuneCode, CommuneProgress<'a>>,
    works: WorksByCommune<'a>,
}

impl<'a> Progress<'a> {
    /// Holds a plan against a state.
    ///
    /// # Errors
    /// [`InvalidState`] with every [`StateProblem`]: a day that the gazetteer does not cover or on
    /// which the plan's province has no communes in it, two
    /// results of one commune on one day, two standings of one commune, a result over the criteria
    /// of another set.
    pub fn of(
        plan: &'a Plan,
        gazetteer: &'a Gazetteer,
        state: &'a State,
    ) -> Result<Self, InvalidState> {
        match InvalidState::of(problems(plan, gazetteer, state)) {
            Some(invalid) => Err(invalid),
            None => Ok(Self::of_checked(plan, gazetteer, state)),
        }
    }

    fn of_checked(plan: &'a Plan, gazetteer: &'a Gazetteer, state: &'a State) -> Self {
        let date = looked_at(plan, state);
        let districts: Vec<DistrictCode> = gazetteer
            .districts_on(date)
            .filter(|district| district.province() == plan.province)
            .map(District::code)
            .collect();
        let units = gazetteer
            .communes_in(plan.province, date)
            .map(|unit| (unit.code(), CommuneProgress::new(unit)));
        let mut progress = Self {
            plan,
            reading: PlanReading::new(plan),
            state,
            gazetteer,
            districts: districts.clone(),
            communes: units.collect(),
            works: state.works.by_commune(),
        };
        progress.place_records(date);
        progress
    }

    /// Gives each commune its latest result and its standing, as far as they speak of it.
    fn place_records(&mut self, date: NaiveDate) {
        let mut communes = core::mem::take(&mut self.communes);
        for result in &self.state.results {
            let (code, on) = (result.commune(), result.date());
            if let Some(commune) = communes.get_mut(&code) {
                let latest = commune.result().is_none_or(|known| known.date() < on);
                if on <= date && latest && self.speaks_of(commune.unit(), on) {
                    commune.set_result(result);
                }
            }
        }
        for standing in &self.state.standings {
            if let Some(commune) = communes.get_mut(&standing.commune()) {
                let mut days = own_entries(standing).iter().filter_map(StandingEntry::date);
                if days.all(|on| self.speaks_of(commune.unit(), on)) {
                    commune.set_standing(standing);
                }
            }
        }
        self.communes = communes;
    }

    /// Whether a record of a day that bears the code of a unit speaks of that unit.
    fn speaks_of(&self, unit: &Unit, on: NaiveDate) -> bool {
        self.sameness(unit, on) == Sameness::Same
    }

    /// Whether the works of a commune that bear a day are its own. What was built in a commune stays
    /// in it when it takes in others.
    fn owns(&self, commune: CommuneCode, on: Option<NaiveDate>) -> bool {
        let unit = self.communes.get(&commune).map(CommuneProgress::unit);
        match (unit, on) {
            (Some(unit), Some(on)) => self.sameness(unit, on).keeps_works(),
            _ => true,
        }
    }

    /// The roads with a section in a commune.
    pub(super) fn roads_in(&self, commune: CommuneCode) -> impl Iterator<Item = &'a GreenRoad> {
        let roads = self.works.roads_in(commune);
        roads.filter(move |road| self.owns(commune, road.completed))
    }

    /// The value-chain models of a commune.
    pub(super) fn models_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = &'a ValueChainModel> {
        let models = self.works.models_in(commune);
        models.filter(move |model| self.owns(commune, first_day(model)))
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// What the plan says.
    #[must_use]
    pub const fn reading(&self) -> &PlanReading<'a> {
        &self.reading
    }

    /// The state.
    #[must_use]
    pub const fn state(&self) -> &'a State {
        self.state
    }

    /// The units of the area.
    #[must_use]
    pub const fn gazetteer(&self) -> &'a Gazetteer {
        self.gazetteer
    }

    /// The hamlets of a commune, each once, with whether it is exemplary.
    pub(super) fn hamlets_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = (&'a ExemplaryHamlet, Conclusion<HamletReason>)> {
        let hamlets = self.works.exemplary_hamlets_in(commune, self.date());
        hamlets
            .into_iter()
            .filter(move |(hamlet, _)| self.owns(commune, hamlet.attested))
    }

    /// The day on which objectives, quotas and groups are looked at: that of the state, or the last
    /// day of the plan's year where the state is later. What became of the year later answers no
    /// question of its plan; only who had been recognised in it may become known later.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        looked_at(self.plan, self.state)
    }

    /// The districts of the province on the day, codes rising.
    #[must_use]
    pub fn districts(&self) -> &[DistrictCode] {
        &self.districts
    }

    /// The communes of the province on the day, codes rising.
    pub fn communes(&self) -> impl Iterator<Item = &CommuneProgress<'a>> {
        self.communes.values()
    }

    /// A commune; `None` for a code that the province does not have on the day.
    #[must_use]
    pub fn commune(&self, code: CommuneCode) -> Option<&CommuneProgress<'a>> {
        self.communes.get(&code)
    }

    /// The communes of a district on the day, codes rising.
    pub fn communes_in(
        &self,
        district: DistrictCode,
    ) -> impl Iterator<Item = &CommuneProgress<'a>> {
        self.communes()
            .filter(move |commune| commune.district() == Some(district))
    }

    /// The units that a commune comes from, as they were on an earlier day, with what the histories of
    /// the state tell of their recognition. A [`SuccessorPolicy`](crate::recognition::SuccessorPolicy)
    /// says whether the commune counts as recognised.
    ///
    /// # Errors
    /// Those of [`Gazetteer::descents`].
    pub fn predecessors(
        &self,
        commune: CommuneCode,
        since: NaiveDate,
    ) -> Result<Predecessors, UnitError> {
        let standing = |code| self.state.standing(code);
        Predecessors::of(self.gazetteer, (commune, self.date()), since, standing)
    }

    /// Whether a commune has reported all of its works.
    pub(super) fn has_reported_works(&self, commune: CommuneCode) -> bool {
        self.works.has_reported(commune)
    }

    /// What the state says and what is counted nowhere, each with the reason, in a fixed order.
    #[must_use]
    pub fn unplaced(&self) -> Vec<Unplaced> {
        let mut found = BTreeSet::new();
        self.unplaced_communes(&mut found);
        self.unplaced_duties(&mut found);
        for figure in &self.state.figures {
            let district = figure.district;
            if !self.districts.contains(&district) {
                found.insert(Unplaced::UnknownDistrict { district });
            }
        }
        for done in &self.state.tasks_done {
            let number = done.number;
            if self.reading.task(number).is_silent() {
                found.insert(Unplaced::UnknownTask { number });
            }
        }
        found.into_iter().collect()
    }

    /// The records of communes that the province does not have, or not under that code.
    fn unplaced_communes(&self, found: &mut BTreeSet<Unplaced>) {
        let (state, works) = (self.state, &self.state.works);
        let mut record = |commune, on: Option<NaiveDate>, fits: fn(Sameness) -> bool| {
            found.extend(self.unplaced_record(commune, on, fits));
        };
        let same: fn(Sameness) -> bool = |one| one == Sameness::Same;
        for result in &state.results {
            record(result.commune(), Some(result.date()), same);
        }
        for standing in &state.standings {
            record(standing.commune(), None, same);
            for entry in own_entries(standing) {
                record(standing.commune(), entry.date(), same);
            }
        }
        for commune in &works.reported {
            record(*commune, None, Sameness::keeps_works);
        }
        for road in &works.roads {
            for commune in road.communes() {
                record(commune, road.completed, Sameness::keeps_works);
            }
        }
        for model in &works.models {
            record(model.commune, first_day(model), Sameness::keeps_works);
        }
        for hamlet in &works.hamlets {
            record(hamlet.commune, hamlet.attested, Sameness::keeps_works);
        }
    }

    /// Why a record of a commune and a day is counted nowhere, if it is not.
    fn unplaced_record(
        &self,
        commune: CommuneCode,
        on: Option<NaiveDate>,
        fits: impl Fn(Sameness) -> bool,
    ) -> Option<Unplaced> {
        let Some(known) = self.communes.get(&commune) else {
            return Some(Unplaced::NotACommune { commune });
        };
        let on = on?;
        match self.sameness(known.unit(), on) {
            sameness if fits(sameness) => None,
            Sameness::Another => Some(Unplaced::AnotherUnit { commune, on }),
            _ => Some(Unplaced::OtherArea { commune, on }),
        }
    }

    /// Submissions for no duty, no due date, or by somebody who is not bound.
    fn unplaced_duties(&self, found: &mut BTreeSet<Unplaced>) {
        let bearers = Bearers::of(self.plan, self.state, &self.districts);
        for submission in &self.state.submissions {
            let (duty, period, by) = (submission.duty.clone(), submission.period, &submission.by);
            let known = self.reading.duty(&duty);
            let mut due = known.places().to_vec();
            due.retain(|(one, _)| one.periods(self.plan.year).contains(&period));
            if known.is_silent() {
                found.insert(Unplaced::UnknownDuty { duty });
            } else if due.is_empty() {
                found.insert(Unplaced::NotDue { duty, period });
            } else if !due.iter().any(|(one, _)| bearers.binds(one, by)) {
                let by = by.clone();
                found.insert(Unplaced::NotBound { duty, by });
            }
        }
    }

    /// The communes by tier of the plan, of one district or of the province; `None` when the plan's
    /// rows make no tier scheme.
    #[must_use]
    pub fn census(&self, district: Option<DistrictCode>) -> Option<Census> {
        let scheme = self.reading.tier_scheme()?;
        self.census_by(scheme, district).ok()
    }

    /// The communes by the tiers of a scheme, of one district or of the province.
    ///
    /// # Errors
    /// [`CensusError::WrongCriteriaCount`] for a scheme over the criteria of another set.
    pub fn census_by(
        &self,
        scheme: TierScheme,
        district: Option<DistrictCode>,
    ) -> Result<Census, CensusError> {
        let communes: Vec<_> = self
            .communes()
            .filter(|commune| district.is_none() || commune.district() == district)
            .collect();
        let universe = u32::try_from(communes.len()).unwrap_or(u32::MAX);
        let counted = communes
            .iter()
            .filter_map(|commune| Some((commune.code(), commune.result()?.met())));
        let universe = Universe::of(universe).in_force_on(self.date());
        Census::of(scheme, universe, counted)
    }

    /// The quota table: planned, achieved, and what makes the difference.
    #[must_use]
    pub fn quota(&self) -> QuotaProgress<'_> {
        QuotaProgress::of(self)
    }

    /// What was achieved of a measure, rolled up from hamlets to the province; `None` for
    /// [`Measure::Other`], of which a state knows nothing, and when a sum needs more digits than
    /// are kept.
    #[must_use]
    pub fn rolled_up(&self, measure: Measure) -> Option<RolledUp> {
        RolledUp::of(self, measure)
    }

    /// The objectives in printed order, each with its answer.
    #[must_use]
    pub fn objectives(&self) -> Vec<ObjectiveProgress<'_>> {
        let objectives = self.plan.objectives.iter();
        objectives
            .map(|objective| ObjectiveProgress::of(objective, self))
            .collect()
    }

    /// The tasks in printed order, each with its status; what is due within `soon` days is due
    /// soon.
    #[must_use]
    pub fn tasks(&self, soon: u32) -> Vec<TaskProgress<'a>> {
        let (plan, state) = (self.plan, self.state);
        let done = &state.tasks_done;
        plan.tasks
            .iter()
            .map(|task| TaskProgress::of(task, plan.year, done, state.date, soon))
            .collect()
    }

    /// Every due date of every duty of the plan's year, in order, with who fulfilled it; what is
    /// due within `soon` days is due soon.
    #[must_use]
    pub fn duties(&self, soon: u32) -> Vec<DutyProgress<'a>> {
        DutyProgress::all(self.plan, self.state, &self.districts, soon)
    }

    /// The communes with the group that each belongs to, codes rising.
    ///
    /// The floor is that of the plan's objectives (no commune below 8 criteria), the strictest of
    /// several; without one, no commune lies below it.
    pub fn groups(&self) -> impl Iterator<Item = (CommuneCode, GroupOutcome)> {
        let floor = self.reading.floor().value().unwrap_or(0);
        self.communes().map(move |commune| {
            let met = commune.result().map(CommuneResult::met);
            let (year, date) = (self.plan.year, self.date());
            let group = GroupOutcome::of(commune.standing(), met, floor, year, date);
            (commune.code(), group)
        })
    }
}

/// The day on which a state is held against a plan.
fn looked_at(plan: &Plan, state: &State) -> NaiveDate {
    state.date.min(plan.year.last_day())
}

/// The entries that are to speak of the commune: all, or those after the last one by which it went up
/// in a unit of its own code, with that one.
pub(super) fn own_entries(standing: &Standing) -> &[StandingEntry] {
    let entries = standing.entries();
    let succeeded = entries.iter().rposition(|entry| match &entry.event {
        StandingEvent::Succeeded { by } => by.contains(&standing.commune()),
        _ => false,
    });
    entries.get(succeeded.unwrap_or(0)..).unwrap_or_default()
}

/// The first day that is known of a model.
fn first_day(model: &ValueChainModel) -> Option<NaiveDate> {
    let judged = model.judgements.iter().map(|judgement| judgement.on);
    model.start.into_iter().chain(judged).min()
}

/// Everything that keeps a state from being held against a plan.
fn problems(plan: &Plan, gazetteer: &Gazetteer, state: &State) -> Vec<StateProblem> {
    let mut problems = Vec::new();
    let coverage = gazetteer.coverage();
    let date = looked_at(plan, state);
    if coverage.contains(date) {
        let province = plan.province;
        if gazetteer.communes_in(province, date).next().is_none() {
            problems.push(StateProblem::NoCommunes { province, date });
        }
    } else {
        problems.push(StateProblem::DateOutsideCoverage { date, coverage });
    }
    let mut keys = BTreeMap::new();
    for result in &state.results {
        let seen: &mut u32 = keys.entry((result.commune(), result.date())).or_default();
        *seen = seen.saturating_add(1);
    }
    for ((commune, date), _) in keys.iter().filter(|(_, times)| **times > 1) {
        let (commune, date) = (*commune, *date);
        problems.push(StateProblem::ResultTwice { commune, date });
    }
    let expected = plan.quota.criteria;
    let mut others: Vec<(CommuneCode, u8)> = state
        .results
        .iter()
        .map(|result| (result.commune(), result.met().of()))
        .filter(|(_, found)| *found != expected)
        .collect();
    others.sort_unstable();
    others.dedup();
    problems.extend(
        others
            .into_iter()
            .map(|(commune, found)| StateProblem::OtherCriteria {
                commune,
                expected,
                found,
            }),
    );
    let mut communes: Vec<CommuneCode> = state.standings.iter().map(Standing::commune).collect();
    communes.sort_unstable();
    let mut twice: Vec<CommuneCode> = communes
        .iter()
        .zip(communes.iter().skip(1))
        .filter(|(one, next)| one == next)
        .map(|(one, _)| *one)
        .collect();
    twice.dedup();
    problems.extend(
        twice
            .into_iter()
            .map(|commune| StateProblem::StandingTwice { commune }),
    );
    problems
}
