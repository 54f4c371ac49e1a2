//! Text in two languages: [`Lang`], [`Label`], and the folding of Vietnamese names.
//!
//! Officials read Vietnamese, most developers read English, so whatever the crate says it can
//! say in both. What it *reads* is Vietnamese typed by people: `Hòa Bình`, `Hoà Bình`,
//! `HÒA BÌNH` and the same in decomposed Unicode are one name. [`fold()`] makes them one key, and
//! [`fold_bare`] serves text typed without any diacritics. [`JsonLimits`] are held against text from
//! elsewhere before it is read.

mod coded;
mod date;
mod fold;
mod json_limits;
mod label;
mod lang;
mod letter;
mod number;
mod quantity_error;
mod short;
mod text_error;

pub use coded::UnknownCode;
pub(crate) use coded::codes;
pub(crate) use date::date_text;
pub use fold::{fold, fold_bare, has_diacritics};
pub(crate) use fold::{folded, folded_bare};
pub use json_limits::{JsonLimits, JsonTooLarge};
pub use label::Label;
pub use lang::Lang;
pub use number::number_text;
pub(crate) use short::ShortText;
pub(crate) use text_error::text_error;
