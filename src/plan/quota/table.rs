//! Quota tables: columns, rows and cells.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Measure, QuotaRow};
use crate::place::DistrictCode;
use crate::quantity::Decimal;

/// The quotas that a plan hands out to districts (biểu giao chỉ tiêu): a column for each
/// district, a row for each measure, in printed order.
#[doc(alias = "chỉ tiêu giao")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a table is its columns and rows; an importer fills them all"
)]
pub struct QuotaTable {
    /// The number of criteria of the set whose tiers the rows count: 19 in the sets to 2025.
    pub criteria: u8,
    /// The districts in printed order; one may be missing, or stand there twice.
    pub columns: Vec<QuotaColumn>,
    /// The rows in printed order; a row may have fewer or more cells than there are columns.
    pub rows: Vec<QuotaRow>,
}

impl QuotaTable {
    /// The rows that count communes by tier, with their bands, in printed order.
    pub fn tier_rows(&self) -> impl Iterator<Item = (u8, u8, &QuotaRow)> {
        self.rows.iter().filter_map(|row| match row.measure() {
            Measure::Tier { from, to } => Some((from, to, row)),
            _ => None,
        })
    }

    /// The rows of a measure in printed order; a table should have one.
    pub fn rows_of(&self, measure: Measure) -> impl Iterator<Item = &QuotaRow> {
        self.rows.iter().filter(move |row| row.measure() == measure)
    }

    /// Whether a row has a figure for every column, so that its sum can be compared with a total.
    /// In a table without columns no row is complete.
    #[must_use]
    pub fn is_complete(&self, row: &QuotaRow) -> bool {
        let printed = row.cells().iter().all(Option::is_some);
        self.fits(row) && printed && !self.columns.is_empty()
    }

    /// Whether a row has as many cells as there are columns. In one that has not, it is not known
    /// which cell belongs to which district.
    #[must_use]
    pub fn fits(&self, row: &QuotaRow) -> bool {
        row.cells().len() == self.columns.len()
    }

    /// The columns with their cells of a row; `None` for a cell that the row does not have.
    pub fn cells<'a>(
        &'a self,
        row: &'a QuotaRow,
    ) -> impl Iterator<Item = (&'a QuotaColumn, Option<Decimal>)> {
        let missing = core::iter::repeat(&None);
        self.columns
            .iter()
            .zip(row.cells().iter().chain(missing))
            .map(|(column, cell)| (column, *cell))
    }
}

/// A column of a quota table: a district as the table's head prints it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::exhaustive_structs,
    reason = "the head of a column; an importer fills it whole"
)]
pub struct QuotaColumn {
    /// The district.
    pub district: DistrictCode,
    /// The head as it is printed, for example `TP. Hòa Bình (7 xà)`.
    pub printed: String,
    /// The number of communes that the head prints.
    pub communes: Option<u32>,
}
