//! The units of Hòa Bình since 15/07/2009, with their changes.

mod table;
mod table_2025;
#[cfg(test)]
mod tests;

use self::table::{ALIASES, DISTRICTS, START, UNITS};
pub(super) use self::table::{END, MERGERS, WARDS};
use self::table_2025::UNITS_2025;
use super::HOA_BINH;
use super::successions::successions;
use crate::calendar::Period;
use crate::place::{CommuneCode, District, Gazetteer, ProvinceCode, Unit};

/// The new Phú Thọ, which took in Hòa Bình.
const PHU_THO: ProvinceCode = ProvinceCode::of(25);

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
    let units_2025 = UNITS_2025.iter().filter_map(|&(code, name, kind)| {
        let valid = Period::of(END, None);
        Some(Unit::new(
            CommuneCode::new(code)?,
            name,
            kind,
            PHU_THO,
            valid,
        ))
    });
    Gazetteer::of_checked(
        Period::of(START, None),
        districts.collect(),
        units.chain(units_2025).collect(),
    )
    .with_checked_successions(successions())
}

/// The aliases of a unit, by its name in the catalogue.
fn aliases_of(name: &str) -> &'static [&'static str] {
    ALIASES
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(&[], |&(_, aliases)| aliases)
}
