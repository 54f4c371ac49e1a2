//! The assessments of many communes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use chrono::NaiveDate;

use super::intake::Intake;
use super::judgement::{Judged, judge};
use super::masks::VerdictMasks;
use super::observed::{Cell, Cells, Content, Observed};
use super::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, InvalidReport, Observation,
    ReportError, Verdict,
};
use crate::criteria::{PartIndex, PartNumber, Standard, StandardPart};
use crate::place::CommuneCode;
use crate::quantity::Share;
use crate::text::Lang;

/// The assessments of many communes under one standard (kết quả đánh giá các xã), one row a commune.
///
/// A report is judged when it comes in, and a cell when it changes; what cannot be assessed is refused by
/// name, and every observation comes out again digit for digit. [`Self::row`] and [`Self::rows`] give
/// the [`Assessment`] of a commune, which allocates nothing.
///
/// A row takes about 230 bytes under the set of 1980, and no allocation of its own; a share takes 32 more.
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
// INVARIANT: one heading, one set of masks and `width` cells for each report; the masks are the verdicts
// of the standard on what was observed; the dates lie within its period.
#[doc(alias = "bảng số liệu")]
#[derive(Debug, Clone)]
pub struct Assessments {
    standard: Standard,
    policy: CountingPolicy,
    headings: Vec<(CommuneCode, NaiveDate)>,
    masks: Vec<VerdictMasks>,
    /// The number of cells of a row, at least one.
    width: usize,
    cells: Vec<Cell>,
    /// Also those whose cells were changed since.
    shares: Vec<Share>,
}

impl Assessments {
    /// No assessments yet, under a standard.
    #[must_use]
    pub fn new(standard: Standard, policy: CountingPolicy) -> Self {
        Self::with_capacity(standard, policy, 0)
    }

    /// No assessments yet, with room for a number of communes.
    #[must_use]
    pub fn with_capacity(standard: Standard, policy: CountingPolicy, communes: usize) -> Self {
        let width = standard.measured().max(1);
        Self {
            standard,
            policy,
            headings: Vec::with_capacity(communes),
            masks: Vec::with_capacity(communes),
            width,
            cells: Vec::with_capacity(communes.saturating_mul(width)),
            shares: Vec::new(),
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
        self.headings.len()
    }

    /// Whether there is no commune.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.headings.is_empty()
    }

    /// Takes all rows away and keeps the room that they had.
    pub fn clear(&mut self) {
        self.truncate(0, 0);
    }

    /// Adds a report and returns its row.
    ///
    /// # Errors
    /// As [`Assessment::of`]: [`InvalidReport`] with everything that is wrong. Nothing is added then.
    pub fn push(&mut self, report: &CommuneReport) -> Result<usize, InvalidReport> {
        let (standard, mut row, shares) = self.begin_row();
        let mut intake = Intake::new(standard, report.date());
        for (number, observation) in report.observations() {
            if let Some((subject, part, judged)) = intake.take(number, &observation) {
                row.put(subject.bits(), part.slot(), judged);
            }
        }
        let (masks, taken) = (row.masks, intake.finish());
        self.end_row(report.commune(), report.date(), masks, shares, taken)
    }

    /// Begins a row: the standard and the cells to be filled.
    pub(super) fn begin_row(&mut self) -> (&Standard, RowBeingFilled<'_>, usize) {
        let (from, shares) = (self.cells.len(), self.shares.len());
        self.cells
            .resize(from.saturating_add(self.width), Cell::default());
        let row = RowBeingFilled {
            masks: VerdictMasks::default(),
            cells: self.cells.get_mut(from..).unwrap_or_default(),
            shares: &mut self.shares,
        };
        (&self.standard, row, shares)
    }

    /// Keeps the row that was filled last, or takes its cells away.
    pub(super) fn end_row(
        &mut self,
        commune: CommuneCode,
        date: NaiveDate,
        masks: VerdictMasks,
        shares: usize,
        taken: Result<(), InvalidReport>,
    ) -> Result<usize, InvalidReport> {
        let row = self.headings.len();
        if let Err(invalid) = taken {
            self.truncate(row, shares);
            return Err(invalid);
        }
        self.headings.push((commune, date));
        self.masks.push(masks);
        Ok(row)
    }

    fn truncate(&mut self, rows: usize, shares: usize) {
        self.headings.truncate(rows);
        self.masks.truncate(rows);
        self.cells.truncate(rows.saturating_mul(self.width));
        self.shares.truncate(shares);
    }

    /// Puts an observation, or none, in the place of what a commune had of a part, and returns the
    /// number of criteria that the commune meets now. An attestation of a compound indicator as a
    /// whole is given part by part.
    ///
    /// # Errors
    /// [`ChangeError`] for a row or a part that is not there, and for an observation that the part
    /// cannot have. Nothing changes then.
    #[inline]
    pub fn observe(
        &mut self,
        row: usize,
        part: PartIndex,
        observation: Option<Observation>,
    ) -> Result<CriteriaMet, ChangeError> {
        let place = self.standard.part_at(part).zip(self.masks.get_mut(row));
        let Some((part, masks)) = place else {
            return Err(self.no_such_place(row, part));
        };
        let judged = match &observation {
            None => Judged::attested(Verdict::Unknown),
            Some(observation) => judge(observation, part).map_err(|problem| {
                let number = part.number().clone();
                ReportError::Observation { number, problem }
            })?,
        };
        masks.forget(part.bit());
        masks.record(part.bit(), judged.verdict);
        let masks = *masks;
        if part.prepared().is_some() {
            let place = row.saturating_mul(self.width).saturating_add(part.slot());
            if let Some(cell) = self.cells.get_mut(place) {
                let shares = &mut self.shares;
                let before = cell.content();
                *cell = Cell::new(judged.figure, |share| match before {
                    Content::Share(position) => {
                        if let Some(place) = shares.get_mut(position) {
                            *place = share;
                        }
                        position
                    }
                    _ => pushed(shares, share),
                });
            }
        }
        let standard = &self.standard;
        Ok(masks.criteria_met(standard.runs(), standard.criteria_count(), self.policy))
    }

    /// The error for a row or a part that is not there.
    #[cold]
    fn no_such_place(&self, row: usize, index: PartIndex) -> ChangeError {
        let (rows, parts) = (self.len(), self.standard.parts().len());
        if row >= rows {
            ChangeError::NoSuchRow { row, rows }
        } else {
            let position = index.position();
            ChangeError::NoSuchPart { position, parts }
        }
    }

    /// The assessment of a row; `None` when there is none of that number.
    #[must_use]
    #[inline]
    pub fn row(&self, row: usize) -> Option<Assessment<'_>> {
        let from = row.checked_mul(self.width)?;
        let cells = self.cells.get(from..from.checked_add(self.width)?)?;
        Some(self.assessment((self.headings.get(row)?, self.masks.get(row)?), cells))
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
        let cells = rows.start.saturating_mul(self.width)..rows.end.saturating_mul(self.width);
        let headings = self.headings.get(rows.clone()).unwrap_or_default().iter();
        let masks = self.masks.get(rows).unwrap_or_default();
        let cells = self.cells.get(cells).unwrap_or_default();
        let heads = headings.zip(masks);
        heads
            .zip(cells.chunks_exact(self.width))
            .map(|(head, cells)| self.assessment(head, cells))
    }

    #[inline]
    fn assessment<'a>(
        &'a self,
        (heading, masks): (&(CommuneCode, NaiveDate), &VerdictMasks),
        cells: &'a [Cell],
    ) -> Assessment<'a> {
        Assessment {
            standard: &self.standard,
            policy: self.policy,
            commune: heading.0,
            date: heading.1,
            masks: *masks,
            observed: Observed::InRow(Cells {
                words: cells,
                shares: &self.shares,
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

    /// The same reports compared with another standard of the same parts: of another region or year,
    /// or with other values laid over it. Each cell is judged anew.
    ///
    /// # Errors
    /// [`OtherParts`] when the standard does not have the same parts, each measured in the same
    /// dimension or attested, or when a report is dated outside its period.
    pub fn under(&self, standard: Standard) -> Result<Self, OtherParts> {
        let (ours, theirs) = (self.standard.parts(), standard.parts());
        let dimension = |part: &StandardPart| part.threshold().map(|one| one.unit().dimension());
        let differing = ours.iter().zip(theirs).find(|(ours, theirs)| {
            ours.number() != theirs.number() || dimension(ours) != dimension(theirs)
        });
        let longer = ours.get(theirs.len()).or(theirs.get(ours.len()));
        if let Some(part) = differing.map(|(_, theirs)| theirs).or(longer) {
            let number = part.number().clone();
            return Err(OtherParts::Part { number });
        }
        let period = standard.period();
        let mut dates = self.headings.iter().map(|(_, date)| *date);
        if let Some(date) = dates.find(|date| !period.contains(*date)) {
            return Err(OtherParts::Period { date });
        }
        let mut other = Self {
            standard,
            ..self.clone()
        };
        for (row, masks) in self.rows().zip(&mut other.masks) {
            *masks = VerdictMasks::default();
            for (part, judging) in row.parts().zip(other.standard.parts()) {
                let judged = part.observation().map(|one| judge(&one, judging));
                if let Some(Ok(judged)) = judged {
                    masks.record(judging.bit(), judged.verdict);
                }
            }
        }
        Ok(other)
    }
}

/// A row that is being filled.
#[derive(Debug)]
pub(super) struct RowBeingFilled<'t> {
    pub(super) masks: VerdictMasks,
    cells: &'t mut [Cell],
    shares: &'t mut Vec<Share>,
}

impl RowBeingFilled<'_> {
    /// Keeps what was observed of some parts, of which nothing was known; only one part has a figure.
    #[inline]
    pub(super) fn put(&mut self, parts: u128, slot: usize, judged: Judged) {
        self.masks.record(parts, judged.verdict);
        if judged.figure.is_some() {
            if let Some(cell) = self.cells.get_mut(slot) {
                *cell = Cell::new(judged.figure, |share| pushed(self.shares, share));
            }
        }
    }
}

/// Adds a share and returns its place.
fn pushed(shares: &mut Vec<Share>, share: Share) -> usize {
    shares.push(share);
    shares.len().saturating_sub(1)
}

/// A change that a table refuses; the table stays as it was.
// May grow: further kinds of change can be refused for further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// The table has no such row.
    #[error("there is no row `{row}`: the table has {rows}, counted from 0")]
    NoSuchRow {
        /// The row.
        row: usize,
        /// How many rows there are.
        rows: usize,
    },
    /// The standard has no such part: its place was looked up in another one.
    #[error("there is no part at `{position}`: the standard has {parts}, counted from 0")]
    NoSuchPart {
        /// The position.
        position: usize,
        /// How many parts there are.
        parts: usize,
    },
    /// The part cannot have the observation.
    #[error(transparent)]
    Observation(#[from] ReportError),
}

impl ChangeError {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Observation(error), _) => error.text(lang),
            (_, Lang::En) => self.to_string(),
            (Self::NoSuchRow { row, rows }, Lang::Vi) => {
                format!("không có dòng {row}: bảng có {rows} dòng, đếm từ 0")
            }
            (Self::NoSuchPart { position, parts }, Lang::Vi) => format!(
                "không có phần chỉ tiêu ở vị trí {position}: bộ tiêu chí có {parts} phần, đếm từ 0"
            ),
        }
    }
}

/// A standard under which the reports of others cannot be assessed.
// May grow: a standard may differ in further ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum OtherParts {
    /// A part is there in one standard only, or is measured otherwise.
    #[error(
        "the standards differ in `{number}`: read the reports into assessments under the other standard"
    )]
    Part {
        /// The first part that differs.
        number: PartNumber,
    },
    /// A report is dated outside the period of the set.
    #[error("the report of `{date}` is outside the period of the criteria set")]
    Period {
        /// The day of the first such report.
        date: NaiveDate,
    },
}

impl OtherParts {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Part { number }, Lang::Vi) => format!(
                "hai bộ tiêu chí khác nhau ở chỉ tiêu “{number}”: nhập báo cáo vào bảng của bộ tiêu chí dùng để đánh giá"
            ),
            (Self::Period { date }, Lang::Vi) => format!(
                "báo cáo ngày {} nằm ngoài thời kỳ của bộ tiêu chí",
                crate::text::date_text(*date, lang)
            ),
        }
    }
}
