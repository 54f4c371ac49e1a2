//! Reports that cannot be assessed.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{InvalidObservation, ObservationProblem};
use crate::calendar::{Period, period_text};
use crate::criteria::PartNumber;
use crate::text::{InvalidText, Lang, date_text};

/// A report with input that cannot be assessed; it names everything that is wrong at once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("the report cannot be assessed: {}", self.joined(Lang::En))]
pub struct InvalidReport {
    errors: Vec<ReportError>,
}

impl InvalidReport {
    /// Errors, of which there is at least one.
    pub(super) const fn of(errors: Vec<ReportError>) -> Self {
        Self { errors }
    }

    /// Everything that is wrong, in the order of the report; never empty.
    #[must_use]
    pub fn errors(&self) -> &[ReportError] {
        &self.errors
    }

    fn joined(&self, lang: Lang) -> String {
        let texts: Vec<String> = self.errors.iter().map(|error| error.text(lang)).collect();
        texts.join("; ")
    }

    /// Everything that is wrong in words, for the one who can mend the report.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => format!("không đánh giá được báo cáo: {}", self.joined(lang)),
            Lang::En => self.to_string(),
        }
    }
}

/// One thing in a report, or in the columns of a [`Sheet`](super::Sheet), that cannot be assessed: where it
/// stands, and what stands there.
// May grow: further parts of a report bring further errors.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The report is dated outside the period of the set.
    #[error(
        "the date `{date}` is outside the period of the criteria set, {}",
        period_text(*.period, Lang::En)
    )]
    DateOutsidePeriod {
        /// The date.
        date: NaiveDate,
        /// The period of the set.
        period: Period,
    },
    /// The standard has no such indicator, or the indicator no such part.
    #[error("`{number}` is not an indicator of the standard, nor a part of one")]
    UnknownIndicator {
        /// The number.
        number: PartNumber,
    },
    /// The same indicator or part stands in the report, or in the columns of a sheet, twice.
    #[error("`{number}` stands there twice: keep one of the two")]
    Duplicate {
        /// The number that came again.
        number: PartNumber,
    },
    /// A row of a sheet has a cell for which there is no column.
    #[error("there are more cells than the `{columns}` columns of the sheet")]
    MoreCells {
        /// The number of columns.
        columns: usize,
    },
    /// A text is not the number of an indicator.
    #[error(transparent)]
    Number(InvalidText),
    /// A text is not an observation.
    #[error(transparent)]
    Text(InvalidObservation),
    /// The observation does not fit what the standard requires.
    #[error("{number}: {problem}")]
    Observation {
        /// The number that the observation stands under.
        number: PartNumber,
        /// What is wrong with it.
        #[source]
        problem: ObservationProblem,
    },
}

impl ReportError {
    /// The error in words, for the one who can mend the report.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        if lang == Lang::En {
            return self.to_string();
        }
        match self {
            Self::DateOutsidePeriod { date, period } => format!(
                "ngày {} nằm ngoài thời kỳ của bộ tiêu chí, {}",
                date_text(*date, lang),
                period_text(*period, lang)
            ),
            Self::UnknownIndicator { number } => {
                format!("bộ tiêu chí không có chỉ tiêu “{number}”")
            }
            Self::Duplicate { number } => {
                format!("chỉ tiêu “{number}” được ghi hai lần: chỉ giữ một")
            }
            Self::Number(error) => error.text(lang),
            Self::Text(error) => error.text(lang),
            Self::MoreCells { columns } => {
                format!("dòng có nhiều ô hơn {columns} cột của bảng")
            }
            Self::Observation { number, problem } => {
                format!("chỉ tiêu {number}: {}", problem.text(lang))
            }
        }
    }
}
