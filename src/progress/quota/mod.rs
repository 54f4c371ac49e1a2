//! The quota table of a plan, planned and achieved. Start at [`QuotaProgress`]; [`RolledUp`] says what
//! was achieved of one measure by district, commune and hamlet.

mod achieved;
mod cell;
mod difference;
#[expect(
    clippy::module_inception,
    reason = "the room's main type has a file of its own"
)]
mod quota;
mod rolled_up;

pub use achieved::{Achieved, Coverage, Gap};
pub use cell::CellProgress;
pub(super) use cell::reaches;
pub use difference::{Difference, DifferenceReason};
pub use quota::{QuotaProgress, RowProgress};
pub use rolled_up::{RolledPlace, RolledUp};
