//! The links of a gazetteer, found from either end.

use alloc::vec::Vec;

use super::succession::Succession;
use super::tie::Tie;
use crate::calendar::NaiveDate;
use crate::place::code::PlaceCode;

/// Links in the order of predecessor, day and successor, and their positions in the order of
/// successor, day and predecessor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::place) struct SuccessionTable {
    links: Vec<Succession>,
    by_successor: Vec<usize>,
}

impl SuccessionTable {
    pub(in crate::place) fn new(mut links: Vec<Succession>) -> Self {
        links.sort_by_key(Succession::position);
        let mut positions: Vec<(PlaceCode, NaiveDate, usize)> = links
            .iter()
            .enumerate()
            .filter_map(|(position, link)| Some((link.successor()?, link.date(), position)))
            .collect();
        positions.sort_unstable();
        Self {
            links,
            by_successor: positions
                .into_iter()
                .map(|(_, _, position)| position)
                .collect(),
        }
    }

    pub(in crate::place) fn links(&self) -> &[Succession] {
        &self.links
    }

    /// The links from a unit on the first day of change after a day; none if nothing happens to
    /// it any more.
    pub(in crate::place) fn next(&self, code: PlaceCode, after: NaiveDate) -> &[Succession] {
        let before = |link: &Succession| (link.predecessor(), link.date()) <= (code, after);
        let (_, rest) = split_by(&self.links, before);
        let Some(first) = rest.first().filter(|link| link.predecessor() == code) else {
            return &[];
        };
        let same = |link: &Succession| (link.predecessor(), link.date()) == (code, first.date());
        split_by(rest, same).0
    }

    /// The links to a unit on the last day of change up to a day; none if nothing happened to it
    /// before.
    pub(in crate::place) fn previous(
        &self,
        code: PlaceCode,
        until: NaiveDate,
    ) -> impl Iterator<Item = &Succession> {
        let up_to = |&position: &usize| self.end(position).is_some_and(|end| end <= (code, until));
        let (head, _) = split_by(&self.by_successor, up_to);
        let last = head.last().and_then(|&position| self.end(position));
        let last = last.filter(|&(successor, _)| successor == code);
        let earlier = |&position: &usize| self.end(position) < last;
        let (_, same) = split_by(head, earlier);
        // Without a last link the whole head would be left.
        let same = if last.is_some() { same } else { &[] };
        same.iter().filter_map(|&position| self.links.get(position))
    }

    /// The links from a unit on one day.
    pub(in crate::place) fn on(&self, code: PlaceCode, day: NaiveDate) -> &[Succession] {
        let end = |link: &Succession| (link.predecessor(), link.date());
        let (_, rest) = split_by(&self.links, |link| end(link) < (code, day));
        split_by(rest, |link| end(link) == (code, day)).0
    }

    /// How many links lead to a unit, from another one or from itself, on one day.
    pub(in crate::place) fn origins(&self, code: PlaceCode, day: NaiveDate) -> usize {
        let (_, rest) = split_by(&self.by_successor, |&position| {
            self.end(position).is_some_and(|end| end < (code, day))
        });
        let (same, _) = split_by(rest, |&position| self.end(position) == Some((code, day)));
        same.len()
    }

    /// What one link says.
    pub(super) fn tie(&self, link: &Succession) -> Tie {
        let origins = |code| self.origins(code, link.date());
        Tie::of(link, link.successor().map_or(0, origins) == 1)
    }

    fn end(&self, position: usize) -> Option<(PlaceCode, NaiveDate)> {
        let link = self.links.get(position)?;
        Some((link.successor()?, link.date()))
    }
}

/// Parts a slice at the first member for which `holds` fails.
fn split_by<T>(members: &[T], holds: impl Fn(&T) -> bool) -> (&[T], &[T]) {
    let point = members.partition_point(holds);
    members.split_at_checked(point).unwrap_or((members, &[]))
}
