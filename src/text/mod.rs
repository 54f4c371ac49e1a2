//! Text in two languages: [`Lang`], [`Label`], and the folding of Vietnamese names.
//!
//! Officials read Vietnamese, most developers read English, so the crate can say everything
//! in both. What it *reads* is Vietnamese typed by people: `Hòa Bình`, `Hoà Bình`,
//! `HÒA BÌNH` and the same in decomposed Unicode are one name. [`fold()`] makes them one key, and
//! [`fold_bare`] serves text typed without any diacritics.

mod coded;
mod fold;
mod invalid_text;
mod letter;
mod quantity_error;
mod short;

pub use coded::UnknownCode;
pub(crate) use coded::codes;
pub use fold::{fold, fold_bare, has_diacritics};
pub(crate) use fold::{folded, folded_bare, signs_only_part_words};
pub(crate) use invalid_text::Expected;
pub use invalid_text::InvalidText;
pub(crate) use short::ShortText;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use crate::quantity::Decimal;

codes! {
    /// A language in which the crate can speak: Vietnamese (tiếng Việt) or English.
    ///
    /// ```
    /// use nongthonmoi::text::Lang;
    ///
    /// assert_eq!("vi".parse(), Ok(Lang::Vi));
    /// assert_eq!(Lang::En.to_string(), "en");
    /// ```
    closed because "a text must be given in every language, so a third one has to break its callers"
    enum Lang: "language" {
        /// Vietnamese, the language of the regulations and of the officials who apply them.
        Vi = "vi";
        /// English, the language of the code and of its error messages.
        En = "en";
    }
}

/// One name or phrase in Vietnamese and in English.
///
/// The texts are kept as given: nothing is trimmed, translated or checked.
///
/// ```
/// use nongthonmoi::text::{Label, Lang};
///
/// const COMMUNE: Label = Label::new("xã", "commune");
/// assert_eq!(COMMUNE.get(Lang::Vi), "xã");
/// assert_eq!(COMMUNE.en(), "commune");
/// ```
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(
    deny_unknown_fields,
    expecting = "a text in both languages, `{\"vi\": \"…\", \"en\": \"…\"}`"
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "One name or phrase in both languages.")
)]
pub struct Label {
    /// In Vietnamese.
    vi: Cow<'static, str>,
    /// In English.
    en: Cow<'static, str>,
}

impl Label {
    /// A label of the crate's own tables.
    #[must_use]
    pub const fn new(vi: &'static str, en: &'static str) -> Self {
        Self {
            vi: Cow::Borrowed(vi),
            en: Cow::Borrowed(en),
        }
    }

    /// A label that is the same in both languages, such as a proper name.
    #[must_use]
    pub const fn same(text: &'static str) -> Self {
        Self::new(text, text)
    }

    /// A label that came from outside.
    #[must_use]
    pub const fn owned(vi: String, en: String) -> Self {
        Self {
            vi: Cow::Owned(vi),
            en: Cow::Owned(en),
        }
    }

    /// A label of something that each language writes in its own way.
    pub(crate) fn in_both(text: impl Fn(Lang) -> String) -> Self {
        Self::owned(text(Lang::Vi), text(Lang::En))
    }

    /// The text in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }

    /// The Vietnamese text.
    #[must_use]
    pub fn vi(&self) -> &str {
        &self.vi
    }

    /// The English text.
    #[must_use]
    pub fn en(&self) -> &str {
        &self.en
    }
}

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

/// The one of two texts that is in a language; see the macro `bilingual`.
pub(crate) fn in_language(lang: Lang, vi: fmt::Arguments<'_>, en: fmt::Arguments<'_>) -> String {
    alloc::fmt::format(match lang {
        Lang::Vi => vi,
        Lang::En => en,
    })
}

/// Items one after the other, with a joint between them.
pub(crate) fn joined<T: fmt::Display>(items: &[T], joint: &str) -> String {
    let texts: Vec<String> = items.iter().map(ToString::to_string).collect();
    texts.join(joint)
}

/// A date as officials write it: `31/01/2018` in Vietnamese, ISO 8601 in English.
pub(crate) fn date_text(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}
