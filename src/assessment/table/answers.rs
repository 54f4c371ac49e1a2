//! What is known of each part of one commune, as bits.

use crate::assessment::entry::Entry;
use crate::assessment::masks::VerdictMasks;
use crate::assessment::observation::Attestation;
use crate::criteria::Bits;

/// What is known of each part: four bits a part, each kind in a word of its own.
///
/// | kind | known | figure | first | second |
/// |---|---|---|---|---|
/// | nothing | | | | |
/// | attested: met | 1 | | | |
/// | attested: basically met | 1 | | | 1 |
/// | attested: not met | 1 | | 1 | |
/// | attested: not applicable | 1 | | 1 | 1 |
/// | a figure in its slot | 1 | 1 | | |
/// | an exact figure kept aside | 1 | 1 | 1 | |
// What changes together, the first and the third word, lies apart: side by side it is put together as
// one long word first, which measured slower than two changes in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Answers<B> {
    known: B,
    first: B,
    figure: B,
    second: B,
}

impl<B: Bits> Answers<B> {
    /// Puts one kind of answer in the place of what some parts had.
    #[inline]
    pub(super) fn put(&mut self, parts: B, entry: Option<Entry<'_>>) {
        let (known, figure, first, second) = match entry {
            None => (false, false, false, false),
            Some(Entry::Attested(attestation)) => {
                (true, false, is_first(attestation), is_second(attestation))
            }
            Some(Entry::Figure(_)) => (true, true, false, false),
            Some(Entry::Exact(_)) => (true, true, true, false),
        };
        let set = |word: B, to: bool| word.without(parts) | (parts & B::all_if(to));
        *self = Self {
            known: set(self.known, known),
            figure: set(self.figure, figure),
            first: set(self.first, first),
            second: set(self.second, second),
        };
    }

    /// These answers together with those of other parts.
    #[inline]
    pub(super) fn with(self, others: Self) -> Self {
        Self {
            known: self.known | others.known,
            figure: self.figure | others.figure,
            first: self.first | others.first,
            second: self.second | others.second,
        }
    }

    /// Adds an attestation of the part at a position, of which nothing is known. Shifted and not
    /// chosen: which attestation comes is hard to foresee, and a branch on it would cost more than all
    /// the rest.
    #[inline]
    pub(super) fn attest(&mut self, position: u32, attestation: Attestation) {
        let at = |bit: bool| B::at(position, bit);
        self.known = self.known | at(true);
        self.first = self.first | at(is_first(attestation));
        self.second = self.second | at(is_second(attestation));
    }

    /// Adds that a part of which nothing is known has a figure in its slot.
    #[inline]
    pub(super) fn measure(&mut self, part: B) {
        self.known = self.known | part;
        self.figure = self.figure | part;
    }

    /// Takes back that a part has a figure in its slot.
    #[inline]
    pub(super) fn unmeasure(&mut self, part: B) {
        self.known = self.known.without(part);
        self.figure = self.figure.without(part);
    }

    /// The parts of which something is known.
    #[inline]
    pub(super) fn known(self) -> B {
        self.known
    }

    /// The parts that do not apply.
    #[inline]
    pub(super) fn not_applicable(self) -> B {
        self.first & self.second
    }

    /// The parts that have a figure in their slots.
    #[inline]
    pub(super) fn in_slots(self) -> B {
        self.figure.without(self.first)
    }

    /// The parts that have an exact figure kept aside.
    #[inline]
    pub(super) fn exact(self) -> B {
        self.figure & self.first
    }

    /// What an appraiser attested of a part that has no figure; `None` when nothing is known of it.
    #[inline]
    pub(super) fn attested(self, part: B) -> Option<Attestation> {
        let has = |word: B| !(word & part).is_empty();
        has(self.known).then(|| match (has(self.first), has(self.second)) {
            (false, false) => Attestation::Met,
            (false, true) => Attestation::BasicallyMet,
            (true, false) => Attestation::NotMet,
            (true, true) => Attestation::NotApplicable,
        })
    }

    /// Whether a part is attested as met or not met, which `replace_attestation` asks for.
    #[inline]
    pub(super) fn is_plain(self, part: B) -> bool {
        !(self.known.without(self.figure | self.second) & part).is_empty()
    }

    /// Puts met or not met in the place of the other.
    #[inline]
    pub(super) fn replace_attestation(&mut self, part: B, not_met: bool) {
        self.first = self.first.without(part) | (part & B::all_if(not_met));
    }

    /// Adds that a part of which nothing is known is met, or not met.
    #[inline]
    pub(super) fn attest_plainly(&mut self, part: B, not_met: bool) {
        self.known = self.known | part;
        self.first = self.first | (part & B::all_if(not_met));
    }

    /// Takes back that a part is attested as met or not met.
    #[inline]
    pub(super) fn unattest(&mut self, part: B) {
        self.known = self.known.without(part);
        self.first = self.first.without(part);
    }

    /// The verdicts, where of the figures some miss their thresholds.
    #[inline]
    pub(super) fn masks(self, failing: B) -> VerdictMasks<B> {
        VerdictMasks::new(
            self.known,
            self.second.without(self.first),
            self.first.without(self.second | self.figure) | failing,
            self.not_applicable(),
        )
    }
}

/// Whether the first word has an attestation.
const fn is_first(attestation: Attestation) -> bool {
    attestation as u8 & 2 != 0
}

/// Whether the second word has an attestation.
const fn is_second(attestation: Attestation) -> bool {
    attestation as u8 & 1 != 0
}
