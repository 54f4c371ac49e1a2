//! How many units there are on a date.

use alloc::collections::BTreeMap;

use super::{DistrictCode, Gazetteer, ProvinceCode, UnitError, UnitKind};
use crate::calendar::NaiveDate;

/// How many communes, wards and townships there are somewhere (số đơn vị hành chính cấp xã).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct KindCounts {
    communes: usize,
    wards: usize,
    townships: usize,
}

impl KindCounts {
    /// The number of units of a kind; communes (xã) are the rural ones.
    #[must_use]
    pub const fn of(self, kind: UnitKind) -> usize {
        match kind {
            UnitKind::Commune => self.communes,
            UnitKind::Ward => self.wards,
            UnitKind::Township => self.townships,
        }
    }

    /// The number of units of all kinds.
    #[must_use]
    pub const fn total(self) -> usize {
        self.communes
            .saturating_add(self.wards)
            .saturating_add(self.townships)
    }

    const fn add(&mut self, kind: UnitKind) {
        let count = match kind {
            UnitKind::Commune => &mut self.communes,
            UnitKind::Ward => &mut self.wards,
            UnitKind::Township => &mut self.townships,
        };
        *count = count.saturating_add(1);
    }
}

/// The units of a gazetteer on one date, counted by kind, by district and by province.
///
/// ```
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::UnitKind;
/// use nongthonmoi::samples::hoa_binh;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let rural = |year| {
///     let date = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
///     gazetteer.counts_on(date).map(|counts| counts.units().of(UnitKind::Commune))
/// };
/// assert_eq!((rural(2018)?, rural(2020)?, rural(2021)?, rural(2025)?), (191, 131, 129, 42));
/// # Ok::<(), nongthonmoi::place::UnitError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceCounts {
    date: NaiveDate,
    units: KindCounts,
    by_district: BTreeMap<DistrictCode, KindCounts>,
    by_province: BTreeMap<ProvinceCode, KindCounts>,
}

impl PlaceCounts {
    /// The date of the count.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// The units of the whole gazetteer.
    #[must_use]
    pub const fn units(&self) -> KindCounts {
        self.units
    }

    /// The number of districts.
    #[must_use]
    pub fn districts(&self) -> usize {
        self.by_district.len()
    }

    /// The units of a district; `None` if there is no such district on the date.
    #[must_use]
    pub fn in_district(&self, code: DistrictCode) -> Option<KindCounts> {
        self.by_district.get(&code).copied()
    }

    /// The units of a province, in districts or directly; `None` if nothing lies in it on the date.
    #[must_use]
    pub fn in_province(&self, code: ProvinceCode) -> Option<KindCounts> {
        self.by_province.get(&code).copied()
    }

    /// The districts with their units, in the order of their codes.
    pub fn by_district(&self) -> impl Iterator<Item = (DistrictCode, KindCounts)> {
        self.by_district
            .iter()
            .map(|(&code, &counts)| (code, counts))
    }

    /// The provinces with their units, in the order of their codes.
    pub fn by_province(&self) -> impl Iterator<Item = (ProvinceCode, KindCounts)> {
        self.by_province
            .iter()
            .map(|(&code, &counts)| (code, counts))
    }
}

impl Gazetteer {
    /// The units on a date, counted.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`]: about other dates nothing is known, which is not the same as
    /// no unit.
    pub fn counts_on(&self, date: NaiveDate) -> Result<PlaceCounts, UnitError> {
        self.covered(date)?;
        let mut counts = PlaceCounts {
            date,
            units: KindCounts::default(),
            by_district: BTreeMap::new(),
            by_province: BTreeMap::new(),
        };
        for district in self.districts_on(date) {
            counts
                .by_district
                .insert(district.code(), KindCounts::default());
            counts.by_province.entry(district.province()).or_default();
        }
        for unit in self.units_on(date) {
            counts.units.add(unit.kind());
            let district = unit.district();
            if let Some(within) = district.and_then(|code| counts.by_district.get_mut(&code)) {
                within.add(unit.kind());
            }
            if let Some(province) = self.province_of(unit, date) {
                counts
                    .by_province
                    .entry(province)
                    .or_default()
                    .add(unit.kind());
            }
        }
        Ok(counts)
    }
}
