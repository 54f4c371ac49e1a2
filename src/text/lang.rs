//! The two languages of the crate.

use super::coded;

/// A language in which the crate can speak: Vietnamese (tiếng Việt) or English.
///
/// ```
/// use nongthonmoi::text::Lang;
///
/// assert_eq!("vi".parse(), Ok(Lang::Vi));
/// assert_eq!(Lang::En.to_string(), "en");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a text must be given in every language, so a third one has to break its callers"
)]
pub enum Lang {
    /// Vietnamese, the language of the regulations and of the officials who apply them.
    Vi,
    /// English, the language of the code and of its error messages.
    En,
}

impl Lang {
    /// Both languages, Vietnamese first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The language code of ISO 639-1: `vi` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }
}

coded!(Lang, UnknownLang, "language", "`vi` or `en`");

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
        }
    }

    #[test]
    fn other_texts_are_refused_and_kept() {
        for text in ["", "VI", "vn", "en "] {
            let error = text.parse::<Lang>().unwrap_err();
            assert_eq!(error.input(), text);
        }
        assert_eq!(
            "vn".parse::<Lang>().unwrap_err().to_string(),
            "`vn` is not a language: use `vi` or `en`"
        );
    }

    #[test]
    fn data_holds_the_code() {
        assert_eq!(serde_json::to_string(&Lang::Vi).unwrap(), r#""vi""#);
        assert_eq!(serde_json::from_str::<Lang>(r#""en""#).unwrap(), Lang::En);
        assert!(serde_json::from_str::<Lang>(r#""EN""#).is_err());
    }
}
