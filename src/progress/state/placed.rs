//! Which record of a state speaks of which unit of a gazetteer.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::sameness::{Sameness, sameness};
use super::{CommuneProgress, StateReading};
use crate::assessment::Conclusion;
use crate::place::{CommuneCode, District, DistrictCode, Gazetteer, ProvinceCode, Unit};
use crate::recognition::{Standing, StandingEntry, StandingEvent};
use crate::sorted::{sort, sort_by_key};
use crate::works::{ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel};

/// A state read together with a gazetteer: the units of a province on a day, each with the records
/// that speak of it. A record of a day on which its code belonged to another unit speaks of that
/// other unit. What is dated after the day speaks of nothing yet.
#[derive(Debug, Clone)]
pub(in crate::progress) struct PlacedState<'a> {
    reading: StateReading<'a>,
    gazetteer: &'a Gazetteer,
    date: NaiveDate,
    /// Codes ascending.
    districts: Vec<DistrictCode>,
    /// Codes ascending.
    communes: Vec<CommuneProgress<'a>>,
    /// The same communes by district and code.
    by_district: Vec<CommuneProgress<'a>>,
}

impl<'a> PlacedState<'a> {
    pub(in crate::progress) fn of(
        reading: StateReading<'a>,
        gazetteer: &'a Gazetteer,
        (province, date): (ProvinceCode, NaiveDate),
    ) -> Self {
        let districts = gazetteer.districts_on(date);
        let districts = districts.filter(|district| district.province() == province);
        let mut districts: Vec<DistrictCode> = districts.map(District::code).collect();
        sort(&mut districts);
        let mut placed = Self {
            reading,
            gazetteer,
            date,
            districts,
            communes: Vec::new(),
            by_district: Vec::new(),
        };
        let mut communes = Vec::new();
        for unit in gazetteer.communes_in(province, date) {
            communes.push(placed.commune_of(unit));
        }
        sort_by_key(&mut communes, CommuneProgress::code);
        placed.by_district.clone_from(&communes);
        let by_district = &mut placed.by_district;
        sort_by_key(by_district, |one| (one.district(), one.code()));
        placed.communes = communes;
        placed
    }

    /// A commune with its latest result and its standing, as far as they speak of it.
    fn commune_of(&self, unit: &'a Unit) -> CommuneProgress<'a> {
        let mut commune = CommuneProgress::new(unit);
        for result in self.reading.results_of(unit.code()) {
            if result.date() <= self.date && self.is_same(unit, result.date()) {
                commune.set_result(result);
            }
        }
        let standing = self.reading.standing(unit.code());
        let is_own = |standing: &&Standing| {
            let entries = own_entries(standing, self.date).iter();
            let mut days = entries.filter_map(StandingEntry::date);
            days.all(|on| self.is_same(unit, on))
        };
        if let Some(standing) = standing.filter(is_own) {
            commune.set_standing(standing);
        }
        commune
    }

    pub(in crate::progress) const fn reading(&self) -> &StateReading<'a> {
        &self.reading
    }

    pub(in crate::progress) const fn gazetteer(&self) -> &'a Gazetteer {
        self.gazetteer
    }

    pub(in crate::progress) const fn date(&self) -> NaiveDate {
        self.date
    }

    pub(in crate::progress) fn districts(&self) -> &[DistrictCode] {
        &self.districts
    }

    pub(in crate::progress) fn communes(&self) -> &[CommuneProgress<'a>] {
        &self.communes
    }

    pub(in crate::progress) fn commune(&self, code: CommuneCode) -> Option<&CommuneProgress<'a>> {
        let place = self
            .communes
            .binary_search_by_key(&code, CommuneProgress::code);
        self.communes.get(place.ok()?)
    }

    /// The communes of a district, codes ascending; without one, those that lie directly in the
    /// province.
    pub(in crate::progress) fn communes_in(
        &self,
        district: Option<DistrictCode>,
    ) -> &[CommuneProgress<'a>] {
        let communes = &self.by_district;
        let start = communes.partition_point(|one| one.district() < district);
        let end = communes.partition_point(|one| one.district() <= district);
        communes.get(start..end).unwrap_or_default()
    }

    /// What a unit of the day is to the unit that had its code on the day of a record.
    pub(in crate::progress) fn sameness(&self, unit: &Unit, on: NaiveDate) -> Sameness {
        sameness(self.gazetteer, (unit, self.date), on)
    }

    /// Whether a record of a day that bears the code of a unit speaks of that unit.
    fn is_same(&self, unit: &Unit, on: NaiveDate) -> bool {
        self.sameness(unit, on) == Sameness::Same
    }

    // --- works --------------------------------------------------------------------

    pub(in crate::progress) fn roads_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = &'a GreenRoad> {
        let roads = self.reading.roads_in(commune);
        roads.filter(move |road| self.owns(commune, road.completed))
    }

    pub(in crate::progress) fn models_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = &'a ValueChainModel> {
        let models = self.reading.models_in(commune);
        models.filter(move |model| self.owns(commune, first_day(model)))
    }

    pub(in crate::progress) fn hamlets_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = (&'a ExemplaryHamlet, Conclusion<HamletReason>)> {
        let hamlets = self.reading.hamlets_in(commune, self.date);
        hamlets
            .into_iter()
            .filter(move |(hamlet, _)| self.owns(commune, hamlet.attested))
    }

    /// Whether the works of a commune that bear a day are its own. What was built in a commune stays
    /// in it when it takes in others.
    fn owns(&self, commune: CommuneCode, on: Option<NaiveDate>) -> bool {
        match (self.commune(commune), on) {
            (Some(commune), Some(on)) => self.sameness(commune.unit(), on).keeps_works(),
            _ => true,
        }
    }
}

/// The entries up to a day that are to speak of the commune: all, or those after the last one by
/// which it was succeeded by a unit of its own code, with that one.
pub(in crate::progress) fn own_entries(standing: &Standing, as_of: NaiveDate) -> &[StandingEntry] {
    let entries = entries_up_to(standing, as_of);
    entries
        .get(own_start(standing, as_of)..)
        .unwrap_or_default()
}

/// The place of the last entry up to a day by which a commune was succeeded by a unit of its own
/// code; 0 without one.
pub(in crate::progress) fn own_start(standing: &Standing, as_of: NaiveDate) -> usize {
    let succeeded = entries_up_to(standing, as_of)
        .iter()
        .rposition(|entry| match &entry.event {
            StandingEvent::Succeeded { by } => by.contains(&standing.commune()),
            _ => false,
        });
    succeeded.unwrap_or(0)
}

/// The entries before the first one that is known to be later than a day.
fn entries_up_to(standing: &Standing, as_of: NaiveDate) -> &[StandingEntry] {
    let entries = standing.entries();
    let is_later = |entry: &StandingEntry| entry.date().is_some_and(|on| on > as_of);
    let end = entries.iter().position(is_later).unwrap_or(entries.len());
    entries.get(..end).unwrap_or_default()
}

/// The first day that is known of a model.
pub(in crate::progress) fn first_day(model: &ValueChainModel) -> Option<NaiveDate> {
    let judged = model.judgements.iter().map(|judgement| judgement.on);
    model.start.into_iter().chain(judged).min()
}
