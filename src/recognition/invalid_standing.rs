//! Histories that go back in time.

use alloc::format;
use alloc::string::{String, ToString};

use chrono::NaiveDate;

use crate::place::CommuneCode;
use crate::text::{Lang, date_text};

/// Entries that are no history of a commune.
// May grow: further contradictions within a history can be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidStanding {
    /// An entry stands after one of a later day.
    #[error(
        "history of commune `{commune}`: entry {entry} is of `{date}`, but entry {earlier_entry} before it is of `{earlier_date}`: put the entries in the order of their days, or correct a day"
    )]
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
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (
                Self::BackInTime {
                    commune,
                    entry,
                    date,
                    earlier_entry,
                    earlier_date,
                },
                Lang::Vi,
            ) => format!(
                "quá trình của xã {commune}: mục {entry} ghi ngày {}, nhưng mục {earlier_entry} đứng trước lại ghi ngày {}: xếp các mục theo thứ tự ngày hoặc sửa ngày",
                date_text(*date, lang),
                date_text(*earlier_date, lang)
            ),
        }
    }
}
