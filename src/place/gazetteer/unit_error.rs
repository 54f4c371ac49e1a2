//! Why a code does not lead to a unit.

use alloc::format;
use alloc::string::{String, ToString};

use super::candidate::Fate;
use crate::calendar::{NaiveDate, Period, period_text};
use crate::place::code::{CommuneCode, PlaceCode, ProvinceCode};
use crate::place::unit::UnitKind;
use crate::text::{Lang, date_text};

/// A code does not lead to a unit on a date.
///
/// `Display` speaks English, [`UnitError::text`] both languages.
// May grow: a gazetteer may come to know more about a code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum UnitError {
    /// The gazetteer does not have the code at all.
    #[error(
        "the gazetteer has no {} with the code `{code}`: check the digits",
        .code.level().label().en()
    )]
    Unknown {
        /// The code of the look-up.
        code: PlaceCode,
    },
    /// The code was given after this date.
    #[error(
        "the code `{code}` is not yet in force on {date}: {full_name} has it {}; \
         use the code that was in force on the date",
        period_text(*.valid, Lang::En)
    )]
    NotYet {
        /// The code of the look-up.
        code: PlaceCode,
        /// The date of the look-up.
        date: NaiveDate,
        /// The first unit that held the code.
        full_name: String,
        /// When that unit held it.
        valid: Period,
    },
    /// The code was retired before this date, or is not in use on it.
    #[error(
        "the code `{code}` is no longer in force on {date}: {full_name} had it {}{}; \
         use the code that was in force on the date",
        period_text(*.valid, Lang::En), .fate.clause(Lang::En)
    )]
    NoLonger {
        /// The code of the look-up.
        code: PlaceCode,
        /// The date of the look-up.
        date: NaiveDate,
        /// The unit that held the code last before the date.
        full_name: String,
        /// When that unit held it.
        valid: Period,
        /// What became of that unit by the date.
        fate: Fate,
    },
    /// The gazetteer says nothing about this date.
    #[error("the gazetteer does not cover {date}: it holds {}", period_text(*.coverage, Lang::En))]
    OutsideCoverage {
        /// The date of the look-up.
        date: NaiveDate,
        /// The period that the gazetteer covers.
        coverage: Period,
    },
    /// The gazetteer does not say what became of its units.
    #[error("the gazetteer holds no successions: give it a table of them")]
    NoSuccessions,
    /// Successions do not follow provinces.
    #[error(
        "what became of the province `{code}` is not known: successions are those of districts \
         and of units"
    )]
    ProvinceNotFollowed {
        /// The code of the look-up.
        code: ProvinceCode,
    },
    /// The unit is a ward or a township, where a commune is needed.
    #[error(
        "`{code}` is not a commune but the {} {name}: give the code of a commune",
        .kind.label().en()
    )]
    NotACommune {
        /// The code of the look-up.
        code: CommuneCode,
        /// The kind of the unit.
        kind: UnitKind,
        /// The name of the unit, without the kind.
        name: String,
    },
}

impl UnitError {
    /// The sentence for officials, in their language.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::text::Lang;
    ///
    /// let date = NaiveDate::from_ymd_opt(2020, 6, 1).unwrap();
    /// let retired = "04822".parse()?;
    /// let error = hoa_binh::gazetteer().unit_on(retired, date).unwrap_err();
    /// assert_eq!(
    ///     error.text(Lang::Vi),
    ///     "mã “04822” không còn hiệu lực vào ngày 01/06/2020: mã này của xã Thái Thịnh, \
    ///      từ 15/07/2009 đến hết 31/12/2019, kế tiếp là 04789 phường Thái Bình \
    ///      (Thành phố Hòa Bình) và 04825 xã Hòa Bình (Thành phố Hòa Bình); \
    ///      hãy dùng mã có hiệu lực vào ngày đó"
    /// );
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => self.vietnamese(),
            Lang::En => self.to_string(),
        }
    }

    fn vietnamese(&self) -> String {
        match self {
            Self::Unknown { code } => format!(
                "danh mục không có {} mang mã “{code}”: hãy kiểm tra lại các chữ số",
                code.level().label().vi()
            ),
            Self::NotYet {
                code,
                date,
                full_name,
                valid,
            } => format!(
                "mã “{code}” chưa có hiệu lực vào ngày {}: mã này của {full_name}, {}; \
                 hãy dùng mã có hiệu lực vào ngày đó",
                date_text(*date, Lang::Vi),
                period_text(*valid, Lang::Vi)
            ),
            Self::NoLonger {
                code,
                date,
                full_name,
                valid,
                fate,
            } => format!(
                "mã “{code}” không còn hiệu lực vào ngày {}: mã này của {full_name}, {}{}; \
                 hãy dùng mã có hiệu lực vào ngày đó",
                date_text(*date, Lang::Vi),
                period_text(*valid, Lang::Vi),
                fate.clause(Lang::Vi)
            ),
            Self::ProvinceNotFollowed { code } => format!(
                "không có số liệu về đơn vị kế tiếp của tỉnh “{code}”: bảng kế thừa chỉ có cấp huyện và cấp xã"
            ),
            Self::NoSuccessions => {
                "danh mục không có số liệu về kế thừa giữa các đơn vị: hãy bổ sung bảng kế thừa"
                    .into()
            }
            Self::OutsideCoverage { date, coverage } => format!(
                "danh mục không có số liệu cho ngày {}: chỉ có {}",
                date_text(*date, Lang::Vi),
                period_text(*coverage, Lang::Vi)
            ),
            Self::NotACommune { code, kind, name } => format!(
                "“{code}” không phải là xã mà là {} {name}: hãy dùng mã của một xã",
                kind.label().vi()
            ),
        }
    }
}
