//! The dossiers from which the examples of the rules are made, by kind of input.

pub(in crate::rules::catalog) mod criteria;
pub(in crate::rules::catalog) mod figures;
pub(in crate::rules::catalog) mod mergers;
pub(in crate::rules::catalog) mod plan;
pub(in crate::rules::catalog) mod reports;
pub(in crate::rules::catalog) mod state;
