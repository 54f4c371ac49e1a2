//! What became of units: [`Succession`] is one link between a unit and its successor on the day of
//! a change, [`Descent`] the relation over several changes, [`Lineage`] that of all units of two
//! days.
//!
//! `walk` follows the links, `tie` says how two of them are composed.

mod basis;
mod descent;
mod extent;
mod group;
mod kind;
mod lineage;
mod succession;
mod table;
mod tie;
mod walk;

pub use basis::Basis;
pub use descent::Descent;
pub use extent::Extent;
pub use group::LineageGroup;
pub use kind::{ChangeKind, ChangeKinds};
pub use lineage::Lineage;
pub use succession::{InvalidSuccession, Succession};
pub(super) use table::SuccessionTable;
pub(super) use walk::{Walk, backward, forward, links_between};
