//! Recognised communes at the start, in between, and at the end.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::progress::Progress;
use crate::progress::state::{Sameness, own_start};
use crate::recognition::{RecognitionClass, RecognitionLadder, Standing, StandingEvent};
use crate::sorted::sort;

/// How the number of communes recognised in a class came about between two days:
/// start + recognised + promoted − revoked − succeeded = end (cân đối số xã đạt chuẩn).
///
/// A commune in a class that implies the asked one counts, by the ladder of the later state.
///
/// The figures may be those of a report, or be counted from the standings of two states. When the
/// standings of the later state give another history than those of the earlier one, the two sides
/// differ, and [`RecognitionBalance::discrepancy`] says by how much.
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::progress::{RecognitionBalance, RecognitionFlows};
///
/// // Hòa Bình: 50 in January 2018 and 63 at the end of the year.
/// let flows = RecognitionFlows { recognised: 13, ..RecognitionFlows::default() };
/// let balance = RecognitionBalance::new(50, flows, 63);
/// assert_eq!(balance.holds(), Answer::Yes);
/// assert_eq!(RecognitionBalance::new(50, flows, 65).discrepancy(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RecognitionBalance {
    /// The class that is counted.
    pub class: RecognitionClass,
    /// The communes recognised at the start.
    pub start: u32,
    /// What changed their number.
    #[serde(flatten)]
    pub flows: RecognitionFlows,
    /// The communes recognised at the end.
    pub end: u32,
    /// The communes of which it is not known whether they were recognised, codes ascending.
    pub undecided: Vec<CommuneCode>,
}

/// What changed the number of recognised communes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize)]
#[expect(
    clippy::exhaustive_structs,
    reason = "the terms of one equation; another term would be another equation"
)]
pub struct RecognitionFlows {
    /// Communes that were recognised in the class and had not been recognised in any.
    pub recognised: u32,
    /// Communes whose recognition in the class was revoked, or replaced by one in a lower class.
    pub revoked: u32,
    /// Communes that had been recognised in a lower class, such as cơ bản đạt chuẩn for those that meet
    /// the standard, and rose to this one.
    pub promoted: u32,
    /// Recognised communes that went up in another unit.
    pub succeeded: u32,
}

impl RecognitionBalance {
    /// The balance of a report on the communes that meet the standard.
    #[must_use]
    pub const fn new(start: u32, flows: RecognitionFlows, end: u32) -> Self {
        Self {
            class: RecognitionClass::Meets,
            start,
            flows,
            end,
            undecided: Vec::new(),
        }
    }

    /// The balance of a class between two states, from the earlier day to the later one: start and end by
    /// each state's own standings, the flows by those of the later state. A commune without a standing
    /// in one of them is undecided.
    #[must_use]
    pub fn between(class: RecognitionClass, one: &Progress<'_>, other: &Progress<'_>) -> Self {
        let (before, after) = if one.date() <= other.date() {
            (one, other)
        } else {
            (other, one)
        };
        let (first, last) = (before.date(), after.date());
        let ladder = &after.state().ladder;
        let mut balance = Self::new(0, RecognitionFlows::default(), 0);
        balance.class = class;
        let mut followed = Vec::new();
        for commune in before.communes() {
            let code = commune.code();
            let later = after.state_reading().standing(code);
            match (commune.standing, later) {
                (Some(standing), Some(later)) if !begins_later(later, after, first) => {
                    balance.start = balance.count(balance.start, standing, ladder, first);
                    balance.follow(later, ladder, first, last);
                    followed.push(code);
                }
                _ => balance.undecided.push(code),
            }
        }
        for commune in after.communes() {
            match commune.standing {
                Some(standing) => {
                    balance.end = balance.count(balance.end, standing, ladder, last);
                    if followed.binary_search(&commune.code()).is_err() {
                        balance.follow(standing, ladder, first, last);
                    }
                }
                None => balance.undecided.push(commune.code()),
            }
        }
        sort(&mut balance.undecided);
        balance.undecided.dedup();
        balance
    }

    /// One more, if the commune is recognised in the class on a day.
    // A gazetteer has fewer communes than 32 bits count, and a history fewer entries.
    fn count(
        &mut self,
        number: u32,
        standing: &Standing,
        ladder: &RecognitionLadder,
        date: NaiveDate,
    ) -> u32 {
        match standing.is_recognised_as(self.class, ladder, date) {
            Answer::Yes => number.saturating_add(1),
            Answer::No => number,
            Answer::CannotSay => {
                self.undecided.push(standing.commune());
                number
            }
        }
    }

    /// Adds what happened to a commune after a first day, up to a last one.
    fn follow(
        &mut self,
        standing: &Standing,
        ladder: &RecognitionLadder,
        first: NaiveDate,
        last: NaiveDate,
    ) {
        let counted = standing.entries_until(first).len();
        let (mut had, mut was_recognised) = (Answer::No, false);
        for (entry, number) in standing.entries().iter().zip(1_usize..) {
            let is_counted = number > counted;
            if is_counted && entry.date().is_some_and(|on| on > last) {
                break;
            }
            let is_end = match entry.event {
                StandingEvent::Recognised(_) | StandingEvent::Revoked { .. } => false,
                StandingEvent::Succeeded { .. } => true,
                StandingEvent::Registered { .. }
                | StandingEvent::MeetsCriteria { .. }
                | StandingEvent::Appraised(_) => continue,
            };
            let has = standing.counts_after(number, self.class, ladder);
            let flows = &mut self.flows;
            let flow = match (had, has) {
                (Answer::No, Answer::Yes) if was_recognised => Some(&mut flows.promoted),
                (Answer::No, Answer::Yes) => Some(&mut flows.recognised),
                (Answer::Yes, Answer::No) if is_end => Some(&mut flows.succeeded),
                (Answer::Yes, Answer::No) => Some(&mut flows.revoked),
                _ => None,
            };
            // A decision whose day is not known may lie in between, or not.
            let is_open = entry.date().is_none() || [had, has].contains(&Answer::CannotSay);
            if is_counted && is_open {
                self.undecided.push(standing.commune());
            } else if let Some(flow) = flow.filter(|_| is_counted) {
                *flow = flow.saturating_add(1);
            }
            had = has;
            was_recognised = standing.is_recognised_after(number);
        }
    }

    /// The communes that there were and that were added: start + recognised + promoted.
    #[must_use]
    pub fn expected(&self) -> u64 {
        let flows = self.flows;
        let terms = [self.start, flows.recognised, flows.promoted];
        terms.into_iter().map(u64::from).sum()
    }

    /// The communes that are accounted for: revoked + succeeded + end. It is [`Self::expected`] when
    /// the balance holds.
    #[must_use]
    pub fn accounted_for(&self) -> u64 {
        let flows = self.flows;
        let terms = [flows.revoked, flows.succeeded, self.end];
        terms.into_iter().map(u64::from).sum()
    }

    /// How many communes too many are accounted for; negative when some are missing, and 0 when the
    /// balance holds.
    #[must_use]
    pub fn discrepancy(&self) -> i64 {
        // Each side sums three numbers of 32 bits, so nothing saturates.
        let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        signed(self.accounted_for()).saturating_sub(signed(self.expected()))
    }

    /// Whether both sides agree; it cannot be said while a commune is undecided.
    #[must_use]
    pub fn holds(&self) -> Answer {
        if self.undecided.is_empty() {
            Answer::known(Some(self.discrepancy() == 0))
        } else {
            Answer::CannotSay
        }
    }
}

/// Whether the history that a later state has under a code is that of a unit which was not there, or
/// not as it is, on an earlier day, and says nothing of the one that was.
fn begins_later(standing: &Standing, after: &Progress<'_>, first: NaiveDate) -> bool {
    let placed = after.commune(standing.commune());
    let placed = placed.filter(|one| one.standing.is_some());
    placed.is_some_and(|one| {
        let whole = own_start(standing, after.date()) == 0;
        whole && after.placed().sameness(one.unit, first) != Sameness::Same
    })
}
