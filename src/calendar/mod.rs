//! Years and their parts, periods and deadlines of the programme. There is no clock: a date is always
//! an argument.
//!
//! Start with [`ProgrammeYear`]; its parts are a [`PeriodOfYear`], and a part of a given year is a
//! [`ReportingPeriod`]. [`Deadline`] reads what plans print, [`Dated`] holds values by their date of
//! effect.

mod dated;
mod deadline;
mod part_of_year;
mod period;
mod period_of_year;
mod reporting_period;
mod year;

pub(crate) use crate::date_form::date;
pub use chrono::NaiveDate;
pub use dated::{Dated, InvalidDated};
pub use deadline::Deadline;
pub use part_of_year::{Half, Month, Quarter};
pub(crate) use period::period_text;
pub use period::{InvalidPeriod, Period};
pub use period_of_year::PeriodOfYear;
pub use reporting_period::{Frequency, ReportingPeriod};
pub use year::ProgrammeYear;
