//! Figures rolled up from hamlets to the province.

use alloc::string::String;
use alloc::vec::Vec;

use super::Achieved;
use crate::assessment::{Answer, CommuneResult, CriteriaMet};
use crate::place::{CommuneCode, DistrictCode, ProvinceCode};
use crate::plan::Measure;
use crate::progress::{CommuneProgress, Progress};
use crate::quantity::{Decimal, Kilometres};
use crate::sorted::SortedMap;

/// What was achieved in a place, and in the places that it consists of (tổng hợp theo cấp).
///
/// A place is the merge of its parts, except a commune: its own reports say more than its hamlets
/// do, whose nodes only divide what is known to be in them.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RolledUp {
    /// The place.
    pub place: RolledPlace,
    /// What was achieved there.
    pub achieved: Achieved,
    /// The places that it consists of: districts, communes, or hamlets; codes or names ascending. Since
    /// there are no districts, the communes are the parts of the province.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<RolledUp>,
}

/// A place of a roll-up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
// May grow: other levels can come with other divisions of the land.
#[non_exhaustive]
pub enum RolledPlace {
    /// The province.
    Province(ProvinceCode),
    /// A district.
    District(DistrictCode),
    /// A commune.
    Commune(CommuneCode),
    /// A hamlet of the commune above it (thôn, xóm, bản); `None` for what names no hamlet.
    Hamlet(Option<String>),
}

impl RolledUp {
    pub(in crate::progress) fn of(progress: &Progress<'_>, measure: Measure) -> Option<Self> {
        let districts = progress.districts().iter().map(|district| {
            let communes = progress
                .communes_in(*district)
                .map(|commune| of_commune(progress, commune, measure));
            let parts = communes.collect::<Option<_>>()?;
            Some(Self::merged(RolledPlace::District(*district), parts))
        });
        let direct = progress.placed().communes_in(None).iter();
        let direct = direct.map(|commune| of_commune(progress, commune, measure));
        let province = RolledPlace::Province(progress.plan().province);
        let parts = districts.chain(direct).collect::<Option<_>>()?;
        Some(Self::merged(province, parts))
    }

    /// A place that is what its parts are together.
    fn merged(place: RolledPlace, parts: Vec<Self>) -> Self {
        let achieved = parts
            .iter()
            .fold(Achieved::NOTHING, |sum, part| sum.merge(part.achieved));
        Self {
            place,
            achieved,
            parts,
        }
    }

    /// What was achieved in one of its parts; `None` when it has no such part.
    #[must_use]
    pub fn part(&self, place: &RolledPlace) -> Option<&RolledUp> {
        let found = self.parts.binary_search_by(|part| part.place.cmp(place));
        self.parts.get(found.ok()?)
    }

    /// What was achieved in a commune of the place, in any district; `None` when it has no such
    /// commune.
    #[must_use]
    pub fn commune(&self, code: CommuneCode) -> Option<&RolledUp> {
        match self.place {
            RolledPlace::Commune(own) => (own == code).then_some(self),
            RolledPlace::Hamlet(_) => None,
            RolledPlace::Province(_) | RolledPlace::District(_) => {
                self.parts.iter().find_map(|part| part.commune(code))
            }
        }
    }
}

impl Progress<'_> {
    /// What was achieved of a measure, rolled up from hamlets to the province; `None` for
    /// [`Measure::Other`], of which a state knows nothing, and when a sum needs more digits than
    /// are kept.
    #[must_use]
    pub fn rolled_up(&self, measure: Measure) -> Option<RolledUp> {
        RolledUp::of(self, measure)
    }
}

/// What a commune achieved of a measure.
fn of_commune(
    progress: &Progress<'_>,
    commune: &CommuneProgress<'_>,
    measure: Measure,
) -> Option<RolledUp> {
    let place = RolledPlace::Commune(commune.code());
    match measure {
        Measure::Tier { from, to } => Some(RolledUp {
            place,
            achieved: in_band(
                commune.result.map(CommuneResult::met),
                (from, to),
                progress.plan().quota.criteria,
            ),
            parts: Vec::new(),
        }),
        Measure::GreenRoadKilometres => Some(roads(progress, commune.code())),
        Measure::ValueChainModels => Some(RolledUp {
            place,
            achieved: models(progress, commune.code()),
            parts: Vec::new(),
        }),
        Measure::Other => None,
    }
}

/// Whether a commune stands within a band of a number of criteria, as one of one. No commune stands
/// in a band that ends before it begins, or that begins above all criteria.
fn in_band(met: Option<CriteriaMet>, (from, to): (u8, u8), criteria: u8) -> Achieved {
    let reported = met.is_some();
    let is_band = from <= to && from <= criteria;
    let (certain, possible) = met.map_or((false, is_band), |met| {
        let certain = met.at_least() >= from && met.at_most() <= to;
        (
            certain,
            is_band && met.at_most() >= from && met.at_least() <= to,
        )
    });
    let count = |counts: bool| Decimal::from(u8::from(counts));
    Achieved::of_commune(count(certain), Some(count(possible)), reported)
}

/// The value-chain models of a commune that are effective on the day.
fn models(progress: &Progress<'_>, commune: CommuneCode) -> Achieved {
    let models = progress.models_in(commune);
    let answers = models.map(|model| model.effective_on(progress.date()).answer());
    Achieved::of_works(answers, progress.has_reported_works(commune))
}

/// The green roads of a commune that count on the day, by hamlet.
fn roads(progress: &Progress<'_>, commune: CommuneCode) -> RolledUp {
    let at_least = road_length(progress);
    let mut hamlets: SortedMap<Option<String>, Achieved> = SortedMap::new();
    for road in progress.roads_in(commune) {
        let ruling = road.eligible(commune, at_least, progress.date());
        for section in road.sections.iter().filter(|one| one.commune == commune) {
            let length = section.length.map(Kilometres::get);
            let achieved = match ruling.answer() {
                Answer::Yes => Achieved::of_part(length.unwrap_or(Decimal::ZERO), length),
                Answer::CannotSay => Achieved::of_part(Decimal::ZERO, length),
                Answer::No => continue,
            };
            let hamlet = hamlets.entry(section.hamlet.clone());
            let sum = hamlet.or_insert(Achieved::NOTHING);
            *sum = sum.merge(achieved);
        }
    }
    let place = RolledPlace::Commune(commune);
    let parts = hamlets.into_iter().map(|(hamlet, achieved)| RolledUp {
        place: RolledPlace::Hamlet(hamlet),
        achieved,
        parts: Vec::new(),
    });
    let whole = RolledUp::merged(place, parts.collect());
    RolledUp {
        achieved: whole
            .achieved
            .reported_by_commune(progress.has_reported_works(commune)),
        ..whole
    }
}

/// The least length of a green road by the plan; without an objective on roads, any length counts.
pub(in crate::progress) fn road_length(progress: &Progress<'_>) -> Kilometres {
    let at_least = progress.plan_reading().green_road.value();
    at_least.unwrap_or(Kilometres::ZERO)
}
