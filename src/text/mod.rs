//! Text in two languages: [`Lang`], [`Label`], and the folding of Vietnamese names.
//!
//! Officials read Vietnamese, most developers read English, so the crate can say everything
//! in both. What it *reads* is Vietnamese typed by people: `Hòa Bình`, `Hoà Bình`,
//! `HÒA BÌNH` and the same in decomposed Unicode are one name. [`fold()`] makes them one key, and
//! [`fold_bare`] serves text typed without any diacritics.

mod coded;
mod fold;
mod label;
mod lang;
mod letter;
mod quantity_error;
mod short;
mod style;
mod text_error;

pub use coded::UnknownCode;
pub(crate) use coded::codes;
pub use fold::{fold, fold_bare, has_diacritics};
pub(crate) use fold::{folded, folded_bare, signs_only_part_words};
pub use label::Label;
pub use lang::Lang;
pub(crate) use short::ShortText;
pub(crate) use style::date_text;
pub use style::number_text;
pub(crate) use text_error::text_error;
