//! The links of a gazetteer, found from either end, and the walk along them: to the successors of a
//! unit on a later day, or back to its predecessors.

use alloc::vec;
use alloc::vec::Vec;

use super::descent::{Descent, Tie};
use super::kind::Extent;
use super::succession::Succession;
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

/// A unit on a day.
type Stand = (PlaceCode, NaiveDate);
/// Ties by the day and the unit that they lead to, in their order; one for each.
type Ties = Vec<((NaiveDate, PlaceCode), Tie)>;

/// What a unit became.
pub(in crate::place) struct Walk {
    /// In the order of successors.
    pub(in crate::place) descents: Vec<Descent>,
    /// Whether the links account for the whole unit.
    pub(in crate::place) complete: bool,
}

/// What stands on a later day for a unit.
pub(in crate::place) fn forward(table: &SuccessionTable, here: Stand, until: NaiveDate) -> Walk {
    let (code, on) = here;
    let mut open: Ties = vec![((on, code), Tie::UNCHANGED)];
    let (mut ends, mut complete) = (Ties::new(), true);
    // The earliest first: what leads to a unit on a day is complete when its own links are followed,
    // for a unit has a link on every day on which it takes in another one.
    while !open.is_empty() {
        let ((day, code), tie) = open.remove(0);
        let links = table.next(code, day);
        if links.first().is_none_or(|link| link.date() > until) {
            add(&mut ends, (until, code), tie);
            continue;
        }
        // Several links are parts that make the whole; a single one may leave a rest.
        let leaves_rest = |link: &Succession| link.extent() != Extent::Whole;
        complete &= links.len() > 1 || !links.iter().any(leaves_rest);
        for link in links {
            match link.successor() {
                Some(successor) => {
                    let tie = tie.then(table.tie(link));
                    add(&mut open, (link.date(), successor), tie);
                }
                None => complete = false,
            }
        }
    }
    let ends = ends.into_iter();
    let descents = ends.map(|((_, end), tie)| Descent::new(here, (end, until), tie));
    Walk {
        descents: descents.collect(),
        complete,
    }
}

/// What stood on an earlier day for a unit, in the order of predecessors.
pub(in crate::place) fn backward(
    table: &SuccessionTable,
    here: Stand,
    since: NaiveDate,
) -> Vec<Descent> {
    let (code, on) = here;
    let mut open: Ties = vec![((on, code), Tie::UNCHANGED)];
    let mut beginnings = Ties::new();
    // The latest first, for the same reason.
    while let Some(((day, code), tie)) = open.pop() {
        let mut links = table
            .previous(code, day)
            .filter(|link| link.date() > since)
            .peekable();
        if links.peek().is_none() {
            add(&mut beginnings, (since, code), tie);
        }
        for link in links {
            if let Some(before) = link.date().pred_opt() {
                let key = (before, link.predecessor());
                add(&mut open, key, table.tie(link).then(tie));
            }
        }
    }
    let beginnings = beginnings.into_iter();
    let descents = beginnings.map(|((_, code), tie)| Descent::new((code, since), here, tie));
    descents.collect()
}

/// The links that lead from one unit to another, in the order of their days and then of codes.
pub(in crate::place) fn links_between(
    table: &SuccessionTable,
    (predecessor, earlier): Stand,
    (successor, later): Stand,
) -> Vec<&Succession> {
    let key = |link: &Succession| (link.date(), link.predecessor(), link.successor());
    // A link that was followed once need not be followed again.
    let mut back = Vec::new();
    let mut open = vec![(successor, later)];
    while let Some((code, day)) = open.pop() {
        let links = table.previous(code, day);
        for link in links.filter(|link| link.date() > earlier) {
            if let Err(position) = back.binary_search(&key(link)) {
                back.insert(position, key(link));
                let before = link.date().pred_opt();
                open.extend(before.map(|before| (link.predecessor(), before)));
            }
        }
    }
    let mut links: Vec<&Succession> = Vec::new();
    let mut open = vec![(predecessor, earlier)];
    while let Some((code, day)) = open.pop() {
        let next = table.next(code, day).iter();
        for link in next.filter(|link| link.date() <= later) {
            let known = links.binary_search_by_key(&key(link), |&known| key(known));
            if let Err(position) = known {
                links.insert(position, link);
                open.extend(link.successor().map(|successor| (successor, link.date())));
            }
        }
    }
    links.retain(|&link| back.binary_search(&key(link)).is_ok());
    links
}

fn add(ties: &mut Ties, key: (NaiveDate, PlaceCode), tie: Tie) {
    match ties.binary_search_by_key(&key, |&(known, _)| known) {
        Err(position) => ties.insert(position, (key, tie)),
        Ok(position) => {
            if let Some((_, known)) = ties.get_mut(position) {
                *known = known.beside(tie);
            }
        }
    }
}
