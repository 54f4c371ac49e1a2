//! Years and their parts, periods and deadlines of the programme. There is no clock: a date is always an argument.

mod dated;
mod deadline;
mod frequency;
mod half;
mod month;
mod period;
mod period_of_year;
mod quarter;
mod reporting_period;
mod wording;
mod year;

pub use chrono::NaiveDate;
pub use dated::{Dated, InvalidDated};
pub use deadline::{Deadline, UnknownDeadline};
pub use frequency::Frequency;
pub use half::Half;
pub use month::Month;
pub use period::{InvalidPeriod, Period};
pub use period_of_year::{PeriodOfYear, UnknownPeriodOfYear};
pub use quarter::{Quarter, UnknownQuarter};
pub use reporting_period::{ReportingPeriod, UnknownReportingPeriod};
pub(crate) use wording::period_text;
pub use year::{InvalidYear, ProgrammeYear};

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
