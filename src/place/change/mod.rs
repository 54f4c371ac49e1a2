//! What became of units: [`Succession`] is one link between a unit and its successor on the day of
//! a change, [`Descent`] the relation over several changes, [`Lineage`] that of all units of two
//! days.
//!
//! `walk` follows the links, `descent` says how two of them are composed.

mod descent;
mod kind;
mod lineage;
mod succession;
mod walk;

pub use descent::Descent;
pub use kind::{Basis, ChangeKind, ChangeKinds, Extent};
pub use lineage::{Lineage, LineageGroup};
pub use succession::{InvalidSuccession, Succession};
pub(super) use walk::{SuccessionTable, Walk, backward, forward, links_between};
