//! Recognised communes that fall below.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{CriteriaLost, RecognisedOn, Recognition, Standing};
use crate::assessment::{Answer, CommuneResult, Treatment, Verdict};
use crate::criteria::CriterionNumber;
use crate::text::{Lang, date_text};

/// A recognised commune whose later result falls below (xã rớt chuẩn), or may do so.
///
/// The commune stays recognised: only a decision revokes a recognition.
// INVARIANT: the result is of the standing's commune, which is recognised on its day, and at least
// one criterion is lost or undecided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lapse<'a> {
    recognition: &'a Recognition,
    result: &'a CommuneResult,
    depth: CriteriaLost,
}

impl Standing {
    /// How far the commune falls below by a result, on the day of the result.
    ///
    /// `None` when the commune is not recognised on that day or it cannot be said whether it is,
    /// when nothing is lost and nothing undecided, or when the result is of another commune.
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
    /// let lapse = standing.lapse(&result).unwrap();
    /// assert_eq!((lapse.depth().at_least(), lapse.depth().considered()), (3, 19));
    /// assert_eq!(standing.is_recognised(day(2018)), Answer::Yes);
    /// # Ok::<(), nongthonmoi::recognition::InvalidStanding>(())
    /// ```
    #[must_use]
    pub fn lapse<'a>(&'a self, result: &'a CommuneResult) -> Option<Lapse<'a>> {
        let RecognisedOn::Recognised(recognition) = self.recognised_on(result.date()) else {
            return None;
        };
        let depth = CriteriaLost::of(result);
        (result.commune() == self.commune() && depth.at_most() > 0).then_some(Lapse {
            recognition,
            result,
            depth,
        })
    }
}

impl<'a> Lapse<'a> {
    /// The recognition that still holds.
    #[must_use]
    pub const fn recognition(&self) -> &'a Recognition {
        self.recognition
    }

    /// The result that falls below.
    #[must_use]
    pub const fn result(&self) -> &'a CommuneResult {
        self.result
    }

    /// How many criteria are lost, of how many.
    #[must_use]
    pub const fn depth(&self) -> CriteriaLost {
        self.depth
    }

    /// Whether the commune has fallen below: yes when a criterion is certainly lost, else it
    /// cannot be said.
    #[must_use]
    pub const fn has_lapsed(&self) -> Answer {
        if self.depth.at_least() > 0 {
            Answer::Yes
        } else {
            Answer::CannotSay
        }
    }

    /// The criteria that are lost, numbers rising; none when the result is only a number.
    #[must_use]
    pub fn lost(&self) -> Vec<CriterionNumber> {
        lost(self.result).collect()
    }

    /// The criteria of which it is not known, numbers rising.
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

/// The criteria that a result certainly does not count: not met, or basically met where the
/// policy does not count that.
pub(super) fn lost(result: &CommuneResult) -> impl Iterator<Item = CriterionNumber> {
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
