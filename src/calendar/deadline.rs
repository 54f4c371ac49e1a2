//! Deadlines as plans print them.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;

use super::period_of_year::roman;
use super::{Half, Month, PeriodOfYear, ProgrammeYear, Quarter, ReportingPeriod};
use crate::text::{Expected, InvalidText, Label, Lang, date_text, fold, signs_only_part_words};

/// When something is to be done at the latest (thời gian hoàn thành), as plans print it.
///
/// A deadline that is a period is its last day: `Quý I` of the plan of 2018 is 31/03/2018. A last
/// day that falls on a weekend or a holiday is kept as it is, for the plans say nothing else.
///
/// ```
/// use nongthonmoi::calendar::{Deadline, ProgrammeYear};
///
/// let year = ProgrammeYear::new(2018).unwrap();
/// let last_day = |text: &str| text.parse::<Deadline>().map(|deadline| deadline.last_day(year));
/// assert_eq!(last_day("Quý I")?.to_string(), "2018-03-31");
/// assert_eq!(last_day("Trong tháng 12/2019")?.to_string(), "2019-12-31");
/// assert_eq!(last_day("15/6/2018")?.to_string(), "2018-06-15");
/// assert!(last_day("Thường xuyên").is_err());
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
#[doc(alias = "thời hạn")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
// May grow: a period of several years is also printed in plans.
#[non_exhaustive]
pub enum Deadline {
    /// Within a part of the year that is planned: `Quý I`.
    Within(PeriodOfYear),
    /// Within a period whose year is printed: `Quý I/2018`.
    Period(ReportingPeriod),
    /// On a day: `31/3/2018`.
    Day(NaiveDate),
}

impl Deadline {
    /// Whether a text has the form of a deadline and names a day, a month or a quarter that the calendar
    /// does not have: `31/02/2024`, `Tháng 13`, `Quý V`.
    ///
    /// ```
    /// use nongthonmoi::calendar::Deadline;
    ///
    /// let impossible = ["31/02/2024", "Tháng 13", "Quý V/2024"];
    /// assert!(impossible.iter().all(|text| Deadline::is_impossible(text)));
    /// let others = ["29/02/2024", "Tháng 12", "Thường xuyên", "31/3"];
    /// assert!(!others.iter().any(|text| Deadline::is_impossible(text)));
    /// ```
    #[must_use]
    pub fn is_impossible(text: &str) -> bool {
        if text.parse::<Self>().is_ok() || !signs_only_part_words(text) {
            return false;
        }
        // If the words make a deadline once their numbers are 1, only the numbers are wrong.
        let key = fold(text);
        let mut after_quarter = false;
        let words = key.split(' ').map(|word| {
            let is_number = word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_digit());
            let is_roman = after_quarter && word.bytes().all(|byte| b"ivx".contains(&byte));
            after_quarter = is(word, "quý");
            if is_number || is_roman { "1" } else { word }
        });
        let words: Vec<&str> = words.collect();
        read(&words.join(" ")).is_some()
    }

    /// The last day on which it is met, in a plan for a year.
    #[must_use]
    pub const fn last_day(self, plan_year: ProgrammeYear) -> NaiveDate {
        match self {
            Self::Within(part) => part.last_day(plan_year),
            Self::Period(period) => period.last_day(),
            Self::Day(date) => date,
        }
    }

    /// The deadline in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match self {
            Self::Within(part) => part.text(lang),
            Self::Period(period) => period.text(lang),
            Self::Day(date) => date_text(date, lang),
        }
    }
}

impl fmt::Display for Deadline {
    /// The usual printed form, which is read again: `Quý I`, `Tháng 12/2018`, `6 tháng đầu năm`,
    /// `Năm 2018`, `31/03/2018`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (part, year) = match self {
            Self::Day(date) => return formatter.write_str(&date_text(*date, Lang::Vi)),
            Self::Within(part) => (part, None),
            Self::Period(period) => (&period.part(), Some(period.year())),
        };
        let parting = match part {
            PeriodOfYear::Month(month) => {
                write!(formatter, "Tháng {}", month.get())?;
                "/"
            }
            PeriodOfYear::Quarter(quarter) => {
                write!(formatter, "Quý {}", roman(*quarter))?;
                "/"
            }
            PeriodOfYear::Half(Half::First) => {
                formatter.write_str("6 tháng đầu năm")?;
                " "
            }
            PeriodOfYear::Half(Half::Second) => {
                formatter.write_str("6 tháng cuối năm")?;
                " "
            }
            PeriodOfYear::Year => {
                formatter.write_str(year.map_or("Cả năm", |_| "Năm"))?;
                " "
            }
        };
        year.map_or(Ok(()), |year| write!(formatter, "{parting}{year}"))
    }
}

impl FromStr for Deadline {
    type Err = InvalidText;

    /// Reads a month, a quarter, half a year or a year, with its year or without, or a day:
    /// `Quý I`, `Quý I/2018`, `Quý I năm 2018`, `Trong tháng 12/2018`, `6 tháng đầu năm`,
    /// `Cả năm`, `Năm 2018`, `31/3/2018`. Case, kinds of blanks and spellings of one word do not
    /// matter; a quarter may also be counted in digits.
    ///
    /// # Errors
    /// [`InvalidText`] for every other text. A day without a year, `31/3`, a limit that is not
    /// itself included, `Trước 31/3/2018` or `< 31/3/2018`, and every sign that does more than part
    /// words, such as the minus of `Tháng -12`, are refused, not guessed.
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let deadline = signs_only_part_words(text).then(|| read(&fold(text)));
        deadline
            .flatten()
            .ok_or_else(|| InvalidText::new(text, &DEADLINE))
    }
}

/// Reads a folded text, in which all that is no letter and no digit parts the words.
fn read(key: &str) -> Option<Deadline> {
    let mut words: Vec<&str> = key.split(' ').collect();
    let within = words.first().is_some_and(|word| is(word, "trong"));
    if within {
        words.remove(0);
    }
    let year: Option<ProgrammeYear> = words.last().and_then(|word| word.parse().ok());
    if year.is_some() {
        words.pop();
    }
    // `năm` stands before a printed year, or behind the part: `6 tháng đầu năm`.
    let named = words.last().is_some_and(|word| is(word, "năm"));
    if named {
        words.pop();
    }
    let part = match words.as_slice() {
        [] if named && (within || year.is_some()) => PeriodOfYear::Year,
        [whole] if named && is(whole, "cả") => PeriodOfYear::Year,
        [six, months, half] if named && *six == "6" && is(months, "tháng") => {
            PeriodOfYear::Half(read_half(half)?)
        }
        // `Quý I năm` without a year is cut off.
        _ if named && year.is_none() => return None,
        [kind, number] if is(kind, "quý") => PeriodOfYear::Quarter(read_quarter(number)?),
        [kind, number] if is(kind, "tháng") => PeriodOfYear::Month(read_month(number)?),
        [first, day, month] if is(first, "ngày") => return read_day(day, month, year?),
        [day, month] if !named && !within => return read_day(day, month, year?),
        _ => return None,
    };
    Some(year.map_or(Deadline::Within(part), |year| {
        Deadline::Period(ReportingPeriod::new(part, year))
    }))
}

/// Whether a folded word is a word of the language.
fn is(folded: &str, word: &str) -> bool {
    folded == fold(word)
}

fn read_half(word: &str) -> Option<Half> {
    if is(word, "đầu") {
        Some(Half::First)
    } else {
        is(word, "cuối").then_some(Half::Second)
    }
}

fn read_quarter(number: &str) -> Option<Quarter> {
    match number {
        "i" | "1" => Some(Quarter::First),
        "ii" | "2" => Some(Quarter::Second),
        "iii" | "3" => Some(Quarter::Third),
        "iv" | "4" => Some(Quarter::Fourth),
        _ => None,
    }
}

fn read_month(number: &str) -> Option<Month> {
    Month::new(read_number(number)?).ok()
}

fn read_day(day: &str, month: &str, year: ProgrammeYear) -> Option<Deadline> {
    let month = read_month(month)?;
    let day = u32::from(read_number(day)?);
    NaiveDate::from_ymd_opt(year.get().into(), month.get().into(), day).map(Deadline::Day)
}

/// One or two digits.
fn read_number(text: &str) -> Option<u8> {
    let digits = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

static DEADLINE: Expected = Expected {
    what: Label::new("thời hạn đọc được", "a deadline that can be read"),
    remedy: Label::new(
        "ghi quý, tháng, 6 tháng, năm hoặc ngày, ví dụ Quý I, Tháng 12/2018, 6 tháng đầu năm, Năm 2018 hoặc 31/3/2018",
        "write a quarter, a month, half a year, a year or a day, for example Quý I, Tháng 12/2018, 6 tháng đầu năm, Năm 2018 or 31/3/2018",
    ),
};
