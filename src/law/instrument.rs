//! Legal instruments.

use chrono::NaiveDate;

use super::{Citation, DocumentNumber};
use crate::text::Label;

/// A document that creates rules, targets or facts (văn bản): its number, the day it was issued
/// and its title.
///
/// ```
/// use nongthonmoi::criteria::catalog::DECISION_1980;
///
/// assert_eq!(DECISION_1980.number().to_string(), "1980/QĐ-TTg");
/// assert_eq!(DECISION_1980.issued().to_string(), "2016-10-17");
/// ```
#[doc(alias = "văn bản")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    number: DocumentNumber,
    #[serde(with = "crate::date_form")]
    issued: NaiveDate,
    title: Label,
}

impl Instrument {
    /// An instrument with its number, day of issue and title.
    #[must_use]
    pub const fn new(number: DocumentNumber, issued: NaiveDate, title: Label) -> Self {
        Self {
            number,
            issued,
            title,
        }
    }

    /// The number and symbol.
    #[must_use]
    pub const fn number(&self) -> &DocumentNumber {
        &self.number
    }

    /// The day of issue (ngày ban hành).
    #[must_use]
    pub const fn issued(&self) -> NaiveDate {
        self.issued
    }

    /// The title (trích yếu).
    #[must_use]
    pub const fn title(&self) -> &Label {
        &self.title
    }

    /// A citation of the instrument as a whole.
    #[must_use]
    pub fn cite(&self) -> Citation {
        Citation::new(self.number.clone()).dated(self.issued)
    }
}
