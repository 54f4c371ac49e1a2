//! Why a name does not lead to a place.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::candidate::{Candidate, join, listed};
use super::unit_error::UnitError;
use crate::calendar::{NaiveDate, period_text};
use crate::text::{Lang, date_text};

/// A name does not lead to one place on a date.
///
/// `Display` speaks English, [`LookupError::text`] both languages. Candidates are in the order of
/// their codes, larger levels first.
// May grow: a look-up may come to suggest names that are nearly right.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum LookupError {
    /// The date is outside the coverage, or the district that was given is not there on the date.
    #[error(transparent)]
    Code(#[from] UnitError),
    /// No place has or had this name, or the kind before the name is another one.
    #[error("`{text}` is not the name of a place here: check the spelling and the kind before it")]
    NotFound {
        /// The text of the look-up.
        text: String,
    },
    /// Several places have this name; nothing is chosen among them.
    #[error(
        "`{text}` could be {}: write the kind before it, look it up within its district or province, or use the code",
        listed(.candidates, or(Lang::En))
    )]
    Ambiguous {
        /// The text of the look-up.
        text: String,
        /// The places, two or more.
        candidates: Vec<Candidate>,
    },
    /// The name is known, but not on this date.
    #[error(
        "`{text}` is not in force on {date}: it is {}; use the name of that date",
        dated(.candidates, Lang::En)
    )]
    NotInForce {
        /// The text of the look-up.
        text: String,
        /// The date of the look-up.
        date: NaiveDate,
        /// The places that have the name at other times.
        candidates: Vec<Candidate>,
    },
    /// The name is that of wards or townships, where a commune is needed.
    #[error(
        "`{text}` is not a commune but {}: give the name of a commune",
        listed(.candidates, or(Lang::En))
    )]
    NotACommune {
        /// The text of the look-up.
        text: String,
        /// The wards and townships.
        candidates: Vec<Candidate>,
    },
}

impl LookupError {
    /// The sentence for officials, in their language.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::text::Lang;
    ///
    /// let date = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap();
    /// let error = hoa_binh::gazetteer().find("Bắc Sơn", date).unwrap_err();
    /// assert_eq!(
    ///     error.text(Lang::Vi),
    ///     "“Bắc Sơn” có thể là 04987 xã Bắc Sơn (Huyện Kim Bôi) hoặc \
    ///      05179 xã Bắc Sơn (Huyện Tân Lạc): hãy ghi rõ loại đơn vị, tra cứu trong phạm vi huyện hoặc tỉnh, hoặc dùng mã"
    /// );
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
            Self::Code(error) => error.text(Lang::Vi),
            Self::NotFound { text } => format!(
                "không tìm thấy đơn vị hành chính nào tên “{text}”: hãy kiểm tra chính tả và loại đơn vị ghi trước tên"
            ),
            Self::Ambiguous { text, candidates } => format!(
                "“{text}” có thể là {}: hãy ghi rõ loại đơn vị, tra cứu trong phạm vi huyện hoặc tỉnh, hoặc dùng mã",
                listed(candidates, or(Lang::Vi))
            ),
            Self::NotInForce {
                text,
                date,
                candidates,
            } => format!(
                "“{text}” không có hiệu lực vào ngày {}: đó là {}; hãy dùng tên có hiệu lực vào ngày đó",
                date_text(*date, Lang::Vi),
                dated(candidates, Lang::Vi)
            ),
            Self::NotACommune { text, candidates } => format!(
                "“{text}” không phải là xã mà là {}: hãy ghi tên của một xã",
                listed(candidates, or(Lang::Vi))
            ),
        }
    }
}

fn dated(candidates: &[Candidate], lang: Lang) -> String {
    let texts = candidates.iter().map(|candidate| {
        let period = candidate.valid.map_or_else(String::new, |valid| {
            format!(" {}", period_text(valid, lang))
        });
        let fate = candidate
            .fate
            .as_ref()
            .map_or_else(String::new, |fate| fate.clause(lang));
        format!("{candidate}{period}{fate}")
    });
    join(texts, or(lang))
}

const fn or(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => " hoặc ",
        Lang::En => " or ",
    }
}
