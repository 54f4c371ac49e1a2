//! What a state says, each question answered in one place.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{FigureColumn, ReportedFigure, State, StateProblem};
use crate::assessment::{CommuneResult, Conclusion};
use crate::place::{CommuneCode, Locality};
use crate::plan::Measure;
use crate::quantity::{Bounds, Decimal};
use crate::recognition::{ConstructionDebt, Standing, StandingEntry};
use crate::sorted::{sort, sort_by, sort_by_key};
use crate::text::fold;
use crate::works::{ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel, WorksByCommune};

/// What a [`State`] says (tình hình thực hiện đã được đọc), each question answered in one place.
///
/// Progress, rules and advice ask a state only through its reading. It is indexed once, in any
/// order of the lists of the state, and each answer is found without a walk through the state. What
/// is dated after the day of the state answers nothing; it is only among the
/// [histories](Self::histories) and the [figures](Self::figures), in which rules look for mistakes.
/// Two records that are alike are one. Where two contradict each other, the answer is `None`: nothing
/// says which of them holds. [`StateReading::problems`] names them.
///
/// Whether a record speaks of the unit that has its code on the day, a gazetteer must say:
/// [`Progress`](crate::progress::Progress) reads a state together with one.
///
/// ```
/// use nongthonmoi::assessment::{CommuneResult, CriteriaMet};
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::progress::{State, StateReading};
///
/// let day = |month, day| NaiveDate::from_ymd_opt(2018, month, day).unwrap();
/// let commune = "04813".parse()?;
/// let met = |date, met| {
///     CommuneResult::counted(commune, date, CriteriaMet::new(met, met, 19).unwrap())
/// };
/// let mut state = State::new(day(12, 31));
/// state.results = vec![met(day(9, 30), 14), met(day(3, 31), 12)];
/// let reading = StateReading::of(&state);
/// assert_eq!(reading.latest_result(commune, day(12, 31)), Some(&state.results[0]));
/// assert_eq!(reading.latest_result(commune, day(6, 30)), Some(&state.results[1]));
/// assert_eq!(reading.latest_result(commune, day(1, 1)), None);
///
/// // Nothing says which of two results of one day holds.
/// state.results.push(met(day(9, 30), 15));
/// assert_eq!(StateReading::of(&state).latest_result(commune, day(12, 31)), None);
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
#[derive(Debug, Clone)]
pub struct StateReading<'a> {
    state: &'a State,
    /// One for each commune and day, in this order.
    results: Vec<DayResult<'a>>,
    /// By commune, each once.
    standings: Vec<&'a Standing>,
    /// By commune and day.
    debts: Vec<&'a ConstructionDebt>,
    works: WorksByCommune<'a>,
    /// By place, measure, column and day.
    figures: Vec<&'a ReportedFigure>,
    /// By folded name, each once.
    members: Vec<(String, &'a str)>,
    /// By number and day.
    tasks_done: Vec<(u16, NaiveDate)>,
}

/// The results of one commune and one day.
#[derive(Debug, Clone, Copy)]
struct DayResult<'a> {
    first: &'a CommuneResult,
    /// Whether two of them differ.
    is_ambiguous: bool,
}

impl<'a> StateReading<'a> {
    /// Reads a state.
    #[must_use]
    pub fn of(state: &'a State) -> Self {
        let mut debts: Vec<&ConstructionDebt> = state.debts.iter().collect();
        sort_by_key(&mut debts, |one| (one.commune, one.on));
        debts.retain(|one| one.on <= state.date);
        let mut figures: Vec<&ReportedFigure> = state.figures.iter().collect();
        // A figure that does not fit is refused when a state is read; a program may still push one.
        figures.retain(|one| Bounds::SUMMAND.hold(one.value));
        sort_by_key(&mut figures, |one| {
            let digits = (one.value, one.value.scale());
            let key = (one.place, one.measure, one.column, one.on);
            (key, digits, one.source.as_deref())
        });
        let mut tasks_done: Vec<_> = state
            .tasks_done
            .iter()
            .map(|one| (one.number, one.on))
            .collect();
        tasks_done.retain(|one| one.1 <= state.date);
        sort(&mut tasks_done);
        Self {
            state,
            results: results(state),
            standings: standings(state),
            debts,
            works: state.works.by_commune(),
            figures,
            members: members(state),
            tasks_done,
        }
    }

    /// The state.
    #[must_use]
    pub const fn state(&self) -> &'a State {
        self.state
    }

    /// The day on which the state is looked at.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.state.date
    }

    // --- communes ---------------------------------------------------------------

    /// The latest result of a commune up to a day; `None` without one, and when two results of that
    /// day differ.
    #[must_use]
    pub fn latest_result(
        &self,
        commune: CommuneCode,
        as_of: NaiveDate,
    ) -> Option<&'a CommuneResult> {
        let last = (commune, as_of.min(self.date()));
        let key = |one: &DayResult<'_>| (one.first.commune(), one.first.date());
        let end = self.results.partition_point(|one| key(one) <= last);
        let latest = self.results.get(end.checked_sub(1)?)?;
        let is_known = latest.first.commune() == commune && !latest.is_ambiguous;
        is_known.then_some(latest.first)
    }

    /// The results of a commune that hold, days ascending; days of which two results differ are
    /// left out.
    pub fn results_of(&self, commune: CommuneCode) -> impl Iterator<Item = &'a CommuneResult> {
        let start = self
            .results
            .partition_point(|one| one.first.commune() < commune);
        let rest = self.results.get(start..).unwrap_or_default().iter();
        let last = self.date();
        rest.take_while(move |one| one.first.commune() == commune && one.first.date() <= last)
            .filter(|one| !one.is_ambiguous)
            .map(|one| one.first)
    }

    /// The standing of a commune; `None` without one, and when two differ.
    #[must_use]
    pub fn standing(&self, commune: CommuneCode) -> Option<&'a Standing> {
        match self.standings_of(commune) {
            [standing] => Some(standing),
            _ => None,
        }
    }

    /// The standings that the state holds of a commune; several differ.
    #[must_use]
    pub fn standings_of(&self, commune: CommuneCode) -> &[&'a Standing] {
        let start = self
            .standings
            .partition_point(|one| one.commune() < commune);
        let end = self
            .standings
            .partition_point(|one| one.commune() <= commune);
        self.standings.get(start..end).unwrap_or_default()
    }

    /// Every history, communes ascending, with its entries after the day of the state; of a commune
    /// with two that differ both.
    #[must_use]
    pub fn histories(&self) -> &[&'a Standing] {
        &self.standings
    }

    /// What was stated of the construction debt of a commune, days ascending.
    #[must_use]
    pub fn debts_of(&self, commune: CommuneCode) -> &[&'a ConstructionDebt] {
        let start = self.debts.partition_point(|one| one.commune < commune);
        let end = self.debts.partition_point(|one| one.commune <= commune);
        self.debts.get(start..end).unwrap_or_default()
    }

    /// The latest statement on the construction debt of a commune up to a day, by the first of those
    /// who made it; `None` without one, and when two of that day differ.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::progress::{State, StateReading};
    /// use nongthonmoi::recognition::ConstructionDebt;
    ///
    /// let day = |month| NaiveDate::from_ymd_opt(2018, month, 1).unwrap();
    /// let commune = "04813".parse()?;
    /// let mut state = State::new(day(12));
    /// state.debts = vec![
    ///     ConstructionDebt::new(commune, true, "Sở Tài chính".into(), day(3)),
    ///     ConstructionDebt::new(commune, false, "Sở Tài chính".into(), day(9)),
    /// ];
    /// let reading = StateReading::of(&state);
    /// let owes = |day| reading.construction_debt(commune, day).map(|latest| latest.outstanding);
    /// assert_eq!(owes(day(2)), None);
    /// assert_eq!(owes(day(6)), Some(true));
    /// assert_eq!(owes(day(12)), Some(false));
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[must_use]
    pub fn construction_debt(
        &self,
        commune: CommuneCode,
        as_of: NaiveDate,
    ) -> Option<&'a ConstructionDebt> {
        ConstructionDebt::agreed(self.debts_of(commune).iter().copied(), as_of)
    }

    // --- works --------------------------------------------------------------------

    /// Whether a commune reported all of its works.
    #[must_use]
    pub fn has_reported_works(&self, commune: CommuneCode) -> bool {
        self.works.has_reported(commune)
    }

    /// The roads with a section in a commune, each once, as
    /// [`WorksByCommune::roads_in`](crate::works::WorksByCommune::roads_in) counts them.
    pub fn roads_in(&self, commune: CommuneCode) -> impl Iterator<Item = &'a GreenRoad> {
        self.works.roads_in(commune)
    }

    /// The models of a commune, each once, as
    /// [`WorksByCommune::models_in`](crate::works::WorksByCommune::models_in) counts them.
    pub fn models_in(&self, commune: CommuneCode) -> impl Iterator<Item = &'a ValueChainModel> {
        self.works.models_in(commune)
    }

    /// The hamlets of a commune, each once, with whether it is exemplary on a date, as
    /// [`WorksByCommune::exemplary_hamlets_in`](crate::works::WorksByCommune::exemplary_hamlets_in)
    /// counts them.
    #[must_use]
    pub fn hamlets_in(
        &self,
        commune: CommuneCode,
        date: NaiveDate,
    ) -> Vec<(&'a ExemplaryHamlet, Conclusion<HamletReason>)> {
        self.works.exemplary_hamlets_in(commune, date)
    }

    // --- figures, members, tasks --------------------------------------------------

    /// The figures of the latest day that a district or commune reported of a measure in a column, up to a day;
    /// several where it reported twice on that day. Figures without a day are older than all others.
    #[must_use]
    pub fn latest_figures(
        &self,
        (place, measure, column): (Locality, Measure, FigureColumn),
        as_of: NaiveDate,
    ) -> &[&'a ReportedFigure] {
        let key = |one: &ReportedFigure| (one.place, one.measure, one.column, one.on);
        let last = (place, measure, column, Some(as_of.min(self.date())));
        let end = self.figures.partition_point(|one| key(one) <= last);
        let latest = end.checked_sub(1).and_then(|last| self.figures.get(last));
        let Some(latest) =
            latest.filter(|one| (one.place, one.measure, one.column) == (place, measure, column))
        else {
            return &[];
        };
        let start = self.figures.partition_point(|one| key(one) < key(latest));
        self.figures.get(start..end).unwrap_or_default()
    }

    /// The latest figure that a district or commune reported of a measure in a column, up to a day; `None`
    /// without one, and when two of that day differ.
    #[must_use]
    pub fn latest_figure(
        &self,
        of: (Locality, Measure, FigureColumn),
        as_of: NaiveDate,
    ) -> Option<Decimal> {
        let mut values = self.latest_figures(of, as_of).iter().map(|one| one.value);
        let first = values.next()?;
        values.all(|next| next == first).then_some(first)
    }

    /// Every figure that was reported, by place, measure, column and day, with those after
    /// the day of the state.
    #[must_use]
    pub fn figures(&self) -> &[&'a ReportedFigure] {
        &self.figures
    }

    /// The members of the steering committee, in the order of their folded names. Two spellings of
    /// one name are one member, who stands here by the first spelling in the order of the text.
    #[must_use]
    pub fn members(&self) -> impl ExactSizeIterator<Item = &'a str> {
        self.members.iter().map(|(_, name)| *name)
    }

    /// Whether a name is that of a member, in any spelling.
    #[must_use]
    pub fn is_member(&self, name: &str) -> bool {
        let folded = fold(name);
        self.members
            .binary_search_by(|(known, _)| known.cmp(&folded))
            .is_ok()
    }

    /// The first day on which a task was done.
    #[must_use]
    pub fn task_done(&self, number: u16) -> Option<NaiveDate> {
        let start = self.tasks_done.partition_point(|one| one.0 < number);
        let first = self.tasks_done.get(start).filter(|one| one.0 == number);
        first.map(|one| one.1)
    }

    // --- what does not fit together -----------------------------------------------

    /// What in the state contradicts itself: two results of one commune on one day that differ, also
    /// after the day of the state, and two standings of one commune that differ.
    #[must_use]
    pub fn problems(&self) -> Vec<StateProblem> {
        let mut problems = Vec::new();
        self.results_twice(&mut problems);
        self.standings_twice(&mut problems);
        problems
    }

    pub(in crate::progress) fn results_twice(&self, problems: &mut Vec<StateProblem>) {
        for one in self.results.iter().filter(|one| one.is_ambiguous) {
            let (commune, date) = (one.first.commune(), one.first.date());
            problems.push(StateProblem::ResultTwice { commune, date });
        }
    }

    /// The results over another number of criteria than a plan.
    pub(in crate::progress) fn other_criteria(
        &self,
        expected: u8,
        problems: &mut Vec<StateProblem>,
    ) {
        let results = self.state.results.iter();
        let counts = results.map(|result| (result.commune(), result.met().total()));
        let mut others: Vec<(CommuneCode, u8)> =
            counts.filter(|(_, found)| *found != expected).collect();
        sort(&mut others);
        others.dedup();
        for (commune, found) in others {
            problems.push(StateProblem::OtherCriteria {
                commune,
                expected,
                found,
            });
        }
    }

    pub(in crate::progress) fn standings_twice(&self, problems: &mut Vec<StateProblem>) {
        let mut before = None;
        for standing in &self.standings {
            let commune = standing.commune();
            let problem = StateProblem::StandingTwice { commune };
            if before == Some(commune) && problems.last() != Some(&problem) {
                problems.push(problem);
            }
            before = Some(commune);
        }
    }
}

/// The results of a state, one for each commune and day, also those after the day of the state.
fn results(state: &State) -> Vec<DayResult<'_>> {
    let mut results: Vec<&CommuneResult> = state.results.iter().collect();
    sort_by_key(&mut results, |one| (one.commune(), one.date()));
    let mut found: Vec<DayResult<'_>> = Vec::with_capacity(results.len());
    for result in results {
        match found.last_mut() {
            Some(last)
                if (last.first.commune(), last.first.date())
                    == (result.commune(), result.date()) =>
            {
                last.is_ambiguous |= last.first != result;
            }
            _ => found.push(DayResult {
                first: result,
                is_ambiguous: false,
            }),
        }
    }
    found
}

/// The histories of a state, each once. Of two that differ only in the zeros of a number always the
/// same one is taken: both name the same decision.
fn standings(state: &State) -> Vec<&Standing> {
    let mut standings: Vec<&Standing> = state.standings.iter().collect();
    let written = |one: &Standing| -> Vec<String> {
        let decisions = one.entries().iter().filter_map(StandingEntry::decision);
        decisions.map(ToString::to_string).collect()
    };
    sort_by(&mut standings, |one, other| {
        let communes = one.commune().cmp(&other.commune());
        communes.then_with(|| written(one).cmp(&written(other)))
    });
    let mut found: Vec<&Standing> = Vec::with_capacity(standings.len());
    for standing in standings {
        let own = found.iter().rev();
        let mut own = own.take_while(|one| one.commune() == standing.commune());
        if !own.any(|known| *known == standing) {
            found.push(standing);
        }
    }
    found
}

/// The members of a state, each once.
fn members(state: &State) -> Vec<(String, &str)> {
    let names = state.members.iter().map(|name| (fold(name), name.as_str()));
    let mut members: Vec<(String, &str)> = names.collect();
    sort(&mut members);
    members.dedup_by(|next, first| next.0 == first.0);
    members
}
