//! Units of the lowest level.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::kind::with_kind;
use super::{CommuneCode, DistrictCode, Parent, UnitKind};
use crate::calendar::Period;
use crate::text::Label;

/// A commune, ward or township (cấp xã) as it was during one period.
///
/// A row is one interval of code, name, kind and what the unit lies in: when one of them changes,
/// the row ends and another begins. Rows hold what they are given; a
/// [`Gazetteer`](super::Gazetteer) checks that they fit together.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(
    try_from = "super::unit_form::UnitForm",
    into = "super::unit_form::UnitForm"
)]
pub struct Unit {
    code: CommuneCode,
    name: Cow<'static, str>,
    kind: UnitKind,
    parent: Parent,
    aliases: Vec<Cow<'static, str>>,
    valid: Period,
}

impl Unit {
    /// A row without aliases: the name comes without the kind. `parent` is the code of a district
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

    /// The same row with one more name under which people know the unit.
    ///
    /// Only names that differ by more than spelling habits need it: `Mỵ Hòa` beside `Mi Hòa`, but
    /// not `Mi Hoà`, which a look-up reads as it is.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn data_leaves_out_an_empty_list_of_aliases() {
        let valid = Period::of(date(2009, 7, 15), None);
        let unit = Unit::new(
            CommuneCode::of(5083),
            "Mi Hòa",
            UnitKind::Commune,
            DistrictCode::of(153),
            valid,
        );
        let json = serde_json::to_string(&unit).unwrap();
        assert_eq!(
            json,
            r#"{"code":"05083","name":"Mi Hòa","kind":"commune","district":"153","valid":{"from":"2009-07-15"}}"#
        );
        assert_eq!(serde_json::from_str::<Unit>(&json).unwrap(), unit);
        let known = unit.with_alias("Mỵ Hòa");
        let json = serde_json::to_string(&known).unwrap();
        assert_eq!(serde_json::from_str::<Unit>(&json).unwrap(), known);
    }
}
