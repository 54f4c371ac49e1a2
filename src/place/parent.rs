//! What a unit of the lowest level lies in.

use super::{DistrictCode, Level, PlaceCode, ProvinceCode};

/// The unit directly above a commune, ward or township (đơn vị hành chính cấp trên trực tiếp).
///
/// A district until 30/06/2025. Districts ceased to exist on 01/07/2025, and units lie directly in
/// their province since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
