//! A place that made a finding, with its cells.

use alloc::vec::Vec;

use super::TracedCell;
use crate::rules::Path;

/// A place that made a finding, with the cells that the dossier has there.
///
/// It has none where the dossier has nothing at the place, as when a rule says that something is
/// missing; and where all of its cells stand under a place before it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct TracedPlace {
    path: Path,
    missing: bool,
    cells: Vec<TracedCell>,
}

impl TracedPlace {
    pub(super) const fn new(path: Path, missing: bool, cells: Vec<TracedCell>) -> Self {
        Self {
            path,
            missing,
            cells,
        }
    }

    /// The place.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the dossier has nothing there.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.missing
    }

    /// Its cells, ordered by path; each cell of an explanation stands under one place.
    #[must_use]
    pub fn cells(&self) -> &[TracedCell] {
        &self.cells
    }
}
