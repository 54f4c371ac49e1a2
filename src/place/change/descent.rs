//! A unit and one of its successors, over one change or over several, and how two links are composed.

use super::kind::{Basis, ChangeKind, ChangeKinds, Extent};
use super::succession::Succession;
use crate::calendar::NaiveDate;
use crate::place::code::PlaceCode;
use crate::place::unit::Confidence;

/// A unit on a day and one that stands for it, or for a part of it, on a later day (quan hệ kế
/// thừa giữa hai ngày): a link, or several that were composed.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::{ChangeKind, CommuneCode, Confidence, Extent};
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let lien_son: CommuneCode = "04966".parse()?;
/// let became = gazetteer.descents(lien_son, day(2018), day(2025))?;
/// assert_eq!(became.len(), 1);
/// assert_eq!(became[0].successor.to_string(), "04960");
/// // Of 2020 it is not known whether the whole commune went over, and the link is inferred.
/// assert_eq!(became[0].extent_of_predecessor, Extent::Unknown);
/// assert_eq!(became[0].confidence, Confidence::Medium);
/// assert!(became[0].kinds.contains(ChangeKind::Merged));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Descent {
    /// The code of the unit on the earlier day.
    pub predecessor: PlaceCode,
    /// The earlier day.
    pub earlier: NaiveDate,
    /// The code of the unit on the later day. The same code can be another unit.
    pub successor: PlaceCode,
    /// The later day.
    pub later: NaiveDate,
    /// How much of the predecessor is in the successor.
    ///
    /// A part of a part is a part. Where units were merged and then split, or where two ways lead
    /// to the same successor, it is not known how much.
    pub extent_of_predecessor: Extent,
    /// How much of the successor comes from the predecessor, as far as the links say: the whole of
    /// it if there is no other origin.
    pub extent_of_successor: Extent,
    /// Whether anything of the predecessor is certainly in the successor. It is not where units
    /// were merged and a part of the result went on: that part may hold nothing of one of them.
    pub certain: bool,
    /// The confidence of the weakest link between them.
    pub confidence: Confidence,
    /// The weakest basis of a link between them.
    pub basis: Basis,
    /// The kinds of change in between; none for a unit that no change affected.
    pub kinds: ChangeKinds,
}

impl Descent {
    pub(super) const fn new(
        (predecessor, earlier): (PlaceCode, NaiveDate),
        (successor, later): (PlaceCode, NaiveDate),
        tie: Tie,
    ) -> Self {
        Self {
            predecessor,
            earlier,
            successor,
            later,
            extent_of_predecessor: tie.of_predecessor,
            extent_of_successor: tie.of_successor,
            certain: tie.certain,
            confidence: tie.confidence,
            basis: tie.basis,
            kinds: tie.kinds,
        }
    }

    const fn tie(&self) -> Tie {
        Tie {
            of_predecessor: self.extent_of_predecessor,
            of_successor: self.extent_of_successor,
            certain: self.certain,
            confidence: self.confidence,
            basis: self.basis,
            kinds: self.kinds,
        }
    }

    /// Whether both are one and the same as far as the links say: the whole predecessor is in the
    /// successor, and nothing else is.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.certain
            && self.extent_of_predecessor == Extent::Whole
            && self.extent_of_successor == Extent::Whole
    }

    /// Whether no change affected the unit, as far as the links say: it was kept, and nothing went
    /// into it.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        self.is_exact() && self.kinds.iter().all(|kind| kind == ChangeKind::Kept)
    }

    /// This one and then another, from the later day of this on.
    pub(super) fn then(&self, next: &Self) -> Self {
        let (from, to) = (
            (self.predecessor, self.earlier),
            (next.successor, next.later),
        );
        Self::new(from, to, self.tie().then(next.tie()))
    }

    /// Another way between the same units.
    pub(super) fn beside(&self, other: &Self) -> Self {
        let (from, to) = (
            (self.predecessor, self.earlier),
            (self.successor, self.later),
        );
        Self::new(from, to, self.tie().beside(other.tie()))
    }
}

/// What is known of the tie between a unit and a later one, over one change or over several.
///
/// Ties are composed along a way (`then`) and put beside each other where several ways lead to the
/// same unit (`beside`). Both are associative, and the first distributes over the second, so it
/// does not matter in which order the changes between two days are composed.
// INVARIANT: a tie that is not certain says nothing of either extent: both are `Unknown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Tie {
    pub(super) of_predecessor: Extent,
    pub(super) of_successor: Extent,
    pub(super) certain: bool,
    pub(super) confidence: Confidence,
    pub(super) basis: Basis,
    pub(super) kinds: ChangeKinds,
}

impl Tie {
    /// Of a unit to itself, while nothing happens to it.
    pub(super) const UNCHANGED: Self = Self {
        of_predecessor: Extent::Whole,
        of_successor: Extent::Whole,
        certain: true,
        confidence: Confidence::High,
        basis: Basis::Stated,
        kinds: ChangeKinds::NONE,
    };

    /// Of one link. Where no other link leads to its successor, the whole successor comes from
    /// the predecessor, even if that is only a part of it.
    pub(super) const fn of(link: &Succession, is_only_origin: bool) -> Self {
        Self {
            of_predecessor: link.extent(),
            of_successor: if is_only_origin {
                Extent::Whole
            } else {
                Extent::Part
            },
            certain: true,
            confidence: link.confidence(),
            basis: link.basis(),
            kinds: ChangeKinds::of(link.kind()),
        }
    }

    /// One tie after the other: from A by way of B to C.
    ///
    /// If all of B goes to C, then what A has in B goes there too. If B comes from A alone, then
    /// what B has in C comes from A. Otherwise it may be just the other part of B that goes to C:
    /// that A has anything in C is not certain.
    pub(super) fn then(self, next: Self) -> Self {
        let passes = next.of_predecessor == Extent::Whole || self.of_successor == Extent::Whole;
        let certain = self.certain && next.certain && passes;
        let weaker = |one: Extent, other: Extent| {
            if certain {
                one.max(other)
            } else {
                Extent::Unknown
            }
        };
        Self {
            of_predecessor: weaker(self.of_predecessor, next.of_predecessor),
            of_successor: weaker(self.of_successor, next.of_successor),
            certain,
            ..self.weakest(next)
        }
    }

    /// Two ties of the same two units by different ways: together they may be all of a unit, and
    /// nothing is added up by guess.
    pub(super) fn beside(self, other: Self) -> Self {
        let together = |one: Extent, other: Extent| match (one, other) {
            (Extent::Whole, _) | (_, Extent::Whole) => Extent::Whole,
            _ => Extent::Unknown,
        };
        Self {
            of_predecessor: together(self.of_predecessor, other.of_predecessor),
            of_successor: together(self.of_successor, other.of_successor),
            certain: self.certain || other.certain,
            ..self.weakest(other)
        }
    }

    /// The weaker confidence and basis, and the kinds of both.
    fn weakest(self, other: Self) -> Self {
        Self {
            confidence: self.confidence.min(other.confidence),
            basis: self.basis.max(other.basis),
            kinds: self.kinds.and(other.kinds),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::place::ChangeKind;

    /// Every tie that can come about, but for the confidence and what else is simply the weakest.
    fn all() -> Vec<Tie> {
        let mut ties = Vec::new();
        for of_predecessor in Extent::ALL {
            for of_successor in Extent::ALL {
                ties.push(Tie {
                    of_predecessor,
                    of_successor,
                    ..Tie::UNCHANGED
                });
            }
        }
        ties.push(Tie {
            of_predecessor: Extent::Unknown,
            of_successor: Extent::Unknown,
            certain: false,
            confidence: Confidence::Low,
            basis: Basis::InferredByName,
            kinds: ChangeKinds::of(ChangeKind::Merged),
        });
        ties
    }

    #[test]
    fn composing_is_associative_and_no_change_changes_nothing() {
        for one in all() {
            assert_eq!(one.then(Tie::UNCHANGED), one);
            assert_eq!(Tie::UNCHANGED.then(one), one);
            for two in all() {
                assert_eq!(one.beside(two), two.beside(one));
                for three in all() {
                    assert_eq!(one.then(two).then(three), one.then(two.then(three)));
                    assert_eq!(one.beside(two).beside(three), one.beside(two.beside(three)));
                }
            }
        }
    }

    /// Ways beside each other exist only where nothing is whole: a unit that goes over whole has
    /// one successor, and one that comes from a single unit has one origin.
    #[test]
    fn composing_distributes_over_ways_beside_each_other() {
        let is_one_of_several =
            |tie: &Tie| tie.of_predecessor != Extent::Whole && tie.of_successor != Extent::Whole;
        let several: Vec<Tie> = all().into_iter().filter(is_one_of_several).collect();
        assert_eq!(several.len(), 5);
        for one in all() {
            for &two in &several {
                for &three in &several {
                    let together = two.beside(three);
                    assert_eq!(one.then(together), one.then(two).beside(one.then(three)));
                    assert_eq!(together.then(one), two.then(one).beside(three.then(one)));
                }
            }
        }
    }

    #[test]
    fn a_part_of_a_mixed_unit_may_hold_nothing_of_an_origin() {
        let merged = Tie {
            of_successor: Extent::Part,
            ..Tie::UNCHANGED
        };
        let split = Tie {
            of_predecessor: Extent::Part,
            ..Tie::UNCHANGED
        };
        assert!(!merged.then(split).certain);
        assert_eq!(merged.then(split).of_predecessor, Extent::Unknown);
        // Without the other origin, a part of the unit is a part of where it came from.
        assert_eq!(Tie::UNCHANGED.then(split), split);
        // And a part that goes over whole stays a part.
        let both = split.then(merged);
        assert!(both.certain);
        assert_eq!(both.of_predecessor, Extent::Part);
    }

    #[test]
    fn one_certain_way_makes_the_tie_certain() {
        let part = Tie {
            of_predecessor: Extent::Part,
            of_successor: Extent::Part,
            ..Tie::UNCHANGED
        };
        let uncertain = part.then(part);
        assert!(!uncertain.certain);
        assert!(part.beside(uncertain).certain && uncertain.beside(part).certain);
        assert!(!uncertain.beside(uncertain).certain);
    }
}
