//! Sheets: rows with the columns that somebody's table has.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::ReportTable;
use super::report_table::with_rows;
use super::row_mut::{Column, RowMut};
use crate::assessment::reading::{Reading, Subject};
use crate::assessment::{InvalidReport, Observation, ReportError};
use crate::criteria::{Bits, Gauge, Lookup, PartNumber, Standard, StandardPart};
use crate::place::CommuneCode;
use crate::text::Lang;

/// A way into a [`ReportTable`] with columns of one's own (bảng nhập): the numbers are looked up
/// once, and then each row brings a cell for each column.
#[derive(Debug)]
pub struct Sheet<'t> {
    table: &'t mut ReportTable,
    columns: Vec<Column>,
    numbers: Vec<PartNumber>,
}

impl<'t> Sheet<'t> {
    pub(super) fn new<'n>(
        table: &'t mut ReportTable,
        of: impl IntoIterator<Item = &'n PartNumber>,
    ) -> Result<Self, InvalidSheet> {
        let (mut columns, mut numbers) = (Vec::new(), Vec::new());
        let mut lookup = Lookup::new(table.standard());
        let mut seen = 0;
        for number in of {
            let Some(subject) = Subject::of(&mut lookup, number) else {
                let number = number.clone();
                return Err(InvalidSheet::Unknown { number });
            };
            if subject.bits() & seen != 0 {
                let number = number.clone();
                return Err(InvalidSheet::Twice { number });
            }
            seen |= subject.bits();
            columns.push(subject.column(table.standard()));
            numbers.push(number.clone());
        }
        Ok(Self {
            table,
            columns,
            numbers,
        })
    }

    /// Adds a report from the cells of a row, in the order of the columns, and tells its row in the
    /// table. A cell without observation is unknown, and so is what a short row lacks.
    ///
    /// # Errors
    /// [`InvalidReport`] with everything that is wrong: a date outside the set's period, figures that
    /// their indicators cannot have, more cells than columns. The table stays as it was.
    pub fn push(
        &mut self,
        commune: CommuneCode,
        date: NaiveDate,
        cells: impl IntoIterator<Item = Option<Observation>>,
    ) -> Result<usize, InvalidReport> {
        let row = self.table.len();
        let (standard, store) = self.table.split();
        let mut reading = Reading::new(standard, date);
        let mut others = Others {
            columns: &self.columns,
            numbers: &self.numbers,
            reading: &mut reading,
        };
        let beyond = with_rows!(store, rows => {
            rows.push();
            rows.row_mut(row).is_some_and(|mut row| {
                row.fill(&self.columns, cells.into_iter(), |row, column, observation| {
                    others.put(row, column, observation);
                })
            })
        });
        if beyond {
            reading.refuse(ReportError::MoreCells {
                columns: self.columns.len(),
            });
        }
        let read = reading.finish();
        self.table.end_row(commune, date, read)
    }
}

/// What takes the cells that are neither attestations nor everyday figures.
struct Others<'r, 'a> {
    columns: &'r [Column],
    numbers: &'r [PartNumber],
    reading: &'r mut Reading<'a>,
}

impl Others<'_, '_> {
    #[cold]
    #[inline(never)]
    fn put<B: Bits>(&mut self, row: &mut RowMut<'_, B>, column: &Column, observation: Observation) {
        let mut columns = self.columns.iter().zip(self.numbers);
        let number = columns.find(|(one, _)| one.parts == column.parts);
        let read = number.and_then(|(_, number)| {
            let subject = Subject::new(number, column.parts);
            let (part, entry) = self.reading.read(&subject, &observation)?;
            Some((part, entry))
        });
        if let Some((part, entry)) = read {
            row.put(B::of(column.parts), part, Some(entry));
        }
    }
}

impl Subject<'_> {
    /// The column of the subject.
    fn column(&self, standard: &Standard) -> Column {
        let part = standard.parts().get(self.first());
        let part = part.filter(|_| !self.is_compound());
        Column {
            parts: self.bits(),
            position: part.map(|_| self.bits().trailing_zeros()),
            gauge: part.map_or(Gauge::NONE, StandardPart::gauge),
            slot: part.map_or(0, StandardPart::slot),
        }
    }
}

/// Columns that make no sheet.
// May grow: further kinds of column can be refused for further reasons.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidSheet {
    /// The standard has no such indicator, or the indicator no such part.
    #[error("`{number}` is no indicator of the standard, nor a part of one")]
    Unknown {
        /// The number as it came.
        number: PartNumber,
    },
    /// An earlier column is about the same indicator or part.
    #[error("`{number}` has a column already: keep one of the two")]
    Twice {
        /// The number that came again.
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
