//! Numbers and dates as people write them.

use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::Lang;
use crate::quantity::Decimal;

/// A decimal as the language writes it: a decimal comma in Vietnamese, a point in English; every
/// digit as it is kept, no group marks.
///
/// ```
/// use nongthonmoi::quantity::Decimal;
/// use nongthonmoi::text::{Lang, number_text};
///
/// let value = Decimal::new(6996, 2);
/// assert_eq!(number_text(value, Lang::Vi), "69,96");
/// assert_eq!(number_text(value, Lang::En), "69.96");
/// ```
#[must_use]
pub fn number_text(value: Decimal, lang: Lang) -> String {
    let text = value.to_string();
    match lang {
        Lang::Vi => text.replace('.', ","),
        Lang::En => text,
    }
}

/// A date as officials write it: `31/01/2018` in Vietnamese, ISO 8601 in English.
pub(crate) fn date_text(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}
