//! Closed sets whose members are written as short codes.

/// Gives an enum with `ALL` and `code()` its text form: `Display` prints the code, `FromStr` reads
/// exactly the codes, serde uses both. The error type keeps the text that was not a code.
macro_rules! coded {
    ($type:ident, $error:ident, $what:literal, $codes:literal) => {
        impl core::fmt::Display for $type {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.pad(self.code())
            }
        }

        impl core::str::FromStr for $type {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|member| member.code() == text)
                    .ok_or_else(|| $error { input: text.into() })
            }
        }

        serde_as_text!($type, $codes);
        schema_by_hand!(
            $type,
            stringify!($type),
            "description": concat!("The code of a ", $what, "."),
            "type": "string",
            "enum": Self::ALL.iter().map(|member| member.code()).collect::<alloc::vec::Vec<_>>(),
        );

        #[doc = concat!("The text is not the code of a ", $what, ".")]
        ///
        #[doc = concat!("Codes are read as they are printed, in lower case: ", $codes, ".")]
        #[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
        #[error("`{input}` is not a {what}: use {codes}", what = $what, codes = $codes)]
        pub struct $error {
            input: alloc::string::String,
        }

        impl $error {
            /// The text as it came.
            #[must_use]
            pub fn input(&self) -> &str {
                &self.input
            }

            /// The error in words; `Display` speaks English.
            #[must_use]
            pub fn text(&self, lang: crate::text::Lang) -> alloc::string::String {
                match lang {
                    crate::text::Lang::Vi => alloc::format!(
                        "“{}” không phải là mã hợp lệ: ghi {}",
                        self.input,
                        $codes.replace(" or ", " hoặc ")
                    ),
                    crate::text::Lang::En => alloc::string::ToString::to_string(self),
                }
            }
        }
    };
}

pub(crate) use coded;
