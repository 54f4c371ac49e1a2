//! Sheets: adding rows whose columns are those of an existing table.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::intake::Intake;
use super::masks::VerdictBits;
use super::packed::{Content, Packed};
use super::rows::Rows;
use super::{Assessments, CountingPolicy, InvalidReport, Observation, ReportError};
use crate::criteria::{Figure, PartNumber, PartRange, PreparedThreshold, Standard, StandardPart};
use crate::place::CommuneCode;
use crate::quantity::Decimal;

impl Assessments {
    /// A sheet with a column for each of some numbers, through which rows are added.
    ///
    /// # Errors
    /// [`ReportError::UnknownIndicator`] for a number that the standard does not have, and
    /// [`ReportError::Duplicate`] for one that an earlier column is about.
    pub fn sheet<'n>(
        &mut self,
        columns: impl IntoIterator<Item = &'n PartNumber>,
    ) -> Result<Sheet<'_>, ReportError> {
        Sheet::new(self, columns)
    }
}

/// Adds rows to [`Assessments`] by the columns of a table (bảng nhập): the numbers of the columns
/// are looked up once, and each row then gives one cell for each column.
#[doc(alias = "bảng nhập")]
#[derive(Debug)]
pub struct Sheet<'t> {
    standard: &'t Standard,
    policy: CountingPolicy,
    rows: &'t mut Rows,
    columns: Vec<Column<'t>>,
}

/// A column of a sheet: the parts that it is about, and what a cell of a single one needs.
#[derive(Debug, Clone, Copy)]
struct Column<'t> {
    place: PartRange,
    slot: usize,
    threshold: Option<&'t PreparedThreshold>,
}

impl Column<'_> {
    /// An everyday figure, and whether it meets the threshold; `None` for any other.
    #[inline]
    fn measure(&self, value: Decimal) -> Option<(Figure, bool)> {
        let (figure, threshold) = (Figure::of(value)?, self.threshold?);
        Some((figure, threshold.meets(figure)?))
    }
}

impl<'t> Sheet<'t> {
    fn new<'n>(
        assessments: &'t mut Assessments,
        of: impl IntoIterator<Item = &'n PartNumber>,
    ) -> Result<Self, ReportError> {
        let standard = &assessments.standard;
        let mut columns = Vec::new();
        let mut seen = 0;
        for number in of {
            let Some(place) = standard.place(number) else {
                let number = number.clone();
                return Err(ReportError::UnknownIndicator { number });
            };
            if place.bits() & seen != 0 {
                let number = number.clone();
                return Err(ReportError::Duplicate { number });
            }
            seen |= place.bits();
            let part = standard.parts_at(place).first();
            columns.push(Column {
                place,
                slot: part.map_or(usize::MAX, StandardPart::slot),
                threshold: part
                    .filter(|_| place.parts == 1)
                    .and_then(StandardPart::prepared),
            });
        }
        Ok(Self {
            standard,
            policy: assessments.policy,
            rows: &mut assessments.rows,
            columns,
        })
    }

    /// Adds a report from the cells of a row, in the order of the columns, and returns its row. A cell
    /// without observation is unknown, and so is what a short row lacks.
    ///
    /// # Errors
    /// [`InvalidReport`] with everything that is wrong: a date outside the set's period, figures that
    /// their indicators cannot have, more cells than columns. Nothing is added then.
    pub fn push(
        &mut self,
        commune: CommuneCode,
        date: NaiveDate,
        cells: impl IntoIterator<Item = Option<Observation>>,
    ) -> Result<usize, InvalidReport> {
        let mut row = self.rows.begin();
        let mut intake = Intake::new(self.standard, date);
        let mut cells = cells.into_iter();
        for column in &self.columns {
            let place = column.place;
            // Each kind of observation is finished in its own arm: a common tail would keep the
            // whole observation alive for the sake of the rare kinds.
            match cells.next() {
                Some(Some(Observation::Amount(value))) => match column.measure(value) {
                    Some((figure, met)) => {
                        intake.note(place.first, VerdictBits::measured(met));
                        row.put(column.slot, Packed::of(Content::Amount(figure)));
                    }
                    None => row.take_other(&mut intake, place, Observation::Amount(value)),
                },
                Some(Some(Observation::Share { part, whole })) => {
                    row.take_other(&mut intake, place, Observation::Share { part, whole });
                }
                Some(Some(attestation)) => {
                    let bits = VerdictBits::attested(&attestation);
                    if place.parts == 1 {
                        intake.note(place.first, bits);
                        row.put(column.slot, Packed::of(Content::Attested(bits)));
                    } else {
                        row.take_whole(&mut intake, place, bits);
                    }
                }
                Some(None) => {}
                None => break,
            }
        }
        if cells.any(|cell| cell.is_some()) {
            intake.refuse(ReportError::MoreCells {
                columns: self.columns.len(),
            });
        }
        self.rows.end((commune, date), &mut intake, self.policy)
    }
}
