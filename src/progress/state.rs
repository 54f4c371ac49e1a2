//! The state of a province.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{
    PublishedCensus, PublishedFigure, ReportedFigure, Submission, TaskDone, TrainedOfficials,
};
use crate::assessment::CommuneResult;
use crate::place::CommuneCode;
use crate::recognition::{ConstructionDebt, Standing};
use crate::works::WorksRegister;

/// What is known of a province on a day (tình hình thực hiện): what its communes came to, their
/// standings, works, what was done and handed in.
///
/// What is not there is unknown. It holds what was written;
/// [`Progress::of`](super::Progress::of) names what does not fit together.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::progress::{State, TaskDone};
///
/// let mut state = State::new(NaiveDate::from_ymd_opt(2018, 6, 30).unwrap());
/// let day = NaiveDate::from_ymd_opt(2018, 3, 28).unwrap();
/// state.tasks_done.push(TaskDone::new(1, day));
/// assert!(state.results.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: progress is asked of further things.
#[non_exhaustive]
pub struct State {
    /// The day on which the state is looked at. Whatever is dated later did not happen yet.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// What the communes came to, one or more dated results for each; the latest one counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<CommuneResult>,
    /// The standings of the communes. A commune without one is unknown, not unrecognised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standings: Vec<Standing>,
    /// What was stated of the construction debt of communes, each statement with its day. A commune
    /// without one is unknown, not free of debt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub debts: Vec<ConstructionDebt>,
    /// The works.
    #[serde(default)]
    pub works: WorksRegister,
    /// The share of officials who were trained, each figure with its day; the latest one counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trained: Vec<TrainedOfficials>,
    /// The members of the steering committee (thành viên Ban Chỉ đạo), by name; none: not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// The tasks that were done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks_done: Vec<TaskDone>,
    /// What was handed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub submissions: Vec<Submission>,
    /// What the districts reported of themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<ReportedFigure>,
    /// What was published about the province as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<PublishedFigure>,
    /// The tables of communes by tier that were published about the province as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub censuses: Vec<PublishedCensus>,
    /// Where the data come from, or that they were made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl State {
    /// A state of which only the day is known.
    #[must_use]
    pub fn new(date: NaiveDate) -> Self {
        Self {
            date,
            results: Vec::new(),
            standings: Vec::new(),
            debts: Vec::new(),
            works: WorksRegister::default(),
            trained: Vec::new(),
            members: Vec::new(),
            tasks_done: Vec::new(),
            submissions: Vec::new(),
            figures: Vec::new(),
            published: Vec::new(),
            censuses: Vec::new(),
            note: None,
        }
    }

    /// The same state looked at on another day.
    #[must_use]
    pub fn on(self, date: NaiveDate) -> Self {
        Self { date, ..self }
    }

    /// The latest result of a commune, not later than the day of the state.
    #[must_use]
    pub fn result(&self, commune: CommuneCode) -> Option<&CommuneResult> {
        self.results
            .iter()
            .filter(|result| result.commune() == commune && result.date() <= self.date)
            .max_by_key(|result| result.date())
    }

    /// The standing of a commune.
    #[must_use]
    pub fn standing(&self, commune: CommuneCode) -> Option<&Standing> {
        self.standings
            .iter()
            .find(|standing| standing.commune() == commune)
    }

    /// Whether a commune had outstanding construction debt by the latest statement for a day or
    /// before it; `None` when there is none, and when two of one day differ.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::progress::State;
    /// use nongthonmoi::recognition::ConstructionDebt;
    ///
    /// let day = |month| NaiveDate::from_ymd_opt(2018, month, 1).unwrap();
    /// let commune = "04813".parse()?;
    /// let mut state = State::new(day(12));
    /// state.debts = vec![
    ///     ConstructionDebt::new(commune, true, "Sở Tài chính".into(), day(3)),
    ///     ConstructionDebt::new(commune, false, "Sở Tài chính".into(), day(9)),
    /// ];
    /// assert_eq!(state.construction_debt(commune, day(2)), None);
    /// assert_eq!(state.construction_debt(commune, day(6)), Some(true));
    /// assert_eq!(state.construction_debt(commune, day(12)), Some(false));
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[must_use]
    pub fn construction_debt(&self, commune: CommuneCode, by: NaiveDate) -> Option<bool> {
        let of_commune = self.debts.iter().filter(|debt| debt.commune == commune);
        ConstructionDebt::agreed(of_commune, by).map(|debt| debt.outstanding)
    }
}
