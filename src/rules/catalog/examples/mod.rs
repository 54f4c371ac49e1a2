//! The dossiers from which the examples of the rules are made, by kind of input.

pub(crate) mod criteria;
pub(crate) mod figures;
pub(crate) mod mergers;
pub(crate) mod plan;
pub(crate) mod reports;
pub(crate) mod state;
