//! Look-up by name, as people write it.

use alloc::vec::Vec;

use super::gazetteer::Gazetteer;
use super::lookup_error::LookupError;
use super::search::Scope;
use crate::calendar::NaiveDate;
use crate::place::code::Parent;
use crate::place::unit::{District, Place, Unit};

/// A name is read in every usual spelling (see [`fold`](crate::text::fold)), with or without the
/// kind before it: `Xã Mi Hoà`, `X. Mi Hòa`, `TP.Hòa Bình`, `huyen da bac`. A kind that is written
/// must be right. Aliases count as names. A text without any diacritic is first read as it is
/// (`Bao La`), and only if nothing has that name, as typed without them (`da bac`).
impl Gazetteer {
    /// The place with a name on a date, among the units, the districts and their provinces.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::place::{LookupError, Place};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// let date = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap();
    /// for (text, full_name) in [
    ///     ("TP.Hòa Bình", "Thành phố Hòa Bình"),
    ///     ("H. Kì Sơn", "Huyện Kỳ Sơn"),
    ///     ("TT Kỳ Sơn", "thị trấn Kỳ Sơn"),
    ///     ("yen thuy", "Huyện Yên Thủy"),
    /// ] {
    ///     assert_eq!(gazetteer.find(text, date)?.full_name(), full_name);
    /// }
    /// # Ok::<(), LookupError>(())
    /// ```
    ///
    /// # Errors
    /// - [`LookupError::Code`] when the date is not covered;
    /// - [`LookupError::Ambiguous`] when several places have the name, such as `Hòa Bình`;
    /// - [`LookupError::NotInForce`] when the name is only known at other times;
    /// - [`LookupError::NotFound`] otherwise, also for a text without letters.
    pub fn find(&self, text: &str, date: NaiveDate) -> Result<Place<'_>, LookupError> {
        self.search(text, date, Scope::All)
    }

    /// The district, city, town or urban district with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`].
    pub fn find_district(&self, text: &str, date: NaiveDate) -> Result<&District, LookupError> {
        match self.search(text, date, Scope::Districts)? {
            Place::District(district) => Ok(district),
            Place::Province(_) | Place::Unit(_) => Err(LookupError::NotFound { text: text.into() }),
        }
    }

    /// The commune, ward or township with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`].
    pub fn find_unit(&self, text: &str, date: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_unit(text, date, None)
    }

    /// The commune, ward or township with a name in a district or a province on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`], and [`LookupError::Code`] when the district or the province is not
    /// there.
    pub fn find_unit_in(
        &self,
        text: &str,
        parent: impl Into<Parent>,
        date: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        let parent = parent.into();
        self.place_on(parent.code(), date)?;
        self.search_unit(text, date, Some(parent))
    }

    /// The commune (xã) with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`], and [`LookupError::NotACommune`] when only wards or townships have
    /// the name.
    pub fn find_commune(&self, text: &str, date: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_commune(text, date, None)
    }

    /// The commune (xã) with a name in a district or a province on a date. Names that repeat in a
    /// province rarely repeat in a district.
    ///
    /// # Errors
    /// As [`Gazetteer::find_commune`], and [`LookupError::Code`] when the district or the province
    /// is not there.
    pub fn find_commune_in(
        &self,
        text: &str,
        parent: impl Into<Parent>,
        date: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        let parent = parent.into();
        self.place_on(parent.code(), date)?;
        self.search_commune(text, date, Some(parent))
    }

    /// Every place that has a name at any time, in the order of codes and then of time. A unit that
    /// was changed and kept its name is there once for each state.
    ///
    /// ```
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let gazetteer = hoa_binh::gazetteer();
    /// // The name moved from code to code.
    /// let codes: Vec<String> = gazetteer
    ///     .places_named("xã Liên Sơn")
    ///     .into_iter()
    ///     .map(|place| place.code().to_string())
    ///     .collect();
    /// assert_eq!(codes, ["04960", "04966", "04969"]);
    /// ```
    #[must_use]
    pub fn places_named(&self, text: &str) -> Vec<Place<'_>> {
        self.by_name(text, self.coverage().from(), Scope::All, |_| true)
    }

    fn search_commune(
        &self,
        text: &str,
        date: NaiveDate,
        parent: Option<Parent>,
    ) -> Result<&Unit, LookupError> {
        let error = match self.search(text, date, Scope::Communes(parent)) {
            Ok(Place::Unit(unit)) => return Ok(unit),
            Ok(Place::Province(_) | Place::District(_)) => {
                LookupError::NotFound { text: text.into() }
            }
            Err(error @ LookupError::Ambiguous { .. }) => return Err(error),
            Err(error) => error,
        };
        // Say what the name is instead, if it is a ward or a township on this date.
        let others = self.in_force_by_name(text, date, Scope::Units(parent));
        if others.is_empty() {
            return Err(error);
        }
        Err(LookupError::NotACommune {
            text: text.into(),
            candidates: self.candidates(&others, date),
        })
    }

    fn search_unit(
        &self,
        text: &str,
        date: NaiveDate,
        parent: Option<Parent>,
    ) -> Result<&Unit, LookupError> {
        match self.search(text, date, Scope::Units(parent))? {
            Place::Unit(unit) => Ok(unit),
            Place::Province(_) | Place::District(_) => {
                Err(LookupError::NotFound { text: text.into() })
            }
        }
    }
}
