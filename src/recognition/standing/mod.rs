//! The standing of a commune: its dated history and what it says as of a day.
//!
//! Start with [`Standing`]. A [`StandingEntry`] is one event with what is known of its day; a
//! [`Recognition`] is the decision, an [`Appraisal`] what a body found before it.

mod appraisal;
mod as_of;
mod entry;
mod history;
mod recognition;

pub use appraisal::{Appraisal, AppraisalLevel, InvalidVote, Vote};
pub use as_of::RecognisedOn;
pub use entry::{EventDay, StandingEntry, StandingEvent};
pub use history::{InvalidStanding, Standing};
pub use recognition::{Recognition, RecognitionClass, YearBasis};
