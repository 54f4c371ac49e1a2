//! What is in force on a date, and what lies in what.

use super::gazetteer::Gazetteer;
use crate::calendar::{NaiveDate, Period};
use crate::place::code::{Parent, ProvinceCode};
use crate::place::unit::{District, Unit, UnitKind};

impl Gazetteer {
    /// The districts on a date, in the order of their codes; none if the date is not covered.
    pub fn districts_on(&self, date: NaiveDate) -> impl Iterator<Item = &District> {
        self.districts()
            .iter()
            .filter(move |district| district.valid().contains(date))
    }

    /// The communes, wards and townships on a date, in the order of their codes; none if the date
    /// is not covered.
    pub fn units_on(&self, date: NaiveDate) -> impl Iterator<Item = &Unit> {
        self.units()
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
            unit.kind() == UnitKind::Commune && self.rows.lies_in(unit, parent, date)
        })
    }

    /// The province that a unit lies in on a date, directly or by its district.
    #[must_use]
    pub fn province_of(&self, unit: &Unit, date: NaiveDate) -> Option<ProvinceCode> {
        self.rows.province_of(unit, date)
    }

    /// The period in which districts or units of the gazetteer lie in a province: the one on a date,
    /// or the last one before it, or the first one after it.
    #[must_use]
    pub fn province_valid(&self, code: ProvinceCode, date: NaiveDate) -> Option<Period> {
        self.rows.presence.nearest(code, date)
    }
}
