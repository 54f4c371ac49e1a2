//! What joins a unit to a later one, and how such ties are composed.

use super::basis::Basis;
use super::extent::Extent;
use super::kind::ChangeKinds;
use super::succession::Succession;
use crate::place::unit::Confidence;

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
    use super::*;
    use crate::place::ChangeKind;
    use alloc::vec::Vec;

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
