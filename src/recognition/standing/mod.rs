//! The standing of a commune: its dated history and what it says as of a day.
//!
//! Start with [`Standing`]. A [`StandingEntry`] is one event with what is known of its day; a
//! [`Recognition`] is the decision, an [`Appraisal`] what a body found before it.

mod as_of;
mod entry;
mod recognition;

pub use as_of::RecognisedOn;
pub use entry::{Appraisal, AppraisalLevel, EventDay, StandingEntry, StandingEvent};
pub use recognition::{Recognition, YearBasis};

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::sorted::sort_by_key;
use crate::text::{Lang, date_text};

/// The standing of a commune as a dated history (quá trình đăng ký, thẩm định, công nhận xã).
///
/// Every entry is kept; nothing is derived from what is not there. A commune that meets all
/// criteria is not thereby recognised, and one that falls below them stays recognised until its
/// recognition is revoked or other units take its place.
///
/// The history is taken as complete in its entries: what is not entered has not happened. Within
/// an entry, what is absent is not known. An event without a day lies between its dated
/// neighbours, and a question that depends on its day is answered with
/// [`CannotSay`](crate::assessment::Answer::CannotSay): an answer of yes or no holds for
/// all days that the missing ones can be.
///
/// The serde form is `{"commune": "04813", "entries": […]}`.
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::recognition::{
///     Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent, YearBasis,
/// };
///
/// // Decided in 2017, for 2016. The code is made up.
/// let [y2016, y2017] = [2016, 2017].map(|year| ProgrammeYear::new(year).unwrap());
/// let day = NaiveDate::from_ymd_opt(2017, 2, 27).unwrap();
/// let recognition = Recognition::new(RecognitionClass::Meets).with_counts_for(y2016);
/// let standing = Standing::new(
///     "99998".parse().unwrap(),
///     vec![StandingEntry::on(day, StandingEvent::Recognised(recognition))],
/// )?;
/// let asked = y2017.last_day();
/// assert_eq!(standing.is_recognised(asked), Answer::Yes);
/// assert_eq!(standing.recognised_in(y2016, YearBasis::CountsFor, asked), Answer::Yes);
/// assert_eq!(standing.recognised_in(y2017, YearBasis::CountsFor, asked), Answer::No);
/// assert_eq!(standing.recognised_in(y2017, YearBasis::DecisionDate, asked), Answer::Yes);
/// assert_eq!(standing.recognised_in(y2016, YearBasis::RegisteredFor, asked), Answer::CannotSay);
/// # Ok::<(), nongthonmoi::recognition::InvalidStanding>(())
/// ```
// INVARIANT: no entry is known to have happened before the day of an earlier one.
#[doc(alias = "quá trình công nhận")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "StandingForm")]
pub struct Standing {
    commune: CommuneCode,
    entries: Vec<StandingEntry>,
}

impl Standing {
    /// A history from its entries, in the order in which they happened. Entries of one day keep
    /// their order.
    ///
    /// # Errors
    /// [`InvalidStanding::BackInTime`] for an entry after one of a later day; [`Standing::sorted`]
    /// puts entries in order.
    pub fn new(commune: CommuneCode, entries: Vec<StandingEntry>) -> Result<Self, InvalidStanding> {
        let mut latest: Option<(usize, NaiveDate)> = None;
        for (entry, number) in entries.iter().zip(1..) {
            if let (Some(date), Some((earlier_entry, earlier_date))) = (entry.limit(), latest) {
                if date < earlier_date {
                    return Err(InvalidStanding::BackInTime {
                        commune,
                        entry: number,
                        date,
                        earlier_entry,
                        earlier_date,
                    });
                }
            }
            if let Some(date) = entry.date() {
                latest = Some((number, date));
            }
        }
        Ok(Self { commune, entries })
    }

    /// A history from entries in any order: sorted by day, entries of one day in the given order.
    ///
    /// An entry of which only the last possible day is known stands where that day would. An entry
    /// of whose day nothing is known stays behind the entry it was given after; one given before
    /// all others stays before them.
    #[must_use]
    pub fn sorted(commune: CommuneCode, entries: Vec<StandingEntry>) -> Self {
        let mut place = None;
        let mut placed: Vec<(Option<NaiveDate>, StandingEntry)> = entries
            .into_iter()
            .map(|entry| {
                place = entry.limit().or(place);
                (place, entry)
            })
            .collect();
        // A stable sort; nothing known stands before every day.
        sort_by_key(&mut placed, |(place, _)| *place);
        Self {
            commune,
            entries: placed.into_iter().map(|(_, entry)| entry).collect(),
        }
    }

    /// The commune whose history it is.
    #[must_use]
    pub const fn commune(&self) -> CommuneCode {
        self.commune
    }

    /// The entries, in the order in which they happened.
    #[must_use]
    pub fn entries(&self) -> &[StandingEntry] {
        &self.entries
    }

    /// The recognitions among them, also those that were revoked.
    pub fn recognitions(&self) -> impl Iterator<Item = &Recognition> {
        self.entries.iter().filter_map(|entry| match &entry.event {
            StandingEvent::Recognised(recognition) => Some(recognition),
            _ => None,
        })
    }
}

/// The entries are not in the order of their days.
// May grow: further contradictions within a history can be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidStanding {
    /// An entry stands after one of a later day.
    BackInTime {
        /// The commune.
        commune: CommuneCode,
        /// The entry that comes too late, counted from 1.
        entry: usize,
        /// The last day on which it can have happened.
        date: NaiveDate,
        /// The entry before it, counted from 1.
        earlier_entry: usize,
        /// The later day on which that one happened.
        earlier_date: NaiveDate,
    },
}

impl InvalidStanding {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let Self::BackInTime {
            commune,
            entry,
            date,
            earlier_entry,
            earlier_date,
        } = self;
        let (date, earlier) = (date_text(*date, lang), date_text(*earlier_date, lang));
        bilingual!(
            lang,
            "quá trình của xã {commune}: mục {entry} ghi ngày {date}, nhưng mục {earlier_entry} đứng trước lại ghi ngày {earlier}: xếp các mục theo thứ tự ngày hoặc sửa ngày",
            "history of commune `{commune}`: entry {entry} is of `{date}`, but entry {earlier_entry} before it is of `{earlier}`: put the entries in the order of their days, or correct a day"
        )
    }
}

error_in_words!(InvalidStanding);

/// The serde form that is read.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct StandingForm {
    commune: CommuneCode,
    entries: Vec<StandingEntry>,
}

impl TryFrom<StandingForm> for Standing {
    type Error = InvalidStanding;

    fn try_from(form: StandingForm) -> Result<Self, InvalidStanding> {
        Self::new(form.commune, form.entries)
    }
}
