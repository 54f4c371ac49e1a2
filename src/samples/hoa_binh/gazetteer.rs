//! The gazetteer of Hòa Bình since 15/07/2009.

use super::successions::successions;
use super::units::{START, districts, units};
use crate::calendar::Period;
use crate::place::Gazetteer;

/// The units of Hòa Bình in force on any day since 15/07/2009, and what became of each: 210 units,
/// 151 from 2020 on, and since 01/07/2025 the 46 units of Phú Thọ in the same area.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let count_on = |year| {
///     let date = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
///     gazetteer.units_on(date).count()
/// };
/// assert_eq!([2018, 2020, 2021, 2025].map(count_on), [210, 151, 151, 46]);
/// ```
#[must_use]
pub fn gazetteer() -> Gazetteer {
    let coverage = Period::of(START, None);
    Gazetteer::of_checked(coverage, districts(), units()).with_checked_successions(successions())
}
