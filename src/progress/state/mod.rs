//! What is known of a province on a day.
//!
//! [`State`] holds what was written, [`StateReading`] says what it means.

mod invalid_state;
mod placed;
mod reading;
mod records;

pub use invalid_state::{InvalidState, StateProblem};
pub use placed::CommuneProgress;
pub(in crate::progress) use placed::{PlacedState, Sameness, first_day, own_entries, own_start};
pub use reading::StateReading;
pub use records::{
    ColumnSum, FigureColumn, ReportedFigure, Reporter, Submission, TaskDone, TrainedFigure,
    TrainedOfficials,
};

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::CommuneResult;
use crate::progress::published::{PublishedCensus, PublishedFigure};
use crate::recognition::{ConstructionDebt, RecognitionLadder, Standing};
use crate::works::WorksRegister;

/// What is known of a province on a day (tình hình thực hiện): the results of its communes, their
/// standings, works, what was done and handed in.
///
/// What is not there is unknown. A state holds what was written; a
/// [`StateReading`] says what it means and names what does not fit together.
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
    /// The day on which the state is looked at. What is dated later did not happen yet.
    #[serde(with = "crate::date_form")]
    pub date: NaiveDate,
    /// The results of the communes, one or more for each; the latest one counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<CommuneResult>,
    /// The standings of the communes. A commune without one is unknown, not unrecognised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standings: Vec<Standing>,
    /// The classes of recognition of the standings, and which implies which; those that are known of the
    /// whole country unless it is set.
    #[serde(
        default = "national_ladder",
        skip_serializing_if = "is_national_ladder"
    )]
    pub ladder: RecognitionLadder,
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
            ladder: RecognitionLadder::NATIONAL,
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
}

const fn national_ladder() -> RecognitionLadder {
    RecognitionLadder::NATIONAL
}

fn is_national_ladder(ladder: &RecognitionLadder) -> bool {
    *ladder == RecognitionLadder::NATIONAL
}
