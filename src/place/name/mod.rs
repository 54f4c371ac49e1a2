//! Names as people write them: spellings and words for a kind are folded away, and an index leads
//! from the folded name to the rows that have it. [`find_province`] needs no more than that; other
//! places are looked up in a [`Gazetteer`](crate::place::Gazetteer).

mod find_province;
mod index;
mod kind_word;
mod spelling;

pub use find_province::find_province;
pub(super) use index::{NameIndex, Slot};
pub(super) use kind_word::readings;
pub(super) use spelling::Spelling;
