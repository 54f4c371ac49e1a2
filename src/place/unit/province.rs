//! Provinces and municipalities.

use alloc::format;
use alloc::string::String;

use super::confidence::Confidence;
use super::kind::{ProvinceKind, with_kind};
use super::region::Region;
use crate::place::code::ProvinceCode;
use crate::text::Label;

/// A province or municipality (tỉnh, thành phố trực thuộc trung ương) of the catalogue of 2018.
///
/// Data should hold the [`ProvinceCode`]; the province is found again with [`province`](crate::place::province).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "tỉnh")]
pub struct Province {
    code: ProvinceCode,
    name: &'static str,
    kind: ProvinceKind,
    region: Region,
    region_confidence: Confidence,
}

impl Province {
    pub(super) const fn of(
        code: ProvinceCode,
        name: &'static str,
        kind: ProvinceKind,
        region: Region,
        region_confidence: Confidence,
    ) -> Self {
        Self {
            code,
            name,
            kind,
            region,
            region_confidence,
        }
    }

    /// The code, two digits.
    #[must_use]
    pub const fn code(&self) -> ProvinceCode {
        self.code
    }

    /// The name without the kind, as the General Statistics Office spells it: `Hòa Bình`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Province or municipality.
    #[must_use]
    pub const fn kind(&self) -> ProvinceKind {
        self.kind
    }

    /// The region in which the province lies.
    ///
    /// The regions are those of Resolution 81/2023/QH15, its 14 central provinces split at the
    /// Hải Vân pass. See [`Region`] for why a commune may be assessed by another one.
    #[must_use]
    pub const fn region(&self) -> Region {
        self.region
    }

    /// How sure it is that the criteria of 2016-2020 count the province to that region.
    #[must_use]
    pub const fn region_confidence(&self) -> Confidence {
        self.region_confidence
    }

    /// The name with the kind in both languages: `Tỉnh Hòa Bình`, `Hòa Bình province`.
    #[must_use]
    pub fn label(&self) -> Label {
        with_kind(self.name, &self.kind.label())
    }

    /// The name with the kind before it: `Tỉnh Hòa Bình`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.kind.label().vi(), self.name)
    }
}
