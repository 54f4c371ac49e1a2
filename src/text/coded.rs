//! Closed sets whose members are written as short codes.

use alloc::string::String;
use core::fmt;

use super::Lang;

/// Defines an enum whose members have a code for data and, mostly, a label for people: `ALL`,
/// `code()`, `label()`, `Display` (the code), `FromStr` (exactly the codes), the serde form and the
/// schema.
///
/// `open` enums may grow; `closed because "…"` enums may not, for the reason given.
macro_rules! codes {
    (
        $(#[$attribute:meta])*
        open enum $type:ident: $what:literal {
            $($(#[$doc:meta])* $member:ident = $code:literal $(, $vi:literal, $en:literal)?;)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* $member,)+
        }

        impl $type {
            /// Every member, in order.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];
        }

        $crate::text::codes!(@forms $type: $what { $($member = $code;)+ });
        $crate::text::codes!(@label $type { $($member $(, $vi, $en)?;)+ });
    };
    (
        $(#[$attribute:meta])*
        closed because $reason:literal
        enum $type:ident: $what:literal {
            $($(#[$doc:meta])* $member:ident = $code:literal $(, $vi:literal, $en:literal)?;)+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(clippy::exhaustive_enums, reason = $reason)]
        pub enum $type {
            $($(#[$doc])* $member,)+
        }

        impl $type {
            /// Every member, in order.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$member),+];
        }

        $crate::text::codes!(@forms $type: $what { $($member = $code;)+ });
        $crate::text::codes!(@label $type { $($member $(, $vi, $en)?;)+ });
    };
    (@label $type:ident { $($member:ident;)+ }) => {};
    (@label $type:ident { $($member:ident, $vi:literal, $en:literal;)+ }) => {
        impl $type {
            /// The member in words.
            #[must_use]
            pub const fn label(self) -> $crate::text::Label {
                match self {
                    $(Self::$member => $crate::text::Label::new($vi, $en),)+
                }
            }
        }
    };
    (@forms $type:ident: $what:literal { $($member:ident = $code:literal;)+ }) => {
        impl $type {
            /// The code by which the member is written in data.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$member => $code,)+
                }
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.pad(self.code())
            }
        }

        impl core::str::FromStr for $type {
            type Err = $crate::text::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$member),)+
                    _ => Err($crate::text::UnknownCode::new(text, $what, &[$($code),+])),
                }
            }
        }

        serde_as_text!($type, concat!("the code of a ", $what));
        schema_by_hand!(
            $type,
            stringify!($type),
            "description": concat!("The code of a ", $what, "."),
            "type": "string",
            "enum": [$($code),+],
        );
    };
}

pub(crate) use codes;

/// A text is not one of the codes of an enum.
///
/// Codes are read exactly as they are printed. The message lists them.
///
/// ```
/// use nongthonmoi::text::Lang;
///
/// let error = "vn".parse::<Lang>().unwrap_err();
/// assert_eq!(error.input(), "vn");
/// assert_eq!(error.to_string(), "`vn` is not a language: use `vi` or `en`");
/// assert_eq!(error.text(Lang::Vi), "“vn” không phải là mã hợp lệ: ghi “vi” hoặc “en”");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    input: String,
    what: &'static str,
    codes: &'static [&'static str],
}

impl UnknownCode {
    pub(crate) fn new(input: &str, what: &'static str, codes: &'static [&'static str]) -> Self {
        Self {
            input: input.into(),
            what,
            codes,
        }
    }

    /// The input.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The codes that would have been read.
    #[must_use]
    pub const fn codes(&self) -> &'static [&'static str] {
        self.codes
    }

    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => alloc::format!(
                "“{}” không phải là mã hợp lệ: ghi {}",
                self.input,
                self.choices("“", "”", " hoặc ")
            ),
            Lang::En => alloc::format!("{self}"),
        }
    }

    fn choices(&self, open: &str, close: &str, or: &str) -> String {
        let mut choices = String::new();
        for (index, code) in self.codes.iter().enumerate() {
            if index > 0 {
                let is_last = index.saturating_add(1) == self.codes.len();
                choices.push_str(if is_last { or } else { ", " });
            }
            choices.extend([open, code, close]);
        }
        choices
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { input, what, .. } = self;
        let choices = self.choices("`", "`", " or ");
        write!(formatter, "`{input}` is not a {what}: use {choices}")
    }
}

impl core::error::Error for UnknownCode {}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro makes public enums")]
mod tests {
    use alloc::string::ToString;

    use super::*;

    codes! {
        /// A colour.
        open enum Colour: "colour" {
            /// Red.
            Red = "red", "đỏ", "red";
            /// Sky blue.
            SkyBlue = "sky-blue", "xanh da trời", "sky blue";
            /// Green.
            Green = "green", "xanh lá cây", "green";
        }
    }

    #[test]
    fn a_member_is_read_back_from_its_code_alone() {
        for &colour in Colour::ALL {
            assert_eq!(colour.to_string().parse(), Ok(colour));
            let json = serde_json::to_string(&colour).unwrap();
            assert_eq!(json, alloc::format!("\"{}\"", colour.code()));
            assert_eq!(serde_json::from_str::<Colour>(&json).unwrap(), colour);
        }
        assert!(Colour::ALL.is_sorted());
        assert_eq!(Colour::SkyBlue.label().vi(), "xanh da trời");
        for text in ["", "RED", "red ", "blue"] {
            let error = text.parse::<Colour>().unwrap_err();
            assert_eq!(error.input(), text);
            let messages = [Lang::En, Lang::Vi].map(|lang| error.text(lang));
            assert_eq!(
                messages,
                [
                    alloc::format!("`{text}` is not a colour: use `red`, `sky-blue` or `green`"),
                    alloc::format!(
                        "“{text}” không phải là mã hợp lệ: ghi “red”, “sky-blue” hoặc “green”"
                    ),
                ]
            );
            let data = serde_json::from_str::<Colour>(&alloc::format!("\"{text}\"")).unwrap_err();
            assert!(data.to_string().starts_with(&messages[0]));
        }
    }
}
