//! The error of a text that is not what it should be.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use super::{Label, Lang};

/// A text is not what it should be: a document number, a quarter, the number of an indicator.
///
/// Every type that is read from a text refuses it with this error, except figures and the codes of
/// closed sets ([`UnknownCode`](super::UnknownCode)).
///
/// ```
/// use nongthonmoi::calendar::Quarter;
/// use nongthonmoi::text::Lang;
///
/// let error = "Quý 1".parse::<Quarter>().unwrap_err();
/// assert_eq!((error.input(), error.expected().en()), ("Quý 1", "a quarter"));
/// assert_eq!(
///     error.text(Lang::Vi),
///     "“Quý 1” không phải là quý: ghi Quý I, Quý II, Quý III hoặc Quý IV"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InvalidText {
    input: String,
    expected: &'static Expected,
}

/// What a text should be, and how to write it.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Expected {
    pub(crate) what: Label,
    pub(crate) remedy: Label,
}

impl InvalidText {
    pub(crate) fn new(input: &str, expected: &'static Expected) -> Self {
        Self {
            input: input.into(),
            expected,
        }
    }

    /// The input.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// What the input should have been.
    #[must_use]
    pub const fn expected(&self) -> &'static Label {
        &self.expected.what
    }

    /// The error in words, with the way to write it; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => format!(
                "“{}” không phải là {}: {}",
                self.input,
                self.expected.what.vi(),
                self.expected.remedy.vi()
            ),
            Lang::En => self.to_string(),
        }
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, remedy) = (self.expected.what.en(), self.expected.remedy.en());
        write!(formatter, "`{}` is not {what}: {remedy}", self.input)
    }
}

impl core::error::Error for InvalidText {}
