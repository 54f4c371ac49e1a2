//! Counts of units and of votes: how many, of all.

use alloc::format;
use alloc::string::String;
use core::cmp::Ordering;

use crate::assessment::Answer;
use crate::quantity::{Decimal, Interval, Percent, Share};
use crate::text::Lang;

/// The number of units of an area that have something, of all units (số đơn vị trên tổng số):
/// recognised communes of a district, for example. It is an interval, as of some units it may not be
/// known.
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::recognition::UnitCount;
///
/// // Three of four recognised; of the fourth nothing is known.
/// let count = UnitCount::of_answers([Answer::Yes; 3], 4).unwrap();
/// assert_eq!(count.reaches("75".parse().unwrap()), Answer::Yes);
/// assert_eq!(count.reaches("75.01".parse().unwrap()), Answer::CannotSay);
/// ```
// INVARIANT: number.at_most() <= of, and of > 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
pub struct UnitCount {
    #[serde(flatten)]
    number: Interval<u32>,
    of: u32,
}

impl UnitCount {
    /// An interval within a number of units.
    ///
    /// # Errors
    /// [`InvalidCount`] unless `at_least <= at_most <= of` and there is a unit.
    pub fn new(at_least: u32, at_most: u32, of: u32) -> Result<Self, InvalidCount> {
        match Interval::new(at_least, at_most) {
            Ok(number) if at_most <= of && of > 0 => Ok(Self { number, of }),
            _ => Err(InvalidCount {
                at_least,
                at_most,
                of,
            }),
        }
    }

    /// The count from an answer for each unit; a unit without one is not known. `None` for more
    /// answers than units, or for no unit at all.
    #[must_use]
    pub fn of_answers(answers: impl IntoIterator<Item = Answer>, of: u32) -> Option<Self> {
        let (mut yes, mut no) = (0_u32, 0_u32);
        for (answer, taken) in answers.into_iter().zip(0_u32..) {
            if taken >= of {
                return None;
            }
            match answer {
                Answer::Yes => yes = yes.saturating_add(1),
                Answer::No => no = no.saturating_add(1),
                Answer::CannotSay => {}
            }
        }
        // Counted within `of`, so nothing saturates above.
        Self::new(yes, of.saturating_sub(no), of).ok()
    }

    /// The number: the lower bound if everything unknown turns out as no, the upper one if it turns
    /// out as yes.
    #[must_use]
    pub const fn number(self) -> Interval<u32> {
        self.number
    }

    /// The number of units in all.
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }

    /// Whether the count is at least a share of all units, compared exactly.
    #[must_use]
    pub fn reaches(self, share: Percent) -> Answer {
        if reaches(self.number.at_least(), self.of, share) {
            Answer::Yes
        } else if reaches(self.number.at_most(), self.of, share) {
            Answer::CannotSay
        } else {
            Answer::No
        }
    }

    /// The interval in words: `6/7`, `từ 5 đến 6 trên 7`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let (at_least, at_most, of) = (self.number.at_least(), self.number.at_most(), self.of);
        match (at_least == at_most, lang) {
            (true, _) => format!("{at_least}/{of}"),
            (false, Lang::Vi) => format!("từ {at_least} đến {at_most} trên {of}"),
            (false, Lang::En) => format!("{at_least} to {at_most} of {of}"),
        }
    }
}

/// A vote (kết quả bỏ phiếu): the number in favour and the number of votes. The share that is needed
/// is not known for the built-in regulations.
// INVARIANT: in_favour <= of.
#[doc(alias = "bỏ phiếu")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "VoteForm")]
pub struct Vote {
    in_favour: u32,
    of: u32,
}

impl Vote {
    /// A vote.
    ///
    /// # Errors
    /// [`InvalidCount`] when more are in favour than voted.
    pub const fn new(in_favour: u32, of: u32) -> Result<Self, InvalidCount> {
        if in_favour <= of {
            Ok(Self { in_favour, of })
        } else {
            Err(InvalidCount {
                at_least: in_favour,
                at_most: in_favour,
                of,
            })
        }
    }

    /// The votes in favour (số phiếu đồng ý).
    #[must_use]
    pub const fn in_favour(self) -> u32 {
        self.in_favour
    }

    /// The votes in all (tổng số phiếu).
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }
}

/// The serde form: `{"in_favour": 14, "of": 15}`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteForm {
    in_favour: u32,
    of: u32,
}

impl TryFrom<VoteForm> for Vote {
    type Error = InvalidCount;

    fn try_from(form: VoteForm) -> Result<Self, InvalidCount> {
        Self::new(form.in_favour, form.of)
    }
}

/// More are counted than there are, or the bounds of a count are reversed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InvalidCount {
    /// The lower bound.
    pub at_least: u32,
    /// The upper bound.
    pub at_most: u32,
    /// The number of all.
    pub of: u32,
}

impl InvalidCount {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let Self {
            at_least,
            at_most,
            of,
        } = self;
        bilingual!(
            lang,
            "không thể đếm được từ {at_least} đến {at_most} trên tổng số {of}: ghi số nhỏ trước, không lớn hơn tổng số, và tổng số đơn vị ít nhất là 1",
            "a count cannot be `{at_least}` to `{at_most}` of `{of}`: write the smaller number first, none above the number of all, and at least one unit"
        )
    }
}

error_in_words!(InvalidCount);

/// Whether a part of a whole is at least a share of it; no part of nothing is.
pub(super) fn reaches(part: u32, whole: u32, share: Percent) -> bool {
    Share::new(Decimal::from(part), Decimal::from(whole))
        .is_ok_and(|part| part.compare(share) != Ordering::Less)
}
