//! Look-up by name, as people write it.

use alloc::vec::Vec;

use super::kind_word::readings;
use super::name_index::{Slot, Spelling};
use super::{
    Candidate, District, DistrictCode, Gazetteer, Level, LookupError, Place, Unit, UnitKind,
};
use crate::calendar::NaiveDate;

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
            Place::Province(_) | Place::Unit(_) => Err(not_found(text)),
        }
    }

    /// The commune, ward or township with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`].
    pub fn find_unit(&self, text: &str, date: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_unit(text, date, None)
    }

    /// The commune, ward or township with a name in a district on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`], and [`LookupError::Code`] when the district is not there.
    pub fn find_unit_in(
        &self,
        district: DistrictCode,
        text: &str,
        date: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        self.district_on(district, date)?;
        self.search_unit(text, date, Some(district))
    }

    /// The commune (xã) with a name on a date.
    ///
    /// # Errors
    /// As [`Gazetteer::find`], and [`LookupError::NotACommune`] when only wards or townships have
    /// the name.
    pub fn find_commune(&self, text: &str, date: NaiveDate) -> Result<&Unit, LookupError> {
        self.search_commune(text, date, None)
    }

    /// The commune (xã) with a name in a district on a date. Names that repeat in a province
    /// rarely repeat in a district.
    ///
    /// # Errors
    /// As [`Gazetteer::find_commune`], and [`LookupError::Code`] when the district is not there.
    pub fn find_commune_in(
        &self,
        district: DistrictCode,
        text: &str,
        date: NaiveDate,
    ) -> Result<&Unit, LookupError> {
        self.district_on(district, date)?;
        self.search_commune(text, date, Some(district))
    }

    fn search_commune(
        &self,
        text: &str,
        date: NaiveDate,
        district: Option<DistrictCode>,
    ) -> Result<&Unit, LookupError> {
        let error = match self.search(text, date, Scope::Communes(district)) {
            Ok(Place::Unit(unit)) => return Ok(unit),
            Ok(Place::Province(_) | Place::District(_)) => not_found(text),
            Err(error @ LookupError::Ambiguous { .. }) => return Err(error),
            Err(error) => error,
        };
        // Say what the name is instead, if it is a ward or a township on this date.
        let others = self.in_force_by_name(text, date, Scope::Units(district));
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
        district: Option<DistrictCode>,
    ) -> Result<&Unit, LookupError> {
        match self.search(text, date, Scope::Units(district))? {
            Place::Unit(unit) => Ok(unit),
            Place::Province(_) | Place::District(_) => Err(not_found(text)),
        }
    }

    fn search(&self, text: &str, date: NaiveDate, scope: Scope) -> Result<Place<'_>, LookupError> {
        self.covered(date)?;
        let found = self.in_force_by_name(text, date, scope);
        if let [place] = *found {
            return Ok(place);
        }
        if !found.is_empty() {
            return Err(LookupError::Ambiguous {
                text: text.into(),
                candidates: self.candidates(&found, date),
            });
        }
        let at_other_times = self.by_name(text, scope, |_| true);
        if at_other_times.is_empty() {
            return Err(not_found(text));
        }
        Err(LookupError::NotInForce {
            text: text.into(),
            date,
            candidates: self.candidates(&at_other_times, date),
        })
    }

    fn in_force_by_name(&self, text: &str, date: NaiveDate, scope: Scope) -> Vec<Place<'_>> {
        self.by_name(text, scope, |place| {
            place.valid().is_none_or(|valid| valid.contains(date))
        })
    }

    /// The places that a text can mean, in the order of their codes, by the first spelling that
    /// gives any.
    fn by_name(
        &self,
        text: &str,
        scope: Scope,
        wanted: impl Fn(Place<'_>) -> bool,
    ) -> Vec<Place<'_>> {
        for &spelling in Spelling::of(text) {
            let key = spelling.key(text);
            let mut slots: Vec<Slot> = Vec::new();
            for reading in readings(&key, spelling) {
                slots.extend(
                    self.names
                        .matching(reading.name(), spelling)
                        .filter(|&slot| {
                            self.place(slot).is_some_and(|place| {
                                reading.allows(place) && scope.holds(place) && wanted(place)
                            })
                        }),
                );
            }
            // Two readings of a text can lead to the same place.
            slots.sort_unstable();
            slots.dedup();
            if !slots.is_empty() {
                return slots
                    .into_iter()
                    .filter_map(|slot| self.place(slot))
                    .collect();
            }
        }
        Vec::new()
    }

    fn place(&self, slot: Slot) -> Option<Place<'_>> {
        match slot {
            Slot::Province(province) => Some(Place::Province(province)),
            Slot::District(position) => self.districts().get(position).map(Place::District),
            Slot::Unit(position) => self.units().get(position).map(Place::Unit),
        }
    }

    fn candidates(&self, places: &[Place<'_>], date: NaiveDate) -> Vec<Candidate> {
        let candidate = |&place: &Place<'_>| {
            let district = match place {
                Place::Unit(unit) => {
                    // A unit of another time lay in the district of that time.
                    let then = unit.valid().contains(date);
                    let then = if then { date } else { unit.valid().from() };
                    let district = self.district_on(unit.district(), then);
                    district.ok().map(District::full_name)
                }
                Place::Province(_) | Place::District(_) => None,
            };
            Candidate::new(place.code(), place.full_name(), district, place.valid())
        };
        places.iter().map(candidate).collect()
    }
}

/// Among which places a name is looked up.
#[derive(Clone, Copy)]
enum Scope {
    All,
    Districts,
    /// Communes, wards and townships, of one district or of all.
    Units(Option<DistrictCode>),
    /// Communes, of one district or of all.
    Communes(Option<DistrictCode>),
}

impl Scope {
    fn holds(self, place: Place<'_>) -> bool {
        let lies_in = |unit: &Unit, district: Option<DistrictCode>| {
            district.is_none_or(|district| unit.district() == district)
        };
        match (self, place) {
            (Self::All, _) => true,
            (Self::Districts, place) => place.level() == Level::District,
            (Self::Units(district), Place::Unit(unit)) => lies_in(unit, district),
            (Self::Communes(district), Place::Unit(unit)) => {
                unit.kind() == UnitKind::Commune && lies_in(unit, district)
            }
            (Self::Units(_) | Self::Communes(_), _) => false,
        }
    }
}

fn not_found(text: &str) -> LookupError {
    LookupError::NotFound { text: text.into() }
}
