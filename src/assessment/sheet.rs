//! Sheets: adding rows whose columns are those of an existing table.

use alloc::format;
use alloc::string::{String, ToString};
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
use crate::text::Lang;

impl Assessments {
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
    ) -> Result<Self, InvalidSheet> {
        let standard = &assessments.standard;
        let mut columns = Vec::new();
        let mut seen = 0;
        for number in of {
            let Some(place) = standard.place(number) else {
                let number = number.clone();
                return Err(InvalidSheet::Unknown { number });
            };
            if place.bits() & seen != 0 {
                let number = number.clone();
                return Err(InvalidSheet::Twice { number });
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

/// Columns that cannot make a sheet.
// May grow: further kinds of column can be refused for further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidSheet {
    /// The standard has no such indicator, or the indicator no such part.
    #[error("`{number}` is not an indicator of the standard, nor a part of one")]
    Unknown {
        /// The number.
        number: PartNumber,
    },
    /// An earlier column is about the same indicator or part.
    #[error("`{number}` has a column already: keep one of the two")]
    Twice {
        /// The repeated number.
        number: PartNumber,
    },
}

impl InvalidSheet {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Unknown { number }, Lang::Vi) => {
                format!("bộ tiêu chí không có chỉ tiêu “{number}”")
            }
            (Self::Twice { number }, Lang::Vi) => {
                format!("chỉ tiêu “{number}” có hai cột: chỉ giữ một")
            }
        }
    }
}
