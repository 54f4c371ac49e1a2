//! Quota tables.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Measure, QuotaRow, TierRows};
use crate::place::DistrictCode;
use crate::quantity::Decimal;
use crate::tier::{Census, TierScheme, Universe};

/// The quotas that a plan hands out to districts (biểu giao chỉ tiêu): a column for each
/// district, a row for each measure, in printed order.
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

    /// Whether a row has as many cells as there are columns. In one that has not, it cannot be told
    /// which cell belongs to which district.
    #[must_use]
    pub fn fits(&self, row: &QuotaRow) -> bool {
        row.cells().len() == self.columns.len()
    }

    /// The tier scheme that the tier rows make; `None` without such rows, when two overlap or leave
    /// a gap, or when the highest does not end at the number of criteria
    /// ([`TierRows::scheme`](super::TierRows::scheme)).
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    /// use nongthonmoi::tier::TierScheme;
    ///
    /// let quota = hoa_binh::plan_2018().quota;
    /// assert_eq!(quota.tier_scheme(), Some(TierScheme::hoa_binh_2018()));
    /// ```
    #[must_use]
    pub fn tier_scheme(&self) -> Option<TierScheme> {
        TierRows::of(self).scheme()
    }

    /// The communes by tier as the districts' cells sum them up; its universe is the communes in
    /// the tiers. `None` when the rows make no scheme, or a cell is missing.
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let census = hoa_binh::plan_2018().quota.census().unwrap();
    /// assert_eq!(census.universe().communes(), 191);
    /// assert_eq!(census.implied_mean().unwrap().least().to_string(), "2493/191");
    /// ```
    #[must_use]
    pub fn census(&self) -> Option<Census> {
        let scheme = self.tier_scheme()?;
        let counts = scheme
            .tiers()
            .map(|tier| {
                let (least, _) = scheme.bounds(tier)?;
                let mut rows = self.tier_rows();
                match rows.find(|(from, _, _)| *from == least) {
                    None => Some(0),
                    Some((_, _, row)) if self.is_complete(row) => row.sum().try_into().ok(),
                    Some(_) => None,
                }
            })
            .collect::<Option<Vec<u32>>>()?;
        let communes = counts
            .iter()
            .try_fold(0_u32, |sum, count| sum.checked_add(*count))?;
        Census::from_counts(scheme, Universe::of(communes), &counts).ok()
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

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn table(bands: &[(u8, u8)]) -> QuotaTable {
        let row = |(from, to): &(u8, u8)| {
            QuotaRow::of_counts(
                "1",
                "x",
                Measure::Tier {
                    from: *from,
                    to: *to,
                },
                &[1, 2],
                3,
            )
        };
        let column = |code| QuotaColumn {
            district: DistrictCode::of(code),
            printed: "x".into(),
            communes: None,
        };
        QuotaTable {
            criteria: 19,
            columns: vec![column(1), column(2)],
            rows: bands.iter().map(row).collect(),
        }
    }

    #[test]
    fn touching_bands_make_a_scheme_in_any_order() {
        let scheme = TierScheme::new(19, vec![0, 8, 15]).unwrap();
        for bands in [[(15, 19), (8, 14)], [(8, 14), (15, 19)]] {
            assert_eq!(table(&bands).tier_scheme(), Some(scheme.clone()));
            let census = table(&bands).census().unwrap();
            assert_eq!(census.universe().communes(), 6);
        }
        let whole = table(&[(0, 19)]).tier_scheme().unwrap();
        assert_eq!(whole.cuts(), [0]);
    }

    #[test]
    fn gaps_overlaps_and_nothing_make_none() {
        for bands in [
            &[(15, 19), (8, 13)][..],
            &[(15, 19), (8, 15)],
            &[(9, 3)],
            &[],
        ] {
            assert_eq!(table(bands).tier_scheme(), None);
            assert!(table(bands).census().is_none());
        }
    }
}
