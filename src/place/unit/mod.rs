//! Units as they were during one period: [`Unit`] (communes, wards, townships), [`District`] and
//! [`Province`], their kinds, and [`Place`] for one of any level.
//!
//! The serde form of a row stands in the file of its type.

mod district;
mod province;
#[expect(
    clippy::module_inception,
    reason = "the module's main type has a file of its own"
)]
mod unit;

pub use district::District;
pub use province::{Province, Region, province, provinces};
pub use unit::Unit;

use alloc::format;
use alloc::string::String;

use crate::calendar::{InvalidPeriod, NaiveDate, Period};
use crate::place::code::{Level, PlaceCode};
use crate::text::{Label, codes};

codes! {
    /// The kind of a unit of the lowest level (cấp xã).
    ///
    /// The programme is about communes; wards and townships are urban and are not assessed.
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum UnitKind: "kind of unit" {
        /// Commune (xã), `commune`.
        Commune = "commune", "xã", "commune";
        /// Ward (phường), `ward`.
        Ward = "ward", "phường", "ward";
        /// Township (thị trấn), `township`.
        Township = "township", "thị trấn", "township";
    }
}

codes! {
    /// The kind of a unit of the middle level (cấp huyện).
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum DistrictKind: "kind of district" {
        /// District (huyện), `district`.
        District = "district", "Huyện", "District";
        /// City of a province (thành phố thuộc tỉnh), `city`.
        City = "city", "Thành phố", "City";
        /// Town (thị xã), `town`.
        Town = "town", "Thị xã", "Town";
        /// Urban district (quận), `urban-district`.
        UrbanDistrict = "urban-district", "Quận", "Urban district";
    }
}

codes! {
    /// The kind of a unit of the highest level (cấp tỉnh).
    // May grow: the law on local government can bring kinds and levels, as it did in 2025.
    open enum ProvinceKind: "kind of province" {
        /// Province (tỉnh), `province`.
        Province = "province", "Tỉnh", "Province";
        /// Municipality under the central government (thành phố trực thuộc trung ương),
        /// `municipality`.
        Municipality = "municipality", "Thành phố", "Municipality";
    }
}

/// A name with its kind as both languages put it: `Huyện Đà Bắc`, `Đà Bắc district`.
fn with_kind(name: &str, kind: &Label) -> Label {
    Label::owned(
        format!("{} {name}", kind.vi()),
        format!("{name} {}", kind.en().to_lowercase()),
    )
}

codes! {
    /// How sure an entry of a catalogue is (mức độ tin cậy).
    ///
    /// Confidence orders from low to high, so `confidence >= Confidence::Medium` reads as it is said.
    closed because "a coarse scale of three steps; who uses a catalogue must decide on each"
    enum Confidence: "confidence" {
        /// Doubtful: sources are missing or disagree, so confirm it before a decision rests on it.
        Low = "low", "thấp", "low";
        /// Inferred, or from a source of a later time.
        Medium = "medium", "trung bình", "medium";
        /// Read from the source named beside the catalogue.
        High = "high", "cao", "high";
    }
}

/// A row does not say exactly once when it holds.
#[derive(Debug, thiserror::Error)]
enum InvalidValid {
    #[error("the row of `{code}` needs its period: `valid`, or `from` and optionally `until`")]
    Missing { code: PlaceCode },
    #[error("the row of `{code}` has its period twice: give `valid`, or `from` and `until`")]
    Twice { code: PlaceCode },
    #[error("the row of `{code}`: {error}")]
    Reversed {
        code: PlaceCode,
        error: InvalidPeriod,
    },
}

/// The period of a row that is read: `valid`, or `from` and optionally `until`.
fn read_valid(
    code: impl Into<PlaceCode>,
    valid: Option<Period>,
    (from, until): (Option<NaiveDate>, Option<NaiveDate>),
) -> Result<Period, InvalidValid> {
    let code = code.into();
    match (valid, from) {
        (Some(valid), None) if until.is_none() => Ok(valid),
        (None, Some(from)) => {
            Period::new(from, until).map_err(|error| InvalidValid::Reversed { code, error })
        }
        (Some(_), _) => Err(InvalidValid::Twice { code }),
        (None, None) => Err(InvalidValid::Missing { code }),
    }
}

/// A place of any level, as it was on the date of the look-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "one variant per level, and the levels are closed"
)]
pub enum Place<'a> {
    /// A province or municipality.
    Province(&'a Province),
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
