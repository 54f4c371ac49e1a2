//! Tables of reports.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rows::Rows;
use super::{ChangeError, InvalidSheet, Sheet, TableAssessment};
use crate::assessment::entry::Entry;
use crate::assessment::reading::Reading;
use crate::assessment::{CommuneReport, CountingPolicy, InvalidReport, Observation, ReportError};
use crate::criteria::{Bits, PartIndex, PartNumber, Standard, StandardPart};
use crate::place::CommuneCode;
use crate::text::Lang;

/// Reports of many communes (bảng số liệu của các xã), in the form that assessing wants: what was
/// attested as bits, figures as small integers, one row a commune.
///
/// It speaks [`Observation`] and gives back what went in, digit for digit. What a row holds, its
/// part can have: what cannot be assessed is refused by name when it comes. Shares, and figures of
/// more digits than usual, are kept aside as they are and compared exactly: percentages of more than
/// six digits after the point, amounts of more than three or from 2²⁷ thousandths (134,217.728) on,
/// counts written with digits after the point or from 2²⁷ (134,217,728) on.
///
/// A row takes about 120 bytes under the set of 1980, and no allocation of its own. What is kept aside
/// takes its own room, and longer to compare.
///
/// ```
/// use nongthonmoi::assessment::{CountingPolicy, Observation, ReportTable};
/// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
/// use nongthonmoi::criteria::{PartNumber, catalog};
/// use nongthonmoi::place::Region;
///
/// let standard = catalog::decision_1980().resolve(
///     Region::NorthernMidlandsAndMountains,
///     ProgrammeYear::new(2018).unwrap(),
///     &[&catalog::decision_816()],
/// )?;
/// let mut table = ReportTable::new(standard);
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
///
/// // Columns as a sheet has them. The figures are made up.
/// let columns: [PartNumber; 3] = ["4.1".parse()?, "4.2".parse()?, "11".parse()?];
/// let mut sheet = table.sheet(&columns)?;
/// sheet.push("04813".parse()?, date, [Some("met".parse()?), Some("96.50".parse()?), None])?;
/// sheet.push("04816".parse()?, date, [Some("met".parse()?), Some("94.99".parse()?), None])?;
///
/// let met: Vec<_> = table.assess(CountingPolicy::ONLY_MET).rows()
///     .map(|row| (row.criteria_met().at_least(), row.criteria_met().at_most()))
///     .collect();
/// assert_eq!(met, [(1, 19), (0, 18)]);
/// assert_eq!(table.observation(0, &columns[1]).unwrap().to_string(), "96.50");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: one commune, one date and one row for each report; every entry is possible for its part;
// the dates lie within `days`.
#[derive(Debug, Clone)]
pub struct ReportTable {
    standard: Standard,
    communes: Vec<CommuneCode>,
    dates: Vec<NaiveDate>,
    days: Option<(NaiveDate, NaiveDate)>,
    pub(super) store: Store,
}

/// The rows, in words of 64 bits where they are enough.
#[derive(Debug, Clone)]
pub(super) enum Store {
    Narrow(Rows<u64>),
    Wide(Rows<u128>),
}

/// Does the same to rows of either width.
macro_rules! with_rows {
    ($store:expr, $rows:ident => $body:expr) => {
        match $store {
            $crate::assessment::table::report_table::Store::Narrow($rows) => $body,
            $crate::assessment::table::report_table::Store::Wide($rows) => $body,
        }
    };
}
pub(super) use with_rows;

impl ReportTable {
    /// An empty table of reports on the parts of a standard.
    #[must_use]
    pub fn new(standard: Standard) -> Self {
        Self::with_capacity(standard, 0)
    }

    /// An empty table with room for so many communes.
    #[must_use]
    pub fn with_capacity(standard: Standard, communes: usize) -> Self {
        let slots = standard.sieve().slots();
        let narrow = standard.parts().len() <= 64;
        Self {
            standard,
            communes: Vec::with_capacity(communes),
            dates: Vec::with_capacity(communes),
            days: None,
            store: if narrow {
                Store::Narrow(Rows::new(slots, communes))
            } else {
                Store::Wide(Rows::new(slots, communes))
            },
        }
    }

    /// The standard on whose parts the reports are.
    #[must_use]
    pub const fn standard(&self) -> &Standard {
        &self.standard
    }

    /// The number of reports.
    #[must_use]
    pub fn len(&self) -> usize {
        self.communes.len()
    }

    /// Whether there is no report.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.communes.is_empty()
    }

    /// The communes, in the order of the rows.
    #[must_use]
    pub fn communes(&self) -> &[CommuneCode] {
        &self.communes
    }

    /// The days on which the observations hold, in the order of the rows.
    #[must_use]
    pub fn dates(&self) -> &[NaiveDate] {
        &self.dates
    }

    /// Takes all reports away and keeps the room that they had.
    pub fn clear(&mut self) {
        self.communes.clear();
        self.dates.clear();
        self.days = None;
        with_rows!(&mut self.store, rows => rows.clear());
    }

    /// The commune and the day of a row.
    #[inline]
    pub(super) fn heading(&self, row: usize) -> Option<(CommuneCode, NaiveDate)> {
        Some((*self.communes.get(row)?, *self.dates.get(row)?))
    }

    /// Adds a report and tells its row.
    ///
    /// # Errors
    /// As [`Assessment::of`](crate::assessment::Assessment::of): [`InvalidReport`] with everything
    /// that is wrong. The table stays as it was.
    pub fn push(&mut self, report: &CommuneReport) -> Result<usize, InvalidReport> {
        let mut reading = Reading::new(&self.standard, report.date());
        let row = self.communes.len();
        with_rows!(&mut self.store, rows => {
            rows.push();
            if let Some(mut row) = rows.row_mut(row) {
                for (number, observation) in report.observations() {
                    if let Some((subject, part, entry)) = reading.take(number, observation) {
                        row.put(Bits::of(subject.bits()), part, Some(entry));
                    }
                }
            }
        });
        let read = reading.finish();
        self.end_row(report.commune(), report.date(), read)
    }

    /// Keeps the row that was put last, or takes it away.
    pub(super) fn end_row(
        &mut self,
        commune: CommuneCode,
        date: NaiveDate,
        read: Result<(), InvalidReport>,
    ) -> Result<usize, InvalidReport> {
        if let Err(invalid) = read {
            with_rows!(&mut self.store, rows => rows.pop());
            return Err(invalid);
        }
        let row = self.communes.len();
        self.communes.push(commune);
        self.dates.push(date);
        let (first, last) = self.days.unwrap_or((date, date));
        self.days = Some((first.min(date), last.max(date)));
        Ok(row)
    }

    /// A sheet with a column for each of some numbers, through which rows are added.
    ///
    /// # Errors
    /// [`InvalidSheet`] for a number that the standard does not have, and for one that an earlier
    /// column was about already.
    pub fn sheet<'n>(
        &mut self,
        columns: impl IntoIterator<Item = &'n PartNumber>,
    ) -> Result<Sheet<'_>, InvalidSheet> {
        Sheet::new(self, columns)
    }

    /// The standard and the rows, to be written.
    pub(super) fn split(&mut self) -> (&Standard, &mut Store) {
        (&self.standard, &mut self.store)
    }

    /// Puts an observation, or none, in the place of what a report had of a part. An attestation of
    /// a compound indicator as a whole is given part by part.
    ///
    /// # Errors
    /// [`ChangeError`] for a row or a part that is not there, and for an observation that the part
    /// cannot have. The table stays as it was.
    pub fn observe(
        &mut self,
        row: usize,
        part: PartIndex,
        observation: Option<Observation>,
    ) -> Result<(), ChangeError> {
        let (standard, store) = self.split();
        let Some(of) = standard.part_at(part) else {
            return Err(self.no_such_place(row, part));
        };
        let entry = match &observation {
            Some(observation) => Some(kept(observation, of)?),
            None => None,
        };
        let put = with_rows!(store, rows => {
            rows.row_mut(row).map(|mut row| row.put(Bits::of(of.bit()), of, entry))
        });
        put.ok_or_else(|| self.no_such_place(row, part))
    }

    /// The error for a row or a part that is not there.
    #[cold]
    pub(super) fn no_such_place(&self, row: usize, index: PartIndex) -> ChangeError {
        let (rows, parts) = (self.communes.len(), self.standard.parts().len());
        if row >= rows {
            ChangeError::NoSuchRow { row, rows }
        } else {
            let position = index.position();
            ChangeError::NoSuchPart { position, parts }
        }
    }

    /// What a report says of a part, as it was written; `None` also for a row or a part that is not
    /// there, and for a compound indicator as a whole.
    #[must_use]
    pub fn observation(&self, row: usize, number: &PartNumber) -> Option<Observation> {
        let part = self.standard.part(number)?;
        let entry = with_rows!(&self.store, rows => rows.row(row)?.entry(part))?;
        Some(entry.observation(part))
    }

    /// A report with its observations in the order of the parts, as they were written; `None` when
    /// there is no such row. What was given for a compound indicator as a whole comes part by part.
    #[must_use]
    pub fn report(&self, row: usize) -> Option<CommuneReport> {
        let (commune, date) = self.heading(row)?;
        let empty = CommuneReport::new(commune, date);
        let parts = self.standard.parts().iter();
        let observed = parts.filter_map(|part| {
            let entry = with_rows!(&self.store, rows => rows.row(row)?.entry(part))?;
            Some((part.number().clone(), entry.observation(part)))
        });
        Some(observed.fold(empty, |report, (number, observation)| {
            report.observe(number, observation)
        }))
    }

    /// All reports, in the order of the rows; see [`Self::report`].
    pub fn reports(&self) -> impl Iterator<Item = CommuneReport> {
        (0..self.len()).filter_map(|row| self.report(row))
    }

    /// All reports held against the table's standard.
    #[must_use]
    pub fn assess(&self, policy: CountingPolicy) -> TableAssessment<'_> {
        TableAssessment::new(self, &self.standard, policy)
    }

    /// All reports held against another standard of the same parts: of another region or year, or
    /// with other values laid over it.
    ///
    /// # Errors
    /// [`OtherParts`] when the standard does not have the same parts, each measured in the same
    /// dimension or attested, or when a report is dated outside its period.
    pub fn assess_by<'a>(
        &'a self,
        standard: &'a Standard,
        policy: CountingPolicy,
    ) -> Result<TableAssessment<'a>, OtherParts> {
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
        let days = self
            .days
            .into_iter()
            .flat_map(|(first, last)| [first, last]);
        match days.into_iter().find(|day| !period.contains(*day)) {
            Some(date) => Err(OtherParts::Period { date }),
            None => Ok(TableAssessment::new(self, standard, policy)),
        }
    }
}

/// What is kept of an observation of a part.
#[inline]
pub(super) fn kept<'o>(
    observation: &'o Observation,
    part: &StandardPart,
) -> Result<Entry<'o>, ChangeError> {
    Entry::of(observation, part).map_err(|problem| {
        let number = part.number().clone();
        ReportError::Observation { number, problem }.into()
    })
}

/// A standard by which the reports of a table cannot be assessed.
// May grow: a standard may differ in further ways.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum OtherParts {
    /// A part is there in one standard only, or is measured otherwise.
    #[error(
        "the standards differ in `{number}`: read the reports into a table of the standard that they are held against"
    )]
    Part {
        /// The first part that differs.
        number: PartNumber,
    },
    /// A report is dated outside the period of the set.
    #[error("the report of `{date}` is outside the period of the criteria set")]
    Period {
        /// The day of the first or the last report.
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
