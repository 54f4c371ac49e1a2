//! The serde form of a district.

use alloc::borrow::Cow;

use super::valid_form::{InvalidValid, ValidForm};
use super::{District, DistrictCode, DistrictKind, ProvinceCode};
use crate::calendar::{NaiveDate, Period};

/// A district as it is read: its period may stand in two columns of a table. It is written with
/// `valid`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DistrictForm {
    code: DistrictCode,
    name: Cow<'static, str>,
    kind: DistrictKind,
    province: ProvinceCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid: Option<Period>,
    #[serde(default, skip_serializing, with = "crate::date_form::optional")]
    from: Option<NaiveDate>,
    #[serde(default, skip_serializing, with = "crate::date_form::optional")]
    until: Option<NaiveDate>,
}

impl TryFrom<DistrictForm> for District {
    type Error = InvalidValid;

    fn try_from(form: DistrictForm) -> Result<Self, InvalidValid> {
        let DistrictForm {
            code,
            name,
            kind,
            province,
            valid,
            from,
            until,
        } = form;
        let valid = ValidForm { valid, from, until }.read(code)?;
        Ok(Self::new(code, name, kind, province, valid))
    }
}

impl From<District> for DistrictForm {
    fn from(district: District) -> Self {
        Self {
            code: district.code(),
            kind: district.kind(),
            province: district.province(),
            valid: Some(district.valid()),
            from: None,
            until: None,
            name: Cow::Owned(district.name().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::ToString;

    fn read(period: &str) -> Result<District, serde_json::Error> {
        serde_json::from_str(&format!(
            r#"{{"code":"150","name":"Đà Bắc","kind":"district","province":"17"{period}}}"#
        ))
    }

    #[test]
    fn the_period_is_read_from_one_field_or_from_two() {
        let whole = read(r#","valid":{"from":"2009-07-15","until":"2025-07-01"}"#).unwrap();
        let flat = read(r#","from":"2009-07-15","until":"2025-07-01""#).unwrap();
        assert_eq!(whole, flat);
        assert_eq!(
            serde_json::to_string(&flat).unwrap(),
            r#"{"code":"150","name":"Đà Bắc","kind":"district","province":"17","valid":{"from":"2009-07-15","until":"2025-07-01"}}"#
        );
        let open = read(r#","from":"2009-07-15""#).unwrap();
        assert_eq!(open.valid().until(), None);
    }

    #[test]
    fn the_period_is_given_once() {
        let both = r#","valid":{"from":"2009-07-15"},"until":"2025-07-01""#;
        for (period, message) in [
            ("", "the row of `150` needs its period"),
            (
                r#","until":"2025-07-01""#,
                "the row of `150` needs its period",
            ),
            (both, "the row of `150` has its period twice"),
            (
                r#","from":"2025-07-01","until":"2025-07-01""#,
                "the row of `150`: a period from `2025-07-01` cannot end before",
            ),
        ] {
            let error = read(period).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
