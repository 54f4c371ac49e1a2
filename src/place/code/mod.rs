//! Codes of places: [`ProvinceCode`], [`DistrictCode`] and [`CommuneCode`], one type for each
//! [`Level`]; [`PlaceCode`] for a code of any level, [`Parent`] for what a unit lies in and
//! [`Locality`] for the units below a province that plans and reports speak of.

mod codes;

pub use codes::{CommuneCode, DistrictCode, InvalidCode, ProvinceCode};

use core::fmt;

use crate::text::Label;

/// A level of local administration (cấp hành chính), from large to small.
///
/// Levels order as they nest: a province comes before its districts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: the law on local government can bring kinds and levels, as it did in 2025.
#[non_exhaustive]
pub enum Level {
    /// Province or municipality (cấp tỉnh).
    Province,
    /// District, city, town or urban district (cấp huyện).
    District,
    /// Commune, ward or township (cấp xã).
    Commune,
}

impl Level {
    /// All levels, from large to small.
    pub const ALL: [Self; 3] = [Self::Province, Self::District, Self::Commune];

    /// The number of digits of a code of this level.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Province => 2,
            Self::District => 3,
            Self::Commune => 5,
        }
    }

    /// What a unit of this level is called when its kind does not matter.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Province => Label::new("tỉnh", "province"),
            Self::District => Label::new("huyện", "district"),
            Self::Commune => Label::new("xã", "commune"),
        }
    }
}

/// A code of any level. Codes order by level, from large to small, and then by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level, and the levels are closed"
)]
pub enum PlaceCode {
    /// The code of a province.
    Province(ProvinceCode),
    /// The code of a district.
    District(DistrictCode),
    /// The code of a commune, ward or township.
    Commune(CommuneCode),
}

impl PlaceCode {
    /// The level that the code belongs to.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Province(_) => Level::Province,
            Self::District(_) => Level::District,
            Self::Commune(_) => Level::Commune,
        }
    }
}

impl From<ProvinceCode> for PlaceCode {
    fn from(code: ProvinceCode) -> Self {
        Self::Province(code)
    }
}

impl From<DistrictCode> for PlaceCode {
    fn from(code: DistrictCode) -> Self {
        Self::District(code)
    }
}

impl From<CommuneCode> for PlaceCode {
    fn from(code: CommuneCode) -> Self {
        Self::Commune(code)
    }
}

impl core::str::FromStr for PlaceCode {
    type Err = InvalidCode;

    /// Reads a code of two, three or five digits: the number of digits decides the level.
    fn from_str(text: &str) -> Result<Self, InvalidCode> {
        let invalid = || InvalidCode::new(None, text);
        let read = match text.len() {
            2 => text.parse().map(Self::Province),
            3 => text.parse().map(Self::District),
            5 => text.parse().map(Self::Commune),
            _ => return Err(invalid()),
        };
        read.map_err(|_| invalid())
    }
}

serde_as_text!(PlaceCode, "a code of two, three or five digits as text");

impl fmt::Display for PlaceCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Province(code) => code.fmt(formatter),
            Self::District(code) => code.fmt(formatter),
            Self::Commune(code) => code.fmt(formatter),
        }
    }
}

/// A unit below a province by which a plan hands out quotas and from which reports come (địa phương):
/// a district until 30/06/2025, a commune since there are no districts.
///
/// The serde form is `{"district": "148"}` or `{"commune": "04813"}`. Districts come before communes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level below a province, and the levels are closed"
)]
#[doc(alias = "địa phương")]
pub enum Locality {
    /// A district, city, town or urban district.
    District(DistrictCode),
    /// A commune, ward or township.
    Commune(CommuneCode),
}

impl Locality {
    /// The level that it belongs to.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::District(_) => Level::District,
            Self::Commune(_) => Level::Commune,
        }
    }

    /// The district; `None` for a commune.
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        match self {
            Self::District(code) => Some(code),
            Self::Commune(_) => None,
        }
    }

    /// The commune; `None` for a district.
    #[must_use]
    pub const fn commune(self) -> Option<CommuneCode> {
        match self {
            Self::District(_) => None,
            Self::Commune(code) => Some(code),
        }
    }

    /// The one that a record names in the field `district` or in the field `commune`.
    pub(crate) fn of_fields(
        district: Option<DistrictCode>,
        commune: Option<CommuneCode>,
    ) -> Result<Self, InvalidLocality> {
        match (district, commune) {
            (Some(code), None) => Ok(Self::District(code)),
            (None, Some(code)) => Ok(Self::Commune(code)),
            (None, None) => Err(InvalidLocality::Missing),
            (Some(_), Some(_)) => Err(InvalidLocality::Both),
        }
    }
}

/// A record names no locality, or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InvalidLocality {
    #[error("missing field `district`, or `commune` of a unit directly below the province")]
    Missing,
    #[error("`district` and `commune` are both given: keep one")]
    Both,
}

impl From<DistrictCode> for Locality {
    fn from(code: DistrictCode) -> Self {
        Self::District(code)
    }
}

impl From<CommuneCode> for Locality {
    fn from(code: CommuneCode) -> Self {
        Self::Commune(code)
    }
}

impl From<Locality> for PlaceCode {
    fn from(locality: Locality) -> Self {
        match locality {
            Locality::District(code) => Self::District(code),
            Locality::Commune(code) => Self::Commune(code),
        }
    }
}

impl fmt::Display for Locality {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        PlaceCode::from(*self).fmt(formatter)
    }
}

/// The unit directly above a commune, ward or township (đơn vị hành chính cấp trên trực tiếp).
///
/// A district until 30/06/2025. Districts ceased to exist on 01/07/2025, and units lie directly in
/// their province since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level that is above communes, and the levels are closed"
)]
pub enum Parent {
    /// It lies in a district, city, town or urban district.
    District(DistrictCode),
    /// It lies directly in a province or municipality.
    Province(ProvinceCode),
}

impl Parent {
    /// The district; `None` for a unit that lies directly in a province.
    #[must_use]
    pub const fn district(self) -> Option<DistrictCode> {
        match self {
            Self::District(code) => Some(code),
            Self::Province(_) => None,
        }
    }

    /// The code of either level.
    #[must_use]
    pub const fn code(self) -> PlaceCode {
        match self {
            Self::District(code) => PlaceCode::District(code),
            Self::Province(code) => PlaceCode::Province(code),
        }
    }

    /// The level above the unit.
    #[must_use]
    pub const fn level(self) -> Level {
        self.code().level()
    }
}

impl From<DistrictCode> for Parent {
    fn from(code: DistrictCode) -> Self {
        Self::District(code)
    }
}

impl From<ProvinceCode> for Parent {
    fn from(code: ProvinceCode) -> Self {
        Self::Province(code)
    }
}
