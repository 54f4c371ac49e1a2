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

pub use chrono::NaiveDate;
pub use dated::{Dated, InvalidDated};
pub use deadline::Deadline;
pub use part_of_year::{Half, Month, Quarter};
pub(crate) use period::period_text;
pub use period::{InvalidPeriod, Period};
pub use period_of_year::PeriodOfYear;
pub use reporting_period::{Frequency, ReportingPeriod};
pub use year::ProgrammeYear;

/// A date of a built-in table, checked when the crate is compiled.
#[expect(
    clippy::panic,
    reason = "called in constants only, where a panic is a compile error"
)]
pub(crate) const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such date"),
    }
}
