//! Legal documents and citations of places in them.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use super::{DocumentKind, DocumentNumber};
use crate::text::{Label, Lang, date_text};

/// Where a fact stands in law (viện dẫn): a document, its date, and the place within it.
///
/// ```
/// use nongthonmoi::law::Citation;
/// use nongthonmoi::text::{Label, Lang};
///
/// let citation = Citation::new("18/KH-UBND".parse()?).at(Label::new("mục I.2", "section I.2"));
/// assert_eq!(citation.text(Lang::Vi), "Kế hoạch 18/KH-UBND, mục I.2");
/// assert_eq!(citation.text(Lang::En), "Plan 18/KH-UBND, section I.2");
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[doc(alias = "viện dẫn")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "Where a fact stands in law (viện dẫn).")
)]
#[non_exhaustive]
pub struct Citation {
    /// The document.
    pub document: DocumentNumber,
    /// The day on which it was issued, where the citation gives it.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::date_form::optional"
    )]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::date_form::DateForm>")
    )]
    pub dated: Option<NaiveDate>,
    /// The place in the document, where the citation gives it: an article, a section, a row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Label>,
}

impl Citation {
    /// A citation of a whole document.
    #[must_use]
    pub const fn new(document: DocumentNumber) -> Self {
        Self {
            document,
            dated: None,
            place: None,
        }
    }

    /// Sets the day of issue.
    #[must_use]
    pub fn dated(self, date: NaiveDate) -> Self {
        Self {
            dated: Some(date),
            ..self
        }
    }

    /// Sets the place in the document: an article, a section, a row.
    #[must_use]
    pub fn at(self, place: Label) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }

    /// The citation as an official writes it, for example `Quyết định 1980/QĐ-TTg ngày
    /// 17/10/2016, phụ lục, chỉ tiêu 17.1`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let kind = self.document.kind().map(DocumentKind::label);
        let name = match &kind {
            Some(kind) => format!("{} {}", kind.get(lang), self.document),
            None => self.document.to_string(),
        };
        let document = match self.dated.map(|date| date_text(date, lang)) {
            Some(day) => bilingual!(lang, "{name} ngày {day}", "{name} of {day}"),
            None => name,
        };
        match &self.place {
            Some(place) => format!("{document}, {}", place.get(lang)),
            None => document,
        }
    }
}

/// A document that creates rules, targets or facts (văn bản): its number, the day it was issued
/// and its title.
///
/// ```
/// use nongthonmoi::criteria::catalog::DECISION_1980;
///
/// assert_eq!(DECISION_1980.number.to_string(), "1980/QĐ-TTg");
/// assert_eq!(DECISION_1980.issued.to_string(), "2016-10-17");
/// ```
#[doc(alias = "văn bản")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Instrument {
    /// The number and symbol.
    pub number: DocumentNumber,
    /// The day of issue (ngày ban hành).
    #[serde(with = "crate::date_form")]
    pub issued: NaiveDate,
    /// The title (trích yếu).
    pub title: Label,
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

    /// A citation of the instrument as a whole.
    #[must_use]
    pub fn cite(&self) -> Citation {
        Citation::new(self.number.clone()).dated(self.issued)
    }
}
