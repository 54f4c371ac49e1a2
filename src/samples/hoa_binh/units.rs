//! The units of Hòa Bình from 15/07/2009 to 30/06/2025, with their changes.

mod table;
#[cfg(test)]
mod tests;

use self::table::{ALIASES, DISTRICTS, END, START, UNITS};
use super::HOA_BINH;
use crate::calendar::Period;
use crate::place::{District, Gazetteer, Unit};

/// The units of Hòa Bình in force on any day from 15/07/2009 to 30/06/2025.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let count_on = |year| {
///     let date = NaiveDate::from_ymd_opt(year, 1, 31).unwrap();
///     gazetteer.units_on(date).count()
/// };
/// assert_eq!((count_on(2018), count_on(2020)), (210, 151));
/// ```
#[must_use]
pub fn gazetteer() -> Gazetteer {
    let districts = DISTRICTS.iter().map(|&(code, name, kind, until)| {
        let valid = Period::of(START, Some(until));
        District::new(code, name, kind, HOA_BINH, valid)
    });
    let units = UNITS.iter().map(|row| {
        let valid = Period::of(row.from, Some(row.until));
        let unit = Unit::new(row.code, row.name, row.kind, row.district, valid);
        aliases_of(row.name)
            .iter()
            .fold(unit, |unit, &alias| unit.with_alias(alias))
    });
    Gazetteer::of_checked(
        Period::of(START, Some(END)),
        districts.collect(),
        units.collect(),
    )
}

/// The aliases of a unit, by its name in the catalogue.
fn aliases_of(name: &str) -> &'static [&'static str] {
    ALIASES
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(&[], |&(_, aliases)| aliases)
}
