//! The [`Gazetteer`]: rows of units and districts over a period, and what became of them.
//!
//! - By code: [`Gazetteer::unit_on`], [`Gazetteer::place_on`], with a [`UnitError`] that says why
//!   not.
//! - By name, as people write it: [`Gazetteer::find`], [`Gazetteer::find_commune_in`], with a
//!   [`LookupError`].
//! - What is in force: [`Gazetteer::units_on`], [`Gazetteer::communes_in`],
//!   [`Gazetteer::counts_on`].
//! - What became of units: [`Gazetteer::descents`], [`Gazetteer::lineage`].

mod by_code;
mod by_name;
mod candidate;
mod check_rows;
mod check_successions;
mod counts;
mod history;
mod lookup_error;
mod problem;
mod rows;
mod unit_error;

pub use candidate::{Candidate, Fate};
pub use counts::{KindCounts, PlaceCounts};
pub use lookup_error::LookupError;
pub use problem::{GazetteerError, GazetteerProblem};
pub use unit_error::UnitError;

use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use check_rows::check_rows;
use check_successions::check_successions;
use rows::Rows;

use crate::calendar::{NaiveDate, Period};
use crate::place::change::{Succession, SuccessionTable};
use crate::place::code::{Parent, ProvinceCode};
use crate::place::name::NameIndex;
use crate::place::unit::{District, Province, Unit, UnitKind, province};
use crate::sorted::sort_by_key;
use crate::text::fold;

/// The districts and units of an area (danh mục đơn vị hành chính), over a period that is covered
/// without gaps.
///
/// Every question carries a date. Inside the coverage, what is not listed does not exist; about
/// other dates the gazetteer says nothing. With a table of [`Succession`]s it also says what became
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
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "GazetteerForm")]
#[doc(alias = "danh mục đơn vị hành chính")]
pub struct Gazetteer {
    rows: Rows,
    names: NameIndex,
    successions: Option<SuccessionTable>,
    partial: Vec<PartialProvince>,
}

/// A province of which a gazetteer lists only a part, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct PartialProvince {
    province: ProvinceCode,
    valid: Period,
}

impl Gazetteer {
    /// A gazetteer of rows in any order.
    ///
    /// A province is known by its code alone; it can be found by name if it is one of
    /// [`provinces`](crate::place::provinces) or of [`Gazetteer::with_provinces`].
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
        GazetteerError::of(check_rows(&gazetteer.rows))?;
        Ok(gazetteer)
    }

    /// A gazetteer of the crate's own tables; a test shows that [`Gazetteer::new`] accepts them.
    pub(crate) fn of_checked(coverage: Period, districts: Vec<District>, units: Vec<Unit>) -> Self {
        let rows = Rows::new(coverage, districts, units);
        Self {
            names: NameIndex::new(&rows.provinces, &rows.districts, &rows.units),
            rows,
            successions: None,
            partial: Vec::new(),
        }
    }

    /// Adds provinces, so that they are named and found by name; one of the catalogue of 2018 with
    /// the same code gives way.
    ///
    /// ```
    /// use nongthonmoi::calendar::{NaiveDate, Period};
    /// use nongthonmoi::place::{Gazetteer, Province, ProvinceKind, Region, Unit, UnitKind};
    ///
    /// let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    /// let period = Period::new(day, None)?;
    /// let code = "98".parse()?;
    /// let units = vec![Unit::new("99801".parse()?, "Một", UnitKind::Commune, code, period)];
    /// let made_up =
    ///     Province::new(code, "Giả Định", ProvinceKind::Province, Region::RedRiverDelta);
    /// let gazetteer = Gazetteer::new(period, vec![], units)?.with_provinces(vec![made_up])?;
    /// assert_eq!(gazetteer.find("tỉnh Giả Định", day)?.code().to_string(), "98");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`GazetteerError`] lists all names that are blank.
    pub fn with_provinces(mut self, provinces: Vec<Province>) -> Result<Self, GazetteerError> {
        let blank = provinces.iter().filter(|one| fold(one.name()).is_empty());
        let blank = blank.map(|one| GazetteerProblem::BlankName {
            code: one.code().into(),
        });
        GazetteerError::of(blank.collect())?;
        let all = &mut self.rows.provinces;
        for province in provinces {
            all.retain(|one| one.code() != province.code());
            all.push(province);
        }
        sort_by_key(all, Province::code);
        self.names = NameIndex::new(all, &self.rows.districts, &self.rows.units);
        Ok(self)
    }

    /// Adds the links that say what became of the units, in any order.
    ///
    /// For a day on which a unit ends or begins, the links must be complete: they name every unit
    /// that ended and every one that began. A unit that goes on unchanged needs a link, of kind
    /// [`Kept`](crate::place::ChangeKind::Kept), only where others go into it or a part of it goes
    /// away.
    ///
    /// # Errors
    /// [`GazetteerError`] lists all links that do not fit the rows, and all rows whose origin or
    /// fate no link states.
    pub fn with_successions(self, successions: Vec<Succession>) -> Result<Self, GazetteerError> {
        let table = SuccessionTable::new(successions);
        GazetteerError::of(check_successions(&self.rows, &table))?;
        Ok(Self {
            successions: Some(table),
            ..self
        })
    }

    /// With successions of the crate's own tables; a test shows that
    /// [`Gazetteer::with_successions`] accepts them.
    pub(crate) fn with_checked_successions(mut self, successions: Vec<Succession>) -> Self {
        self.successions = Some(SuccessionTable::new(successions));
        self
    }

    /// States that only a part of a province is listed in a period, as of Phú Thọ since 01/07/2025 in
    /// the built-in gazetteer of Hòa Bình. What is counted there is no number of the province.
    #[must_use]
    pub fn with_partial(mut self, province: ProvinceCode, valid: Period) -> Self {
        self.partial.push(PartialProvince { province, valid });
        sort_by_key(&mut self.partial, |one| {
            (one.province, one.valid.from(), one.valid.until())
        });
        self.partial.dedup();
        self
    }

    /// Whether all units of a province are listed on a date: the date is covered, something lies in
    /// the province, and it is not stated that only a part is listed.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::place::ProvinceCode;
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let date = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
    /// assert!(gazetteer.covers_whole("17".parse()?, date(2018)));
    /// assert!(!gazetteer.covers_whole("25".parse()?, date(2025)));
    /// # Ok::<(), nongthonmoi::place::InvalidCode>(())
    /// ```
    #[must_use]
    pub fn covers_whole(&self, province: ProvinceCode, as_of: NaiveDate) -> bool {
        let is_here = |one: &PartialProvince| one.province == province && one.valid.contains(as_of);
        self.coverage().contains(as_of)
            && self.rows.presence.holds(province, as_of)
            && !self.partial.iter().any(is_here)
    }

    /// The period that the gazetteer covers.
    #[must_use]
    pub const fn coverage(&self) -> Period {
        self.rows.coverage
    }

    /// All rows of districts, in the order of their codes and then of time.
    #[must_use]
    pub fn districts(&self) -> &[District] {
        &self.rows.districts
    }

    /// All rows of units, in the order of their codes and then of time.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.rows.units
    }

    /// All links from units to their successors, in the order of predecessor, day and successor;
    /// none if the gazetteer has no successions.
    #[must_use]
    pub fn successions(&self) -> &[Succession] {
        self.successions
            .as_ref()
            .map_or(&[], SuccessionTable::links)
    }

    /// Whether the gazetteer says what became of its units.
    #[must_use]
    pub const fn has_successions(&self) -> bool {
        self.successions.is_some()
    }

    /// The folded names that several rows of communes, wards and townships have at any time, as
    /// their own name or as an alias; with the rows in the order of their codes.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = (&str, Vec<&Unit>)> {
        self.names.shared().map(|(name, positions)| {
            let units = positions.filter_map(|position| self.rows.units.get(position));
            (name, units.collect())
        })
    }
}

/// The serde form of a gazetteer. Reading checks it as [`Gazetteer::new`] and
/// [`Gazetteer::with_successions`] do.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct GazetteerForm {
    coverage: Period,
    districts: Vec<District>,
    units: Vec<Unit>,
    #[serde(default)]
    successions: Option<Vec<Succession>>,
    #[serde(default)]
    partial: Vec<PartialProvince>,
    #[serde(default)]
    provinces: Vec<Province>,
}

impl TryFrom<GazetteerForm> for Gazetteer {
    type Error = GazetteerError;

    fn try_from(form: GazetteerForm) -> Result<Self, GazetteerError> {
        let gazetteer = Self::new(form.coverage, form.districts, form.units)?;
        let mut gazetteer = gazetteer.with_provinces(form.provinces)?;
        for one in form.partial {
            gazetteer = gazetteer.with_partial(one.province, one.valid);
        }
        match form.successions {
            Some(successions) => gazetteer.with_successions(successions),
            None => Ok(gazetteer),
        }
    }
}

impl Serialize for Gazetteer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The index is made again when the rows are read.
        let successions = self.successions.as_ref().map(SuccessionTable::links);
        let partial = Some(&self.partial).filter(|partial| !partial.is_empty());
        // Those of the catalogue are there again when the rows are read.
        let is_own = |one: &&Province| province(one.code()) != Some(*one);
        let own: Vec<&Province> = self.rows.provinces.iter().filter(is_own).collect();
        let more = [successions.is_some(), partial.is_some(), !own.is_empty()];
        let more = more.into_iter().filter(|one| *one).count();
        // Of six fields at most.
        let mut form = serializer.serialize_struct("Gazetteer", more.saturating_add(3))?;
        form.serialize_field("coverage", &self.coverage())?;
        form.serialize_field("districts", self.districts())?;
        form.serialize_field("units", self.units())?;
        match successions {
            Some(successions) => form.serialize_field("successions", successions)?,
            None => form.skip_field("successions")?,
        }
        match partial {
            Some(partial) => form.serialize_field("partial", partial)?,
            None => form.skip_field("partial")?,
        }
        if own.is_empty() {
            form.skip_field("provinces")?;
        } else {
            form.serialize_field("provinces", &own)?;
        }
        form.end()
    }
}

impl Gazetteer {
    /// The districts on a date, in the order of their codes; none if the date is not covered.
    pub fn districts_on(&self, as_of: NaiveDate) -> impl Iterator<Item = &District> {
        self.districts()
            .iter()
            .filter(move |district| district.valid().contains(as_of))
    }

    /// The communes, wards and townships on a date, in the order of their codes; none if the date
    /// is not covered.
    pub fn units_on(&self, as_of: NaiveDate) -> impl Iterator<Item = &Unit> {
        self.units()
            .iter()
            .filter(move |unit| unit.valid().contains(as_of))
    }

    /// The communes (xã) of a district or of a province on a date, in the order of their codes; none
    /// if the date is not covered.
    pub fn communes_in(
        &self,
        parent: impl Into<Parent>,
        as_of: NaiveDate,
    ) -> impl Iterator<Item = &Unit> {
        let parent = parent.into();
        self.units_on(as_of).filter(move |unit| {
            unit.kind() == UnitKind::Commune && self.rows.lies_in(unit, parent, as_of)
        })
    }

    /// The province that a unit lies in on a date, directly or by its district.
    #[must_use]
    pub fn province_of(&self, unit: &Unit, as_of: NaiveDate) -> Option<ProvinceCode> {
        self.rows.province_of(unit, as_of)
    }

    /// The period in which districts or units of the gazetteer lie in a province: the one on a date,
    /// or the last one before it, or the first one after it.
    #[must_use]
    pub fn province_valid(&self, code: ProvinceCode, as_of: NaiveDate) -> Option<Period> {
        self.rows.presence.nearest(code, as_of)
    }
}
