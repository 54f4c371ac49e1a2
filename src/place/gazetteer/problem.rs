//! Why rows or links do not make a gazetteer.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::calendar::{NaiveDate, Period, period_text};
use crate::place::change::ChangeKind;
use crate::place::code::{CommuneCode, DistrictCode, PlaceCode};
use crate::text::{Lang, date_text};

/// Rows or links do not make a gazetteer. All problems are reported at once: those of rows in the
/// order of the codes, districts first; or, if the rows are without fault, those of links.
///
/// `Display` speaks English, [`GazetteerError::text`] both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct GazetteerError {
    problems: Vec<GazetteerProblem>,
}

impl GazetteerError {
    pub(super) fn of(problems: Vec<GazetteerProblem>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self { problems })
        }
    }

    /// The problems, at least one.
    #[must_use]
    pub fn problems(&self) -> &[GazetteerProblem] {
        &self.problems
    }

    /// All problems in one sentence.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let problems: Vec<String> = self.problems.iter().map(|one| one.text(lang)).collect();
        let problems = problems.join("; ");
        bilingual!(
            lang,
            "các dòng của danh mục không khớp nhau: {problems}",
            "the rows do not fit together: {problems}"
        )
    }
}

/// One reason why rows or links do not make a gazetteer.
///
/// `Display` speaks English, [`GazetteerProblem::text`] both languages.
// May grow: another check is another variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum GazetteerProblem {
    /// A name has no letters.
    #[error("the name of `{code}` is blank")]
    BlankName {
        /// The code of the row.
        code: PlaceCode,
    },
    /// A row claims more than the period that is covered. An open end counts as later than any
    /// date, so a row of a closed coverage must be closed too.
    #[error(
        "the row of `{code}` {} reaches beyond the coverage {}",
        period_text(*.valid, Lang::En), period_text(*.coverage, Lang::En)
    )]
    OutsideCoverage {
        /// The code of the row.
        code: PlaceCode,
        /// The period of the row.
        valid: Period,
        /// The period that was to be covered.
        coverage: Period,
    },
    /// Two rows of one code hold on the same day.
    #[error(
        "the rows of `{code}` {} and {} overlap",
        period_text(*.first, Lang::En), period_text(*.second, Lang::En)
    )]
    Overlap {
        /// The code of both rows.
        code: PlaceCode,
        /// The period of the row that begins first.
        first: Period,
        /// The period of the other row.
        second: Period,
    },
    /// On some day of a unit's row its district is not there.
    #[error(
        "`{unit}` lies in district `{district}` {}, but the district is not listed for all of that \
         time",
        period_text(*.valid, Lang::En)
    )]
    UnknownDistrict {
        /// The code of the unit.
        unit: CommuneCode,
        /// The code of its district.
        district: DistrictCode,
        /// The period of the unit's row.
        valid: Period,
    },
    /// The predecessor of a link is not in force on the day before the change. Provinces have no
    /// rows, so they can be neither predecessor nor successor.
    #[error(
        "the link of {date} names the predecessor `{code}`, which is not in force the day before"
    )]
    PredecessorNotInForce {
        /// The code of the predecessor.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The successor of a link is not in force on the day of the change.
    #[error("the link of {date} names the successor `{code}`, which is not in force on that day")]
    SuccessorNotInForce {
        /// The code of the successor.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A link is there twice.
    #[error("two links of {date} lead from `{predecessor}` to the same successor: leave one out")]
    SuccessionTwice {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A unit with several successors is not said to go into each of them in part.
    #[error(
        "`{predecessor}` has several successors on {date}, so each of the links needs the extent \
         `part`"
    )]
    NotInParts {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// The rows say otherwise than the kind of a link: a unit that was kept has another name, or one
    /// that was renamed has the same.
    #[error(
        "the link from `{predecessor}` to `{successor}` on {date} is of kind `{kind}`, which their \
         rows contradict"
    )]
    KindDisagrees {
        /// The code of the predecessor.
        predecessor: PlaceCode,
        /// The code of the successor.
        successor: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
        /// The kind of the link.
        kind: ChangeKind,
    },
    /// A unit goes on as it was, takes in another one or gives a part away, and no link says that it
    /// was kept.
    #[error(
        "`{code}` goes on unchanged on {date} and is named in a link of that day: add the link of \
         `{code}` to itself, of kind `kept`"
    )]
    NotKept {
        /// The code of the unit.
        code: PlaceCode,
        /// The day of the change.
        date: NaiveDate,
    },
    /// A unit ends, and no link says what became of it.
    #[error("no link says what became of `{code}` on {date}")]
    NoFate {
        /// The code of the unit.
        code: PlaceCode,
        /// The first day without it.
        date: NaiveDate,
    },
    /// A unit begins, and no link says where it comes from.
    #[error("no link says where `{code}` comes from on {date}")]
    NoOrigin {
        /// The code of the unit.
        code: PlaceCode,
        /// Its first day.
        date: NaiveDate,
    },
}

impl GazetteerProblem {
    /// The sentence for the person who can correct the rows.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => self.vietnamese(),
            Lang::En => self.to_string(),
        }
    }

    fn vietnamese(&self) -> String {
        let period = |valid: Period| period_text(valid, Lang::Vi);
        let day = |date: NaiveDate| date_text(date, Lang::Vi);
        match *self {
            Self::BlankName { code } => format!("đơn vị có mã “{code}” không có tên"),
            Self::OutsideCoverage {
                code,
                valid,
                coverage,
            } => format!(
                "dòng của mã “{code}” {} vượt ra ngoài thời kỳ của danh mục, {}",
                period(valid),
                period(coverage)
            ),
            Self::Overlap {
                code,
                first,
                second,
            } => format!(
                "hai dòng của mã “{code}” trùng thời gian: một dòng {}, một dòng {}",
                period(first),
                period(second)
            ),
            Self::UnknownDistrict {
                unit,
                district,
                valid,
            } => format!(
                "đơn vị “{unit}” thuộc huyện “{district}” {}, nhưng danh mục không có huyện này \
                 trong suốt thời gian đó",
                period(valid)
            ),
            Self::PredecessorNotInForce { code, date } => format!(
                "mối kế thừa ngày {} ghi đơn vị cũ “{code}”, nhưng đơn vị này không có hiệu lực \
                 vào ngày hôm trước",
                day(date)
            ),
            Self::SuccessorNotInForce { code, date } => format!(
                "mối kế thừa ngày {} ghi đơn vị kế tiếp “{code}”, nhưng đơn vị này không có hiệu \
                 lực vào ngày đó",
                day(date)
            ),
            Self::SuccessionTwice { predecessor, date } => format!(
                "hai mối kế thừa ngày {} của “{predecessor}” có cùng một đơn vị kế tiếp: hãy bỏ \
                 bớt một mối",
                day(date)
            ),
            Self::NotInParts { predecessor, date } => format!(
                "“{predecessor}” có nhiều đơn vị kế tiếp ngày {}, nên mỗi mối kế thừa phải ghi \
                 phạm vi “part” (một phần)",
                day(date)
            ),
            Self::KindDisagrees {
                predecessor,
                successor,
                date,
                kind,
            } => format!(
                "mối kế thừa từ “{predecessor}” sang “{successor}” ngày {} ghi là “{kind}” ({}), \
                 trái với các dòng của hai đơn vị",
                day(date),
                kind.label().vi()
            ),
            Self::NotKept { code, date } => format!(
                "“{code}” được giữ nguyên ngày {} và có tên trong một mối kế thừa của ngày đó: hãy \
                 bổ sung mối kế thừa từ “{code}” sang chính đơn vị này, loại “kept” (giữ nguyên)",
                day(date)
            ),
            Self::NoFate { code, date } => format!(
                "không có mối kế thừa nào cho biết đơn vị kế tiếp của “{code}” ngày {}",
                day(date)
            ),
            Self::NoOrigin { code, date } => format!(
                "không có mối kế thừa nào cho biết “{code}” được thành lập ngày {} từ đơn vị nào",
                day(date)
            ),
        }
    }
}
