//! The communes of a province on a day, and which record of a state speaks of which of them.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::StateReading;
use crate::assessment::{CommuneResult, Conclusion};
use crate::place::{
    CommuneCode, District, DistrictCode, Extent, Gazetteer, PlaceCode, ProvinceCode, Unit,
    UnitError,
};
use crate::recognition::{Standing, StandingEntry, StandingEvent};
use crate::sorted::{sort, sort_by_key};
use crate::text::fold_bare;
use crate::works::{ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel};

/// A commune on the day of a state, with what is known of it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CommuneProgress<'a> {
    /// The commune as the gazetteer lists it on the day.
    pub unit: &'a Unit,
    /// Its latest result, not later than the day; `None`: not reported.
    pub result: Option<&'a CommuneResult>,
    /// Its standing; `None`: not known.
    pub standing: Option<&'a Standing>,
}

impl CommuneProgress<'_> {
    /// Its code.
    #[must_use]
    pub const fn code(&self) -> CommuneCode {
        self.unit.code()
    }

    /// Its district on the day; `None` where it lies directly in the province.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictCode> {
        self.unit.district()
    }
}

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
        let mut latest = None;
        for result in self.reading.results_of(unit.code()) {
            if result.date() <= self.date && self.is_same(unit, result.date()) {
                latest = Some(result);
            }
        }
        let standing = self.reading.standing(unit.code());
        let is_own = |standing: &&Standing| {
            let entries = own_entries(standing, self.date).iter();
            let mut days = entries.filter_map(StandingEntry::date);
            days.all(|on| self.is_same(unit, on))
        };
        CommuneProgress {
            unit,
            result: latest,
            standing: standing.filter(is_own),
        }
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
    pub(in crate::progress) fn is_same(&self, unit: &Unit, on: NaiveDate) -> bool {
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
            (Some(commune), Some(on)) => self.sameness(commune.unit, on).keeps_works(),
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

/// What the unit that had a code on one day is to the one that has it on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::progress) enum Sameness {
    /// One and the same, or nothing is known against it.
    Same,
    /// All of it is in the other one, which took in more.
    Grown,
    /// They have a part in common, or it is not known how much.
    Changed,
    /// Another unit, or the code was not in force.
    Another,
}

impl Sameness {
    /// Whether the works of the one are works of the other.
    pub(in crate::progress) const fn keeps_works(self) -> bool {
        matches!(self, Self::Same | Self::Grown)
    }
}

/// What a unit of a day is to the unit that had its code on the day of a record. Codes were given
/// another meaning in mergers, and units took in others under their old codes. Without successions
/// the name decides; a name that is only spelled in another way is the same. On days that the
/// gazetteer does not cover nothing contradicts a record.
fn sameness(gazetteer: &Gazetteer, (unit, date): (&Unit, NaiveDate), on: NaiveDate) -> Sameness {
    if !gazetteer.coverage().contains(on) {
        return Sameness::Same;
    }
    let code = unit.code();
    let is_unchanged = || !is_changed(gazetteer, (unit, date), on);
    if unit.valid().contains(on) && gazetteer.has_successions() && is_unchanged() {
        return Sameness::Same;
    }
    match gazetteer.descents(code, on, date) {
        Ok(descents) => {
            let code = code.into();
            let own = descents
                .iter()
                .find(|one| one.predecessor == code && one.successor == code);
            match own {
                Some(own) if own.is_exact() => Sameness::Same,
                Some(own) if own.extent_of_predecessor == Extent::Whole && on <= date => {
                    Sameness::Grown
                }
                Some(_) => Sameness::Changed,
                None => Sameness::Another,
            }
        }
        Err(UnitError::NoSuccessions) => {
            let then = gazetteer.unit_on(code, on);
            if then.is_ok_and(|then| fold_bare(then.name()) == fold_bare(unit.name())) {
                Sameness::Same
            } else {
                Sameness::Another
            }
        }
        Err(_) => Sameness::Another,
    }
}

/// Whether a link of a unit lies between the day and another one. Every unit has one on each day on
/// which it loses a part or takes in others.
fn is_changed(gazetteer: &Gazetteer, (unit, date): (&Unit, NaiveDate), on: NaiveDate) -> bool {
    let code = PlaceCode::from(unit.code());
    let (first, last) = (on.min(date), on.max(date));
    let links = gazetteer.successions();
    let start = links.partition_point(|link| (link.predecessor(), link.date()) <= (code, first));
    let next = links.get(start);
    next.is_some_and(|link| link.predecessor() == code && link.date() <= last)
}
