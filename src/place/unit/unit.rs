//! Units of the lowest level.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{InvalidValid, UnitKind, read_valid, with_kind};
use crate::calendar::{NaiveDate, Period};
use crate::place::code::{CommuneCode, DistrictCode, Parent, ProvinceCode};
use crate::text::Label;

/// A commune, ward or township (cấp xã) as it was during one period.
///
/// A row is one interval of code, name, kind and what the unit lies in: when one of them changes,
/// the row ends and another begins. Rows hold what they are given; a
/// [`Gazetteer`](crate::place::Gazetteer) checks that they fit together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "UnitForm")]
#[doc(alias = "xã")]
#[doc(alias = "phường")]
#[doc(alias = "thị trấn")]
pub struct Unit {
    code: CommuneCode,
    name: Cow<'static, str>,
    kind: UnitKind,
    #[serde(flatten)]
    parent: Parent,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<Cow<'static, str>>,
    valid: Period,
}

impl Unit {
    /// A row without aliases. The name is given without the kind. `parent` is the code of a district
    /// or, for a unit that lies in none, of its province.
    #[must_use]
    pub fn new(
        code: CommuneCode,
        name: impl Into<Cow<'static, str>>,
        kind: UnitKind,
        parent: impl Into<Parent>,
        valid: Period,
    ) -> Self {
        Self {
            code,
            name: name.into(),
            kind,
            parent: parent.into(),
            aliases: Vec::new(),
            valid,
        }
    }

    /// Adds another name under which people know the unit.
    ///
    /// Only names that differ by more than spelling habits need it: `Mỵ Hòa` beside `Mi Hòa`, but
    /// not `Mi Hoà`, which a look-up reads as `Mi Hòa`.
    #[must_use]
    pub fn with_alias(mut self, alias: impl Into<Cow<'static, str>>) -> Self {
        self.aliases.push(alias.into());
        self
    }

    /// The code, five digits.
    #[must_use]
    pub const fn code(&self) -> CommuneCode {
        self.code
    }

    /// The name without the kind: `Yên Mông`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Commune, ward or township.
    #[must_use]
    pub const fn kind(&self) -> UnitKind {
        self.kind
    }

    /// What the unit lies in during this period. It does not follow from the code.
    #[must_use]
    pub const fn parent(&self) -> Parent {
        self.parent
    }

    /// The district of the unit in this period; `None` for one that lies directly in a province.
    #[must_use]
    pub const fn district(&self) -> Option<DistrictCode> {
        self.parent.district()
    }

    /// Other names of the unit, without the kind.
    pub fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.iter().map(|alias| &**alias)
    }

    /// The period in which the row holds.
    #[must_use]
    pub const fn valid(&self) -> Period {
        self.valid
    }

    /// The name with the kind in both languages: `xã Yên Mông`, `Yên Mông commune`.
    #[must_use]
    pub fn label(&self) -> Label {
        with_kind(&self.name, &self.kind.label())
    }

    /// The name with the kind before it: `xã Yên Mông`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.kind.label().vi(), self.name)
    }
}

/// The form that is read: with `district`, or with `province` where it lies in no district. The period
/// may stand in the two columns `from` and `until` of a table.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct UnitForm {
    code: CommuneCode,
    name: Cow<'static, str>,
    kind: UnitKind,
    #[serde(default)]
    district: Option<DistrictCode>,
    #[serde(default)]
    province: Option<ProvinceCode>,
    #[serde(default)]
    aliases: Vec<Cow<'static, str>>,
    #[serde(default)]
    valid: Option<Period>,
    #[serde(default, with = "crate::date_form::optional")]
    from: Option<NaiveDate>,
    #[serde(default, with = "crate::date_form::optional")]
    until: Option<NaiveDate>,
}

/// A unit does not say exactly once what it lies in, or when.
#[derive(Debug, thiserror::Error)]
enum InvalidUnit {
    #[error(
        "unit `{code}` needs either its `district` or, where it lies in none, its `province`, \
         not {}", if *.both { "both" } else { "neither" }
    )]
    NotOneParent { code: CommuneCode, both: bool },
    #[error(transparent)]
    Valid(#[from] InvalidValid),
}

impl TryFrom<UnitForm> for Unit {
    type Error = InvalidUnit;

    fn try_from(form: UnitForm) -> Result<Self, InvalidUnit> {
        let parent = match (form.district, form.province) {
            (Some(district), None) => Parent::District(district),
            (None, Some(province)) => Parent::Province(province),
            (district, _) => {
                let (code, both) = (form.code, district.is_some());
                return Err(InvalidUnit::NotOneParent { code, both });
            }
        };
        let valid = read_valid(form.code, form.valid, (form.from, form.until))?;
        let unit = Self::new(form.code, form.name, form.kind, parent, valid);
        Ok(Self {
            aliases: form.aliases,
            ..unit
        })
    }
}
