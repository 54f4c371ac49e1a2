//! Why a name does not lead to a place, and the places that it could mean.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::gazetteer::Gazetteer;
use super::unit_error::UnitError;
use crate::calendar::{NaiveDate, Period, period_text};
use crate::place::change::forward;
use crate::place::code::{Level, PlaceCode};
use crate::place::unit::{Place, Unit};
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

/// A place that a name could mean: enough to show it to a person, who then chooses.
///
/// Candidates print as `04987 xã Bắc Sơn (Huyện Kim Bôi)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Candidate {
    /// The code of the place.
    pub code: PlaceCode,
    /// The name with the kind before it: `xã Bắc Sơn`.
    pub full_name: String,
    /// The full name of the district that a commune, ward or township lies in, or of its province
    /// where it lies in no district.
    pub parent: Option<String>,
    /// The period in which the place has this name and this code; of a province, the period in
    /// which the gazetteer has units in it.
    pub valid: Option<Period>,
    /// What became of a place that is no longer in force on the day of the look-up; `None` for one
    /// that is, or is not yet.
    pub fate: Option<Fate>,
}

impl fmt::Display for Candidate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.code, self.full_name)?;
        match &self.parent {
            Some(parent) => write!(formatter, " ({parent})"),
            None => Ok(()),
        }
    }
}

/// What became of a unit that is no longer in force, as of a later day (đơn vị kế tiếp).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
// May grow: a source may say that a unit ended and not into what.
#[non_exhaustive]
pub enum Fate {
    /// Not known: the gazetteer has no successions, or the place is a province, which they do not
    /// follow.
    Unknown,
    /// It ceased to exist, and nothing of its level took its place.
    Abolished,
    /// These units took its place by the day, in the order of their codes.
    Became(Vec<Candidate>),
}

impl Fate {
    /// The units that took its place by the day; empty if it was abolished or if they are not known.
    #[must_use]
    pub fn successors(&self) -> &[Candidate] {
        match self {
            Self::Became(successors) => successors,
            Self::Unknown | Self::Abolished => &[],
        }
    }

    /// The fate as the end of a sentence, with the comma before it; empty if it is not known.
    pub(super) fn clause(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Unknown, _) => String::new(),
            (Self::Abolished, Lang::Vi) => ", không có đơn vị kế tiếp".into(),
            (Self::Abolished, Lang::En) => ", and nothing took its place".into(),
            (Self::Became(places), Lang::Vi) => format!(", kế tiếp là {}", listed(places, " và ")),
            (Self::Became(places), Lang::En) => {
                format!(", and it became {}", listed(places, " and "))
            }
        }
    }
}

/// The candidates with their codes, and a word between the last two.
pub(super) fn listed(candidates: &[Candidate], last: &str) -> String {
    join(candidates.iter().map(ToString::to_string), last)
}

/// Joins the texts with a word between the last two: `a, b or c`.
pub(super) fn join(texts: impl DoubleEndedIterator<Item = String>, last: &str) -> String {
    let mut joined = String::new();
    // From the end, because the last joint is the one that differs.
    for (from_end, text) in texts.rev().enumerate() {
        let joint = match from_end {
            0 => "",
            1 => last,
            _ => ", ",
        };
        joined = format!("{text}{joint}{joined}");
    }
    joined
}

impl Gazetteer {
    /// The place with what it lies in and its period.
    pub(super) fn candidate(&self, place: Place<'_>, date: NaiveDate) -> Candidate {
        let parent = place.unit().and_then(|unit| {
            let parent = unit.parent().code();
            self.rows.place(parent, day_of(unit, date))
        });
        Candidate {
            code: place.code(),
            full_name: place.full_name(),
            parent: parent.map(Place::full_name),
            valid: self.rows.period(place, date),
            fate: None,
        }
    }

    /// The places, with what became of those that ended by the date.
    pub(super) fn candidates(&self, places: &[Place<'_>], date: NaiveDate) -> Vec<Candidate> {
        let candidate = |&place: &Place<'_>| {
            let candidate = self.candidate(place, date);
            let ended = candidate
                .valid
                .filter(|valid| valid.until().is_some_and(|until| until <= date));
            Candidate {
                fate: ended.map(|valid| self.fate(place.code(), valid, date)),
                ..candidate
            }
        };
        places.iter().map(candidate).collect()
    }

    /// What became by a day of a unit that had a code for a period before it.
    pub(super) fn fate(&self, code: PlaceCode, valid: Period, date: NaiveDate) -> Fate {
        let last = valid.until().and_then(|until| until.pred_opt());
        let last = last.filter(|_| code.level() != Level::Province);
        let Some((last, table)) = last.zip(self.successions.as_ref()) else {
            return Fate::Unknown;
        };
        let descents = forward(table, (code, last), date).descents;
        if descents.is_empty() {
            return Fate::Abolished;
        }
        let places = descents
            .into_iter()
            .filter_map(|descent| self.rows.place(descent.successor, date));
        Fate::Became(places.map(|place| self.candidate(place, date)).collect())
    }
}

/// The day, or the first day of a unit that is not in force on it.
pub(super) fn day_of(unit: &Unit, date: NaiveDate) -> NaiveDate {
    if unit.valid().contains(date) {
        date
    } else {
        unit.valid().from()
    }
}
