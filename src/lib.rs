//! Domain model of Vietnam's New Rural Development programme (nông thôn mới).
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
mod macros;

pub mod assessment;
pub mod calendar;
pub mod criteria;
pub mod law;
pub mod place;
pub mod plan;
pub mod quantity;
pub mod rules;
pub mod samples;
pub mod text;
pub mod tier;
