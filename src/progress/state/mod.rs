//! What is known of a province on a day.
//!
//! [`State`] holds what was written, [`StateReading`] says what it means.

mod commune_progress;
mod done;
mod invalid_state;
mod placed;
mod reading;
mod reported_figure;
mod sameness;
#[expect(
    clippy::module_inception,
    reason = "the room's main type has a file of its own"
)]
mod state;
mod trained;

pub use commune_progress::CommuneProgress;
pub use done::{Reporter, Submission, TaskDone};
pub use invalid_state::{InvalidState, StateProblem};
pub(in crate::progress) use placed::{PlacedState, first_day, own_entries, own_start};
pub use reading::StateReading;
pub use reported_figure::{ColumnSum, FigureColumn, ReportedFigure};
pub(in crate::progress) use sameness::Sameness;
pub use state::State;
pub use trained::{TrainedFigure, TrainedOfficials};
