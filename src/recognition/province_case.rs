//! What is known of a province that is to be recognised.

use super::UnitCount;

/// What is known of a province that completes the programme (hồ sơ đề nghị công nhận tỉnh).
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ProvinceCase {
    /// Whether it is registered.
    pub registered: Option<bool>,
    /// How many of its districts are recognised.
    pub districts: Option<UnitCount>,
    /// How many of its communes are recognised.
    pub communes: Option<UnitCount>,
    /// Whether it has outstanding debt of basic construction.
    pub construction_debt: Option<bool>,
}

impl ProvinceCase {
    /// A province of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same case with whether the province is registered.
    #[must_use]
    pub const fn registered(self, registered: bool) -> Self {
        Self {
            registered: Some(registered),
            ..self
        }
    }

    /// The same case with the number of districts recognised.
    #[must_use]
    pub const fn districts(self, districts: UnitCount) -> Self {
        Self {
            districts: Some(districts),
            ..self
        }
    }

    /// The same case with the number of communes recognised.
    #[must_use]
    pub const fn communes(self, communes: UnitCount) -> Self {
        Self {
            communes: Some(communes),
            ..self
        }
    }

    /// The same case with whether there is outstanding debt of basic construction.
    #[must_use]
    pub const fn construction_debt(self, debt: bool) -> Self {
        Self {
            construction_debt: Some(debt),
            ..self
        }
    }
}
