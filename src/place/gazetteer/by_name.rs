//! Look-up by name, as people write it.

use alloc::vec::Vec;

use super::Gazetteer;
use super::candidate::Candidate;
use super::lookup_error::LookupError;
use super::rows::day_of;
use crate::calendar::NaiveDate;
use crate::place::code::{Level, Parent};
use crate::place::name::{Slot, Spelling, readings};
use crate::place::unit::{District, Place, Unit, UnitKind};

/// A name is read in every usual spelling (see [`fold`](crate::text::fold)), with or without the
/// kind before it: `Xã Mi Hoà`, `X. Mi Hòa`, `TP.Hòa Bình`, `huyen da bac`. A kind that is written
/// must be right. Aliases count as names. Of several places whose names are read alike, the only one
/// that is spelt as the text is meant (`Tân Mỹ` beside `Tân Mĩ`); [`Gazetteer::alike`] gives the others.
/// A text without any diacritic is first read as it is
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
    pub fn find(&self, text: &str, as_of: NaiveDate) -> Result<Place<'_>, LookupError> {
        self.search(text, as_of, Scope::All)
    }

    /// The district, city, town or urban district with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`].
    pub fn find_district(&self, text: &str, as_of: NaiveDate) -> Result<&District, LookupError> {
        let found = self.search(text, as_of, Scope::Districts)?;
        found.district().ok_or_else(|| not_found(text))
    }

    /// The commune, ward or township with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`].
    pub fn find_unit(&self, text: &str, as_of: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_unit(text, as_of, None)
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
        as_of: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        let parent = self.parent_on(parent.into(), as_of)?;
        self.search_unit(text, as_of, Some(parent))
    }

    /// The commune (xã) with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`], and [`LookupError::NotACommune`] when only wards or townships have
    /// the name.
    pub fn find_commune(&self, text: &str, as_of: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_commune(text, as_of, None)
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
        as_of: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        let parent = self.parent_on(parent.into(), as_of)?;
        self.search_commune(text, as_of, Some(parent))
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
        self.by_name(text, self.coverage().from(), Scope::All, false)
    }

    /// The places in force on a day whose names are read as the text and that have another code than
    /// the place that was found by it: what else the text could mean. In the order of codes.
    ///
    /// ```
    /// use nongthonmoi::calendar::{NaiveDate, Period};
    /// use nongthonmoi::place::{Gazetteer, ProvinceCode, Unit, UnitKind};
    ///
    /// let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    /// let period = Period::new(day, None)?;
    /// let province: ProvinceCode = "17".parse()?;
    /// let unit = |code: &str, name| {
    ///     Ok::<_, Box<dyn std::error::Error>>(Unit::new(
    ///         code.parse()?, name, UnitKind::Commune, province, period,
    ///     ))
    /// };
    /// let units = vec![unit("99801", "Tân Mỹ")?, unit("99802", "Tân Mĩ")?];
    /// let gazetteer = Gazetteer::new(period, vec![], units)?;
    /// let found = gazetteer.find("xã Tân Mỹ", day)?;
    /// assert_eq!(found.code().to_string(), "99801");
    /// let alike = gazetteer.alike("xã Tân Mỹ", found, day);
    /// assert_eq!(alike[0].to_string(), "99802 xã Tân Mĩ (Tỉnh Hòa Bình)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn alike(&self, text: &str, found: Place<'_>, as_of: NaiveDate) -> Vec<Candidate> {
        let mut places = self.by_name(text, as_of, Scope::All, true);
        places.retain(|place| place.code() != found.code());
        self.candidates(&places, as_of)
    }

    fn parent_on(&self, parent: Parent, as_of: NaiveDate) -> Result<Parent, LookupError> {
        self.place_on(parent.code(), as_of)?;
        Ok(parent)
    }

    fn search_unit(
        &self,
        text: &str,
        as_of: NaiveDate,
        parent: Option<Parent>,
    ) -> Result<&Unit, LookupError> {
        let found = self.search(text, as_of, Scope::Units(parent))?;
        found.unit().ok_or_else(|| not_found(text))
    }

    fn search_commune(
        &self,
        text: &str,
        as_of: NaiveDate,
        parent: Option<Parent>,
    ) -> Result<&Unit, LookupError> {
        let error = match self.search(text, as_of, Scope::Communes(parent)) {
            Ok(place) => return place.unit().ok_or_else(|| not_found(text)),
            Err(error) => error,
        };
        // Say what the name is instead, if it is a ward or a township on this date.
        let others = self.by_name(text, as_of, Scope::Units(parent), true);
        if others.is_empty() || matches!(error, LookupError::Ambiguous { .. }) {
            return Err(error);
        }
        Err(LookupError::NotACommune {
            text: text.into(),
            candidates: self.candidates(&others, as_of),
        })
    }

    fn search(&self, text: &str, as_of: NaiveDate, scope: Scope) -> Result<Place<'_>, LookupError> {
        self.covered(as_of)?;
        if let Some(place) = self.only_by_name(text, as_of, scope) {
            return Ok(place);
        }
        let found = self.by_name(text, as_of, scope, true);
        if let Some(place) = only_spelt(text, &found) {
            return Ok(place);
        }
        if !found.is_empty() {
            return Err(LookupError::Ambiguous {
                text: text.into(),
                candidates: self.candidates(&found, as_of),
            });
        }
        let at_other_times = self.by_name(text, as_of, scope, false);
        if at_other_times.is_empty() {
            return Err(not_found(text));
        }
        Err(LookupError::NotInForce {
            text: text.into(),
            date: as_of,
            candidates: self.candidates(&at_other_times, as_of),
        })
    }

    /// The place in force that a text means, if it can mean only one. It is found without an
    /// allocation.
    fn only_by_name(&self, text: &str, as_of: NaiveDate, scope: Scope) -> Option<Place<'_>> {
        for &spelling in Spelling::of(text) {
            let key = spelling.key(text);
            let mut found: Option<Slot> = None;
            for reading in readings(key.as_str()) {
                for slot in self.names.matching(reading.name(), spelling) {
                    let place = self.place(slot).filter(|&place| {
                        reading.allows(place)
                            && self.is_within(place, as_of, scope)
                            && self.is_in_force(place, as_of)
                    });
                    if place.is_some() && *found.get_or_insert(slot) != slot {
                        return None;
                    }
                }
            }
            if let Some(slot) = found {
                return self.place(slot);
            }
        }
        None
    }

    fn is_in_force(&self, place: Place<'_>, as_of: NaiveDate) -> bool {
        match place {
            Place::Province(province) => self.rows.presence.holds(province.code(), as_of),
            Place::District(district) => district.valid().contains(as_of),
            Place::Unit(unit) => unit.valid().contains(as_of),
        }
    }

    /// The places that a text can mean, in force on the date or at any time, in the order of their
    /// codes, by the first spelling that gives any.
    fn by_name(
        &self,
        text: &str,
        as_of: NaiveDate,
        scope: Scope,
        in_force: bool,
    ) -> Vec<Place<'_>> {
        for &spelling in Spelling::of(text) {
            let key = spelling.key(text);
            let mut slots: Vec<Slot> = Vec::new();
            for reading in readings(key.as_str()) {
                for slot in self.names.matching(reading.name(), spelling) {
                    let is_meant = |place| {
                        reading.allows(place)
                            && self.is_within(place, as_of, scope)
                            && (!in_force || self.is_in_force(place, as_of))
                    };
                    if self.place(slot).is_some_and(is_meant) {
                        slots.push(slot);
                    }
                }
            }
            // Two readings of a text can lead to the same place.
            slots.sort_unstable();
            slots.dedup();
            if !slots.is_empty() {
                return slots.iter().filter_map(|slot| self.place(*slot)).collect();
            }
        }
        Vec::new()
    }

    fn place(&self, slot: Slot) -> Option<Place<'_>> {
        match slot {
            Slot::Province(position) => self.rows.provinces.get(position).map(Place::Province),
            Slot::District(position) => self.districts().get(position).map(Place::District),
            Slot::Unit(position) => self.units().get(position).map(Place::Unit),
        }
    }

    fn is_within(&self, place: Place<'_>, as_of: NaiveDate, scope: Scope) -> bool {
        let lies_in = |unit: &Unit, parent: Option<Parent>| {
            // A unit of another time lay in the district of that time.
            let day = day_of(unit, as_of);
            parent.is_none_or(|parent| self.rows.lies_in(unit, parent, day))
        };
        match (scope, place) {
            (Scope::All, _) => true,
            (Scope::Districts, place) => place.level() == Level::District,
            (Scope::Units(parent), Place::Unit(unit)) => lies_in(unit, parent),
            (Scope::Communes(parent), Place::Unit(unit)) => {
                unit.kind() == UnitKind::Commune && lies_in(unit, parent)
            }
            (Scope::Units(_) | Scope::Communes(_), _) => false,
        }
    }
}

/// The places among which a name is looked up.
#[derive(Clone, Copy)]
enum Scope {
    All,
    Districts,
    /// Communes, wards and townships, of one district or province or of all.
    Units(Option<Parent>),
    /// Communes, of one district or province or of all.
    Communes(Option<Parent>),
}

fn not_found(text: &str) -> LookupError {
    LookupError::NotFound { text: text.into() }
}

/// The only one of the places that has a name which ends the text letter for letter, case aside.
fn only_spelt<'a>(text: &str, places: &[Place<'a>]) -> Option<Place<'a>> {
    let text = text.trim().to_lowercase();
    let ends_with = |name: &str| {
        let before = text.strip_suffix(&name.to_lowercase());
        before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    let is_spelt = |place: &&Place<'a>| match place {
        Place::Province(province) => ends_with(province.name()),
        Place::District(district) => ends_with(district.name()),
        Place::Unit(unit) => ends_with(unit.name()) || unit.aliases().any(ends_with),
    };
    let mut spelt = places.iter().filter(is_spelt);
    let first = spelt.next()?;
    spelt.next().is_none().then_some(*first)
}
