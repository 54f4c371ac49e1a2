//! A plan compared with what was done: objectives, quotas, tasks and duties on a day, communes by
//! group, and two states compared.
//!
//! A [`State`] holds what is known of a province on a day, a [`StateReading`] says what it means, and
//! [`Progress`] compares a plan with it: start there. Nothing that is missing is taken for a failure:
//! an achievement is an interval with its coverage, an objective is reached, not reached, or cannot
//! be said yet.
//!
//! | question | answer |
//! |---|---|
//! | is an objective reached, and on what does the answer rest? | [`Progress::objectives`] |
//! | what was planned and achieved by district or commune? | [`Progress::quota`] |
//! | and by commune and hamlet? | [`Progress::rolled_up`] |
//! | which tasks are late? | [`Progress::tasks`] |
//! | which reports are missing? | [`Progress::duties`] |
//! | which group does a commune belong to? | [`Progress::groups`] |
//! | what changed since, also across a merger? | [`Comparison::of`] |
//! | which units of which day are counted? | [`Progress::date`] |
//! | what of the state is counted nowhere? | [`Progress::unplaced`] |

mod commune_group;
mod comparison;
mod due;
mod objective;
mod published;
mod quota;
mod state;
mod unplaced;

pub use commune_group::GroupOutcome;
pub use comparison::{
    Comparison, CriterionChange, MatchedBy, MatchedCommune, RecognitionBalance, RecognitionFlows,
    RegroupedCommune, Regrouping, RegroupingKind,
};
pub use due::{DueStatus, DutyProgress, ReporterProgress, TaskProgress};
pub use objective::{
    AnswerBasis, ObjectiveFigures, ObjectiveProgress, ObjectiveReading, PublishedAt,
};
pub use published::{Published, PublishedCensus, PublishedFigure, PublishedTier};
pub use quota::{
    Achieved, CellProgress, Coverage, Difference, DifferenceReason, Gap, RolledPlace, RolledUp,
    RowProgress,
};
pub use state::{
    ColumnSum, CommuneProgress, FigureColumn, InvalidState, ReportedFigure, Reporter, State,
    StateProblem, StateReading, Submission, TaskDone, TrainedFigure, TrainedOfficials,
};
pub use unplaced::Unplaced;

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::Conclusion;
use crate::place::{CommuneCode, DistrictCode, Gazetteer, Level, Locality, UnitError};
use crate::plan::{Plan, PlanReading};
use crate::recognition::Predecessors;
use crate::tier::{Census, CensusError, TierScheme, Universe};
use crate::works::{ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel};
use state::PlacedState;

/// A plan compared with the state of its province on a day (đối chiếu kế hoạch với thực hiện).
///
/// The communes are those that the gazetteer lists on the day, in the districts of the plan's
/// province. A result or a standing counts for a commune only if the code belonged to the same unit
/// on its day, and the unit has neither taken in others nor lost a part since: of a merged commune
/// only what is dated since the merger counts. Works stay in a commune that grows. Records that
/// count nowhere are listed by [`Progress::unplaced`].
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
/// let answers = progress.objectives().into_iter().map(|objective| objective.answer);
/// assert!(answers.into_iter().all(|answer| answer == Answer::CannotSay));
/// # Ok::<(), nongthonmoi::progress::InvalidState>(())
/// ```
#[derive(Debug, Clone)]
pub struct Progress<'a> {
    plan: PlanReading<'a>,
    placed: PlacedState<'a>,
}

impl<'a> Progress<'a> {
    /// Compares a plan with a state.
    ///
    /// # Errors
    /// [`InvalidState`] with every [`StateProblem`]: a day that the gazetteer does not cover, or on
    /// which it has no communes of the plan's province; two results of one commune on one day; two
    /// standings of one commune; a result over the criteria of another set.
    pub fn of(
        plan: &'a Plan,
        gazetteer: &'a Gazetteer,
        state: &'a State,
    ) -> Result<Self, InvalidState> {
        let reading = StateReading::of(state);
        let date = state.date.min(plan.year.last_day());
        match InvalidState::of(problems(plan, gazetteer, &reading, date)) {
            Some(invalid) => Err(invalid),
            None => Ok(Self {
                plan: PlanReading::of(plan),
                placed: PlacedState::of(reading, gazetteer, (plan.province, date)),
            }),
        }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.plan.plan()
    }

    /// What the plan says.
    #[must_use]
    pub const fn plan_reading(&self) -> &PlanReading<'a> {
        &self.plan
    }

    /// The state.
    #[must_use]
    pub const fn state(&self) -> &'a State {
        self.state_reading().state()
    }

    /// What the state says.
    #[must_use]
    pub const fn state_reading(&self) -> &StateReading<'a> {
        self.placed.reading()
    }

    /// The units of the area.
    #[must_use]
    pub const fn gazetteer(&self) -> &'a Gazetteer {
        self.placed.gazetteer()
    }

    const fn placed(&self) -> &PlacedState<'a> {
        &self.placed
    }

    /// The roads with a section in a commune.
    fn roads_in(&self, commune: CommuneCode) -> impl Iterator<Item = &'a GreenRoad> {
        self.placed.roads_in(commune)
    }

    /// The value-chain models of a commune.
    fn models_in(&self, commune: CommuneCode) -> impl Iterator<Item = &'a ValueChainModel> {
        self.placed.models_in(commune)
    }

    /// The hamlets of a commune, each once, with whether it is exemplary.
    fn hamlets_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = (&'a ExemplaryHamlet, Conclusion<HamletReason>)> {
        self.placed.hamlets_in(commune)
    }

    /// The day for which objectives, quotas and groups are answered: that of the state, or the last
    /// day of the plan's year where the state is later. What happened after that year does not
    /// count for its plan; only recognitions within the year may become known later.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.placed.date()
    }

    /// Whether the plan's year has begun on the day. Before it nothing can be said of the plan.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.plan().year.first_day() <= self.date()
    }

    /// The districts of the province on the day, codes ascending.
    #[must_use]
    pub fn districts(&self) -> &[DistrictCode] {
        self.placed.districts()
    }

    /// The level below the province by which the plan is followed: that of its columns. For a plan
    /// without columns, or with columns of two levels, it is the district where there are districts on
    /// the day, else the commune.
    #[must_use]
    pub fn level(&self) -> Level {
        let columns = self.plan().quota.level();
        columns.unwrap_or(if self.districts().is_empty() {
            Level::Commune
        } else {
            Level::District
        })
    }

    /// The districts or communes of the province on the day, by [`level`](Self::level); codes
    /// ascending.
    #[must_use]
    pub fn localities(&self) -> Vec<Locality> {
        let level = self.level();
        let mut units = self.units();
        units.retain(|unit| unit.level() == level);
        units
    }

    /// The districts and the communes of the province on the day, codes ascending.
    fn units(&self) -> Vec<Locality> {
        let districts = self.districts().iter().copied().map(Locality::District);
        let communes = self.communes().map(|one| Locality::Commune(one.code()));
        districts.chain(communes).collect()
    }

    /// The communes of the province on the day, codes ascending.
    #[must_use]
    pub fn communes(&self) -> impl ExactSizeIterator<Item = &CommuneProgress<'a>> {
        self.placed.communes().iter()
    }

    /// A commune; `None` for a code that the province does not have on the day.
    #[must_use]
    pub fn commune(&self, code: CommuneCode) -> Option<&CommuneProgress<'a>> {
        self.placed.commune(code)
    }

    /// The communes of a district on the day, codes ascending.
    #[must_use]
    pub fn communes_in(
        &self,
        district: DistrictCode,
    ) -> impl ExactSizeIterator<Item = &CommuneProgress<'a>> {
        self.placed.communes_in(Some(district)).iter()
    }

    /// The communes of a district, one commune, or those of the province; codes ascending.
    fn communes_of(&self, place: Option<Locality>) -> &[CommuneProgress<'a>] {
        match place {
            Some(Locality::District(code)) => self.placed.communes_in(Some(code)),
            Some(Locality::Commune(code)) => {
                self.placed.commune(code).map_or(&[], core::slice::from_ref)
            }
            None => self.placed.communes(),
        }
    }

    /// The units that a commune comes from, as they were on an earlier day, with what the histories of
    /// the state say of their recognition. A [`SuccessorPolicy`](crate::recognition::SuccessorPolicy)
    /// says whether the commune counts as recognised.
    ///
    /// # Errors
    /// Those of [`Gazetteer::descents`].
    pub fn predecessors(
        &self,
        commune: CommuneCode,
        since: NaiveDate,
    ) -> Result<Predecessors, UnitError> {
        let standing = |code| self.state_reading().standing(code);
        Predecessors::of(self.gazetteer(), (commune, self.date()), since, standing)
    }

    /// Whether a commune has reported all of its works.
    fn has_reported_works(&self, commune: CommuneCode) -> bool {
        self.state_reading().has_reported_works(commune)
    }

    /// The communes by tier of the plan, of one district or commune or of the province; `None` when the
    /// plan's rows make no tier scheme.
    #[must_use]
    pub fn census(&self, place: Option<Locality>) -> Option<Census> {
        let scheme = self.plan.tiers.scheme()?;
        self.census_by(scheme, place).ok()
    }

    /// The communes by the tiers of a scheme, of one district or commune or of the province.
    ///
    /// # Errors
    /// [`CensusError::WrongCriteriaCount`] for a scheme over the criteria of another set.
    pub fn census_by(
        &self,
        scheme: TierScheme,
        place: Option<Locality>,
    ) -> Result<Census, CensusError> {
        let communes = self.communes_of(place);
        let universe = u32::try_from(communes.len()).unwrap_or(u32::MAX);
        let counted = communes
            .iter()
            .filter_map(|commune| Some((commune.code(), commune.result?.met())));
        let universe = Universe::of(universe).in_force_on(self.date());
        Census::of(scheme, universe, counted)
    }
}

/// Everything that keeps a state from being compared with a plan.
fn problems(
    plan: &Plan,
    gazetteer: &Gazetteer,
    reading: &StateReading<'_>,
    date: NaiveDate,
) -> Vec<StateProblem> {
    let mut problems = Vec::new();
    let coverage = gazetteer.coverage();
    if coverage.contains(date) {
        let province = plan.province;
        if gazetteer.communes_in(province, date).next().is_none() {
            problems.push(StateProblem::NoCommunes { province, date });
        }
    } else {
        problems.push(StateProblem::DateOutsideCoverage { date, coverage });
    }
    reading.results_twice(&mut problems);
    reading.other_criteria(plan.quota.criteria, &mut problems);
    reading.standings_twice(&mut problems);
    problems
}
