//! Recognised communes that fall below the criteria, and the criteria that a result does not meet.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Recognition, Standing};
use crate::assessment::{Answer, CommuneResult, Treatment, Verdict};
use crate::criteria::CriterionNumber;
use crate::quantity::Interval;
use crate::text::{Lang, date_text, joined};

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
        let mut numbers = String::new();
        let (lost, open) = (self.lost(), self.undecided());
        if !lost.is_empty() {
            let lost = joined(&lost, ", ");
            numbers.push_str(&bilingual!(
                lang,
                "; tiêu chí không đạt: {lost}",
                "; criteria lost: {lost}"
            ));
        }
        if !open.is_empty() {
            numbers.push_str(&bilingual!(
                lang,
                "; tiêu chí chưa có kết luận: {}",
                "; criteria undecided: {}",
                joined(&open, ", ")
            ));
        }
        bilingual!(
            lang,
            "xã {commune} đến ngày {day} không còn đạt {depth}{numbers}; vẫn là xã được công nhận cho đến khi có quyết định thu hồi",
            "commune {commune} no longer meets {depth} on {day}{numbers}; it stays recognised until a decision revokes that"
        )
    }
}

/// The number of criteria that are not met (số tiêu chí không đạt), of those that are considered for
/// the commune: a criterion that is not applicable (không xem xét) is neither met nor lost, and is not
/// considered.
///
/// Of a result that is only a number, all that it does not count as met is lost.
// INVARIANT: number.at_most() <= considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct CriteriaLost {
    /// The number lost: the lower bound if everything undecided turns out well, the upper one if it
    /// turns out badly.
    #[serde(flatten)]
    pub number: Interval<u8>,
    /// The number of criteria considered.
    #[serde(rename = "of")]
    pub considered: u8,
}

impl CriteriaLost {
    /// What a result says.
    #[must_use]
    pub fn of(result: &CommuneResult) -> Self {
        let met = result.met();
        // A standard has at most 128 criteria, so the number fits.
        let leaving = u8::try_from(result.with(Verdict::NotApplicable).count()).unwrap_or(u8::MAX);
        let counted = result
            .policy()
            .is_some_and(|policy| policy.not_applicable() == Treatment::Counts);
        // Criteria that are not applicable are among those met when the policy counts them, else among
        // the others; either number is at most that of the set, so nothing saturates.
        let leaving_unmet = if counted { 0 } else { leaving };
        let lost = |number: u8| {
            let unmet = met.total().saturating_sub(number);
            unmet.saturating_sub(leaving_unmet)
        };
        Self {
            number: Interval::between(lost(met.at_most()), lost(met.at_least())),
            considered: met.total().saturating_sub(leaving),
        }
    }

    /// Whether criteria are considered and all of them are certainly met.
    #[must_use]
    pub const fn all_met(self) -> bool {
        self.considered > 0 && self.number.at_most() == 0
    }

    /// The number in words: `3/19 tiêu chí`, `từ 2 đến 4 trên 19 tiêu chí`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let (at_least, at_most) = (self.number.at_least(), self.number.at_most());
        let of = self.considered;
        if at_least == at_most {
            bilingual!(
                lang,
                "{at_least}/{of} tiêu chí",
                "{at_least} of {of} criteria"
            )
        } else {
            bilingual!(
                lang,
                "từ {at_least} đến {at_most} trên {of} tiêu chí",
                "{at_least} to {at_most} of {of} criteria"
            )
        }
    }
}

/// The criteria that a result certainly does not count: not met, or basically met where the
/// policy does not count that.
pub(in crate::recognition) fn lost(
    result: &CommuneResult,
) -> impl Iterator<Item = CriterionNumber> {
    let basically = result
        .policy()
        .is_some_and(|policy| policy.basically_met() == Treatment::DoesNotCount);
    let lost = move |verdict: Verdict| match verdict {
        Verdict::NotMet => true,
        Verdict::BasicallyMet => basically,
        Verdict::Met | Verdict::NotApplicable | Verdict::Unknown => false,
    };
    let verdicts = result.verdicts().iter();
    verdicts.filter_map(move |(number, verdict)| lost(*verdict).then_some(*number))
}
