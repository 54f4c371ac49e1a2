//! Numbers of criteria and indicators.

use crate::text::{Expected, InvalidText, Label};
use core::fmt;
use core::num::NonZeroU8;
use core::str::FromStr;

/// The number of a criterion (số thứ tự tiêu chí): `1` to `255`; the sets of 2009 to 2021 have 19.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CriterionNumber(NonZeroU8);

impl CriterionNumber {
    /// A number; `None` for zero.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match NonZeroU8::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0.get()
    }
}

impl fmt::Display for CriterionNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl FromStr for CriterionNumber {
    type Err = InvalidText;

    /// Reads a number without leading zeros.
    ///
    /// # Errors
    /// [`InvalidText`] for `0`, `07`, `17.1`, `256`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        ordinal(text)
            .map(Self)
            .ok_or_else(|| InvalidText::new(text, &CRITERION_NUMBER))
    }
}

serde_as_text!(CriterionNumber, "a criterion number, for example \"17\"");

/// The number of an indicator (số hiệu chỉ tiêu): `17.1`, or `5` for a criterion that has no
/// numbered indicators and is its own single indicator.
///
/// Numbers are ordered as in the annex: `2.4` before `10`.
///
/// ```
/// use nongthonmoi::criteria::IndicatorNumber;
///
/// let number: IndicatorNumber = "17.1".parse()?;
/// assert_eq!(number.criterion().get(), 17);
/// assert!("2.4".parse::<IndicatorNumber>()? < "10".parse()?);
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorNumber {
    criterion: CriterionNumber,
    within: Option<NonZeroU8>,
}

impl IndicatorNumber {
    /// The numbered indicator of a criterion; `None` when `within` is zero.
    #[must_use]
    pub const fn new(criterion: CriterionNumber, within: u8) -> Option<Self> {
        match NonZeroU8::new(within) {
            Some(within) => Some(Self {
                criterion,
                within: Some(within),
            }),
            None => None,
        }
    }

    /// The single indicator of a criterion without numbered ones.
    #[must_use]
    pub const fn sole(criterion: CriterionNumber) -> Self {
        Self {
            criterion,
            within: None,
        }
    }

    /// The criterion.
    #[must_use]
    pub const fn criterion(self) -> CriterionNumber {
        self.criterion
    }

    /// The number within the criterion, where indicators are numbered.
    #[must_use]
    pub const fn within(self) -> Option<u8> {
        match self.within {
            Some(within) => Some(within.get()),
            None => None,
        }
    }
}

impl fmt::Display for IndicatorNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.criterion, formatter)?;
        match self.within {
            Some(within) => write!(formatter, ".{within}"),
            None => Ok(()),
        }
    }
}

impl FromStr for IndicatorNumber {
    type Err = InvalidText;

    /// Reads `17.1` or `5`.
    ///
    /// # Errors
    /// [`InvalidText`] for the empty text, `17.`, `17.01`, `17,1`, `17.1.2`, `0.1`.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let parsed = match text.split_once('.') {
            None => ordinal(text).map(|criterion| (criterion, None)),
            Some((criterion, within)) => ordinal(criterion)
                .zip(ordinal(within))
                .map(|(criterion, within)| (criterion, Some(within))),
        };
        match parsed {
            Some((criterion, within)) => Ok(Self {
                criterion: CriterionNumber(criterion),
                within,
            }),
            None => Err(InvalidText::new(text, &INDICATOR_NUMBER)),
        }
    }
}

serde_as_text!(IndicatorNumber, "an indicator number, for example \"17.1\"");

/// A whole number from 1 to 255 without leading zeros or a sign.
fn ordinal(text: &str) -> Option<NonZeroU8> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    plain.then(|| text.parse().ok()).flatten()
}

static CRITERION_NUMBER: Expected = Expected {
    what: Label::new("số thứ tự tiêu chí", "a criterion number"),
    remedy: Label::new("ghi số nguyên, ví dụ 17", "write a whole number such as 17"),
};

static INDICATOR_NUMBER: Expected = Expected {
    what: Label::new("số hiệu chỉ tiêu", "an indicator number"),
    remedy: Label::new(
        "ghi tiêu chí và chỉ tiêu, ví dụ 17.1, hoặc 5 nếu tiêu chí chỉ có một chỉ tiêu",
        "write criterion and indicator such as 17.1, or 5 for a criterion with a single one",
    ),
};

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    /// The whole domain: 255 criteria, 256 forms of indicator each.
    #[test]
    fn parse_and_print_are_inverse_on_the_whole_domain() {
        for number in 1..=u8::MAX {
            let criterion = CriterionNumber::new(number).unwrap();
            assert_eq!(criterion.to_string().parse(), Ok(criterion));
            let sole = IndicatorNumber::sole(criterion);
            assert_eq!(sole.to_string().parse(), Ok(sole));
            for within in 1..=u8::MAX {
                let indicator = IndicatorNumber::new(criterion, within).unwrap();
                assert_eq!(indicator.to_string().parse(), Ok(indicator));
            }
        }
    }

    #[test]
    fn refuses_other_texts() {
        for text in ["", "0", "07", "256", "+7", "-1", "1e1", " 1", "1.1"] {
            let error = text.parse::<CriterionNumber>().unwrap_err();
            assert_eq!(error.input(), text);
        }
        for text in [
            "", ".", "17.", ".1", "17.01", "17,1", "17.1.2", "0.1", "17.0", "17.256", "a",
        ] {
            let error = text.parse::<IndicatorNumber>().unwrap_err();
            assert_eq!(error.input(), text);
        }
    }
}
