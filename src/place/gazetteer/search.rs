//! The search behind look-up by name.

use alloc::vec::Vec;

use super::gazetteer::Gazetteer;
use super::lookup_error::{LookupError, day_of};
use crate::calendar::NaiveDate;
use crate::place::code::{Level, Parent};
use crate::place::name::{Slot, Spelling, readings};
use crate::place::unit::{Place, Unit, UnitKind};

/// The places among which a name is looked up.
#[derive(Clone, Copy)]
pub(super) enum Scope {
    All,
    Districts,
    /// Communes, wards and townships, of one district or province or of all.
    Units(Option<Parent>),
    /// Communes, of one district or province or of all.
    Communes(Option<Parent>),
}

impl Gazetteer {
    pub(super) fn search(
        &self,
        text: &str,
        date: NaiveDate,
        scope: Scope,
    ) -> Result<Place<'_>, LookupError> {
        self.covered(date)?;
        if let Some(place) = self.only_by_name(text, date, scope) {
            return Ok(place);
        }
        let found = self.in_force_by_name(text, date, scope);
        if !found.is_empty() {
            return Err(LookupError::Ambiguous {
                text: text.into(),
                candidates: self.candidates(&found, date),
            });
        }
        let at_other_times = self.by_name(text, date, scope, |_| true);
        if at_other_times.is_empty() {
            return Err(LookupError::NotFound { text: text.into() });
        }
        Err(LookupError::NotInForce {
            text: text.into(),
            date,
            candidates: self.candidates(&at_other_times, date),
        })
    }

    /// The place in force that a text means, if it can mean only one. It is found without an
    /// allocation.
    fn only_by_name(&self, text: &str, date: NaiveDate, scope: Scope) -> Option<Place<'_>> {
        for &spelling in Spelling::of(text) {
            let key = spelling.key(text);
            let mut found: Option<Slot> = None;
            for reading in readings(key.as_str()) {
                for slot in self.names.matching(reading.name(), spelling) {
                    let place = self.place(slot).filter(|&place| {
                        reading.allows(place)
                            && self.is_within(place, date, scope)
                            && self.is_in_force(place, date)
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

    pub(super) fn in_force_by_name(
        &self,
        text: &str,
        date: NaiveDate,
        scope: Scope,
    ) -> Vec<Place<'_>> {
        self.by_name(text, date, scope, |place| self.is_in_force(place, date))
    }

    fn is_in_force(&self, place: Place<'_>, date: NaiveDate) -> bool {
        match place {
            Place::Province(province) => self.rows.presence.holds(province.code(), date),
            Place::District(district) => district.valid().contains(date),
            Place::Unit(unit) => unit.valid().contains(date),
        }
    }

    /// The places that a text can mean, in the order of their codes, by the first spelling that
    /// gives any.
    pub(super) fn by_name(
        &self,
        text: &str,
        date: NaiveDate,
        scope: Scope,
        wanted: impl Fn(Place<'_>) -> bool,
    ) -> Vec<Place<'_>> {
        for &spelling in Spelling::of(text) {
            let key = spelling.key(text);
            let mut slots: Vec<Slot> = Vec::new();
            for reading in readings(key.as_str()) {
                slots.extend(
                    self.names
                        .matching(reading.name(), spelling)
                        .filter(|&slot| {
                            self.place(slot).is_some_and(|place| {
                                reading.allows(place)
                                    && self.is_within(place, date, scope)
                                    && wanted(place)
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

    fn is_within(&self, place: Place<'_>, date: NaiveDate, scope: Scope) -> bool {
        let lies_in = |unit: &Unit, parent: Option<Parent>| {
            // A unit of another time lay in the district of that time.
            let day = day_of(unit, date);
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
