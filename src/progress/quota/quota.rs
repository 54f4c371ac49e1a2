//! The quota table, planned and achieved.

use alloc::vec::Vec;

use super::cell::{Above, CellProgress};
use super::{RolledPlace, RolledUp};
use crate::place::DistrictCode;
use crate::plan::{Measure, QuotaRow};
use crate::progress::Progress;

/// A plan's quota table compared with a state (biểu kết quả thực hiện chỉ tiêu): for every row and
/// district what was planned and achieved.
#[derive(Debug, Clone)]
pub struct QuotaProgress<'a> {
    rows: Vec<RowProgress<'a>>,
}

impl<'a> QuotaProgress<'a> {
    pub(super) fn of(progress: &'a Progress<'a>) -> Self {
        let rows = progress.plan().quota.rows.iter();
        Self {
            rows: rows.map(|row| RowProgress::of(progress, row)).collect(),
        }
    }

    /// The rows in printed order.
    #[must_use]
    pub fn rows(&self) -> &[RowProgress<'a>] {
        &self.rows
    }

    /// The first row of a measure.
    #[must_use]
    pub fn row(&self, measure: Measure) -> Option<&RowProgress<'a>> {
        self.rows.iter().find(|row| row.row.measure() == measure)
    }
}

/// A row of the quota table compared with a state.
#[derive(Debug, Clone)]
pub struct RowProgress<'a> {
    row: &'a QuotaRow,
    cells: Vec<CellProgress<'a>>,
    total: CellProgress<'a>,
}

impl<'a> RowProgress<'a> {
    fn of(progress: &'a Progress<'a>, row: &'a QuotaRow) -> Self {
        let quota = &progress.plan().quota;
        let (reading, measure) = (progress.plan_reading(), row.measure());
        let foot = match measure {
            Measure::Tier { from, .. } => Some(from),
            _ => None,
        };
        let achieved = RolledUp::of(progress, measure);
        let above =
            cumulative(measure, quota.criteria).and_then(|above| RolledUp::of(progress, above));
        let in_district = |rolled: &Option<RolledUp>, district| {
            let place = RolledPlace::District(district);
            Some(rolled.as_ref()?.part(&place)?.achieved())
        };
        // The columns are districts of the plan; one may have gone by the day of the state.
        let fitting = quota.fits(row);
        let cells = quota
            .cells(row)
            .enumerate()
            .map(|(index, (column, cell))| CellProgress {
                progress,
                measure,
                district: Some(column.district),
                planned: cell.filter(|_| fitting),
                planned_sum: None,
                achieved: in_district(&achieved, column.district),
                above: Above {
                    planned: foot.and_then(|foot| reading.planned_above_in_column(foot, index)),
                    planned_sum: None,
                    achieved: in_district(&above, column.district),
                },
            })
            .collect();
        let total = CellProgress {
            progress,
            measure,
            district: None,
            planned: row.total(),
            planned_sum: quota.is_complete(row).then(|| row.sum()),
            achieved: achieved.as_ref().map(RolledUp::achieved),
            above: Above {
                planned: foot.and_then(|foot| reading.planned_above_by_totals(foot)),
                planned_sum: foot.and_then(|foot| reading.planned_above_by_cells(foot)),
                achieved: above.as_ref().map(RolledUp::achieved),
            },
        };
        Self { row, cells, total }
    }

    /// The row of the plan.
    #[must_use]
    pub const fn row(&self) -> &'a QuotaRow {
        self.row
    }

    /// A cell for each column of the plan's table, in printed order.
    #[must_use]
    pub fn cells(&self) -> &[CellProgress<'a>] {
        &self.cells
    }

    /// The cell of a district; `None` when the table has no such column.
    #[must_use]
    pub fn cell(&self, district: DistrictCode) -> Option<&CellProgress<'a>> {
        self.cells
            .iter()
            .find(|cell| cell.district == Some(district))
    }

    /// The province as a whole: all of its districts, whether or not the table has them.
    #[must_use]
    pub const fn total(&self) -> &CellProgress<'a> {
        &self.total
    }
}

/// The measure of all communes at or above the foot of a tier.
const fn cumulative(measure: Measure, criteria: u8) -> Option<Measure> {
    match measure {
        Measure::Tier { from, .. } => Some(Measure::Tier { from, to: criteria }),
        _ => None,
    }
}

impl Progress<'_> {
    /// The quota table: planned, achieved, and what makes the difference.
    #[must_use]
    pub fn quota(&self) -> QuotaProgress<'_> {
        QuotaProgress::of(self)
    }
}
