//! The units of an area over a period, found by code.

use alloc::vec::Vec;

use super::consistency::check;
use super::name_index::NameIndex;
use super::row::{Row, in_force};
use super::{
    CommuneCode, District, DistrictCode, GazetteerError, Province, Unit, UnitError, UnitKind,
    province,
};
use crate::calendar::{NaiveDate, Period};

/// The districts and units of an area (danh mục đơn vị hành chính), over a period that is covered
/// without gaps.
///
/// Every question carries a date. Inside the coverage, what is not listed does not exist; about
/// other dates the gazetteer says nothing.
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
        let mut provinces: Vec<&'static Province> = districts
            .iter()
            .filter_map(|district| province(district.province()))
            .collect();
        provinces.sort_unstable();
        provinces.dedup();
        let names = NameIndex::new(&provinces, &districts, &units);
        Self {
            coverage,
            districts,
            units,
            names,
        }
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

    /// The unit that has a code on a date.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`], [`UnitError::Unknown`], or [`UnitError::NotInForce`] for a
    /// code that was retired before the date or given after it.
    pub fn unit_on(&self, code: CommuneCode, date: NaiveDate) -> Result<&Unit, UnitError> {
        self.covered(date)?;
        in_force(&self.units, code, date)
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
        self.covered(date)?;
        in_force(&self.districts, code, date)
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

    /// The communes (xã) of a district on a date, in the order of their codes; none if the date
    /// is not covered or the district is not there.
    pub fn communes_in(
        &self,
        district: DistrictCode,
        date: NaiveDate,
    ) -> impl Iterator<Item = &Unit> {
        self.units_on(date)
            .filter(move |unit| unit.kind() == UnitKind::Commune && unit.district() == district)
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
