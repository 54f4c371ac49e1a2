//! Look-up by code.

use alloc::vec::Vec;

use super::Gazetteer;
use super::candidate::{Candidate, Fate};
use super::rows::{Absence, Row, day_of, in_force, rows_of};
use super::unit_error::UnitError;
use crate::calendar::{NaiveDate, Period};
use crate::place::change::forward;
use crate::place::code::{CommuneCode, DistrictCode, Level, PlaceCode, ProvinceCode};
use crate::place::unit::{District, Place, Province, Unit, UnitKind};

impl Gazetteer {
    /// The unit that has a code on a date.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`], [`UnitError::Unknown`], [`UnitError::NotYet`] for a code that
    /// was given after the date, and [`UnitError::NoLonger`], with what took the unit's place, for
    /// one that was retired before it.
    pub fn unit_on(&self, code: CommuneCode, as_of: NaiveDate) -> Result<&Unit, UnitError> {
        self.row_on(self.units(), code, as_of)
    }

    /// The commune (xã) that has a code on a date.
    ///
    /// # Errors
    /// Those of [`Gazetteer::unit_on`], and [`UnitError::NotACommune`] for a ward or a township.
    pub fn commune_on(&self, code: CommuneCode, as_of: NaiveDate) -> Result<&Unit, UnitError> {
        let unit = self.unit_on(code, as_of)?;
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
    /// Those of [`Gazetteer::unit_on`].
    pub fn district_on(
        &self,
        code: DistrictCode,
        as_of: NaiveDate,
    ) -> Result<&District, UnitError> {
        self.row_on(self.districts(), code, as_of)
    }

    /// The place that has a code on a date. A province is there as long as a district or a unit
    /// lies in it.
    ///
    /// # Errors
    /// Those of [`Gazetteer::unit_on`]; for a province the fate is [`Fate::Unknown`].
    pub fn place_on(
        &self,
        code: impl Into<PlaceCode>,
        as_of: NaiveDate,
    ) -> Result<Place<'_>, UnitError> {
        match code.into() {
            PlaceCode::Commune(code) => self.unit_on(code, as_of).map(Place::Unit),
            PlaceCode::District(code) => self.district_on(code, as_of).map(Place::District),
            PlaceCode::Province(code) => self.province_on(code, as_of).map(Place::Province),
        }
    }

    fn province_on(&self, code: ProvinceCode, as_of: NaiveDate) -> Result<&Province, UnitError> {
        self.covered(as_of)?;
        let known = self
            .rows
            .province(code)
            .zip(self.province_valid(code, as_of));
        let code = code.into();
        let (province, valid) = known.ok_or(UnitError::Unknown { code })?;
        if valid.contains(as_of) {
            Ok(province)
        } else if as_of < valid.from() {
            Err(UnitError::NotYet {
                code,
                date: as_of,
                full_name: province.full_name(),
                valid,
            })
        } else {
            Err(UnitError::NoLonger {
                code,
                date: as_of,
                full_name: province.full_name(),
                valid,
                fate: Fate::Unknown,
            })
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
            PlaceCode::Commune(code) => rows_of(self.units(), code).map(Place::Unit).collect(),
            PlaceCode::District(code) => rows_of(self.districts(), code)
                .map(Place::District)
                .collect(),
            PlaceCode::Province(code) => {
                let known = self
                    .rows
                    .presence
                    .provinces()
                    .any(|province| province == code);
                let province = self.rows.province(code).filter(|_| known);
                province.map(Place::Province).into_iter().collect()
            }
        }
    }

    fn row_on<'a, R: Row>(
        &self,
        rows: &'a [R],
        code: R::Code,
        as_of: NaiveDate,
    ) -> Result<&'a R, UnitError> {
        self.covered(as_of)?;
        in_force(rows, code, as_of).map_err(|absence| {
            let code = code.into();
            match absence {
                Absence::Unknown => UnitError::Unknown { code },
                Absence::NotYet(row) => UnitError::NotYet {
                    code,
                    date: as_of,
                    full_name: row.full_name(),
                    valid: row.valid(),
                },
                Absence::NoLonger(row) => UnitError::NoLonger {
                    code,
                    date: as_of,
                    full_name: row.full_name(),
                    valid: row.valid(),
                    fate: self.fate(code, row.valid(), as_of),
                },
            }
        })
    }

    pub(super) fn covered(&self, as_of: NaiveDate) -> Result<(), UnitError> {
        if self.coverage().contains(as_of) {
            Ok(())
        } else {
            Err(UnitError::OutsideCoverage {
                date: as_of,
                coverage: self.coverage(),
            })
        }
    }
}

impl Gazetteer {
    /// The place with what it lies in and its period.
    pub(super) fn candidate(&self, place: Place<'_>, as_of: NaiveDate) -> Candidate {
        let parent = place.unit().and_then(|unit| {
            let parent = unit.parent().code();
            self.rows.place(parent, day_of(unit, as_of))
        });
        Candidate {
            code: place.code(),
            full_name: place.full_name(),
            parent: parent.map(Place::full_name),
            valid: self.rows.period(place, as_of),
            fate: None,
        }
    }

    /// The places, with what became of those that ended by the date.
    pub(super) fn candidates(&self, places: &[Place<'_>], as_of: NaiveDate) -> Vec<Candidate> {
        let candidate = |&place: &Place<'_>| {
            let candidate = self.candidate(place, as_of);
            let ended = candidate
                .valid
                .filter(|valid| valid.until().is_some_and(|until| until <= as_of));
            Candidate {
                fate: ended.map(|valid| self.fate(place.code(), valid, as_of)),
                ..candidate
            }
        };
        places.iter().map(candidate).collect()
    }

    /// What became by a day of a unit that had a code for a period before it.
    pub(super) fn fate(&self, code: PlaceCode, valid: Period, as_of: NaiveDate) -> Fate {
        let last = valid.until().and_then(|until| until.pred_opt());
        let last = last.filter(|_| code.level() != Level::Province);
        let Some((last, table)) = last.zip(self.successions.as_ref()) else {
            return Fate::Unknown;
        };
        let descents = forward(table, (code, last), as_of).descents;
        if descents.is_empty() {
            return Fate::Abolished;
        }
        let places = descents
            .into_iter()
            .filter_map(|descent| self.rows.place(descent.successor, as_of));
        Fate::Became(places.map(|place| self.candidate(place, as_of)).collect())
    }
}
