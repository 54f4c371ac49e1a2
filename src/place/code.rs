//! The codes of the General Statistics Office.

use core::fmt;

use alloc::string::String;

use super::Level;
use crate::text::Lang;

/// Defines the code of one level: a number that is printed with its leading zeros.
macro_rules! code {
    ($(#[$doc:meta])* $type:ident, $number:ty, $level:ident, $max:literal, $format:literal, $expecting:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type($number);

        impl $type {
            /// The code with a number, or nothing if the number has too many digits.
            #[doc = concat!("The largest number is ", stringify!($max), ".")]
            #[must_use]
            pub const fn new(number: $number) -> Option<Self> {
                if number <= $max { Some(Self(number)) } else { None }
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
                let invalid = || InvalidCode::new(Level::$level, text);
                // `parse` alone would also take a sign.
                if text.len() != Level::$level.digits() || !is_digits(text) {
                    return Err(invalid());
                }
                text.parse().map(Self).map_err(|_| invalid())
            }
        }

        serde_as_text!($type, $expecting);

        impl From<$type> for PlaceCode {
            fn from(code: $type) -> Self {
                Self::$level(code)
            }
        }
    };
}

code! {
    /// The code of a province (mã tỉnh), two digits: `17` is Hòa Bình.
    ProvinceCode, u8, Province, 99, "{:02}", "a province code of two digits"
}

code! {
    /// The code of a district (mã huyện), three digits: `150` is Huyện Đà Bắc.
    DistrictCode, u16, District, 999, "{:03}", "a district code of three digits"
}

code! {
    /// The code of a commune, ward or township (mã xã), five digits: `04813` is xã Yên Mông.
    ///
    /// A code can be reused after a merger and its unit can move to another district, so it names
    /// a unit only together with a date: ask a [`Gazetteer`](super::Gazetteer).
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
    CommuneCode, u32, Commune, 99_999, "{:05}", "a commune code of five digits"
}

/// A code of any level. Codes order by level, from large to small, and then by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level, and the levels are closed"
)]
pub enum PlaceCode {
    /// The code of a province.
    Province(ProvinceCode),
    /// The code of a district.
    District(DistrictCode),
    /// The code of a commune, ward or township.
    Commune(CommuneCode),
}

impl PlaceCode {
    /// The level that the code belongs to.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Province(_) => Level::Province,
            Self::District(_) => Level::District,
            Self::Commune(_) => Level::Commune,
        }
    }
}

impl core::str::FromStr for PlaceCode {
    type Err = InvalidPlaceCode;

    /// Reads a code of two, three or five digits: the number of digits tells the level.
    fn from_str(text: &str) -> Result<Self, InvalidPlaceCode> {
        let read = match text.len() {
            2 => text.parse().map(Self::Province),
            3 => text.parse().map(Self::District),
            5 => text.parse().map(Self::Commune),
            _ => Err(InvalidCode::new(Level::Commune, text)),
        };
        read.map_err(|error| InvalidPlaceCode { input: error.input })
    }
}

serde_as_text!(PlaceCode, "a code of two, three or five digits");

impl fmt::Display for PlaceCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Province(code) => code.fmt(formatter),
            Self::District(code) => code.fmt(formatter),
            Self::Commune(code) => code.fmt(formatter),
        }
    }
}

/// The text is not a code of any level: two digits for a province, three for a district, five for
/// a commune.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error(
    "`{input}` is not a code: give two digits for a province, three for a district, \
     five for a commune"
)]
pub struct InvalidPlaceCode {
    input: String,
}

impl InvalidPlaceCode {
    /// The text as it came.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The error in words, for the one who can mend the input.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => alloc::format!(
                "“{}” không phải là mã: mã tỉnh có 2 chữ số, mã huyện 3, mã xã 5",
                self.input
            ),
            Lang::En => alloc::string::ToString::to_string(self),
        }
    }
}

/// The text is not a code of the level: `4813` (a zero is missing), `4813x`, ` 04813`, `+4813`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{input}` is not a {} code: {} digits are needed{}", .level.label().en(), .level.digits(), self.hint())]
pub struct InvalidCode {
    level: Level,
    input: String,
}

impl InvalidCode {
    fn new(level: Level, text: &str) -> Self {
        Self {
            level,
            input: text.into(),
        }
    }

    /// The level whose code was expected.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// The text as it came.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The error in words, for the one who can mend the input.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => {
                let hint = self.padded().map_or_else(String::new, |code| {
                    alloc::format!("; bảng tính có thể đã bỏ số 0 ở đầu, thử “{code}”")
                });
                alloc::format!(
                    "“{}” không phải là mã {}: cần {} chữ số{hint}",
                    self.input,
                    self.level.label().vi(),
                    self.level.digits()
                )
            }
            Lang::En => alloc::string::ToString::to_string(self),
        }
    }

    /// The code that was probably meant, if the text is a code without its leading zeros.
    ///
    /// Spreadsheets take codes for numbers and drop the zeros. Nothing repairs such a code
    /// silently: `150` may as well be a district in the wrong column.
    #[must_use]
    pub fn padded(&self) -> Option<String> {
        let short = self.input.len() < self.level.digits() && is_digits(&self.input);
        short.then(|| alloc::format!("{:0>1$}", self.input, self.level.digits()))
    }

    fn hint(&self) -> String {
        self.padded().map_or_else(String::new, |code| {
            alloc::format!("; a spreadsheet may have dropped leading zeros, try `{code}`")
        })
    }
}

/// Whether the text is a number in ASCII digits.
fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for number in 0..=99 {
            let code = ProvinceCode::new(number).unwrap();
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        for number in 0..=999 {
            let code = DistrictCode::new(number).unwrap();
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        for number in 0..=99_999 {
            let code = CommuneCode::new(number).unwrap();
            assert_eq!(code.to_string().parse(), Ok(code));
            assert_eq!(code.number(), number);
        }
    }

    #[test]
    fn a_number_with_too_many_digits_is_no_code() {
        assert_eq!(ProvinceCode::new(100), None);
        assert_eq!(DistrictCode::new(1000), None);
        assert_eq!(CommuneCode::new(100_000), None);
    }

    #[test]
    fn only_the_printed_form_is_read() {
        for text in [
            "",
            "4813",
            "048130",
            "+4813",
            "-4813",
            " 4813",
            "0481O",
            "٠٤٨١٣",
        ] {
            let error = text.parse::<CommuneCode>().unwrap_err();
            assert_eq!((error.level(), error.input()), (Level::Commune, text));
        }
    }

    #[test]
    fn the_error_tells_how_to_mend() {
        assert_eq!(
            "4813".parse::<CommuneCode>().unwrap_err().to_string(),
            "`4813` is not a commune code: 5 digits are needed; \
             a spreadsheet may have dropped leading zeros, try `04813`"
        );
        assert_eq!(
            "1 7".parse::<ProvinceCode>().unwrap_err().to_string(),
            "`1 7` is not a province code: 2 digits are needed"
        );
    }

    #[test]
    fn codes_order_by_level_and_number() {
        let province = PlaceCode::from(ProvinceCode::of(17));
        let district = PlaceCode::from(DistrictCode::of(148));
        let commune = PlaceCode::from(CommuneCode::of(4825));
        assert!(province < district && district < commune);
        assert_eq!(commune.to_string(), "04825");
        assert_eq!(
            Level::ALL,
            [province, district, commune].map(PlaceCode::level)
        );
    }

    #[test]
    fn the_number_of_digits_tells_the_level() {
        for code in [
            PlaceCode::from(ProvinceCode::of(7)),
            DistrictCode::of(48).into(),
            CommuneCode::of(4825).into(),
        ] {
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        for text in ["", "4", "0482", "+482", "04825x", "٤٨"] {
            let error = text.parse::<PlaceCode>().unwrap_err();
            assert_eq!(error.input(), text);
            assert!(error.text(Lang::Vi).contains("không phải là mã"));
        }
    }

    #[test]
    fn data_holds_the_printed_form() {
        let code = CommuneCode::of(4813);
        let json = serde_json::to_string(&code).unwrap();
        assert_eq!(json, r#""04813""#);
        assert_eq!(serde_json::from_str::<CommuneCode>(&json).unwrap(), code);
        assert!(serde_json::from_str::<CommuneCode>("4813").is_err());
    }
}
