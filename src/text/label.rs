//! A text in both languages.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Lang;

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
#[serde(deny_unknown_fields)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_text() {
        let label = Label::owned("xóm".into(), "hamlet".into());
        assert_eq!((label.vi(), label.en()), ("xóm", "hamlet"));
        assert_eq!(label.get(Lang::Vi), label.vi());
        assert_eq!(label.get(Lang::En), label.en());
        assert_eq!(label, Label::new("xóm", "hamlet"));
        assert_eq!(Label::same("Hòa Bình"), Label::new("Hòa Bình", "Hòa Bình"));
    }

    #[test]
    fn data_is_an_object_of_two_texts() {
        let label = Label::new("xã", "commune");
        let json = serde_json::to_string(&label).unwrap();
        assert_eq!(json, r#"{"vi":"xã","en":"commune"}"#);
        assert_eq!(serde_json::from_str::<Label>(&json).unwrap(), label);
        let error = serde_json::from_str::<Label>(r#"{"vi":"xã","en":"","fr":""}"#).unwrap_err();
        assert!(alloc::format!("{error}").contains("`fr`"));
    }
}
