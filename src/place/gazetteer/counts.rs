//! The number of units on a date.

use alloc::vec::Vec;

use super::Gazetteer;
use super::unit_error::UnitError;
use crate::calendar::NaiveDate;
use crate::place::code::{DistrictCode, ProvinceCode};
use crate::place::unit::UnitKind;

/// The number of communes, wards and townships in an area (số đơn vị hành chính cấp xã).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct KindCounts {
    /// Communes (xã), the rural units.
    pub communes: usize,
    /// Wards (phường).
    pub wards: usize,
    /// Townships (thị trấn).
    pub townships: usize,
}

impl KindCounts {
    /// The number of units of a kind.
    #[must_use]
    pub const fn of(self, kind: UnitKind) -> usize {
        match kind {
            UnitKind::Commune => self.communes,
            UnitKind::Ward => self.wards,
            UnitKind::Township => self.townships,
        }
    }

    /// The number of units of all kinds.
    // Cannot saturate: a gazetteer has fewer rows than `usize` has numbers.
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
        // Cannot saturate, for the same reason.
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
///     gazetteer.counts_on(date).map(|counts| counts.units.of(UnitKind::Commune))
/// };
/// assert_eq!((rural(2018)?, rural(2020)?, rural(2021)?, rural(2025)?), (191, 131, 129, 42));
/// # Ok::<(), nongthonmoi::place::UnitError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlaceCounts {
    /// The day for which the units are counted.
    pub as_of: NaiveDate,
    /// The units of the whole gazetteer.
    pub units: KindCounts,
    /// The districts with their units, in the order of their codes.
    pub by_district: Vec<(DistrictCode, KindCounts)>,
    /// The provinces with their units, in districts or directly, in the order of their codes.
    pub by_province: Vec<(ProvinceCode, KindCounts)>,
}

impl PlaceCounts {
    /// The units of a district; `None` if there is no such district on the date.
    #[must_use]
    pub fn in_district(&self, code: DistrictCode) -> Option<KindCounts> {
        let position = self
            .by_district
            .binary_search_by_key(&code, |&(code, _)| code);
        Some(self.by_district.get(position.ok()?)?.1)
    }

    /// The units of a province, in districts or directly; `None` if nothing lies in it on the date.
    #[must_use]
    pub fn in_province(&self, code: ProvinceCode) -> Option<KindCounts> {
        let position = self
            .by_province
            .binary_search_by_key(&code, |&(code, _)| code);
        Some(self.by_province.get(position.ok()?)?.1)
    }
}

impl Gazetteer {
    /// The units on a date, counted.
    ///
    /// # Errors
    /// [`UnitError::OutsideCoverage`]: about other dates nothing is known, which is not the same as
    /// no unit.
    pub fn counts_on(&self, as_of: NaiveDate) -> Result<PlaceCounts, UnitError> {
        self.covered(as_of)?;
        let none = KindCounts::default();
        let provinces = self.rows.presence.provinces();
        let mut counts = PlaceCounts {
            as_of,
            units: none,
            by_district: self
                .districts_on(as_of)
                .map(|row| (row.code(), none))
                .collect(),
            by_province: provinces
                .filter(|&code| self.rows.presence.holds(code, as_of))
                .map(|code| (code, none))
                .collect(),
        };
        for unit in self.units_on(as_of) {
            let kind = unit.kind();
            counts.units.add(kind);
            if let Some(district) = unit.district() {
                add(&mut counts.by_district, district, kind);
            }
            if let Some(province) = self.province_of(unit, as_of) {
                add(&mut counts.by_province, province, kind);
            }
        }
        Ok(counts)
    }
}

fn add<C: Copy + Ord>(counts: &mut [(C, KindCounts)], code: C, kind: UnitKind) {
    let position = counts.binary_search_by_key(&code, |&(code, _)| code);
    if let Some((_, count)) = position.ok().and_then(|position| counts.get_mut(position)) {
        count.add(kind);
    }
}
