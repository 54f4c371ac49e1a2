//! Dates as people write them.

use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::Lang;

/// A date as officials write it: `31/01/2018` in Vietnamese, ISO 8601 in English.
pub(crate) fn date_text(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}
