//! What stands against a model as an effective one.

use alloc::string::String;

use chrono::NaiveDate;

use crate::assessment::{Answer, Reason};
use crate::text::{Lang, date_text};

/// What stands against a value-chain model as an effective one on a date (lý do), under objective
/// I.4 of the plan 18/KH-UBND.
///
/// The serde form is written only: `"not_judged"`, `{"judgements_conflict": {"on": "2018-12-01"}}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: plans of other years ask for other things.
#[non_exhaustive]
pub enum ModelReason {
    /// The model starts only after the date.
    NotStarted {
        /// When it starts.
        #[serde(with = "crate::date_form")]
        start: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// The model ended before the date.
    Ended {
        /// The last day on which it ran.
        #[serde(with = "crate::date_form")]
        end: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// Nobody has judged whether it is effective.
    NotJudged,
    /// It was judged only after the date.
    JudgedLater {
        /// The day of the first judgement.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
        /// The date that was asked about.
        #[serde(with = "crate::date_form")]
        date: NaiveDate,
    },
    /// The latest judgement says that it is not effective.
    JudgedIneffective {
        /// Who judged; of several on the same day the first by name.
        by: String,
        /// The day of the judgement.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
    /// The latest judgements are of the same day and differ.
    JudgementsConflict {
        /// The day of the judgements.
        #[serde(with = "crate::date_form")]
        on: NaiveDate,
    },
}

impl Reason for ModelReason {
    fn answer(&self) -> Answer {
        match self {
            Self::NotJudged | Self::JudgedLater { .. } | Self::JudgementsConflict { .. } => {
                Answer::CannotSay
            }
            Self::NotStarted { .. } | Self::Ended { .. } | Self::JudgedIneffective { .. } => {
                Answer::No
            }
        }
    }

    fn text(&self, lang: Lang) -> String {
        let day = |date: &NaiveDate| date_text(*date, lang);
        match self {
            Self::NotStarted { start, date } => bilingual!(
                lang,
                "mô hình bắt đầu ngày {}, sau ngày {}",
                "it starts on {}, after {}",
                day(start),
                day(date)
            ),
            Self::Ended { end, date } => bilingual!(
                lang,
                "mô hình kết thúc ngày {}, trước ngày {}",
                "it ended on {}, before {}",
                day(end),
                day(date)
            ),
            Self::NotJudged => bilingual!(
                lang,
                "chưa được đánh giá hiệu quả",
                "nobody has judged whether it is effective"
            ),
            Self::JudgedLater { on, date } => bilingual!(
                lang,
                "đến ngày {} chưa được đánh giá hiệu quả, đánh giá lần đầu ngày {}",
                "not judged by {}, first judged on {}",
                day(date),
                day(on)
            ),
            Self::JudgedIneffective { by, on } => bilingual!(
                lang,
                "{} đánh giá không hiệu quả ngày {}",
                "judged not effective by {} on {}",
                by,
                day(on)
            ),
            Self::JudgementsConflict { on } => bilingual!(
                lang,
                "các đánh giá hiệu quả ngày {} trái ngược nhau",
                "the judgements of {} contradict each other",
                day(on)
            ),
        }
    }
}
