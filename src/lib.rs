//! Domain model of Vietnam's New Rural Development programme (nông thôn mới).
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
mod macros;

// One linear order: a module uses only modules above it. `tests/module_order.rs` holds it; the
// blank lines keep the formatter from sorting the list.
pub mod quantity;

pub mod text;

pub mod law;

pub mod calendar;

pub mod place;

pub mod criteria;

pub mod assessment;

pub mod tier;

pub mod plan;

pub mod rules;

pub mod samples;

pub use assessment::{Assessment, CommuneReport, CountingPolicy, Observation, Verdict};
pub use criteria::{CriteriaSet, Overlay, Standard};
pub use place::Gazetteer;
pub use plan::Plan;
pub use rules::{Checker, Dossier, Finding};
pub use text::Lang;
pub use tier::{Census, TierScheme};
