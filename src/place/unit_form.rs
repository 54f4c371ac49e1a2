//! The serde form of a unit: what it lies in is named by its level.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::valid_form::{InvalidValid, ValidForm};
use super::{CommuneCode, DistrictCode, Parent, ProvinceCode, Unit, UnitKind};
use crate::calendar::{NaiveDate, Period};

/// A unit as it is read: with `district`, or with `province` where it lies in no district; its
/// period may stand in two columns of a table. It is written with `valid`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitForm {
    code: CommuneCode,
    name: Cow<'static, str>,
    kind: UnitKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    district: Option<DistrictCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    province: Option<ProvinceCode>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<Cow<'static, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid: Option<Period>,
    #[serde(default, skip_serializing, with = "crate::date_form::optional")]
    from: Option<NaiveDate>,
    #[serde(default, skip_serializing, with = "crate::date_form::optional")]
    until: Option<NaiveDate>,
}

/// A unit does not say once what it lies in, or when.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidUnit {
    #[error(
        "unit `{code}` needs either its `district` or, where it lies in none, its `province`, \
         and not {}", if *.both { "both" } else { "none of them" }
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
        let (valid, from, until) = (form.valid, form.from, form.until);
        let valid = ValidForm { valid, from, until }.read(form.code)?;
        let unit = Self::new(form.code, form.name, form.kind, parent, valid);
        Ok(form.aliases.into_iter().fold(unit, Self::with_alias))
    }
}

impl From<Unit> for UnitForm {
    fn from(unit: Unit) -> Self {
        let (district, province) = match unit.parent() {
            Parent::District(district) => (Some(district), None),
            Parent::Province(province) => (None, Some(province)),
        };
        Self {
            code: unit.code(),
            kind: unit.kind(),
            district,
            province,
            valid: Some(unit.valid()),
            from: None,
            until: None,
            aliases: unit
                .aliases()
                .map(|alias| Cow::Owned(alias.into()))
                .collect(),
            name: Cow::Owned(unit.name().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    fn read(places: &str) -> Result<Unit, serde_json::Error> {
        serde_json::from_str(&format!(
            r#"{{"code":"04960","name":"Liên Sơn","kind":"commune",{places}"valid":{{"from":"2025-07-01"}}}}"#
        ))
    }

    #[test]
    fn a_unit_lies_in_a_district_or_in_a_province() {
        let unit = read(r#""province":"25","#).unwrap();
        assert_eq!(unit.parent(), Parent::Province(ProvinceCode::of(25)));
        assert_eq!(unit.district(), None);
        let json = serde_json::to_string(&unit).unwrap();
        assert_eq!(
            json,
            r#"{"code":"04960","name":"Liên Sơn","kind":"commune","province":"25","valid":{"from":"2025-07-01"}}"#
        );
        let unit = read(r#""district":"152","#).unwrap();
        assert_eq!(unit.district(), Some(DistrictCode::of(152)));
    }

    #[test]
    fn not_in_both_and_not_in_none() {
        let both = read(r#""district":"152","province":"25","#).unwrap_err();
        assert!(both.to_string().contains("`04960` needs either"), "{both}");
        assert!(both.to_string().contains("not both"), "{both}");
        let none = read("").unwrap_err();
        assert!(none.to_string().contains("not none of them"), "{none}");
    }
}
