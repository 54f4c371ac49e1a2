//! Hòa Bình province: its units since 2009, what became of them, and its plan for 2018.
//!
//! [`gazetteer()`] is read from text tables beside the code (`units.txt`, `successions_2020.txt` and so
//! on); [`plan_2018()`] is put together from the files for the sections of the plan.

mod duties_2018;
mod gazetteer;
mod objectives_2018;
mod plan_2018;
mod sources;

pub use gazetteer::{HOA_BINH, HOA_BINH_CITY, gazetteer};
pub use plan_2018::{PLAN_2018, plan_2018, plan_citations_2018};
pub use sources::sources_of;
