//! Units of the middle level.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::kind::with_kind;
use super::{DistrictCode, DistrictKind, ProvinceCode};
use crate::calendar::Period;
use crate::text::Label;

/// A district, city, town or urban district (cấp huyện) as it was during one period.
///
/// A district whose name, kind or province changes has one row for each state. Rows hold what
/// they are given; a [`Gazetteer`](super::Gazetteer) checks that they fit together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(
    try_from = "super::district_form::DistrictForm",
    into = "super::district_form::DistrictForm"
)]
pub struct District {
    code: DistrictCode,
    name: Cow<'static, str>,
    kind: DistrictKind,
    province: ProvinceCode,
    valid: Period,
}

impl District {
    /// A row: the name comes without the kind.
    #[must_use]
    pub fn new(
        code: DistrictCode,
        name: impl Into<Cow<'static, str>>,
        kind: DistrictKind,
        province: ProvinceCode,
        valid: Period,
    ) -> Self {
        Self {
            code,
            name: name.into(),
            kind,
            province,
            valid,
        }
    }

    /// The code, three digits.
    #[must_use]
    pub const fn code(&self) -> DistrictCode {
        self.code
    }

    /// The name without the kind: `Đà Bắc`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// District, city, town or urban district.
    #[must_use]
    pub const fn kind(&self) -> DistrictKind {
        self.kind
    }

    /// The province of the district.
    #[must_use]
    pub const fn province(&self) -> ProvinceCode {
        self.province
    }

    /// The period in which the row holds.
    #[must_use]
    pub const fn valid(&self) -> Period {
        self.valid
    }

    /// The name with the kind in both languages: `Huyện Đà Bắc`, `Đà Bắc district`.
    #[must_use]
    pub fn label(&self) -> Label {
        with_kind(&self.name, &self.kind.label())
    }

    /// The name with the kind before it: `Huyện Đà Bắc`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.kind.label().vi(), self.name)
    }
}
