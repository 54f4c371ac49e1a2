//! The two languages of the crate.

use super::codes;

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
