//! A place of any level.

use alloc::string::String;

use super::district::District;
use super::province::Province;
use super::unit::Unit;
use crate::calendar::Period;
use crate::place::code::{Level, PlaceCode};
use crate::text::Label;

/// A place of any level, as it was on the date of the look-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level, and the levels are closed"
)]
pub enum Place<'a> {
    /// A province or municipality.
    Province(&'static Province),
    /// A district, city, town or urban district.
    District(&'a District),
    /// A commune, ward or township.
    Unit(&'a Unit),
}

impl<'a> Place<'a> {
    /// The district; `None` for a place of another level.
    #[must_use]
    pub const fn district(self) -> Option<&'a District> {
        match self {
            Self::District(district) => Some(district),
            Self::Province(_) | Self::Unit(_) => None,
        }
    }

    /// The commune, ward or township; `None` for a place of another level.
    #[must_use]
    pub const fn unit(self) -> Option<&'a Unit> {
        match self {
            Self::Unit(unit) => Some(unit),
            Self::Province(_) | Self::District(_) => None,
        }
    }

    /// The level of the place.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Province(_) => Level::Province,
            Self::District(_) => Level::District,
            Self::Unit(_) => Level::Commune,
        }
    }

    /// The code of the place.
    #[must_use]
    pub const fn code(self) -> PlaceCode {
        match self {
            Self::Province(province) => PlaceCode::Province(province.code()),
            Self::District(district) => PlaceCode::District(district.code()),
            Self::Unit(unit) => PlaceCode::Commune(unit.code()),
        }
    }

    /// The name with the kind before it.
    #[must_use]
    pub fn full_name(self) -> String {
        match self {
            Self::Province(province) => province.full_name(),
            Self::District(district) => district.full_name(),
            Self::Unit(unit) => unit.full_name(),
        }
    }

    /// The name with the kind in both languages.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Province(province) => province.label(),
            Self::District(district) => district.label(),
            Self::Unit(unit) => unit.label(),
        }
    }

    /// The period of the row. The catalogue of provinces has no periods.
    #[must_use]
    pub const fn valid(self) -> Option<Period> {
        match self {
            Self::Province(_) => None,
            Self::District(district) => Some(district.valid()),
            Self::Unit(unit) => Some(unit.valid()),
        }
    }
}
