//! Groups of communes and what a plan asks of them. Start with [`GroupDirective`].

mod action;
mod commune_group;
mod directive;
mod priority;

pub use action::CommuneAction;
pub use commune_group::CommuneGroup;
pub use directive::{Directive, GroupDirective};
pub use priority::CriterionPriority;
