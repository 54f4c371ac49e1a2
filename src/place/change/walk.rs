//! From a unit along the links: to its successors on a later day, or back to its predecessors.

use alloc::vec;
use alloc::vec::Vec;

use super::descent::Descent;
use super::extent::Extent;
use super::succession::Succession;
use super::table::SuccessionTable;
use super::tie::Tie;
use crate::calendar::NaiveDate;
use crate::place::code::PlaceCode;

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
