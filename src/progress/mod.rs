//! A plan held against what was done: objectives, quotas, tasks and duties on a day, communes by
//! group, and two states compared.
//!
//! A [`State`] holds what is known of a province on a day, and [`Progress`] holds a plan against
//! it. Nothing that is missing is taken for a failure: an achievement is an interval with its
//! coverage, an objective is reached, not reached, or cannot be said yet.
//!
//! | question | answer |
//! |---|---|
//! | is an objective reached, and on what does the answer rest? | [`Progress::objectives`] |
//! | what was planned and achieved by district? | [`Progress::quota`] |
//! | and by commune and hamlet? | [`Progress::rolled_up`] |
//! | which tasks are late? | [`Progress::tasks`] |
//! | which reports are missing? | [`Progress::duties`] |
//! | which group does a commune belong to? | [`Progress::groups`] |
//! | what changed since, also across a merger? | [`Comparison::of`] |
//! | which units of which day are counted? | [`Progress::date`] |
//! | what of the state is counted nowhere? | [`Progress::unplaced`] |

mod achieved;
mod balance;
mod commune_group;
mod commune_move;
mod comparison;
mod coverage;
mod difference;
mod due_status;
mod duty_progress;
mod matching;
mod objective;
mod objective_figures;
mod objective_readings;
mod objective_wording;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod progress;
mod published;
mod quota_progress;
mod regrouping;
mod rolled_up;
mod state;
mod task_progress;

use chrono::NaiveDate;

pub use achieved::{Achieved, Gap};
pub use balance::{RecognitionBalance, RecognitionFlows};
pub use commune_group::GroupOutcome;
pub use commune_move::{CommuneMove, CriterionChange};
pub use comparison::Comparison;
pub use coverage::Coverage;
pub use difference::{Difference, DifferenceReason};
pub use due_status::DueStatus;
pub use duty_progress::{DutyProgress, ReporterProgress};
pub use matching::MatchedBy;
pub use objective::{Basis, ObjectiveProgress, ObjectiveReading, PublishedAt};
pub use objective_figures::ObjectiveFigures;
pub use progress::Progress;
pub use published::{Published, PublishedCensus, PublishedFigure, PublishedTier};
pub use quota_progress::{CellProgress, QuotaProgress, RowProgress};
pub use regrouping::{RegroupedCommune, Regrouping, RegroupingKind};
pub use rolled_up::{RolledPlace, RolledUp};
pub use state::{
    ColumnSum, CommuneProgress, FigureColumn, InvalidState, ReportedFigure, Reporter, State,
    StateProblem, StateReading, Submission, TaskDone, TrainedFigure, TrainedOfficials, Unplaced,
};
pub use task_progress::TaskProgress;

/// The days from an earlier day to a later one; 0 the other way round.
fn days_between(earlier: NaiveDate, later: NaiveDate) -> u32 {
    later
        .signed_duration_since(earlier)
        .num_days()
        .try_into()
        .unwrap_or(0)
}
