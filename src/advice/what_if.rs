//! [`WhatIf`]: the reports, assessments and states that would be if steps were taken.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::advisor::Advisor;
use super::answer::{AskError, Way};
use super::commune::met_parts;
use super::input::{Entry, StepKey};
use crate::assessment::{Assessment, CommuneReport, CommuneResult, Observation};
use crate::criteria::Standard;
use crate::place::CommuneCode;
use crate::progress::State;
use crate::sorted::{SortedMap, SortedSet, sort};
use crate::works::GreenRoad;

/// What would be if some steps were taken (nếu thực hiện): new reports, assessments and states.
///
/// What the caller brought stays as it was; everything here is a copy with the steps done. A part
/// that a step completes is attested as met from then on; every other observation stays as it was
/// written.
///
/// ```
/// # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
/// use nongthonmoi::advice::{Advisor, Cost, IndicatorCost, PriceList, Terms};
/// use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Verdict};
/// use nongthonmoi::calendar::NaiveDate;
///
/// # let standard = catalog::decision_1980().resolve(
/// #     Region::NorthernMidlandsAndMountains,
/// #     ProgrammeYear::new(2018).unwrap(),
/// #     &[&catalog::decision_816()],
/// # )?;
/// let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
/// let commune = "04813".parse()?;
/// let report = CommuneReport::new(commune, day(6, 30)).observe("5".parse()?, "2/3".parse()?);
/// let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?];
/// let mut prices = PriceList::new();
/// prices.indicators.push(IndicatorCost::new(commune, "5".parse()?, Cost::known("900".parse()?)));
///
/// let terms = Terms::new();
/// let advisor = Advisor::new(&assessments, &prices, &terms)?;
/// let after = advisor.what_if(&advisor.entries_in(commune), day(12, 31))?;
/// let later = after.assessment(commune).unwrap();
/// assert_eq!(later.criterion("5".parse()?), Some(Verdict::Met));
/// assert_eq!(assessments[0].criterion("5".parse()?), Some(Verdict::NotMet));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct WhatIf<'a> {
    as_of: NaiveDate,
    way: Way,
    communes: SortedMap<CommuneCode, After<'a>>,
    roads: Vec<GreenRoad>,
}

/// A commune before and after.
#[derive(Debug, Clone)]
struct After<'a> {
    before: &'a Assessment<'a>,
    report: CommuneReport,
}

impl<'a> Advisor<'a> {
    /// What would be on a day if some entries of the price list were carried out; the order in which
    /// they are named does not matter.
    ///
    /// # Errors
    /// [`AskError`] for an entry that is not listed or named twice, a project without one that it
    /// needs, two that exclude each other, a day before the report of a commune or outside the
    /// period of its standard.
    pub fn what_if(&self, steps: &[StepKey], as_of: NaiveDate) -> Result<WhatIf<'a>, AskError> {
        let chosen = self.chosen(steps)?;
        let mut completed: SortedMap<CommuneCode, u128> = SortedMap::new();
        let mut roads = Vec::new();
        for index in &chosen {
            let Some(action) = self.action(*index) else {
                continue;
            };
            for (commune, parts) in &action.completes {
                *completed.entry(*commune).or_default() |= parts;
            }
            if let Entry::Project(project) = action.entry {
                let built = project.road.iter().cloned();
                roads.extend(built.map(|mut road| {
                    road.completed = Some(as_of);
                    road
                }));
            }
        }
        let mut communes = SortedMap::new();
        for (commune, done) in completed {
            if let Some(before) = self.assessment(commune) {
                let report = report_after(before, done, as_of)?;
                communes.insert(commune, After { before, report });
            }
        }
        Ok(WhatIf {
            as_of,
            way: self.way(&chosen),
            communes,
            roads,
        })
    }

    /// The actions of some entries, each once, with all that they need, without what they exclude.
    fn chosen(&self, steps: &[StepKey]) -> Result<Vec<usize>, AskError> {
        let mut sorted: Vec<&StepKey> = steps.iter().collect();
        sort(&mut sorted);
        let mut chosen = SortedSet::new();
        for key in sorted {
            let Some(index) = self.index_of(key) else {
                return Err(AskError::UnknownStep { key: key.clone() });
            };
            if !chosen.insert(index) {
                return Err(AskError::StepTwice { key: key.clone() });
            }
        }
        let code = |index: usize| match self.action(index)?.entry {
            Entry::Project(project) => Some(project.code.clone()),
            Entry::Indicator(_) => None,
        };
        for index in &chosen {
            let Some(action) = self.action(*index) else {
                continue;
            };
            let missing = action.needs.iter().find(|need| !chosen.contains(need));
            if let (Some(project), Some(needs)) =
                (code(*index), missing.and_then(|need| code(*need)))
            {
                return Err(AskError::MissingNeed { project, needs });
            }
            let rival = action.rivals.iter().find(|rival| chosen.contains(rival));
            if let (Some(one), Some(other)) = (code(*index), rival.and_then(|rival| code(*rival))) {
                return Err(AskError::Alternatives { one, other });
            }
        }
        Ok(chosen.into_iter().collect())
    }
}

/// The report of a commune on a day on which some parts are met.
fn report_after(
    before: &Assessment<'_>,
    done: u128,
    as_of: NaiveDate,
) -> Result<CommuneReport, AskError> {
    let (standard, old) = (before.standard(), before.to_report());
    if as_of < old.date() {
        return Err(AskError::BeforeReport {
            commune: old.commune(),
            reported: old.date(),
            as_of,
        });
    }
    let open = done & !met_parts(before);
    let mut report = CommuneReport::new(old.commune(), as_of);
    let mut observed = 0;
    for (number, observation) in old.observations() {
        let bits = standard.bits(number).unwrap_or(0);
        observed |= bits;
        if bits & open == 0 {
            report = report.observe(number.clone(), observation);
        } else if bits & !open == 0 {
            report = report.observe(number.clone(), Observation::Met);
        } else {
            // One word for a compound indicator stands for each of its parts.
            for (bit, part) in standard.parts_of(bits) {
                let word = if bit & open == 0 {
                    observation
                } else {
                    Observation::Met
                };
                report = report.observe(part.number().clone(), word);
            }
        }
    }
    for (_, part) in standard.parts_of(open & !observed) {
        report = report.observe(part.number().clone(), Observation::Met);
    }
    match Assessment::of(standard, &report, before.policy()) {
        Ok(_) => Ok(report),
        Err(error) => Err(AskError::Report {
            commune: old.commune(),
            error,
        }),
    }
}

impl<'a> WhatIf<'a> {
    /// The day on which the steps are done.
    #[must_use]
    pub const fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// The steps, with what they cost and bring.
    #[must_use]
    pub const fn way(&self) -> &Way {
        &self.way
    }

    /// The communes in which something was completed, in ascending order of their codes.
    pub fn communes(&self) -> impl Iterator<Item = CommuneCode> {
        self.communes.keys().copied()
    }

    /// The report of a commune with the steps done; `None` where nothing was completed.
    #[must_use]
    pub fn report(&self, commune: CommuneCode) -> Option<&CommuneReport> {
        Some(&self.communes.get(&commune)?.report)
    }

    /// The standard of a commune in which something was completed.
    #[must_use]
    pub fn standard(&self, commune: CommuneCode) -> Option<&'a Standard> {
        Some(self.communes.get(&commune)?.before.standard())
    }

    /// The assessment of a commune with the steps done, by the same standard and policy as before;
    /// `None` where nothing was completed.
    #[must_use]
    pub fn assessment(&self, commune: CommuneCode) -> Option<Assessment<'_>> {
        let After { before, report } = self.communes.get(&commune)?;
        // Each report was assessed when it was made.
        Assessment::of(before.standard(), report, before.policy()).ok()
    }

    /// The results of the communes in which something was completed, in ascending order of their codes.
    #[must_use]
    pub fn results(&self) -> Vec<CommuneResult> {
        let assessments = self.communes().filter_map(|one| self.assessment(one));
        assessments.map(|one| CommuneResult::of(&one)).collect()
    }

    /// A copy of a state with the steps done: the new results take the place of results of the same
    /// commune and day, and the green roads are built. Its day is that of the steps, or its own where
    /// that is later. Compare its [`Progress`](crate::progress::Progress) with that of the state to see
    /// what the steps bring the province.
    ///
    /// # Errors
    /// [`AskError::LaterResult`] when the state has a later result of a commune in which something was
    /// completed: that result would hold in its place, and the steps would change nothing.
    pub fn state(&self, before: &State) -> Result<State, AskError> {
        let mut state = before.clone();
        state.date = state.date.max(self.as_of);
        let later = state.results.iter().filter(|result| {
            let is_later = result.date() > self.as_of && result.date() <= state.date;
            is_later && self.communes.contains_key(&result.commune())
        });
        if let Some(result) = later.min_by_key(|result| (result.commune(), result.date())) {
            return Err(AskError::LaterResult {
                commune: result.commune(),
                date: result.date(),
                as_of: self.as_of,
            });
        }
        state.results.retain(|result| {
            result.date() != self.as_of || !self.communes.contains_key(&result.commune())
        });
        state.results.extend(self.results());
        state.works.roads.extend(self.roads.iter().cloned());
        Ok(state)
    }
}
