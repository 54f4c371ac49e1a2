//! Communes that came out of a merger: the recognition of the units that they come from.
//!
//! [`Predecessors::of`] shows what is known of those units; [`Predecessors::counted_by`] says under a
//! [`SuccessorPolicy`] whether the commune counts as recognised.

mod policy;
mod predecessors;

pub use policy::{PredecessorsNeeded, SuccessorPolicy, SuccessorRecognition};
pub use predecessors::{Predecessor, Predecessors, PredecessorsRecognised};
