//! The assessments of many communes.

use core::ops::Range;

use super::intake::Intake;
use super::masks::VerdictMasks;
use super::observed::{InRow, Observed};
use super::packed::Packed;
use super::rows::{Head, Rows};
use super::{Assessment, CommuneReport, CountingPolicy, InvalidReport, Observation};
use crate::criteria::{PartNumber, Standard};

/// The assessments of many communes under one standard (kết quả đánh giá các xã), one row a commune.
///
/// A report is judged when it is added, and an observation when it changes. What cannot be assessed
/// is an error that names it; every other observation is kept digit for digit. [`Self::row`] and
/// [`Self::rows`] give the [`Assessment`] of a commune without allocating.
///
/// A row takes about 230 bytes under the set of Decision 1980, and no allocation of its own; a
/// share takes 36 more.
///
/// ```
/// use nongthonmoi::assessment::{Assessments, CountingPolicy};
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::criteria::{PartNumber, catalog};
/// use nongthonmoi::place::Region;
///
/// let standard = catalog::decision_1980().resolve(
///     Region::NorthernMidlandsAndMountains,
///     ProgrammeYear::new(2018).unwrap(),
///     &[&catalog::decision_816()],
/// )?;
/// let poverty = standard.part_index(&"11".parse()?).ok_or("no such indicator")?;
/// let mut assessments = Assessments::new(standard, CountingPolicy::ONLY_MET);
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
///
/// // Columns as a sheet has them. The figures are made up.
/// let columns: [PartNumber; 3] = ["4.1".parse()?, "4.2".parse()?, "11".parse()?];
/// let mut sheet = assessments.sheet(&columns)?;
/// sheet.push("04813".parse()?, date, [Some("met".parse()?), Some("96.50".parse()?), None])?;
/// sheet.push("04816".parse()?, date, [Some("met".parse()?), Some("94.99".parse()?), None])?;
///
/// let met = assessments.rows().map(|row| row.criteria_met().to_string());
/// assert!(met.eq(["1 to 19 of 19 criteria", "0 to 18 of 19 criteria"]));
/// assert_eq!(assessments.observation(0, &columns[1]).unwrap().to_string(), "96.50");
///
/// // A form that answers at each keystroke: at most 12 % poor households.
/// assert_eq!(assessments.observe(1, poverty, Some("12.1".parse()?))?.at_most(), 17);
/// assert_eq!(assessments.observe(1, poverty, Some("12.0".parse()?))?.at_least(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: the masks of the rows are the verdicts of the standard on what was observed, and the numbers
// met those under the policy; the dates lie within the standard's period.
#[doc(alias = "bảng số liệu")]
#[derive(Debug, Clone)]
pub struct Assessments {
    pub(super) standard: Standard,
    pub(super) policy: CountingPolicy,
    pub(super) rows: Rows,
}

impl Assessments {
    /// No assessments yet, under a standard.
    #[must_use]
    pub fn new(standard: Standard, policy: CountingPolicy) -> Self {
        Self::with_capacity(standard, policy, 0)
    }

    /// No assessments yet, with capacity for a number of communes.
    #[must_use]
    pub fn with_capacity(standard: Standard, policy: CountingPolicy, communes: usize) -> Self {
        Self {
            rows: Rows::with_capacity(&standard, communes),
            standard,
            policy,
        }
    }

    /// The standard that reports are compared with.
    #[must_use]
    pub const fn standard(&self) -> &Standard {
        &self.standard
    }

    /// The policy under which criteria are counted.
    #[must_use]
    pub const fn policy(&self) -> CountingPolicy {
        self.policy
    }

    /// The number of communes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.heads.len()
    }

    /// Whether there is no commune.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.heads.is_empty()
    }

    /// Removes all rows and keeps their capacity.
    pub fn clear(&mut self) {
        self.rows.clear();
    }

    /// Adds a report and returns its row.
    ///
    /// # Errors
    /// As [`Assessment::of`]: [`InvalidReport`] with everything that is wrong. Nothing is added then.
    pub fn push(&mut self, report: &CommuneReport) -> Result<usize, InvalidReport> {
        let mut row = self.rows.begin();
        let mut intake = Intake::new(&self.standard, report.date());
        let (cells, others) = report.cells();
        for (number, cell) in cells {
            if let Some(place) = intake.take(number, *cell, others) {
                row.copy(&self.standard, place, (*cell, others));
            }
        }
        let heading = (report.commune(), report.date());
        self.rows.end(heading, &mut intake, self.policy)
    }

    /// The assessment of a row; `None` when there is none of that number.
    #[must_use]
    #[inline]
    pub fn row(&self, row: usize) -> Option<Assessment<'_>> {
        let head = (self.rows.heads.get(row)?, self.rows.masks.get(row)?);
        Some(self.assessment(head, self.rows.cells(row)?))
    }

    /// The assessments of all rows, in their order.
    #[must_use]
    pub fn rows(
        &self,
    ) -> impl ExactSizeIterator<Item = Assessment<'_>> + DoubleEndedIterator + Clone {
        self.rows_in(0..self.len())
    }

    /// The assessments of some rows, in their order; rows that are not there are left out.
    #[must_use]
    pub fn rows_in(
        &self,
        rows: Range<usize>,
    ) -> impl ExactSizeIterator<Item = Assessment<'_>> + DoubleEndedIterator + Clone {
        let end = rows.end.min(self.len());
        let rows = rows.start.min(end)..end;
        // The cells of all these rows lie in memory.
        let width = self.rows.width;
        let cells = rows.start.wrapping_mul(width)..rows.end.wrapping_mul(width);
        let heads = self.rows.heads.get(rows.clone()).unwrap_or_default().iter();
        let masks = self.rows.masks.get(rows).unwrap_or_default();
        let cells = self.rows.cells.get(cells).unwrap_or_default();
        let heads = heads.zip(masks);
        heads
            .zip(cells.chunks_exact(width))
            .map(|(head, cells)| self.assessment(head, cells))
    }

    #[inline]
    fn assessment<'a>(
        &'a self,
        (head, masks): (&Head, &VerdictMasks),
        cells: &'a [Packed],
    ) -> Assessment<'a> {
        Assessment {
            standard: &self.standard,
            policy: self.policy,
            commune: head.commune,
            date: head.date,
            met: head.met,
            masks: *masks,
            observed: Observed::InRow(InRow {
                cells,
                others: self.rows.shares.kept(),
            }),
        }
    }

    /// What was observed of a part, as it was written; `None` also for a row or a part that is not
    /// there, and for a compound indicator as a whole.
    #[must_use]
    pub fn observation(&self, row: usize, number: &PartNumber) -> Option<Observation> {
        let part = self.standard.part(number)?;
        let assessment = self.row(row)?;
        let verdict = assessment.masks.verdict(part.bit());
        assessment.observed.observation(part, verdict)
    }
}
