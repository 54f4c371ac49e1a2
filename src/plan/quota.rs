//! Quota tables.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Measure, QuotaRow};
use crate::place::DistrictCode;
use crate::quantity::Decimal;

/// The quotas that a plan hands out to districts (biểu giao chỉ tiêu): a column for each
/// district, a row for each measure, in printed order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[expect(
    clippy::exhaustive_structs,
    reason = "a table is its columns and rows; an importer fills both"
)]
pub struct QuotaTable {
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

    /// The first row of a measure.
    #[must_use]
    pub fn row(&self, measure: Measure) -> Option<&QuotaRow> {
        self.rows.iter().find(|row| row.measure() == measure)
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
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
