//! Errors of texts that are not what they should be.

/// Defines the error of a text that is not what it should be; it keeps the input, and
/// says in both languages what is wrong with it. `{input}` in a message stands for the text.
macro_rules! text_error {
    ($(#[$document:meta])* $error:ident, $en:literal, $vi:literal) => {
        $(#[$document])*
        ///
        /// `Display` speaks English, `text` both languages.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
        #[error($en)]
        pub struct $error {
            input: alloc::string::String,
        }

        impl $error {
            pub(crate) fn of(input: &str) -> Self {
                Self {
                    input: input.into(),
                }
            }

            /// The input.
            #[must_use]
            pub fn input(&self) -> &str {
                &self.input
            }

            /// The error in words, for the one who can mend the input.
            #[must_use]
            pub fn text(&self, lang: crate::text::Lang) -> alloc::string::String {
                match lang {
                    crate::text::Lang::Vi => alloc::format!($vi, input = self.input),
                    crate::text::Lang::En => alloc::string::ToString::to_string(self),
                }
            }
        }
    };
}

pub(crate) use text_error;
