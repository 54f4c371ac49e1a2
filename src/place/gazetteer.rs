//! The units of an area over a period, found by code.

use alloc::vec::Vec;

use super::consistency::check;
use super::consistency_of_successions::check_successions;
use super::name_index::NameIndex;
use super::presence::Presence;
use super::row::{Absence, Row, in_force};
use super::succession_table::SuccessionTable;
use super::{
    CommuneCode, District, DistrictCode, GazetteerError, Parent, Place, PlaceCode, Province,
    ProvinceCode, Succession, Unit, UnitError, UnitKind, province,
};
use crate::calendar::{NaiveDate, Period};

/// The districts and units of an area (danh mục đơn vị hành chính), over a period that is covered
/// without gaps.
///
/// Every question carries a date. Inside the coverage, what is not listed does not exist; about
/// other dates the gazetteer says nothing. With a table of [`Succession`]s it also tells what became
/// of each unit: see [`Gazetteer::descents`] and [`Gazetteer::lineage`].
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let code = "04882".parse()?;
/// let name_in = |year| {
///     let date = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
///     gazetteer.commune_on(code, date).map(|unit| unit.full_name())
/// };
/// assert_eq!(name_in(2019)?, "xã Tân Dân");
/// assert_eq!(name_in(2020)?, "xã Tân Thành");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: districts and units are in the order of code and first day; rows of one code do not
// overlap, lie in the coverage, and every unit's district is listed for as long as the unit.
// Successions, where there are any, fit the rows as `check_successions` has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(try_from = "super::gazetteer_form::GazetteerForm")
)]
pub struct Gazetteer {
    coverage: Period,
    districts: Vec<District>,
    units: Vec<Unit>,
    pub(super) names: NameIndex,
    presence: Presence,
    successions: Option<SuccessionTable>,
}

impl Gazetteer {
    /// A gazetteer of rows in any order.
    ///
    /// A province is known by its code alone; it can be found by name if it is one of
    /// [`provinces`](super::provinces).
    ///
    /// # Errors
    /// [`GazetteerError`] lists all rows that do not fit: a blank name, a row that reaches beyond
    /// the coverage, two rows of one code on the same day, a unit whose district is not listed
    /// for as long as the unit.
    pub fn new(
        coverage: Period,
        districts: Vec<District>,
        units: Vec<Unit>,
    ) -> Result<Self, GazetteerError> {
        let gazetteer = Self::of_checked(coverage, districts, units);
        check(coverage, &gazetteer.districts, &gazetteer.units)?;
        Ok(gazetteer)
    }

    /// A gazetteer of the crate's own tables; a test shows that [`Gazetteer::new`] accepts them.
    pub(crate) fn of_checked(
        coverage: Period,
        mut districts: Vec<District>,
        mut units: Vec<Unit>,
    ) -> Self {
        districts.sort_by_key(Row::position);
        units.sort_by_key(Row::position);
        let presence = Presence::of(&districts, &units);
        let provinces: Vec<&'static Province> = presence.provinces().filter_map(province).collect();
        let names = NameIndex::new(&provinces, &districts, &units);
        Self {
            coverage,
            districts,
            units,
            names,
            presence,
            successions: None,
        }
    }

    /// The same gazetteer with what became of its units, in any order.
    ///
    /// A day on which a unit ends or begins must be told in full: the links of that day name every
    /// unit that ended and every one that began. A unit that goes on as it was needs a link, of kind
    /// [`Kept`](super::ChangeKind::Kept), only where others go into it or a part of it goes away.
    ///
    /// # Errors
    /// [`GazetteerError`] lists all links that do not fit the rows, and all rows of which the links
    /// do not tell what became of them or where they come from.
    pub fn with_successions(self, successions: Vec<Succession>) -> Result<Self, GazetteerError> {
        let gazetteer = self.with_checked_successions(successions);
        check_successions(&gazetteer, gazetteer.successions())?;
        Ok(gazetteer)
    }

    /// With successions of the crate's own tables; a test shows that
    /// [`Gazetteer::with_successions`] accepts them.
    pub(crate) fn with_checked_successions(mut self, successions: Vec<Succession>) -> Self {
        self.successions = Some(SuccessionTable::new(successions));
        self
    }

    /// The period that the gazetteer covers.
    #[must_use]
    pub const fn coverage(&self) -> Period {
        self.coverage
    }

    /// All rows of districts, in the order of their codes and then of time.
    #[must_use]
    pub fn districts(&self) -> &[District] {
        &self.districts
    }

    /// All rows of units, in the order of their codes and then of time.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// All links from units to their successors, in the order of predecessor, day and successor;
    /// none if the gazetteer does not tell what became of its units.
    #[must_use]
    pub fn successions(&self) -> &[Succession] {
        self.table().map_or(&[], SuccessionTable::links)
    }

    /// Whether the gazetteer tells what became of its units.
    #[must_use]
    pub const fn tells_successions(&self) -> bool {
        self.successions.is_some()
    }

    pub(super) const fn table(&self) -> Option<&SuccessionTable> {
        self.successions.as_ref()
    }

    /// The unit that has a code on a date.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`], [`UnitError::Unknown`], [`UnitError::NotYet`] for a code that
    /// was given after the date, and [`UnitError::NoLonger`], with what took the unit's place, for
    /// one that was retired before it.
    pub fn unit_on(&self, code: CommuneCode, date: NaiveDate) -> Result<&Unit, UnitError> {
        self.row_on(&self.units, code, date)
    }

    /// The place that has a code on a date. A province is there as long as a district or a unit
    /// lies in it.
    ///
    /// # Errors
    /// As [`Gazetteer::unit_on`]. Of a province that is not there on the date, only that it is
    /// [`UnitError::Unknown`].
    pub fn place_on(
        &self,
        code: impl Into<PlaceCode>,
        date: NaiveDate,
    ) -> Result<Place<'_>, UnitError> {
        match code.into() {
            PlaceCode::Commune(code) => self.unit_on(code, date).map(Place::Unit),
            PlaceCode::District(code) => self.district_on(code, date).map(Place::District),
            PlaceCode::Province(code) => {
                self.covered(date)?;
                province(code)
                    .filter(|_| self.has_province_on(code, date))
                    .map(Place::Province)
                    .ok_or(UnitError::Unknown { code: code.into() })
            }
        }
    }

    /// Every place that has a code at any time, in the order of time.
    ///
    /// ```
    /// use nongthonmoi::place::CommuneCode;
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let code: CommuneCode = "04882".parse()?;
    /// let names: Vec<String> =
    ///     gazetteer.places_coded(code).into_iter().map(|place| place.full_name()).collect();
    /// assert_eq!(names, ["xã Tân Dân", "xã Tân Thành"]);
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[must_use]
    pub fn places_coded(&self, code: impl Into<PlaceCode>) -> Vec<Place<'_>> {
        match code.into() {
            PlaceCode::Commune(code) => rows_of(&self.units, code).map(Place::Unit).collect(),
            PlaceCode::District(code) => rows_of(&self.districts, code)
                .map(Place::District)
                .collect(),
            PlaceCode::Province(code) => {
                let known = self.presence.provinces().any(|province| province == code);
                let province = province(code).filter(|_| known);
                province.map(Place::Province).into_iter().collect()
            }
        }
    }

    /// The period in which districts or units of the gazetteer lie in a province: the one on a date,
    /// or the last one before it, or the first one after it.
    #[must_use]
    pub fn province_valid(&self, code: ProvinceCode, date: NaiveDate) -> Option<Period> {
        self.presence.nearest(code, date)
    }

    /// The province that a unit lies in on a date, directly or by its district.
    #[must_use]
    pub fn province_of(&self, unit: &Unit, date: NaiveDate) -> Option<ProvinceCode> {
        match unit.parent() {
            Parent::Province(province) => Some(province),
            Parent::District(district) => {
                let district = in_force(&self.districts, district, date).ok()?;
                Some(district.province())
            }
        }
    }

    /// Whether any district or unit lies in a province on a date.
    pub(super) fn has_province_on(&self, code: ProvinceCode, date: NaiveDate) -> bool {
        self.presence.holds(code, date)
    }

    fn row_on<'a, R: Row>(
        &self,
        rows: &'a [R],
        code: R::Code,
        date: NaiveDate,
    ) -> Result<&'a R, UnitError> {
        self.covered(date)?;
        in_force(rows, code, date).map_err(|absence| {
            let code = code.into();
            match absence {
                Absence::Unknown => UnitError::Unknown { code },
                Absence::NotYet(row) => UnitError::NotYet {
                    code,
                    date,
                    full_name: row.full_name(),
                    valid: row.valid(),
                },
                Absence::NoLonger(row) => UnitError::NoLonger {
                    code,
                    date,
                    full_name: row.full_name(),
                    valid: row.valid(),
                    fate: self.fate(code, row.valid(), date),
                },
            }
        })
    }

    /// The commune (xã) that has a code on a date.
    ///
    /// # Errors
    /// Those of [`Gazetteer::unit_on`], and [`UnitError::NotACommune`] for a ward or a township.
    pub fn commune_on(&self, code: CommuneCode, date: NaiveDate) -> Result<&Unit, UnitError> {
        let unit = self.unit_on(code, date)?;
        if unit.kind() == UnitKind::Commune {
            Ok(unit)
        } else {
            Err(UnitError::NotACommune {
                code,
                kind: unit.kind(),
                name: unit.name().into(),
            })
        }
    }

    /// The district that has a code on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::unit_on`].
    pub fn district_on(&self, code: DistrictCode, date: NaiveDate) -> Result<&District, UnitError> {
        self.row_on(&self.districts, code, date)
    }

    /// The districts on a date, in the order of their codes; none if the date is not covered.
    pub fn districts_on(&self, date: NaiveDate) -> impl Iterator<Item = &District> {
        self.districts
            .iter()
            .filter(move |district| district.valid().contains(date))
    }

    /// The communes, wards and townships on a date, in the order of their codes; none if the date
    /// is not covered.
    pub fn units_on(&self, date: NaiveDate) -> impl Iterator<Item = &Unit> {
        self.units
            .iter()
            .filter(move |unit| unit.valid().contains(date))
    }

    /// The communes (xã) of a district or of a province on a date, in the order of their codes; none
    /// if the date is not covered.
    pub fn communes_in(
        &self,
        parent: impl Into<Parent>,
        date: NaiveDate,
    ) -> impl Iterator<Item = &Unit> {
        let parent = parent.into();
        self.units_on(date).filter(move |unit| {
            unit.kind() == UnitKind::Commune && self.lies_in(unit, parent, date)
        })
    }

    /// Whether a unit lies in a district or a province on a date, in the latter also by its district.
    pub(super) fn lies_in(&self, unit: &Unit, parent: Parent, date: NaiveDate) -> bool {
        match parent {
            Parent::District(district) => unit.district() == Some(district),
            Parent::Province(province) => self.province_of(unit, date) == Some(province),
        }
    }

    /// The names, folded, that several rows of communes, wards and townships bear, at whatever
    /// time, as their own or as another name; with the rows in the order of their codes.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = (&str, Vec<&Unit>)> {
        self.names.shared().map(|(name, positions)| {
            let units = positions.filter_map(|position| self.units.get(position));
            (name, units.collect())
        })
    }

    pub(super) fn covered(&self, date: NaiveDate) -> Result<(), UnitError> {
        if self.coverage.contains(date) {
            Ok(())
        } else {
            Err(UnitError::OutsideCoverage {
                date,
                coverage: self.coverage,
            })
        }
    }
}

/// The rows of a code, in the order of time.
fn rows_of<R: Row>(rows: &[R], code: R::Code) -> impl Iterator<Item = &R> {
    let first = rows.partition_point(|row| row.code() < code);
    rows.iter()
        .skip(first)
        .take_while(move |row| row.code() == code)
}
