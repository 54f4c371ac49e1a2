//! The codes of the General Statistics Office: one type for each level.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use super::Level;
use crate::text::Lang;

/// Defines the code of one level: a number that is printed with its leading zeros.
macro_rules! code {
    ($(#[$doc:meta])* $type:ident, $number:ty, $level:ident, $max:literal, $format:literal, $expecting:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type($number);

        impl $type {
            /// The code with a number.
            ///
            /// # Errors
            #[doc = concat!("[`InvalidCode`] for a number above ", stringify!($max), ".")]
            pub fn new(number: $number) -> Result<Self, InvalidCode> {
                if number <= $max {
                    Ok(Self(number))
                } else {
                    Err(InvalidCode::new(Some(Level::$level), &number.to_string()))
                }
            }

            /// A code of the crate's own constant tables.
            // The compiler evaluates these, so a bad row does not build. Never call it at run time.
            pub(crate) const fn of(number: $number) -> Self {
                assert!(number <= $max, "a code has too many digits");
                Self(number)
            }

            /// The number that the digits make.
            #[must_use]
            pub const fn number(self) -> $number {
                self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, $format, self.0)
            }
        }

        impl core::str::FromStr for $type {
            type Err = InvalidCode;

            /// Reads exactly the printed form: ASCII digits, leading zeros included.
            fn from_str(text: &str) -> Result<Self, InvalidCode> {
                let invalid = || InvalidCode::new(Some(Level::$level), text);
                // `parse` alone would also take a sign.
                if text.len() != Level::$level.digits() || !is_digits(text) {
                    return Err(invalid());
                }
                text.parse().map(Self).map_err(|_| invalid())
            }
        }

        serde_as_text!($type, $expecting);
    };
}

code! {
    /// The code of a province (mã tỉnh), two digits: `17` is Hòa Bình.
    ProvinceCode, u8, Province, 99, "{:02}", "a province code of two digits as text"
}

code! {
    /// The code of a district (mã huyện), three digits: `150` is Huyện Đà Bắc.
    DistrictCode, u16, District, 999, "{:03}", "a district code of three digits as text"
}

code! {
    /// The code of a commune, ward or township (mã xã), five digits: `04813` is xã Yên Mông.
    ///
    /// A code can be reused after a merger and its unit can move to another district, so it names
    /// a unit only together with a date: ask a [`Gazetteer`](crate::place::Gazetteer).
    ///
    /// ```
    /// use nongthonmoi::place::CommuneCode;
    ///
    /// let code: CommuneCode = "04813".parse()?;
    /// assert_eq!(code.number(), 4813);
    /// assert_eq!(code.to_string(), "04813");
    ///
    /// // A spreadsheet took the code for a number.
    /// let error = "4813".parse::<CommuneCode>().unwrap_err();
    /// assert!(error.to_string().contains("try `04813`"));
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[doc(alias = "mã xã")]
    CommuneCode, u32, Commune, 99_999, "{:05}", "a commune code of five digits as text"
}

/// The input is not a code: `4813` (a zero is missing), `4813x`, ` 04813`, `+4813`, or a number with
/// too many digits.
///
/// `Display` speaks English, [`InvalidCode::text`] both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct InvalidCode {
    level: Option<Level>,
    input: String,
}

impl InvalidCode {
    pub(super) fn new(level: Option<Level>, input: &str) -> Self {
        Self {
            level,
            input: input.into(),
        }
    }

    /// The level whose code was expected; `None` where a code of any level could stand.
    #[must_use]
    pub const fn level(&self) -> Option<Level> {
        self.level
    }

    /// The input.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The sentence for the person who can correct the input.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (input, hint) = (&self.input, self.hint(lang));
        let Some(level) = self.level else {
            return bilingual!(
                lang,
                "“{input}” không phải là mã: mã tỉnh có 2 chữ số, mã huyện 3, mã xã 5{hint}",
                "`{input}` is not a code: give two digits for a province, three for a district, \
                 five for a commune{hint}"
            );
        };
        let (label, digits) = (level.label(), level.digits());
        let label = label.get(lang);
        bilingual!(
            lang,
            "“{input}” không phải là mã {label}: cần {digits} chữ số{hint}",
            "`{input}` is not a {label} code: {digits} digits are needed{hint}"
        )
    }

    /// The code that was probably meant: with the leading zeros that a spreadsheet dropped, without
    /// zeros that are too many, without blanks.
    ///
    /// Nothing repairs such a code silently: `150` may as well be a district in the wrong column.
    ///
    /// ```
    /// use nongthonmoi::place::{CommuneCode, PlaceCode};
    ///
    /// for text in ["4813", "004813", " 04 813\u{a0}"] {
    ///     let error = text.parse::<CommuneCode>().unwrap_err();
    ///     assert_eq!(error.meant().unwrap(), "04813");
    /// }
    /// assert_eq!("4813".parse::<PlaceCode>().unwrap_err().meant().unwrap(), "04813");
    /// assert_eq!("481300".parse::<CommuneCode>().unwrap_err().meant(), None);
    /// ```
    #[must_use]
    pub fn meant(&self) -> Option<String> {
        let input: String = self.input.split_whitespace().collect();
        let digits = match (self.level, input.len()) {
            (Some(level), _) => level.digits(),
            (None, 1 | 2) => Level::Province.digits(),
            (None, 3) => Level::District.digits(),
            (None, _) => Level::Commune.digits(),
        };
        let number = input.trim_start_matches('0');
        let fits = is_digits(&input) && number.len() <= digits;
        fits.then(|| format!("{number:0>digits$}"))
    }

    /// What to try, as the end of the sentence.
    fn hint(&self, lang: Lang) -> String {
        let Some(code) = self.meant() else {
            return String::new();
        };
        if is_digits(&self.input) && self.input.len() < code.len() {
            return bilingual!(
                lang,
                "; bảng tính có thể đã bỏ số 0 ở đầu, hãy thử “{code}”",
                "; a spreadsheet may have dropped leading zeros, try `{code}`"
            );
        }
        bilingual!(lang, "; hãy thử “{code}”", "; try `{code}`")
    }
}

/// Whether the text is a number in ASCII digits.
fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
