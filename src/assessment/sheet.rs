//! Sheets: rows with the columns that somebody's table has.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::intake::{Intake, Subject};
use super::{Assessments, InvalidReport, Observation, ReportError};
use crate::criteria::PartNumber;
use crate::place::CommuneCode;
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

/// A way into [`Assessments`] with columns of one's own (bảng nhập): the numbers are looked up
/// once, and then each row brings a cell for each column.
#[doc(alias = "bảng nhập")]
#[derive(Debug)]
pub struct Sheet<'t> {
    assessments: &'t mut Assessments,
    columns: Vec<Column>,
}

/// A column of a sheet: its number, and the parts that it is about, one bit each.
#[derive(Debug)]
struct Column {
    number: PartNumber,
    parts: u128,
    slot: usize,
}

impl<'t> Sheet<'t> {
    pub(super) fn new<'n>(
        assessments: &'t mut Assessments,
        of: impl IntoIterator<Item = &'n PartNumber>,
    ) -> Result<Self, InvalidSheet> {
        let mut columns = Vec::new();
        let standard = assessments.standard();
        let mut seen = 0;
        for number in of {
            let Some(subject) = Subject::of(standard, number) else {
                let number = number.clone();
                return Err(InvalidSheet::Unknown { number });
            };
            if subject.bits() & seen != 0 {
                let number = number.clone();
                return Err(InvalidSheet::Twice { number });
            }
            seen |= subject.bits();
            let part = standard.parts().get(subject.first());
            columns.push(Column {
                number: number.clone(),
                parts: subject.bits(),
                slot: match part {
                    Some(part) => part.slot(),
                    None => 0,
                },
            });
        }
        Ok(Self {
            assessments,
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
        let (standard, mut row, shares) = self.assessments.begin_row();
        let mut intake = Intake::new(standard, date);
        let mut columns = self.columns.iter();
        let mut beyond = false;
        for cell in cells {
            let column = columns.next();
            let Some(observation) = cell else { continue };
            let Some(column) = column else {
                beyond = true;
                continue;
            };
            let subject = Subject::new(&column.number, column.parts);
            if let Some((_, judged)) = intake.judge(&subject, &observation) {
                row.put(column.parts, column.slot, judged);
            }
        }
        if beyond {
            intake.refuse(ReportError::MoreCells {
                columns: self.columns.len(),
            });
        }
        let (masks, taken) = (row.masks, intake.finish());
        self.assessments
            .end_row(commune, date, masks, shares, taken)
    }
}

/// Columns that make no sheet.
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
