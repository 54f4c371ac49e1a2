//! The inventory of the cells of a dossier.
//!
//! One file for each kind of input says which places it has, which cells stand there, and what each
//! is, holds and goes back to. Rules report on these places, [`CellIndex`] finds the cells of a place
//! again, and the guide's table of paths is made from the same list, [`PlaceKind`].

mod cell;
mod index;
mod kinds;
mod objectives;
mod works;

pub(super) mod cited;
pub(super) mod criteria;
pub(super) mod documents;
pub(super) mod gazetteer;
pub(super) mod plan;
pub(super) mod published;
pub(super) mod reports;
pub(super) mod state;
pub(super) mod values;

pub use cell::TracedCell;
pub use index::CellIndex;
pub use kinds::PlaceKind;

use super::Path;

/// The kinds of places of each input.
const KINDS: [&[PlaceKind]; 7] = [
    plan::KINDS,
    gazetteer::KINDS,
    criteria::KINDS,
    reports::KINDS,
    state::KINDS,
    published::KINDS,
    documents::KINDS,
];

const EARLIER: &str = "earlier";

/// A place of the earlier dossier: `/earlier/quota/rows/6/total`.
pub(super) fn earlier(path: &Path) -> Path {
    path.within(&Path::root().join(EARLIER))
}

/// What a place of a dossier is in its earlier one: `/quota` for `/earlier/quota`, the whole for the
/// whole; `None` for other places.
fn in_earlier(path: &Path) -> Option<Path> {
    let mut segments = path.segments();
    match segments.next() {
        Some(first) if first != EARLIER => None,
        _ => Some(segments.fold(Path::root(), Path::join)),
    }
}
