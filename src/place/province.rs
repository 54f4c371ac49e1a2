//! Provinces and municipalities.

use alloc::format;
use alloc::string::String;

use super::catalog::provinces::PROVINCES;
use super::kind::with_kind;
use super::kind_word::readings;
use super::name_index::Spelling;
use super::{Confidence, Place, ProvinceCode, ProvinceKind, Region};
use crate::text::Label;

/// A province or municipality (tỉnh, thành phố trực thuộc trung ương) of the catalogue of 2018.
///
/// Data should hold the [`ProvinceCode`]; the province is found again with [`province`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Province {
    code: ProvinceCode,
    name: &'static str,
    kind: ProvinceKind,
    region: Region,
    region_confidence: Confidence,
}

impl Province {
    pub(super) const fn of(
        code: ProvinceCode,
        name: &'static str,
        kind: ProvinceKind,
        region: Region,
        region_confidence: Confidence,
    ) -> Self {
        Self {
            code,
            name,
            kind,
            region,
            region_confidence,
        }
    }

    /// The code, two digits.
    #[must_use]
    pub const fn code(&self) -> ProvinceCode {
        self.code
    }

    /// The name without the kind, as the General Statistics Office spells it: `Hòa Bình`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Province or municipality.
    #[must_use]
    pub const fn kind(&self) -> ProvinceKind {
        self.kind
    }

    /// The region in which the province lies.
    ///
    /// The regions are those of Resolution 81/2023/QH15, its 14 central provinces split at the
    /// Hải Vân pass. See [`Region`] for why a commune may be assessed by another one.
    #[must_use]
    pub const fn region(&self) -> Region {
        self.region
    }

    /// How sure it is that the criteria of 2016-2020 count the province to that region.
    #[must_use]
    pub const fn region_confidence(&self) -> Confidence {
        self.region_confidence
    }

    /// The name with the kind in both languages: `Tỉnh Hòa Bình`, `Hòa Bình province`.
    #[must_use]
    pub fn label(&self) -> Label {
        with_kind(self.name, &self.kind.label())
    }

    /// The name with the kind before it: `Tỉnh Hòa Bình`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.kind.label().vi(), self.name)
    }
}

/// The 63 provinces and municipalities of 2018, in the order of their codes.
#[must_use]
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// The province with a code, or nothing if the catalogue of 2018 does not have the code.
///
/// ```
/// use nongthonmoi::place::{ProvinceCode, Region, province};
///
/// let hoa_binh = province("17".parse()?).unwrap();
/// assert_eq!(hoa_binh.full_name(), "Tỉnh Hòa Bình");
/// assert_eq!(hoa_binh.region(), Region::NorthernMidlandsAndMountains);
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
#[must_use]
pub fn province(code: ProvinceCode) -> Option<&'static Province> {
    let position = PROVINCES.binary_search_by_key(&code, Province::code).ok()?;
    PROVINCES.get(position)
}

/// The province with a name as people write it: with or without the kind, in any usual spelling,
/// or without any diacritics. A kind that is written must be right.
///
/// ```
/// use nongthonmoi::place::find_province;
///
/// assert_eq!(find_province("tỉnh hoà bình").unwrap().name(), "Hòa Bình");
/// assert_eq!(find_province("TP. Hồ Chí Minh").unwrap().name(), "Hồ Chí Minh");
/// assert_eq!(find_province("thanh hoa").unwrap().name(), "Thanh Hóa");
/// assert_eq!(find_province("Tỉnh Hà Nội"), None);
/// ```
#[must_use]
pub fn find_province(name: &str) -> Option<&'static Province> {
    // No two provinces share a key, not even a bare one, so the first is the only one.
    Spelling::of(name).iter().find_map(|&spelling| {
        let key = spelling.key(name);
        readings(key.as_str()).find_map(|reading| {
            PROVINCES.iter().find(|&province| {
                reading.allows(Place::Province(province))
                    && spelling.key(province.name).as_str() == reading.name()
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold_bare;
    use alloc::collections::BTreeSet;

    #[test]
    fn the_catalogue_is_sorted_and_its_names_are_unique() {
        assert!(PROVINCES.is_sorted_by(|left, right| left.code < right.code));
        let names: BTreeSet<String> = PROVINCES.iter().map(|one| fold_bare(one.name)).collect();
        assert_eq!(names.len(), 63);
    }

    #[test]
    fn every_province_is_found_by_code_and_by_name() {
        for one in provinces() {
            assert_eq!(province(one.code), Some(one));
            let full_name = one.full_name();
            for name in [one.name, &full_name, &full_name.to_uppercase()] {
                assert_eq!(find_province(name), Some(one), "`{name}`");
            }
            assert_eq!(find_province(&fold_bare(&full_name)), Some(one));
        }
        assert_eq!(province(ProvinceCode::of(3)), None);
    }

    #[test]
    fn regions_count_as_in_the_source() {
        let counts = Region::ALL.map(|region| {
            let inside = |one: &&Province| one.region == region;
            PROVINCES.iter().filter(inside).count()
        });
        assert_eq!(counts, [14, 11, 6, 8, 5, 6, 13]);
        let unsure = PROVINCES
            .iter()
            .filter(|one| one.region_confidence < Confidence::High)
            .map(|one| (one.name, one.region_confidence));
        assert!(unsure.eq([
            ("Quảng Ninh", Confidence::Low),
            ("Ninh Thuận", Confidence::Medium),
            ("Bình Thuận", Confidence::Medium),
        ]));
    }

    #[test]
    fn there_are_five_municipalities() {
        let municipalities = PROVINCES
            .iter()
            .filter(|one| one.kind == ProvinceKind::Municipality)
            .map(|one| one.name);
        assert!(municipalities.eq(["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"]));
    }

    #[test]
    fn other_texts_find_nothing() {
        for text in [
            "",
            "tỉnh",
            "TP.",
            "Thành phố Hòa Bình",
            "Hòa Bính",
            "xã Thái Bình",
        ] {
            assert_eq!(find_province(text), None, "`{text}`");
        }
    }
}
