//! Assessments of all reports of a table.

use core::iter::FusedIterator;
use core::ops::Range;

use super::report_table::Store;
use super::rows::Rows;
use super::{ReportTable, RowAssessment};
use crate::assessment::CountingPolicy;
use crate::criteria::{Bits, Standard};

/// All reports of a table held against a standard (kết quả đánh giá các xã).
///
/// It holds nothing of its own: a row is assessed when it is asked for, in a few nanoseconds and
/// without an allocation. It is `Copy` and `Send + Sync`, so the rows can be shared out among
/// threads with any library.
#[derive(Debug, Clone, Copy)]
pub struct TableAssessment<'a> {
    table: &'a ReportTable,
    standard: &'a Standard,
    policy: CountingPolicy,
}

impl<'a> TableAssessment<'a> {
    pub(super) const fn new(
        table: &'a ReportTable,
        standard: &'a Standard,
        policy: CountingPolicy,
    ) -> Self {
        Self {
            table,
            standard,
            policy,
        }
    }

    /// The reports.
    #[must_use]
    pub const fn table(&self) -> &'a ReportTable {
        self.table
    }

    /// The standard that they are held against.
    #[must_use]
    pub const fn standard(&self) -> &'a Standard {
        self.standard
    }

    /// The policy under which criteria are counted.
    #[must_use]
    pub const fn policy(&self) -> CountingPolicy {
        self.policy
    }

    /// The assessment of a row; `None` when the table has none of that number.
    #[must_use]
    #[expect(
        clippy::inline_always,
        reason = "where only the count is asked for, the rest falls away"
    )]
    #[inline(always)]
    pub fn row(&self, row: usize) -> Option<RowAssessment<'a>> {
        match &self.table.store {
            Store::Narrow(rows) => self.row_of(rows, row),
            Store::Wide(rows) => self.row_of(rows, row),
        }
    }

    #[expect(clippy::inline_always, reason = "as `row`")]
    #[inline(always)]
    fn row_of<B: Bits>(&self, rows: &Rows<B>, row: usize) -> Option<RowAssessment<'a>> {
        let (commune, date) = self.table.heading(row)?;
        let masks = rows.judge(row, self.standard)?;
        let (runs, of) = (self.standard.runs(), self.standard.criteria_count());
        Some(RowAssessment {
            of: *self,
            row,
            commune,
            date,
            masks: masks.widened(),
            met: masks.criteria_met(runs.narrow(), of, self.policy),
        })
    }

    /// The assessments of all rows, in their order.
    #[must_use]
    pub fn rows(&self) -> RowAssessments<'a> {
        self.rows_in(0..self.table.len())
    }

    /// The assessments of some rows, in their order; rows that the table does not have are left out.
    #[must_use]
    pub fn rows_in(&self, rows: Range<usize>) -> RowAssessments<'a> {
        let end = rows.end.min(self.table.len());
        RowAssessments {
            assessment: *self,
            rows: rows.start.min(end)..end,
        }
    }
}

/// The assessments of rows, in their order.
#[derive(Debug, Clone)]
pub struct RowAssessments<'a> {
    assessment: TableAssessment<'a>,
    rows: Range<usize>,
}

impl<'a> Iterator for RowAssessments<'a> {
    type Item = RowAssessment<'a>;

    #[expect(clippy::inline_always, reason = "as `TableAssessment::row`")]
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let row = self.rows.next()?;
        self.assessment.row(row)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let row = self.rows.nth(n)?;
        self.assessment.row(row)
    }
}

impl DoubleEndedIterator for RowAssessments<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let row = self.rows.next_back()?;
        self.assessment.row(row)
    }
}

impl ExactSizeIterator for RowAssessments<'_> {}

impl FusedIterator for RowAssessments<'_> {}
