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
//! | what was planned and achieved by district? | [`Progress::quota`] |
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
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod progress;
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
pub use progress::Progress;
pub use published::{Published, PublishedCensus, PublishedFigure, PublishedTier};
pub use quota::{
    Achieved, CellProgress, Coverage, Difference, DifferenceReason, Gap, QuotaProgress,
    RolledPlace, RolledUp, RowProgress,
};
pub use state::{
    ColumnSum, CommuneProgress, FigureColumn, InvalidState, ReportedFigure, Reporter, State,
    StateProblem, StateReading, Submission, TaskDone, TrainedFigure, TrainedOfficials,
};
pub use unplaced::Unplaced;
