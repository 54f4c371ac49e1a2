//! Units of the middle level.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use super::{DistrictKind, InvalidValid, read_valid, with_kind};
use crate::calendar::{NaiveDate, Period};
use crate::place::code::{DistrictCode, ProvinceCode};
use crate::text::Label;

/// A district, city, town or urban district (cấp huyện) as it was during one period.
///
/// A district whose name, kind or province changes has one row for each state. Rows hold what
/// they are given; a [`Gazetteer`](crate::place::Gazetteer) checks that they fit together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "DistrictForm")]
#[doc(alias = "huyện")]
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

/// The form that is read: the period may stand in the two columns `from` and `until` of a table.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct DistrictForm {
    code: DistrictCode,
    name: Cow<'static, str>,
    kind: DistrictKind,
    province: ProvinceCode,
    #[serde(default)]
    valid: Option<Period>,
    #[serde(default, with = "crate::date_form::optional")]
    from: Option<NaiveDate>,
    #[serde(default, with = "crate::date_form::optional")]
    until: Option<NaiveDate>,
}

impl TryFrom<DistrictForm> for District {
    type Error = InvalidValid;

    fn try_from(form: DistrictForm) -> Result<Self, InvalidValid> {
        let valid = read_valid(form.code, form.valid, (form.from, form.until))?;
        Ok(Self::new(
            form.code,
            form.name,
            form.kind,
            form.province,
            valid,
        ))
    }
}
