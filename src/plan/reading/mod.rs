//! What a plan says: every question that has one answer, answered once. Start with
//! [`PlanReading`].

mod stated;

use alloc::string::ToString;
use alloc::vec::Vec;
use core::cmp::Reverse;

use super::{
    CommuneGroup, Declared, Duty, GroupDirective, Measure, Objective, ObjectiveTarget, Plan,
    QuotaRow, Task, TierRows,
};
use crate::quantity::{Decimal, Kilometres, Percent, Printed, sum};
use crate::sorted::sort;

pub use stated::Stated;

/// What a plan says (nội dung kế hoạch): its floor, its mean, its tiers, its duties by code.
///
/// A [`Plan`] holds what was written, which may state one thing twice. Rules, progress and advice
/// ask the reading, so that they cannot come to different answers; each answer names the places on
/// which it rests. [`Stated`] says which value holds where several places differ.
///
/// ```
/// use nongthonmoi::plan::PlanReading;
/// use nongthonmoi::samples::hoa_binh;
///
/// let plan = hoa_binh::plan_2018();
/// let reading = PlanReading::of(&plan);
/// assert_eq!(reading.floor.value(), Some(8));
/// assert_eq!(reading.mean.value().unwrap().to_string(), "13");
/// assert_eq!(reading.tiers.scheme().unwrap().cuts(), [0, 8, 10, 15, 19]);
/// assert_eq!(reading.duty("VI-inspection").value().unwrap().section, "VI");
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlanReading<'a> {
    plan: &'a Plan,
    /// The largest lower bound first.
    objectives: Vec<&'a Objective>,
    /// The floor: the number of criteria below which no commune is to stand. The largest holds.
    pub floor: Stated<u8, &'a Objective>,
    /// The mean number of criteria of a commune. The largest holds.
    pub mean: Stated<Printed, &'a Objective>,
    /// The number of communes to be recognised in the year. The largest holds.
    pub communes_recognised: Stated<u32, &'a Objective>,
    /// The least number of value-chain models of each district. The largest holds.
    pub models_per_district: Stated<u32, &'a Objective>,
    /// The least number of exemplary hamlets of each district. The largest holds.
    pub hamlets_at_least: Stated<u32, &'a Objective>,
    /// The largest number of exemplary hamlets of each district. The smallest holds.
    pub hamlets_at_most: Stated<u32, &'a Objective>,
    /// The least length of the green road of each recognised commune. The longest holds.
    pub green_road: Stated<Kilometres, &'a Objective>,
    /// The share of officials who are to be trained. The largest holds.
    pub trained: Stated<Percent, &'a Objective>,
    /// The rows that count communes by tier.
    pub tiers: TierRows<'a>,
    /// By code, each once.
    duties: Vec<&'a Duty>,
    /// By number, each once.
    tasks: Vec<&'a Task>,
}

impl<'a> PlanReading<'a> {
    /// Reads a plan.
    #[must_use]
    pub fn of(plan: &'a Plan) -> Self {
        let mut duties: Vec<&Duty> = plan.duties.iter().collect();
        sort(&mut duties);
        duties.dedup();
        let mut tasks: Vec<&Task> = plan.tasks.iter().collect();
        sort(&mut tasks);
        tasks.dedup();
        let (by_least, by_most) = (by_bound(plan, lower_bound), by_bound(plan, upper_bound));
        Self {
            plan,
            floor: strictest(&by_least, |target| match target {
                ObjectiveTarget::CriteriaFloor { criteria } => Some(criteria),
                _ => None,
            }),
            mean: strictest(&by_least, |target| match target {
                ObjectiveTarget::MeanCriteria { mean } => Some(mean),
                _ => None,
            }),
            communes_recognised: strictest(&by_least, |target| match target {
                ObjectiveTarget::CommunesRecognised { communes } => Some(communes),
                _ => None,
            }),
            models_per_district: strictest(&by_least, |target| match target {
                ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => Some(at_least),
                _ => None,
            }),
            hamlets_at_least: strictest(&by_least, |target| match target {
                ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, .. } => Some(at_least),
                _ => None,
            }),
            hamlets_at_most: strictest(&by_most, |target| match target {
                ObjectiveTarget::ExemplaryHamletsPerDistrict { at_most, .. } => Some(at_most),
                _ => None,
            }),
            green_road: strictest(&by_least, |target| match target {
                ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => Some(at_least),
                _ => None,
            }),
            trained: strictest(&by_least, |target| match target {
                ObjectiveTarget::TrainedOfficials { share, .. } => Some(share),
                _ => None,
            }),
            tiers: TierRows::of(&plan.quota),
            objectives: by_least,
            duties,
            tasks,
        }
    }

    /// The plan that was read.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// The objectives of a kind, each with what `target` takes of it: the largest bound first, equal
    /// ones by section and text.
    ///
    /// ```
    /// use nongthonmoi::plan::{ObjectiveTarget, PlanReading};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let plan = hoa_binh::plan_2018();
    /// let completing = PlanReading::of(&plan).objectives_of(|target| match target {
    ///     ObjectiveTarget::DistrictCompletes { district } => Some(district),
    ///     _ => None,
    /// });
    /// assert_eq!(completing[0].1.to_string(), "148");
    /// ```
    #[must_use]
    pub fn objectives_of<T>(
        &self,
        target: fn(ObjectiveTarget) -> Option<T>,
    ) -> Vec<(&'a Objective, T)> {
        let mut found = Vec::new();
        for objective in &self.objectives {
            if let Some(target) = target(objective.target) {
                found.push((*objective, target));
            }
        }
        found
    }

    /// The row of a measure; several are ambiguous, also alike: a table counts each of them.
    #[must_use]
    pub fn row(&self, measure: Measure) -> Stated<&'a QuotaRow> {
        let mut rows: Vec<&QuotaRow> = self.plan.quota.rows_of(measure).collect();
        sort(&mut rows);
        Stated::only(rows)
    }

    /// The row that counts the communes at the full number of criteria; several are ambiguous.
    #[must_use]
    pub fn complete_row(&self) -> Stated<&'a QuotaRow> {
        let criteria = self.plan.quota.criteria;
        self.row(Measure::Tier {
            from: criteria,
            to: criteria,
        })
    }

    /// The printed total of a row beside the sum of its cells.
    ///
    /// # Errors
    /// [`NoTotal`] when the two cannot be compared.
    pub fn declared_total(&self, row: &QuotaRow) -> Result<Declared<Decimal>, NoTotal> {
        let total = row.declared_total().ok_or(NoTotal::NotPrinted)?;
        if !self.plan.quota.fits(row) {
            Err(NoTotal::OtherCells)
        } else if !self.plan.quota.is_complete(row) {
            Err(NoTotal::CellMissing)
        } else {
            Ok(total)
        }
    }

    /// The communes that a column plans at or above a number of criteria: the sum of its cells in
    /// the rows of those tiers. `None` when a cell is missing, and when the tiers overlap there
    /// ([`TierRows::at_or_above`]).
    #[must_use]
    pub fn planned_above_in_column(&self, at_least: u8, column: usize) -> Option<Decimal> {
        let quota = &self.plan.quota;
        self.sum_above(at_least, |row| {
            let cell = row.cells().get(column).copied().flatten();
            cell.filter(|_| quota.fits(row))
        })
    }

    /// The same as [`PlanReading::planned_above_in_column`] for the province, by the printed totals.
    #[must_use]
    pub fn planned_above_by_totals(&self, at_least: u8) -> Option<Decimal> {
        self.sum_above(at_least, QuotaRow::total)
    }

    /// The same as [`PlanReading::planned_above_in_column`] for the province, by the cells of all
    /// columns.
    #[must_use]
    pub fn planned_above_by_cells(&self, at_least: u8) -> Option<Decimal> {
        let quota = &self.plan.quota;
        self.sum_above(at_least, |row| quota.is_complete(row).then(|| row.sum()))
    }

    fn sum_above(
        &self,
        at_least: u8,
        figure: impl Fn(&QuotaRow) -> Option<Decimal>,
    ) -> Option<Decimal> {
        let rows = self.tiers.at_or_above(at_least)?;
        let figures: Option<Vec<Decimal>> = rows.iter().map(|one| figure(one.row)).collect();
        Some(sum(figures?))
    }

    /// The duty of a code; several that differ are ambiguous.
    #[must_use]
    pub fn duty(&self, code: &str) -> Stated<&'a Duty> {
        let start = self.duties.partition_point(|duty| *duty.code < *code);
        let found = self.duties.iter().skip(start);
        let found = found.take_while(|duty| *duty.code == *code);
        Stated::only(found.copied().collect())
    }

    /// The task of a printed number; several that differ are ambiguous.
    #[must_use]
    pub fn task(&self, number: u16) -> Stated<&'a Task> {
        let start = self.tasks.partition_point(|task| task.number < number);
        let found = self.tasks.iter().skip(start);
        let found = found.take_while(|task| task.number == number);
        Stated::only(found.copied().collect())
    }

    /// What is asked of a group of communes; several directives that differ are
    /// ambiguous.
    #[must_use]
    pub fn group(&self, group: CommuneGroup) -> Stated<&'a GroupDirective> {
        let directives = self.plan.groups.iter();
        let mut found: Vec<&GroupDirective> = directives.filter(|one| one.group == group).collect();
        sort(&mut found);
        found.dedup();
        Stated::only(found)
    }
}

/// Why the printed total of a row cannot be compared with its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoTotal {
    /// No total is printed.
    NotPrinted,
    /// The row has another number of cells than there are columns.
    OtherCells,
    /// A cell is missing, or the table has no columns.
    CellMissing,
}

/// The objectives, the largest bound first; equal bounds by section, then by their printed digits.
fn by_bound(plan: &Plan, bound: fn(ObjectiveTarget) -> Decimal) -> Vec<&Objective> {
    let mut objectives: Vec<&Objective> = plan.objectives.iter().collect();
    objectives.sort_by_cached_key(|objective| {
        let bound = bound(objective.target);
        (Reverse(bound), *objective, bound.to_string())
    });
    objectives
}

/// The least figure that an objective asks for.
fn lower_bound(target: ObjectiveTarget) -> Decimal {
    match target {
        ObjectiveTarget::CommunesRecognised { communes } => communes.into(),
        ObjectiveTarget::MeanCriteria { mean } => mean.get(),
        ObjectiveTarget::CriteriaFloor { criteria } => criteria.into(),
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least }
        | ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, .. } => at_least.into(),
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => at_least.get(),
        ObjectiveTarget::TrainedOfficials { share, .. } => share.get(),
        // Of the other kinds several hold side by side.
        _ => Decimal::ZERO,
    }
}

/// The largest number of hamlets that an objective asks for; the smallest of them is the strictest.
fn upper_bound(target: ObjectiveTarget) -> Decimal {
    match target {
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_most, .. } => Decimal::ZERO
            .checked_sub(at_most.into())
            .unwrap_or_default(),
        _ => Decimal::ZERO,
    }
}

/// What the objectives of a kind ask for, in their order.
fn strictest<'a, T: Copy>(
    objectives: &[&'a Objective],
    bound: fn(ObjectiveTarget) -> Option<T>,
) -> Stated<T, &'a Objective> {
    let mut places = Vec::new();
    for objective in objectives {
        if let Some(bound) = bound(objective.target) {
            places.push((*objective, bound));
        }
    }
    Stated::strictest(places)
}
