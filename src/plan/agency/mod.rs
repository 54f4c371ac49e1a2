//! Agencies as plans name them: their full names and abbreviations, and the lists of agencies in the
//! cells of a task. Start with [`AgencyCatalog`].

mod abbreviation;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod agency;
mod built_in;
mod catalog;
mod list;
mod tokens;

pub use abbreviation::write_out;
pub use agency::{Agency, AgencyMention};
pub use catalog::AgencyCatalog;
