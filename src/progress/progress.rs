//! A plan held against a state.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::commune_group::GroupOutcome;
use super::{
    CommuneProgress, DutyProgress, InvalidState, ObjectiveProgress, QuotaProgress, RolledUp, State,
    StateProblem, TaskProgress,
};
use crate::assessment::CommuneResult;
use crate::place::{CommuneCode, District, DistrictCode, Gazetteer, UnitKind};
use crate::plan::{Measure, ObjectiveTarget, Plan};
use crate::recognition::Standing;
use crate::tier::{Census, CensusError, TierScheme, Universe};
use crate::works::GreenRoad;

/// A plan held against the state of its province on a day (đối chiếu kế hoạch với thực hiện).
///
/// The communes are those that the gazetteer lists on the day, in the districts of the plan's
/// province. What the state says of other codes is not counted and is told by
/// [`Progress::strangers`].
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
    state: &'a State,
    gazetteer: &'a Gazetteer,
    districts: Vec<DistrictCode>,
    communes: BTreeMap<CommuneCode, CommuneProgress<'a>>,
    works_reported: BTreeSet<CommuneCode>,
}

impl<'a> Progress<'a> {
    /// Holds a plan against a state.
    ///
    /// # Errors
    /// [`InvalidState`] with every [`StateProblem`]: a day that the gazetteer does not cover, two
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
        let mut results: BTreeMap<CommuneCode, &CommuneResult> = BTreeMap::new();
        for result in &state.results {
            if result.date() <= state.date {
                let latest = results.entry(result.commune()).or_insert(result);
                if latest.date() < result.date() {
                    *latest = result;
                }
            }
        }
        let standings: BTreeMap<CommuneCode, &Standing> = state
            .standings
            .iter()
            .map(|standing| (standing.commune(), standing))
            .collect();
        let districts: Vec<DistrictCode> = gazetteer
            .districts_on(state.date)
            .filter(|district| district.province() == plan.province)
            .map(District::code)
            .collect();
        let communes = gazetteer
            .units_on(state.date)
            .filter(|unit| unit.kind() == UnitKind::Commune && districts.contains(&unit.district()))
            .map(|unit| {
                let code = unit.code();
                let commune = CommuneProgress::new(
                    unit,
                    results.get(&code).copied(),
                    standings.get(&code).copied(),
                );
                (code, commune)
            })
            .collect();
        Self {
            plan,
            state,
            gazetteer,
            districts,
            communes,
            works_reported: state.works.reported.iter().copied().collect(),
        }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.plan
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

    /// The day.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.state.date
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
            .filter(move |commune| commune.district() == district)
    }

    /// Whether a commune has reported all of its works.
    pub(super) fn has_reported_works(&self, commune: CommuneCode) -> bool {
        self.works_reported.contains(&commune)
    }

    /// The codes that the state speaks of and that are no communes of the province on the day,
    /// rising; what it says of them is counted nowhere.
    #[must_use]
    pub fn strangers(&self) -> Vec<CommuneCode> {
        let works = &self.state.works;
        let mut codes = BTreeSet::new();
        codes.extend(self.state.results.iter().map(CommuneResult::commune));
        codes.extend(self.state.standings.iter().map(Standing::commune));
        codes.extend(works.reported.iter().copied());
        codes.extend(works.roads.iter().flat_map(GreenRoad::communes));
        codes.extend(works.models.iter().map(|model| model.commune));
        codes.extend(works.hamlets.iter().map(|hamlet| hamlet.commune));
        codes.retain(|code| !self.communes.contains_key(code));
        codes.into_iter().collect()
    }

    /// The communes by tier of the plan, of one district or of the province; `None` when the plan's
    /// rows make no tier scheme.
    #[must_use]
    pub fn census(&self, district: Option<DistrictCode>) -> Option<Census> {
        let scheme = self.plan.quota.tier_scheme()?;
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
            .filter(|commune| district.is_none_or(|district| commune.district() == district))
            .collect();
        let universe = u32::try_from(communes.len()).unwrap_or(u32::MAX);
        let counted = communes
            .iter()
            .filter_map(|commune| Some((commune.code(), commune.result()?.met())));
        Census::of(scheme, Universe::of(universe), counted)
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
        DutyProgress::all(self.plan, self.state, soon)
    }

    /// The communes with the group that each belongs to, codes rising.
    ///
    /// The floor is that of the plan's objective (no commune below 8 criteria); without one, no
    /// commune lies below it.
    pub fn groups(&self) -> impl Iterator<Item = (CommuneCode, GroupOutcome)> {
        let floor = self.floor().unwrap_or(0);
        self.communes().map(move |commune| {
            let met = commune.result().map(CommuneResult::met);
            let (year, date) = (self.plan.year, self.date());
            let group = GroupOutcome::of(commune.standing(), met, floor, year, date);
            (commune.code(), group)
        })
    }

    /// The least number of criteria of the plan's objective.
    fn floor(&self) -> Option<u8> {
        let mut objectives = self.plan.objectives.iter();
        objectives.find_map(|objective| match objective.target {
            ObjectiveTarget::CriteriaFloor { criteria } => Some(criteria),
            _ => None,
        })
    }
}

/// Everything that keeps a state from being held against a plan.
fn problems(plan: &Plan, gazetteer: &Gazetteer, state: &State) -> Vec<StateProblem> {
    let mut problems = Vec::new();
    let coverage = gazetteer.coverage();
    if !coverage.contains(state.date) {
        problems.push(StateProblem::DateOutsideCoverage {
            date: state.date,
            coverage,
        });
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
