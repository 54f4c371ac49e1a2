//! [`QuotaTarget`]: what districts or communes and a province are to reach.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use serde::ser::SerializeMap;

use super::invalid_advice::AdviceProblem;
use crate::place::{
    CommuneCode, District, DistrictCode, Gazetteer, Level, Locality, PlaceCode, Unit,
};
use crate::plan::{Plan, PlanReading};
use crate::quantity::Decimal;
use crate::sorted::{SortedSet, sort, sort_by_key};

/// What communes are to reach together (chỉ tiêu phấn đấu): communes by tier and a floor in each area,
/// and the number of criteria in all of them, which a mean asks for. An area is a district, a commune
/// where a plan hands out its quotas by commune, or the province.
///
/// ```
/// use nongthonmoi::advice::QuotaTarget;
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::samples::hoa_binh;
///
/// let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
/// let day = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let target = QuotaTarget::of_plan(&plan, &gazetteer, day)?;
/// assert_eq!(target.communes().count(), 191);
/// // 13 criteria in the mean of 191 communes.
/// assert_eq!(target.total(), Some(2_483));
/// let ky_son = target.area("151".parse()?).unwrap();
/// let tiers = ky_son.tiers.iter().map(|tier| (tier.from, tier.communes));
/// assert_eq!(tiers.collect::<Vec<_>>(), [(8, 9), (10, 9), (15, 6), (19, 5)]);
/// assert_eq!(ky_son.floor, Some(8));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// INVARIANT: no commune stands in it twice; no lower bound or floor is above `criteria`; the dynamic
// programme of each area has at most `MOST_STATES` states.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct QuotaTarget {
    criteria: u8,
    #[serde(rename = "districts")]
    areas: Vec<AreaTarget>,
    total: Option<u32>,
}

/// What the communes of one area are to reach together: of a district, of the province, or one commune.
///
/// The serde form names the area by `district`, `commune` or `province`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
// May grow: areas are asked for further things.
#[non_exhaustive]
pub struct AreaTarget {
    /// The area.
    #[serde(flatten, serialize_with = "area_form")]
    pub area: PlaceCode,
    /// Its communes, in any order.
    pub communes: Vec<CommuneCode>,
    /// How many of them are to reach which number of criteria, in any order.
    pub tiers: Vec<TierTarget>,
    /// How many criteria every one of them is to reach; `None`: no floor.
    pub floor: Option<u8>,
}

impl AreaTarget {
    /// An area of which nothing is asked.
    #[must_use]
    pub const fn new(area: PlaceCode, communes: Vec<CommuneCode>) -> Self {
        Self {
            area,
            communes,
            tiers: Vec::new(),
            floor: None,
        }
    }

    /// What it asks for as `(at_least, communes)`.
    pub(in crate::advice) fn needs(&self) -> Vec<(u8, u32)> {
        let all = u32::try_from(self.communes.len()).unwrap_or(u32::MAX);
        let tiers = self.tiers.iter().map(|tier| (tier.from, tier.communes));
        tiers.chain(self.floor.map(|floor| (floor, all))).collect()
    }
}

/// How many communes are to stand in a tier or above: a commune that rises beyond its
/// tier is not missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[expect(
    clippy::exhaustive_structs,
    reason = "a lower bound and a number of communes"
)]
pub struct TierTarget {
    /// The lower bound of the tier: a number of criteria.
    pub from: u8,
    /// The number of communes.
    pub communes: u32,
}

/// More states than this are not made for the dynamic programme of an area.
const MOST_STATES: usize = 1 << 20;

/// What an area asks for, reduced to what is not implied by the rest: a floor for every commune,
/// and numbers of communes at or above higher bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::advice) struct TierDemands {
    /// What every commune must reach.
    pub(in crate::advice) floor: u8,
    /// The lower bounds above the floor with the number of communes at or above each: bounds ascending, numbers
    /// descending.
    pub(in crate::advice) tiers: Vec<(u8, u32)>,
    /// Whether no tier asks for more communes than there are.
    pub(in crate::advice) is_possible: bool,
}

impl TierDemands {
    /// Reduces what is asked of a number of communes as `(at_least, communes)`.
    pub(in crate::advice) fn new(communes: usize, needs: &[(u8, u32)]) -> Self {
        let all = |need: &(u8, u32)| usize::try_from(need.1).unwrap_or(usize::MAX);
        let of_all = needs.iter().filter(|need| all(need) == communes);
        let floor = of_all.map(|need| need.0).max().unwrap_or(0);
        let mut tiers: Vec<(u8, u32)> = needs
            .iter()
            .copied()
            .filter(|need| need.0 > floor && need.1 > 0)
            .collect();
        sort(&mut tiers);
        tiers.dedup();
        // A bound is implied by another one of at least as many communes at least as high.
        let implied = |need: &(u8, u32)| {
            let mut others = needs.iter().filter(|other| *other != need);
            others.any(|other| other.0 >= need.0 && other.1 >= need.1)
        };
        tiers.retain(|need| !implied(need));
        Self {
            floor,
            tiers,
            is_possible: needs.iter().all(|need| all(need) <= communes),
        }
    }

    /// The number of states of the dynamic programme: of each lower bound, how many communes are still to
    /// reach it. `None` when they are too many.
    pub(in crate::advice) fn states(&self) -> Option<usize> {
        if !self.is_possible {
            return Some(0);
        }
        let mut states: usize = 1;
        for (_, communes) in &self.tiers {
            let radix = usize::try_from(*communes).ok()?.checked_add(1)?;
            states = states.checked_mul(radix)?;
            if states > MOST_STATES {
                return None;
            }
        }
        Some(states)
    }
}

impl QuotaTarget {
    /// What areas are to reach over a set of a number of criteria, and the sum of criteria of all
    /// their communes.
    ///
    /// # Errors
    /// [`AdviceProblem`] for a commune or area that stands there twice, a lower bound or floor
    /// above the number of criteria, and tiers too many to be combined.
    pub fn new(
        criteria: u8,
        areas: Vec<AreaTarget>,
        total: Option<u32>,
    ) -> Result<Self, AdviceProblem> {
        let mut areas = areas;
        sort_by_key(&mut areas, |one| one.area);
        let (mut communes, mut codes) = (SortedSet::new(), SortedSet::new());
        for one in &mut areas {
            sort(&mut one.communes);
            sort(&mut one.tiers);
            let area = one.area;
            if !codes.insert(area) {
                return Err(AdviceProblem::AreaTwice { area });
            }
            let twice = one.communes.iter().find(|code| !communes.insert(**code));
            if let Some(commune) = twice.copied() {
                return Err(AdviceProblem::CommuneTwice { commune });
            }
            let needs = one.needs();
            if let Some((bound, _)) = needs.iter().find(|need| need.0 > criteria) {
                return Err(AdviceProblem::AboveCriteria {
                    area,
                    bound: *bound,
                    criteria,
                });
            }
            if TierDemands::new(one.communes.len(), &needs)
                .states()
                .is_none()
            {
                return Err(AdviceProblem::TooManyTiers { area });
            }
        }
        Ok(Self {
            criteria,
            areas,
            total,
        })
    }

    /// What a plan asks of its province on a day: of each district or commune what its column of the
    /// quota table says and the floor, and of all communes the mean. Of a plan whose columns are
    /// communes each commune is an area; of one without columns the districts of the day are, or the
    /// province with the printed totals where there are no districts.
    ///
    /// A tier is asked for at or above its lower bound, with all that the rows of the higher tiers say. Where
    /// a figure is missing, tiers overlap, or a column stands there twice, nothing is asked for. Of
    /// several floors or means the largest holds.
    ///
    /// # Errors
    /// As [`QuotaTarget::new`].
    pub fn of_plan(
        plan: &Plan,
        gazetteer: &Gazetteer,
        on: NaiveDate,
    ) -> Result<Self, AdviceProblem> {
        let reading = PlanReading::of(plan);
        let (floor, mean) = (reading.floor.value(), reading.mean.value());
        let communes: Vec<&Unit> = gazetteer.communes_in(plan.province, on).collect();
        let mut areas: Vec<AreaTarget> = Vec::new();
        let mut add = |area: PlaceCode, communes: Vec<CommuneCode>, tiers| {
            areas.push(AreaTarget {
                area,
                communes,
                tiers,
                floor,
            });
        };
        let districts = gazetteer.districts_on(on);
        let districts = districts.filter(|district| district.province() == plan.province);
        let districts: Vec<DistrictCode> = districts.map(District::code).collect();
        if plan.quota.level() == Some(Level::Commune) {
            for unit in &communes {
                let code = unit.code();
                let tiers = tiers_of_column(&reading, code.into());
                add(code.into(), vec![code], tiers);
            }
        } else if districts.is_empty() {
            let communes = communes.iter().map(|unit| unit.code()).collect();
            let tiers = tiers(&reading, |from| reading.planned_above_by_totals(from));
            add(plan.province.into(), communes, tiers);
        } else {
            for district in districts {
                let own = communes
                    .iter()
                    .filter(|unit| unit.district() == Some(district));
                let own = own.map(|unit| unit.code()).collect();
                add(
                    district.into(),
                    own,
                    tiers_of_column(&reading, district.into()),
                );
            }
        }
        let communes: usize = areas.iter().map(|one| one.communes.len()).sum();
        let total = mean.and_then(|mean| {
            // The least whole number that makes the mean.
            mean.least_sum(u32::try_from(communes).ok()?)
        });
        Self::new(plan.quota.criteria, areas, total)
    }

    /// The target of one area, without the sum of criteria; `None` when it is not among them.
    #[must_use]
    pub fn of_area(&self, area: PlaceCode) -> Option<Self> {
        Some(Self {
            criteria: self.criteria,
            areas: vec![self.area(area)?.clone()],
            total: None,
        })
    }

    /// All communes as one area, of which a number are to meet every criterion.
    pub(in crate::advice) fn pooled(&self, standard: u32) -> Self {
        let mut communes: Vec<CommuneCode> = self.communes().collect();
        sort(&mut communes);
        let from = self.criteria;
        let pool = self.areas.first().map(|first| AreaTarget {
            area: first.area,
            communes,
            tiers: vec![TierTarget {
                from,
                communes: standard,
            }],
            floor: None,
        });
        Self {
            criteria: self.criteria,
            areas: pool.into_iter().collect(),
            total: None,
        }
    }

    /// The number of criteria of the set.
    #[must_use]
    pub const fn criteria(&self) -> u8 {
        self.criteria
    }

    /// The areas in ascending order, with their communes and tiers in ascending order.
    #[must_use]
    pub fn areas(&self) -> &[AreaTarget] {
        &self.areas
    }

    /// An area; `None` when it is not among them.
    #[must_use]
    pub fn area(&self, area: PlaceCode) -> Option<&AreaTarget> {
        self.areas.iter().find(|one| one.area == area)
    }

    /// The area of a commune; `None` when it is not among them.
    #[must_use]
    pub fn area_of(&self, commune: CommuneCode) -> Option<PlaceCode> {
        let has = |one: &&AreaTarget| one.communes.binary_search(&commune).is_ok();
        Some(self.areas.iter().find(has)?.area)
    }

    /// The sum of criteria that all communes together are to meet; `None`: nothing is asked for.
    #[must_use]
    pub const fn total(&self) -> Option<u32> {
        self.total
    }

    /// All communes, area by area.
    pub fn communes(&self) -> impl Iterator<Item = CommuneCode> {
        let areas = self.areas.iter();
        areas.flat_map(|one| one.communes.iter().copied())
    }
}

/// What a column asks for at or above each lower bound; nothing of a place that has none, or two.
fn tiers_of_column(reading: &PlanReading<'_>, place: Locality) -> Vec<TierTarget> {
    let mut columns = reading.plan().quota.columns.iter().enumerate();
    let column = columns.find(|(_, column)| column.place == place);
    let again = columns.any(|(_, column)| column.place == place);
    match column.filter(|_| !again) {
        Some((index, _)) => tiers(reading, |from| reading.planned_above_in_column(from, index)),
        None => Vec::new(),
    }
}

/// What is asked for at or above each lower bound.
fn tiers(
    reading: &PlanReading<'_>,
    planned_above: impl Fn(u8) -> Option<Decimal>,
) -> Vec<TierTarget> {
    let mut bounds: Vec<u8> = reading.tiers.rows().iter().map(|one| one.from).collect();
    bounds.dedup();
    bounds
        .into_iter()
        .filter_map(|from| {
            let communes = u32::try_from(planned_above(from)?).ok()?;
            Some(TierTarget { from, communes })
        })
        .collect()
}

/// An area by the field that names its level.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
pub(in crate::advice) fn area_form<S: serde::Serializer>(
    area: &PlaceCode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    let level = match area {
        PlaceCode::Province(_) => "province",
        PlaceCode::District(_) => "district",
        PlaceCode::Commune(_) => "commune",
    };
    map.serialize_entry(level, area)?;
    map.end()
}
