//! [`Advisor`]: assessments, prices and terms that fit together.

use alloc::vec::Vec;

use super::input::{
    self, Action, Assessments, CitationScope, CostScale, InvalidAdvice, PlanCitation, PriceList,
    StepKey, Terms,
};
use crate::assessment::Assessment;
use crate::criteria::CriterionNumber;
use crate::place::CommuneCode;
use crate::plan::{CommuneGroup, Plan, PlanReading};
use crate::sorted::{SortedMap, SortedSet};

/// Assessments, prices and terms that fit together (cơ sở tư vấn): what advice is asked of.
///
/// It borrows what the caller brings and changes none of it. Every answer is the same for the same
/// input, in any order in which it was written.
///
/// ```
/// # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
/// use nongthonmoi::advice::{Advisor, Cost, IndicatorCost, PriceList, Target, Terms};
/// use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy};
/// # use nongthonmoi::calendar::NaiveDate;
///
/// # let standard = catalog::decision_1980().resolve(
/// #     Region::NorthernMidlandsAndMountains,
/// #     ProgrammeYear::new(2018).unwrap(),
/// #     &[&catalog::decision_816()],
/// # )?;
/// # let date = NaiveDate::from_ymd_opt(2018, 6, 30).unwrap();
/// let commune = "04813".parse()?;
/// let report = CommuneReport::new(commune, date)
///     .observe("5".parse()?, "2/3".parse()?)
///     .observe("11".parse()?, "12.5".parse()?);
/// let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?];
///
/// let mut prices = PriceList::new();
/// prices.indicators.push(IndicatorCost::new(commune, "5".parse()?, Cost::known("900".parse()?)));
/// prices.indicators.push(IndicatorCost::new(commune, "11".parse()?, Cost::UNKNOWN));
///
/// let terms = Terms::new();
/// let advisor = Advisor::new(&assessments, &prices, &terms)?;
/// let nearest = advisor.nearest(commune)?;
/// assert_eq!((nearest.len(), nearest[0].number().get()), (19, 11));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Advisor<'a> {
    prices: &'a PriceList,
    assessments: Assessments<'a>,
    actions: Vec<Action<'a>>,
    scale: CostScale,
    weights: SortedMap<CriterionNumber, u32>,
    of_commune: SortedMap<CommuneCode, Vec<usize>>,
    citations: Vec<PlanCitation>,
    work_limit: u64,
    groups: SortedMap<CommuneCode, CommuneGroup>,
    floor: Option<u8>,
}

impl<'a> Advisor<'a> {
    /// Takes what the caller brings.
    ///
    /// A commune with prices but without an assessment is no error: nothing is known of it, so
    /// nothing that is done there counts; see [`Advisor::unassessed`].
    ///
    /// # Errors
    /// [`InvalidAdvice`] with every [`AdviceProblem`](crate::advice::AdviceProblem): two assessments of one
    /// commune, an indicator that a standard does not have, a price or a project twice, needs and
    /// alternatives that cannot be, a weight of no criterion, sums that are not added exactly.
    pub fn new(
        assessments: &'a [Assessment<'a>],
        prices: &'a PriceList,
        terms: &Terms,
    ) -> Result<Self, InvalidAdvice> {
        let mut problems = Vec::new();
        let assessments = input::by_commune(assessments, &mut problems);
        let actions = input::actions(prices, terms, &assessments, &mut problems);
        let weights = input::weights(terms, &assessments, &mut problems);
        let scale = CostScale::of(&actions, terms.budget);
        problems.extend(scale.as_ref().err().cloned());
        let scale = match (InvalidAdvice::of(problems), scale) {
            (Some(invalid), _) => return Err(invalid),
            (None, Ok(scale)) => scale,
            (None, Err(problem)) => return Err(InvalidAdvice::one(problem)),
        };
        let of_commune = by_commune(&actions);
        Ok(Self {
            prices,
            assessments,
            actions,
            scale,
            weights,
            of_commune,
            citations: Vec::new(),
            work_limit: WORK_LIMIT,
            groups: SortedMap::new(),
            floor: None,
        })
    }

    /// Adds what a plan asks of groups of communes to what steps cite. [`Advisor::with_groups`] sets
    /// the group of a commune; without it, a commune that is certainly below the plan's floor is known
    /// to be so.
    #[must_use]
    pub fn with_plan(mut self, plan: &Plan) -> Self {
        self.floor = PlanReading::of(plan).floor.value();
        for group in &plan.groups {
            self.citations.push(PlanCitation::new(
                plan.cite_section(&group.section),
                group.text.clone(),
                CitationScope::Group(group.group),
            ));
        }
        self
    }

    /// Adds sentences of a plan to what steps cite.
    #[must_use]
    pub fn with_plan_citations(
        mut self,
        citations: impl IntoIterator<Item = PlanCitation>,
    ) -> Self {
        self.citations.extend(citations);
        self
    }

    /// Sets to which group of the plan communes belong, for example by
    /// [`Progress::groups`](crate::progress::Progress::groups) where that is certain.
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = (CommuneCode, CommuneGroup)>,
    ) -> Self {
        self.groups.extend(groups);
        self
    }

    /// Sets how much work a search may do before its answer is only a bound, in elementary steps;
    /// 2²⁴ unless set, with which an answer about one commune takes about a second at the most.
    ///
    /// A look at one entry of the price list from one node of a search is two steps, so the limit
    /// bounds time without a clock, and the same input has the same answer on every machine. Memory
    /// grows with it, too. [`Advisor::cheapest`] and [`Advisor::frontier`] make two searches, one for
    /// each end of the interval; [`Advisor::sensitivity`] stays within three times the limit; districts
    /// make two searches for each group of districts that share projects, and a budget about thirty.
    ///
    /// What a limit left unproven, the answer says: [`Proof`](crate::advice::Proof),
    /// [`BreakEven::NotProven`](crate::advice::BreakEven::NotProven) and
    /// [`Sensitivity::unproven`](crate::advice::Sensitivity::unproven).
    #[must_use]
    pub const fn with_work_limit(mut self, steps: u64) -> Self {
        self.work_limit = steps;
        self
    }

    /// The price list.
    #[must_use]
    pub const fn prices(&self) -> &'a PriceList {
        self.prices
    }

    /// The communes with an assessment, in ascending order of their codes.
    pub fn communes(&self) -> impl Iterator<Item = CommuneCode> {
        self.assessments.keys().copied()
    }

    /// The assessment of a commune; `None` for one without.
    #[must_use]
    pub fn assessment(&self, commune: CommuneCode) -> Option<&'a Assessment<'a>> {
        self.assessments.get(&commune).copied()
    }

    /// The communes that have prices and no assessment, in ascending order of their codes.
    #[must_use]
    pub fn unassessed(&self) -> Vec<CommuneCode> {
        let indicators = self.prices.indicators.iter().map(|one| one.commune);
        let projects = self.prices.projects.iter();
        let completed = projects.flat_map(|one| one.completes.iter().map(|done| done.commune));
        let mut found: SortedSet<CommuneCode> = indicators.chain(completed).collect();
        found.retain(|commune| !self.assessments.contains_key(commune));
        found.into_iter().collect()
    }

    /// The sentences of plans that may be cited, in the order in which they were added.
    #[must_use]
    pub fn plan_citations(&self) -> &[PlanCitation] {
        &self.citations
    }

    /// How much work a search may do.
    pub(crate) const fn work_limit(&self) -> u64 {
        self.work_limit
    }

    /// The entries of the price list that complete something in a commune, in the order of their
    /// keys.
    #[must_use]
    pub fn entries_in(&self, commune: CommuneCode) -> Vec<StepKey> {
        let actions = self.actions_in(commune).iter();
        actions
            .filter_map(|index| Some(self.action(*index)?.key()))
            .collect()
    }

    /// The entries of the price list in the order of their keys.
    pub(crate) fn actions(&self) -> &[Action<'a>] {
        &self.actions
    }

    pub(crate) fn action(&self, index: usize) -> Option<&Action<'a>> {
        self.actions.get(index)
    }

    /// The place of an entry among the actions.
    pub(crate) fn index_of(&self, key: &StepKey) -> Option<usize> {
        let found = self.actions().binary_search_by(|one| one.key().cmp(key));
        found.ok()
    }

    /// The actions that complete something in a commune, ascending; what they need is not among them
    /// unless it does so itself.
    pub(crate) fn actions_in(&self, commune: CommuneCode) -> &[usize] {
        self.of_commune.get(&commune).map_or(&[], Vec::as_slice)
    }

    /// The unit of all sums.
    pub(crate) const fn cost_scale(&self) -> CostScale {
        self.scale
    }

    /// The weight of a criterion.
    pub(crate) fn weight(&self, criterion: CriterionNumber) -> u32 {
        self.weights.get(&criterion).copied().unwrap_or(0)
    }

    /// The group of a commune, as far as it is known.
    pub(super) fn group(&self, commune: CommuneCode) -> Option<CommuneGroup> {
        if let Some(group) = self.groups.get(&commune) {
            return Some(*group);
        }
        let met = self.assessment(commune)?.criteria_met();
        let below = self.floor.is_some_and(|floor| met.at_most() < floor);
        below.then_some(CommuneGroup::BelowFloor)
    }
}

/// The work of a search unless it is set.
const WORK_LIMIT: u64 = 1 << 24;

fn by_commune(actions: &[Action<'_>]) -> SortedMap<CommuneCode, Vec<usize>> {
    let mut found: SortedMap<CommuneCode, Vec<usize>> = SortedMap::new();
    for (index, action) in actions.iter().enumerate() {
        for (commune, _) in &action.completes {
            found.entry(*commune).or_default().push(index);
        }
    }
    found
}
