//! The quota table of a plan, planned and achieved. Start at [`RowProgress`]; [`RolledUp`] says what
//! was achieved of one measure by district, commune and hamlet.

mod achieved;
mod cell;
mod difference;
mod rolled_up;

pub use achieved::{Achieved, Coverage, Gap};
pub use cell::CellProgress;
pub(super) use cell::reaches;
pub use difference::{Difference, DifferenceReason};
pub use rolled_up::{RolledPlace, RolledUp};

use alloc::vec::Vec;

use crate::place::Locality;
use crate::plan::{Measure, QuotaRow};
use crate::progress::Progress;

/// A row of the quota table compared with a state.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RowProgress<'a> {
    /// The row of the plan.
    pub row: &'a QuotaRow,
    /// A cell for each column of the plan's table, in printed order.
    pub cells: Vec<CellProgress<'a>>,
    /// The province as a whole: all of its communes, whether or not the table has
    /// them.
    pub total: CellProgress<'a>,
}

impl<'a> RowProgress<'a> {
    fn of(progress: &'a Progress<'a>, row: &'a QuotaRow) -> Self {
        let quota = &progress.plan().quota;
        let (reading, measure) = (progress.plan_reading(), row.measure());
        let at_least = match measure {
            Measure::Tier { from, .. } => Some(from),
            _ => None,
        };
        let achieved = RolledUp::of(progress, measure);
        let above =
            cumulative(measure, quota.criteria).and_then(|above| RolledUp::of(progress, above));
        let within = |rolled: &Option<RolledUp>, place| match place {
            Locality::District(code) => {
                let place = RolledPlace::District(code);
                Some(rolled.as_ref()?.part(&place)?.achieved)
            }
            Locality::Commune(code) => Some(rolled.as_ref()?.commune(code)?.achieved),
        };
        // The columns are places of the plan; one may have gone by the day of the state.
        let fitting = quota.fits(row);
        let cells = quota
            .cells(row)
            .enumerate()
            .map(|(index, (column, cell))| CellProgress {
                progress,
                measure,
                place: Some(column.place),
                planned: cell.filter(|_| fitting),
                planned_sum: None,
                achieved: within(&achieved, column.place),
                planned_above: at_least
                    .and_then(|at_least| reading.planned_above_in_column(at_least, index)),
                planned_sum_above: None,
                achieved_above: within(&above, column.place),
            })
            .collect();
        let total = CellProgress {
            progress,
            measure,
            place: None,
            planned: row.total(),
            planned_sum: quota.is_complete(row).then(|| row.sum()),
            achieved: achieved.as_ref().map(|rolled| rolled.achieved),
            planned_above: at_least.and_then(|at_least| reading.planned_above_by_totals(at_least)),
            planned_sum_above: at_least
                .and_then(|at_least| reading.planned_above_by_cells(at_least)),
            achieved_above: above.as_ref().map(|rolled| rolled.achieved),
        };
        Self { row, cells, total }
    }

    /// The cell of a district or commune; `None` when the table has no such column.
    #[must_use]
    pub fn cell(&self, place: impl Into<Locality>) -> Option<&CellProgress<'a>> {
        let place = Some(place.into());
        self.cells.iter().find(|cell| cell.place == place)
    }
}

/// The measure of all communes at or above the lower bound of a tier.
const fn cumulative(measure: Measure, criteria: u8) -> Option<Measure> {
    match measure {
        Measure::Tier { from, .. } => Some(Measure::Tier { from, to: criteria }),
        _ => None,
    }
}

impl Progress<'_> {
    /// The quota table (biểu kết quả thực hiện chỉ tiêu): for every row and column what was planned
    /// and achieved, rows in printed order.
    #[must_use]
    pub fn quota(&self) -> Vec<RowProgress<'_>> {
        let rows = self.plan().quota.rows.iter();
        rows.map(|row| RowProgress::of(self, row)).collect()
    }

    /// The row of a measure; `None` without one, and when the table has several.
    #[must_use]
    pub fn quota_row(&self, measure: Measure) -> Option<RowProgress<'_>> {
        let row = self.plan_reading().row(measure).value()?;
        Some(RowProgress::of(self, row))
    }
}
