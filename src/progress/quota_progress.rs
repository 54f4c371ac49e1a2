//! The quota table, planned and achieved.

use alloc::vec::Vec;

use super::{Achieved, ColumnSum, Difference, FigureColumn, Gap, Progress, RolledPlace, RolledUp};
use crate::assessment::Answer;
use crate::place::DistrictCode;
use crate::plan::{Measure, QuotaRow};
use crate::quantity::{Decimal, Ratio};

/// A plan's quota table held against a state (biểu kết quả thực hiện chỉ tiêu): for every row and
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

/// A row of the quota table held against a state.
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

/// Planned and achieved at or above the foot of a tier.
#[derive(Debug, Clone, Copy)]
struct Above {
    planned: Option<Decimal>,
    planned_sum: Option<Decimal>,
    achieved: Option<Achieved>,
}

/// One cell of the quota table held against a state.
#[derive(Debug, Clone, Copy)]
pub struct CellProgress<'a> {
    progress: &'a Progress<'a>,
    measure: Measure,
    district: Option<DistrictCode>,
    planned: Option<Decimal>,
    planned_sum: Option<Decimal>,
    achieved: Option<Achieved>,
    above: Above,
}

impl<'a> CellProgress<'a> {
    /// What the cell counts.
    #[must_use]
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// The district; `None` for the province.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictCode> {
        self.district
    }

    /// What the plan prints; `None` when it prints nothing there.
    #[must_use]
    pub const fn planned(&self) -> Option<Decimal> {
        self.planned
    }

    /// What the plan's cells sum to, for the province; the printed total may be another. `None` for
    /// a district, and when a cell is missing.
    #[must_use]
    pub const fn planned_sum(&self) -> Option<Decimal> {
        self.planned_sum
    }

    /// What was achieved, as far as it is known; `None` for a row of something else, for a district
    /// that is not there on the day, and when a sum needs more digits than are kept.
    #[must_use]
    pub const fn achieved(&self) -> Option<Achieved> {
        self.achieved
    }

    /// What is missing to the plan; negative beyond it. For a tier it is what is missing at or above
    /// its foot, as [`CellProgress::reached`] counts: a commune that climbed beyond is not missing.
    #[must_use]
    pub fn gap(&self) -> Option<Gap> {
        let (printed, _, achieved) = self.decisive();
        Some(achieved?.gap_to(printed?))
    }

    /// What is missing to the plan within the tier itself, both ends included; for any other row
    /// the gap.
    #[must_use]
    pub fn gap_in_band(&self) -> Option<Gap> {
        Some(self.achieved?.gap_to(self.planned?))
    }

    /// The part of the plan that is known to be achieved, as an exact quotient, for a tier at or
    /// above its foot; `None` when nothing is planned or known.
    #[must_use]
    pub fn share(&self) -> Option<Ratio> {
        let (printed, _, achieved) = self.decisive();
        Ratio::of_decimals(achieved?.at_least(), printed?)
    }

    /// What was planned at or above the foot of a tier; `None` for any other row, where a figure is
    /// missing, and where tiers overlap at or above the foot
    /// ([`TierRows::at_or_above`](crate::plan::TierRows::at_or_above)).
    #[must_use]
    pub const fn planned_above(&self) -> Option<Decimal> {
        self.above.planned
    }

    /// What was achieved at or above the foot of a tier; `None` for any other row.
    #[must_use]
    pub const fn achieved_above(&self) -> Option<Achieved> {
        self.above.achieved
    }

    /// The figures that decide: what is printed, what the cells sum to, and what was achieved.
    const fn decisive(&self) -> (Option<Decimal>, Option<Decimal>, Option<Achieved>) {
        match self.measure {
            Measure::Tier { .. } => {
                let above = self.above;
                (above.planned, above.planned_sum, above.achieved)
            }
            _ => (self.planned, self.planned_sum, self.achieved),
        }
    }

    /// Whether the plan is reached.
    ///
    /// A row that counts communes by tier is reached when as many communes as planned stand at or
    /// above its foot: a commune that climbed beyond its tier is not missing. Where the printed
    /// total and the sum of the cells differ, the answer is given only if it is the same for both.
    #[must_use]
    pub fn reached(&self) -> Answer {
        let (printed, by_cells, achieved) = self.decisive();
        let Some(achieved) = achieved else {
            return Answer::CannotSay;
        };
        let planned = printed.into_iter().chain(by_cells);
        let mut answers = planned.map(|planned| reaches(achieved, planned));
        match (answers.next(), answers.next()) {
            (Some(one), None) => one,
            (Some(one), Some(other)) if one == other => one,
            _ => Answer::CannotSay,
        }
    }

    /// The latest figure that the district reported for a column, not later than the day; `None`
    /// when there is none, or when two of that day differ. For the province see [`CellProgress::reported_sum`].
    #[must_use]
    pub fn reported(&self, column: FigureColumn) -> Option<Decimal> {
        self.reported_by(self.district?, column)
    }

    /// The sum of a column over the districts of the province, with how many of them have a figure;
    /// `None` when none has. Columns are not mixed: actual figures and estimates have their own
    /// sums.
    #[must_use]
    pub fn reported_sum(&self, column: FigureColumn) -> Option<ColumnSum> {
        let districts = self.progress.districts().iter();
        let figures = districts.map(|one| self.reported_by(*one, column));
        ColumnSum::of(column, figures)
    }

    fn reported_by(&self, district: DistrictCode, column: FigureColumn) -> Option<Decimal> {
        let (reading, date) = (self.progress.state_reading(), self.progress.date());
        reading.latest_figure((district, self.measure, column), date)
    }

    /// What makes the difference to the plan: the communes that stand below the row's tier, nearest
    /// first, with the criteria that they still miss; works that do not count, with the reasons;
    /// communes that have not reported.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference<'a>> {
        Difference::of(self.progress, self.measure, self.district)
    }
}

/// Whether a figure is reached, everything missing turning out either way.
pub(super) fn reaches(achieved: Achieved, planned: Decimal) -> Answer {
    if achieved.at_least() >= planned {
        Answer::Yes
    } else if achieved.at_most().is_some_and(|most| most < planned) {
        Answer::No
    } else {
        Answer::CannotSay
    }
}
