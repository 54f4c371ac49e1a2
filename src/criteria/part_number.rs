//! Numbers of the parts of compound indicators.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;

use super::IndicatorNumber;
use crate::text::{Expected, InvalidText, Label};

/// The code of one part of a compound indicator: lower-case letters, digits and hyphens, beginning
/// with a letter, for example `clean`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartCode(Cow<'static, str>);

impl PartCode {
    /// A code of a built-in table; a test holds that each one parses.
    pub(crate) const fn known(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PartCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for PartCode {
    type Err = InvalidText;

    /// Reads a code.
    ///
    /// # Errors
    /// [`InvalidText`] for the empty text, `Clean`, `nước sạch`, `1st`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let valid = text.starts_with(|first: char| first.is_ascii_lowercase())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if valid {
            Ok(Self(Cow::Owned(text.to_string())))
        } else {
            Err(InvalidText::new(text, &PART_NUMBER))
        }
    }
}

serde_as_text!(PartCode, "the code of a part, for example \"clean\"");

/// What an observation is about: an indicator (`4.2`) or one part of a compound one
/// (`17.1/clean`).
///
/// ```
/// use nongthonmoi::criteria::PartNumber;
///
/// let number: PartNumber = "17.1/clean".parse()?;
/// assert_eq!(number.indicator().to_string(), "17.1");
/// assert_eq!(number.part().map(|part| part.as_str()), Some("clean"));
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartNumber {
    indicator: IndicatorNumber,
    /// In a box: few numbers have one, and reports are lists of numbers.
    part: Option<Box<PartCode>>,
}

impl PartNumber {
    /// One part of a compound indicator.
    #[must_use]
    pub fn new(indicator: IndicatorNumber, part: PartCode) -> Self {
        Self {
            indicator,
            part: Some(Box::new(part)),
        }
    }

    /// The indicator.
    #[must_use]
    #[inline]
    pub const fn indicator(&self) -> IndicatorNumber {
        self.indicator
    }

    /// The part; `None` for the indicator as a whole.
    #[must_use]
    #[inline]
    pub fn part(&self) -> Option<&PartCode> {
        self.part.as_deref()
    }
}

impl From<IndicatorNumber> for PartNumber {
    fn from(indicator: IndicatorNumber) -> Self {
        Self {
            indicator,
            part: None,
        }
    }
}

impl fmt::Display for PartNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.indicator, formatter)?;
        match &self.part {
            Some(part) => write!(formatter, "/{part}"),
            None => Ok(()),
        }
    }
}

impl FromStr for PartNumber {
    type Err = InvalidText;

    /// Reads `4.2` or `17.1/clean`.
    ///
    /// # Errors
    /// [`InvalidText`] for `17.1/`, `17.1.clean`, `clean`, `17,1`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let refused = || InvalidText::new(text, &PART_NUMBER);
        let (indicator, part) = match text.split_once('/') {
            Some((indicator, part)) => {
                let part: PartCode = part.parse().map_err(|_| refused())?;
                (indicator, Some(Box::new(part)))
            }
            None => (text, None),
        };
        Ok(Self {
            indicator: indicator.parse().map_err(|_| refused())?,
            part,
        })
    }
}

serde_as_text!(
    PartNumber,
    "the number of an indicator or of its part, for example \"4.2\" or \"17.1/clean\""
);

static PART_NUMBER: Expected = Expected {
    what: Label::new(
        "số hiệu chỉ tiêu hoặc phần của chỉ tiêu",
        "the number of an indicator or of its part",
    ),
    remedy: Label::new(
        "ghi ví dụ 4.2, 5 hoặc 17.1/clean",
        "write it such as 4.2, 5 or 17.1/clean",
    ),
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn refuses_other_texts() {
        for text in [
            "",
            "/",
            "17.1/",
            "/clean",
            "17.1.clean",
            "clean",
            "17,1",
            "17.1/Clean",
            "17.1/a/b",
        ] {
            assert_eq!(text.parse::<PartNumber>().unwrap_err().input(), text);
        }
        for text in ["", "Clean", "nước-sạch", "1st", "-a"] {
            assert_eq!(text.parse::<PartCode>().unwrap_err().input(), text);
        }
    }

    proptest! {
        #[test]
        fn parse_and_print_are_inverse(text in "[1-9][0-9]?(\\.[1-9][0-9]?)?(/[a-z][a-z0-9-]{0,8})?") {
            prop_assert_eq!(text.parse::<PartNumber>().unwrap().to_string(), text);
        }
    }
}
