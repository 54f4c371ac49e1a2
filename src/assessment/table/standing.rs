//! How a row stands, kept up with its changes.

use super::RowAssessment;
use super::answers::Answers;
use crate::assessment::count::Step;
use crate::assessment::masks::VerdictMasks;
use crate::assessment::{CountingPolicy, CriteriaMet};
use crate::criteria::Bits;

/// How a row stands: the parts that keep their criterion from counting, those of which something is
/// known, those that have a figure in their slots, and the count. All that an everyday change asks for
/// lies together, also what could be read off the answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing<B> {
    spoiling: B,
    known: B,
    in_slots: B,
    met: CriteriaMet,
}

impl<B: Bits> Standing<B> {
    /// How a row stands that was assessed.
    pub(super) fn of(assessed: &RowAssessment<'_>) -> Self {
        Self {
            spoiling: B::of(assessed.spoiling()),
            known: B::of(assessed.known()),
            in_slots: B::of(assessed.in_slots()),
            met: assessed.criteria_met(),
        }
    }

    /// The number of criteria met.
    pub(super) const fn met(&self) -> CriteriaMet {
        self.met
    }

    /// Whether something is known of a part.
    #[inline]
    pub(super) fn is_known(&self, part: B) -> bool {
        !(self.known & part).is_empty()
    }

    /// Whether a part has a figure in its slot.
    #[inline]
    pub(super) fn is_in_slots(&self, part: B) -> bool {
        !(self.in_slots & part).is_empty()
    }

    /// Whether no other part of a criterion keeps it from counting.
    #[inline]
    fn decides(&self, others: B) -> bool {
        (self.spoiling & others).is_empty()
    }

    /// Whether something is known of all other parts of a criterion.
    #[inline]
    fn completes(&self, others: B) -> bool {
        others.without(self.known).is_empty()
    }

    /// Puts another answer in the place of one; the part spoils its criterion, with these others, from
    /// now on, or does not. Neither the old answer nor the new one is that the part does not apply.
    #[inline]
    pub(super) fn replace(&mut self, part: B, others: B, spoils: bool) -> CriteriaMet {
        // Most changes leave a figure on its side of the threshold.
        if spoils == (self.spoiling & part).is_empty() {
            let step = Step::of(self.completes(others), true).only_if(self.decides(others));
            (self.spoiling, self.met) = if spoils {
                (self.spoiling | part, self.met.plus(step.back()))
            } else {
                (self.spoiling.without(part), self.met.plus(step))
            };
        }
        self.met
    }

    /// Puts an answer where there was none, in the slot of the part or elsewhere. It is not that the
    /// part does not apply.
    #[inline]
    pub(super) fn fill(&mut self, part: B, others: B, in_slot: bool, spoils: bool) -> CriteriaMet {
        let step = if spoils {
            Step::of(false, true).back()
        } else {
            Step::of(self.completes(others), false)
        };
        self.met = self.met.plus(step.only_if(self.decides(others)));
        self.known = self.known | part;
        self.in_slots = self.in_slots | (part & B::all_if(in_slot));
        self.spoiling = self.spoiling | (part & B::all_if(spoils));
        self.met
    }

    /// Takes an answer back that is not that the part does not apply.
    #[inline]
    pub(super) fn clear(&mut self, part: B, others: B) -> CriteriaMet {
        let step = if (self.spoiling & part).is_empty() {
            Step::of(self.completes(others), false).back()
        } else {
            Step::of(false, true)
        };
        self.met = self.met.plus(step.only_if(self.decides(others)));
        self.known = self.known.without(part);
        self.in_slots = self.in_slots.without(part);
        self.spoiling = self.spoiling.without(part);
        self.met
    }

    /// Follows a change of any kind, from some answers to others; the part spoils its criterion from
    /// now on, or does not.
    pub(super) fn follow(
        &mut self,
        (before, now): (Answers<B>, Answers<B>),
        part: B,
        others: B,
        spoils: bool,
        policy: CountingPolicy,
    ) -> CriteriaMet {
        let step = |spoiling, answers: Answers<B>| {
            let none = B::default();
            let masks =
                VerdictMasks::new(answers.known(), none, spoiling, answers.not_applicable());
            let (certain, possible) = masks.counts(part | others, policy);
            Step::of(certain, possible)
        };
        let lost = step(self.spoiling, before);
        self.known = now.known();
        self.in_slots = now.in_slots();
        self.spoiling = self.spoiling.without(part) | (part & B::all_if(spoils));
        self.met = self.met.plus(step(self.spoiling, now)).plus(lost.back());
        self.met
    }
}
