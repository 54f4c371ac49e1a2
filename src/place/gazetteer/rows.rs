//! The rows of a gazetteer in their order, the search among them by code and date, and when its
//! provinces have units.

use alloc::string::String;
use alloc::vec::Vec;

use crate::calendar::{NaiveDate, Period};
use crate::place::code::{CommuneCode, DistrictCode, Parent, PlaceCode, ProvinceCode};
use crate::place::unit::{District, Place, Province, Unit, province};
use crate::sorted::sort_by_key;

/// A row of a gazetteer: a code, and a period in which the row holds.
pub(super) trait Row {
    type Code: Copy + Ord + Into<PlaceCode>;

    fn code(&self) -> Self::Code;
    fn name(&self) -> &str;
    fn valid(&self) -> Period;
    fn full_name(&self) -> String;

    /// The order of rows in a gazetteer.
    fn position(&self) -> (Self::Code, NaiveDate) {
        (self.code(), self.valid().from())
    }
}

macro_rules! row {
    ($type:ident, $code:ident) => {
        impl Row for $type {
            type Code = $code;

            fn code(&self) -> $code {
                self.code()
            }

            fn name(&self) -> &str {
                self.name()
            }

            fn valid(&self) -> Period {
                self.valid()
            }

            fn full_name(&self) -> String {
                self.full_name()
            }
        }
    };
}

row!(District, DistrictCode);
row!(Unit, CommuneCode);

/// Why a code has no row on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Absence<'a, R> {
    /// There is no row of the code at all.
    Unknown,
    /// The first row of the code begins after the date.
    NotYet(&'a R),
    /// The last row of the code that began has ended.
    NoLonger(&'a R),
}

/// The row of a code on a date. The rows are in order and those of one code do not overlap.
pub(super) fn in_force<R: Row>(
    rows: &[R],
    code: R::Code,
    date: NaiveDate,
) -> Result<&R, Absence<'_, R>> {
    let begun = rows.partition_point(|row| row.position() <= (code, date));
    let (before, after) = rows.split_at_checked(begun).unwrap_or((rows, &[]));
    match before.last().filter(|row| row.code() == code) {
        Some(row) if row.valid().contains(date) => Ok(row),
        Some(ended) => Err(Absence::NoLonger(ended)),
        None => Err(after
            .first()
            .filter(|row| row.code() == code)
            .map_or(Absence::Unknown, Absence::NotYet)),
    }
}

/// The rows of a code, in the order of time.
pub(super) fn rows_of<R: Row>(rows: &[R], code: R::Code) -> impl Iterator<Item = &R> {
    let first = rows.partition_point(|row| row.code() < code);
    rows.iter()
        .skip(first)
        .take_while(move |row| row.code() == code)
}

/// Districts and units in the order of code and first day, the period that they cover, and the
/// provinces that are known by name, in the order of their codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) coverage: Period,
    pub(super) districts: Vec<District>,
    pub(super) units: Vec<Unit>,
    pub(super) presence: Presence,
    pub(super) provinces: Vec<Province>,
}

impl Rows {
    /// Rows in any order.
    pub(super) fn new(
        coverage: Period,
        mut districts: Vec<District>,
        mut units: Vec<Unit>,
    ) -> Self {
        sort_by_key(&mut districts, Row::position);
        sort_by_key(&mut units, Row::position);
        let presence = Presence::of(&districts, &units);
        let provinces = presence.provinces().filter_map(province);
        Self {
            coverage,
            provinces: provinces.cloned().collect(),
            presence,
            districts,
            units,
        }
    }

    /// The province with a code, where it is known by name.
    pub(super) fn province(&self, code: ProvinceCode) -> Option<&Province> {
        self.provinces.iter().find(|one| one.code() == code)
    }

    /// The place that has a code on a date, if there is one.
    pub(super) fn place(&self, code: PlaceCode, date: NaiveDate) -> Option<Place<'_>> {
        match code {
            PlaceCode::Province(code) => self
                .province(code)
                .filter(|_| self.presence.holds(code, date))
                .map(Place::Province),
            PlaceCode::District(code) => in_force(&self.districts, code, date)
                .ok()
                .map(Place::District),
            PlaceCode::Commune(code) => in_force(&self.units, code, date).ok().map(Place::Unit),
        }
    }

    /// The province that a unit lies in on a date, directly or by its district.
    pub(super) fn province_of(&self, unit: &Unit, date: NaiveDate) -> Option<ProvinceCode> {
        match unit.parent() {
            Parent::Province(province) => Some(province),
            Parent::District(district) => {
                let district = in_force(&self.districts, district, date).ok()?;
                Some(district.province())
            }
        }
    }

    /// Whether a unit lies in a district or a province on a date, in the latter also by its district.
    pub(super) fn lies_in(&self, unit: &Unit, parent: Parent, date: NaiveDate) -> bool {
        match parent {
            Parent::District(district) => unit.district() == Some(district),
            Parent::Province(province) => self.province_of(unit, date) == Some(province),
        }
    }

    /// The period of a place; of a province the one in which anything lies in it, nearest to a date.
    pub(super) fn period(&self, place: Place<'_>, date: NaiveDate) -> Option<Period> {
        match place {
            Place::Province(province) => self.presence.nearest(province.code(), date),
            Place::District(_) | Place::Unit(_) => place.valid(),
        }
    }
}

/// The catalogue of provinces has no periods, so a province is there for a gazetteer as long as a
/// district or a unit lies in it.
// INVARIANT: in the order of province and first day; the periods of one province neither overlap
// nor touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Presence(Vec<(ProvinceCode, Period)>);

impl Presence {
    pub(super) fn of(districts: &[District], units: &[Unit]) -> Self {
        let of_units = units.iter().filter_map(|unit| match unit.parent() {
            Parent::Province(province) => Some((province, unit.valid())),
            Parent::District(_) => None,
        });
        let mut rows: Vec<(ProvinceCode, Period)> = districts
            .iter()
            .map(|district| (district.province(), district.valid()))
            .chain(of_units)
            .collect();
        rows.sort_unstable_by_key(|&(province, valid)| (province, valid.from()));
        let mut periods: Vec<(ProvinceCode, Period)> = Vec::new();
        for (province, valid) in rows {
            match periods.last_mut() {
                Some((known, period)) if *known == province && touches(*period, valid) => {
                    *period = joined(*period, valid);
                }
                _ => periods.push((province, valid)),
            }
        }
        Self(periods)
    }

    /// The provinces, in the order of their codes.
    pub(super) fn provinces(&self) -> impl Iterator<Item = ProvinceCode> {
        let periods = self.0.chunk_by(|(one, _), (other, _)| one == other);
        periods.filter_map(|periods| Some(periods.first()?.0))
    }

    /// The period of a province on a day, or else the last one before it or the first one after.
    pub(super) fn nearest(&self, province: ProvinceCode, date: NaiveDate) -> Option<Period> {
        let begun =
            |&(code, period): &(ProvinceCode, Period)| (code, period.from()) <= (province, date);
        let point = self.0.partition_point(begun);
        let (before, after) = self.0.split_at_checked(point).unwrap_or((&self.0, &[]));
        let of_province =
            |(code, period): &(ProvinceCode, Period)| (*code == province).then_some(*period);
        let last = before.last().and_then(of_province);
        last.or_else(|| after.first().and_then(of_province))
    }

    pub(super) fn holds(&self, province: ProvinceCode, date: NaiveDate) -> bool {
        let nearest = self.nearest(province, date);
        nearest.is_some_and(|period| period.contains(date))
    }
}

/// Whether a period begins before another one, or on the day on which that ends.
fn touches(earlier: Period, later: Period) -> bool {
    earlier.until().is_none_or(|until| later.from() <= until)
}

fn joined(earlier: Period, later: Period) -> Period {
    let until = earlier.until().zip(later.until());
    Period::of(earlier.from(), until.map(|(one, other)| one.max(other)))
}

/// The day, or the first day of a unit that is not in force on it.
pub(super) fn day_of(unit: &Unit, date: NaiveDate) -> NaiveDate {
    if unit.valid().contains(date) {
        date
    } else {
        unit.valid().from()
    }
}
