//! Recognised communes that fall below the criteria.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::criteria_lost::lost;
use super::{CriteriaLost, Recognition, Standing};
use crate::assessment::{Answer, CommuneResult, Verdict};
use crate::criteria::CriterionNumber;
use crate::text::{Lang, date_text};

/// A recognised commune whose later result falls below (xã rớt chuẩn), or may do so.
///
/// The commune stays recognised: only a decision revokes a recognition.
#[doc(alias = "rớt chuẩn")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Lapse<'a> {
    /// The recognition that still holds.
    pub recognition: &'a Recognition,
    /// The result that falls below, or may do so: at least one criterion is lost or undecided.
    pub result: &'a CommuneResult,
    /// How many criteria are lost, of those considered.
    pub depth: CriteriaLost,
}

impl Standing {
    /// How far the commune falls below by a result, under the recognition that holds at the end of a
    /// day.
    ///
    /// `None` when the commune is not recognised on that day or it is open whether it is, when the
    /// result is not later than the decision on that recognition or later than the day, when nothing
    /// is lost and nothing undecided, or when the result is of another commune. A result from before
    /// the decision was known when it was made; one of the same day may have been.
    ///
    /// ```
    /// use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet};
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::recognition::{
    ///     Recognition, RecognitionClass, Standing, StandingEntry, StandingEvent,
    /// };
    ///
    /// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    /// let commune = "99998".parse().unwrap();
    /// let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
    /// let standing = Standing::new(commune, vec![StandingEntry::on(day(2016), recognised)])?;
    ///
    /// let met = CriteriaMet::new(16, 16, 19).unwrap();
    /// let result = CommuneResult::counted(commune, day(2018), met);
    /// let lapse = standing.lapse(&result, day(2018)).unwrap();
    /// assert_eq!((lapse.depth.number.at_least(), lapse.depth.considered), (3, 19));
    /// assert_eq!(standing.is_recognised(day(2018)), Answer::Yes);
    /// # Ok::<(), nongthonmoi::recognition::InvalidStanding>(())
    /// ```
    #[must_use]
    pub fn lapse<'a>(&'a self, result: &'a CommuneResult, as_of: NaiveDate) -> Option<Lapse<'a>> {
        let (recognition, decided_by) = self.holding(as_of)?;
        let since = decided_by < result.date() && result.date() <= as_of;
        let depth = CriteriaLost::of(result);
        let falls_below = since && result.commune() == self.commune() && depth.number.at_most() > 0;
        falls_below.then_some(Lapse {
            recognition,
            result,
            depth,
        })
    }
}

impl Lapse<'_> {
    /// Whether the commune has fallen below: yes when a criterion is certainly lost, else it
    /// cannot be said.
    #[must_use]
    pub const fn has_lapsed(&self) -> Answer {
        if self.depth.number.at_least() > 0 {
            Answer::Yes
        } else {
            Answer::CannotSay
        }
    }

    /// The criteria that are lost, numbers ascending; none when the result is only a number.
    #[must_use]
    pub fn lost(&self) -> Vec<CriterionNumber> {
        lost(self.result).collect()
    }

    /// The criteria of which it is not known, numbers ascending.
    #[must_use]
    pub fn undecided(&self) -> Vec<CriterionNumber> {
        self.result.with(Verdict::Unknown).collect()
    }

    /// The lapse in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let commune = self.result.commune();
        let day = date_text(self.result.date(), lang);
        let depth = self.depth.text(lang);
        let numbers = |numbers: Vec<CriterionNumber>, vi: &str, en: &str| {
            let words: Vec<String> = numbers.iter().map(|number| format!("{number}")).collect();
            match (words.is_empty(), lang) {
                (true, _) => String::new(),
                (false, Lang::Vi) => format!("; {vi}: {}", words.join(", ")),
                (false, Lang::En) => format!("; {en}: {}", words.join(", ")),
            }
        };
        let lost = numbers(self.lost(), "tiêu chí không đạt", "criteria lost");
        let open = numbers(
            self.undecided(),
            "tiêu chí chưa có kết luận",
            "criteria undecided",
        );
        match lang {
            Lang::Vi => format!(
                "xã {commune} đến ngày {day} không còn đạt {depth}{lost}{open}; vẫn là xã được công nhận cho đến khi có quyết định thu hồi"
            ),
            Lang::En => format!(
                "commune {commune} no longer meets {depth} on {day}{lost}{open}; it stays recognised until a decision revokes that"
            ),
        }
    }
}
