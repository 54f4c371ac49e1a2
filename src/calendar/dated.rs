//! Values that change on known dates.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::date_form::DateForm;
use crate::text::{Lang, date_text};

/// Values by their date of effect (hiệu lực): each one holds from its date until the next.
///
/// ```
/// use nongthonmoi::calendar::{Dated, NaiveDate};
///
/// let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
/// let income = Dated::new(vec![(day(2019), 32), (day(2020), 36)])?;
/// assert_eq!(income.at(day(2018)), None);
/// assert_eq!(income.at(day(2020).pred_opt().unwrap()), Some(&32));
/// assert_eq!(income.at(day(2024)), Some(&36));
/// # Ok::<(), nongthonmoi::calendar::InvalidDated>(())
/// ```
// INVARIANT: not empty, dates strictly ascending.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(
    try_from = "Vec<(DateForm, T)>",
    into = "Vec<(DateForm, T)>",
    bound(
        serialize = "T: Clone + serde::Serialize",
        deserialize = "T: serde::Deserialize<'de>"
    )
)]
pub struct Dated<T> {
    values: Vec<(NaiveDate, T)>,
}

impl<T> Dated<T> {
    /// Values by date of effect, the earliest first.
    ///
    /// # Errors
    /// [`InvalidDated`] when there is no value, or a date is not later than the one before it.
    pub fn new(values: Vec<(NaiveDate, T)>) -> Result<Self, InvalidDated> {
        if values.is_empty() {
            return Err(InvalidDated::Empty);
        }
        let later = values.iter().skip(1);
        match values.iter().zip(later).find(|(one, next)| one.0 >= next.0) {
            Some((_, next)) => Err(InvalidDated::NotAscending { date: next.0 }),
            None => Ok(Self { values }),
        }
    }

    /// One value that holds from a date on.
    #[must_use]
    pub fn since(date: NaiveDate, value: T) -> Self {
        Self {
            values: vec![(date, value)],
        }
    }

    /// The same values and one more from a later date on, of a built-in table.
    pub(crate) fn then(mut self, date: NaiveDate, value: T) -> Self {
        self.values.push((date, value));
        self
    }

    /// The value in effect on a day; `None` before the first one.
    #[must_use]
    pub fn at(&self, date: NaiveDate) -> Option<&T> {
        self.values
            .iter()
            .rev()
            .find(|(from, _)| *from <= date)
            .map(|(_, value)| value)
    }

    /// Every date of effect with its value, the earliest first.
    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, &T)> {
        self.values.iter().map(|(date, value)| (*date, value))
    }
}

/// The serde form: a list of pairs `["2020-01-01", value]`.
impl<T> TryFrom<Vec<(DateForm, T)>> for Dated<T> {
    type Error = InvalidDated;

    fn try_from(values: Vec<(DateForm, T)>) -> Result<Self, InvalidDated> {
        let values = values.into_iter();
        Self::new(
            values
                .map(|(DateForm(date), value)| (date, value))
                .collect(),
        )
    }
}

impl<T> From<Dated<T>> for Vec<(DateForm, T)> {
    fn from(dated: Dated<T>) -> Self {
        let values = dated.values.into_iter();
        values
            .map(|(date, value)| (DateForm(date), value))
            .collect()
    }
}

/// Values that do not follow one another in time.
// May grow: further conditions can come with further forms of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidDated {
    /// There is no value at all.
    #[error("a dated value needs at least one date of effect")]
    Empty,
    /// A date of effect is not later than the one before it.
    #[error("the date of effect `{date}` must be later than the one before it")]
    NotAscending {
        /// The date that stands too early.
        date: NaiveDate,
    },
}

impl InvalidDated {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Empty, Lang::Vi) => "cần ít nhất một ngày có hiệu lực".into(),
            (Self::NotAscending { date }, Lang::Vi) => format!(
                "ngày có hiệu lực {} phải sau ngày có hiệu lực đứng trước",
                date_text(date, lang)
            ),
            (error, Lang::En) => error.to_string(),
        }
    }
}
