//! Where something that is due stands on a day.

use alloc::format;
use alloc::string::String;

use chrono::NaiveDate;

use crate::text::{Lang, date_text};

/// Where a task or a report stands on a day (tình trạng thực hiện).
///
/// A due date that falls on a weekend or a holiday is kept as it is: the plan moves none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "status")]
#[expect(
    clippy::exhaustive_enums,
    reason = "whoever shows what is due must handle every case"
)]
pub enum DueStatus {
    /// Not due for a while (chưa đến hạn).
    Open {
        /// The last day on which it is in time.
        #[serde(with = "crate::date_form")]
        due: NaiveDate,
    },
    /// Due within the days that were asked for (sắp đến hạn).
    DueSoon {
        /// The last day on which it is in time.
        #[serde(with = "crate::date_form")]
        due: NaiveDate,
        /// The days left; 0 on the due day itself.
        days: u32,
    },
    /// Not done, and overdue (quá hạn).
    Late {
        /// The last day on which it would have been in time.
        #[serde(with = "crate::date_form")]
        due: NaiveDate,
        /// The days since.
        days: u32,
    },
    /// Done, and not late as far as is known (đã hoàn thành).
    Done {
        /// The day on which it was done.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
        /// The last day on which it was in time; `None` where the document gives none, so that it
        /// cannot be said whether it was.
        #[serde(
            skip_serializing_if = "Option::is_none",
            with = "crate::date_form::optional"
        )]
        due: Option<NaiveDate>,
    },
    /// Done after its due day (hoàn thành muộn).
    DoneLate {
        /// The day on which it was done.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
        /// The last day on which it would have been in time.
        #[serde(with = "crate::date_form")]
        due: NaiveDate,
        /// The days in between.
        days: u32,
    },
    /// Something was done under a number or code that several have, so that it cannot be said which
    /// of them was done (không rõ nhiệm vụ nào).
    Ambiguous {
        /// The day on which it was done.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
        /// The last day on which this one is in time; `None` where the document gives none.
        #[serde(
            skip_serializing_if = "Option::is_none",
            with = "crate::date_form::optional"
        )]
        due: Option<NaiveDate>,
    },
    /// Not done, and the document gives no due day that can be read (văn bản không đủ thông tin).
    Incomplete,
}

impl DueStatus {
    /// The status of what is due on a day, was done on a day or not at all, seen on a date; what is
    /// due within `soon` days is due soon. What was done later than the date is not done yet.
    #[must_use]
    pub fn on(date: NaiveDate, due: Option<NaiveDate>, done: Option<NaiveDate>, soon: u32) -> Self {
        match (done.filter(|on| *on <= date), due) {
            (Some(on), Some(due)) if on > due => Self::DoneLate {
                on,
                due,
                days: days_between(due, on),
            },
            (Some(on), due) => Self::Done { on, due },
            (None, Some(due)) if date > due => Self::Late {
                due,
                days: days_between(due, date),
            },
            (None, Some(due)) => {
                let days = days_between(date, due);
                if days <= soon {
                    Self::DueSoon { due, days }
                } else {
                    Self::Open { due }
                }
            }
            (None, None) => Self::Incomplete,
        }
    }

    /// Whether it should have been done and is not.
    #[must_use]
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Late { .. })
    }

    /// Whether it was done, in time or not.
    #[must_use]
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Done { .. } | Self::DoneLate { .. })
    }

    /// The due day, where there is one.
    #[must_use]
    pub const fn due(self) -> Option<NaiveDate> {
        match self {
            Self::Open { due }
            | Self::DueSoon { due, .. }
            | Self::Late { due, .. }
            | Self::DoneLate { due, .. } => Some(due),
            Self::Done { due, .. } | Self::Ambiguous { due, .. } => due,
            Self::Incomplete => None,
        }
    }

    /// The status in words.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let day = |date| date_text(date, lang);
        match self {
            Self::Open { due } => {
                let due = day(due);
                bilingual!(lang, "chưa đến hạn {due}", "open, due {due}")
            }
            Self::DueSoon { days: 0, .. } => bilingual!(lang, "đến hạn hôm nay", "due today"),
            Self::DueSoon { due, days } => {
                let (days, due) = (in_days(days, lang), day(due));
                bilingual!(lang, "còn {days}, hạn {due}", "due within {days}, {due}")
            }
            Self::Late { due, days } => {
                let (days, due) = (in_days(days, lang), day(due));
                bilingual!(
                    lang,
                    "quá hạn {days}, hạn {due}",
                    "late by {days}, due {due}"
                )
            }
            Self::Done { on, due: None } => {
                let on = day(on);
                bilingual!(
                    lang,
                    "đã hoàn thành ngày {on}, không rõ hạn",
                    "done on {on}, due day not known"
                )
            }
            Self::Done { on, .. } => {
                let on = day(on);
                bilingual!(lang, "đã hoàn thành ngày {on}", "done on {on}")
            }
            Self::DoneLate { on, days, .. } => {
                let (on, days) = (day(on), in_days(days, lang));
                bilingual!(
                    lang,
                    "hoàn thành ngày {on}, muộn {days}",
                    "done on {on}, late by {days}"
                )
            }
            Self::Ambiguous { on, .. } => {
                let on = day(on);
                bilingual!(
                    lang,
                    "có báo cáo hoàn thành ngày {on}, nhưng trùng số hoặc mã nên không rõ là nhiệm vụ nào",
                    "reported as done on {on}, but several have the number or code"
                )
            }
            Self::Incomplete => bilingual!(
                lang,
                "văn bản không ghi đủ thời hạn",
                "incomplete in the source"
            ),
        }
    }
}

/// `2 ngày`; `1 day`, `2 days`.
fn in_days(days: u32, lang: Lang) -> String {
    match (days, lang) {
        (_, Lang::Vi) => format!("{days} ngày"),
        (1, Lang::En) => "1 day".into(),
        (_, Lang::En) => format!("{days} days"),
    }
}

/// The days from an earlier day to a later one; 0 the other way round.
fn days_between(earlier: NaiveDate, later: NaiveDate) -> u32 {
    later
        .signed_duration_since(earlier)
        .num_days()
        .try_into()
        .unwrap_or(0)
}
