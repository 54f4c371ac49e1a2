//! The units of an area over a period, and what became of them.

use alloc::vec::Vec;

use super::consistency::check;
use super::consistency_of_successions::check_successions;
use super::name_index::NameIndex;
use super::presence::Presence;
use super::row::Row;
use super::succession_table::SuccessionTable;
use super::{District, GazetteerError, Province, Succession, Unit, province};
use crate::calendar::Period;

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
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "super::gazetteer_form::GazetteerForm")]
pub struct Gazetteer {
    coverage: Period,
    districts: Vec<District>,
    units: Vec<Unit>,
    pub(super) names: NameIndex,
    pub(super) presence: Presence,
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

    /// The names, folded, that several rows of communes, wards and townships bear, at whatever
    /// time, as their own or as another name; with the rows in the order of their codes.
    pub(crate) fn shared_names(&self) -> impl Iterator<Item = (&str, Vec<&Unit>)> {
        self.names.shared().map(|(name, positions)| {
            let units = positions.filter_map(|position| self.units.get(position));
            (name, units.collect())
        })
    }
}
