//! The objectives of a plan, each with its answer and all that the answer rests on. Start at
//! [`ObjectiveProgress`].

mod communes;
mod criteria;
mod districts;
mod figures;
#[expect(
    clippy::module_inception,
    reason = "the room's main type has a file of its own"
)]
mod objective;
mod reading;
mod recognised;
mod roads;
mod training;

pub use figures::ObjectiveFigures;
pub use objective::ObjectiveProgress;
pub use reading::{AnswerBasis, ObjectiveReading, PublishedAt};
