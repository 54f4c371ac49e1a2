//! What is known of a commune that is to be recognised.

use super::Standing;
use crate::assessment::CommuneResult;
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;
use crate::quantity::Percent;

/// What is known of a commune that seeks recognition for a year (hồ sơ đề nghị công nhận xã).
///
/// Everything but the commune and the year may be missing; what is missing leaves the conditions
/// that ask for it open, and fails none.
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommuneCase<'a> {
    /// The commune.
    pub commune: CommuneCode,
    /// The year for which recognition is sought.
    pub year: ProgrammeYear,
    /// Its history, which says whether it is registered.
    pub standing: Option<&'a Standing>,
    /// What its assessment came to.
    pub result: Option<&'a CommuneResult>,
    /// Whether it has outstanding debt of basic construction (nợ đọng xây dựng cơ bản).
    pub construction_debt: Option<bool>,
    /// The residents who are satisfied, in percent of those asked (tỷ lệ hài lòng).
    pub residents_satisfied: Option<Percent>,
    /// Whether its situation of security and order is complex (phức tạp về an ninh, trật tự).
    pub security_complex: Option<bool>,
}

impl<'a> CommuneCase<'a> {
    /// A commune of which nothing is known yet.
    #[must_use]
    pub const fn new(commune: CommuneCode, year: ProgrammeYear) -> Self {
        Self {
            commune,
            year,
            standing: None,
            result: None,
            construction_debt: None,
            residents_satisfied: None,
            security_complex: None,
        }
    }

    /// The same case with the history of the commune.
    #[must_use]
    pub const fn standing(self, standing: &'a Standing) -> Self {
        Self {
            standing: Some(standing),
            ..self
        }
    }

    /// The same case with what the assessment came to.
    #[must_use]
    pub const fn result(self, result: &'a CommuneResult) -> Self {
        Self {
            result: Some(result),
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

    /// The same case with the share of residents who are satisfied.
    #[must_use]
    pub const fn residents_satisfied(self, share: Percent) -> Self {
        Self {
            residents_satisfied: Some(share),
            ..self
        }
    }

    /// The same case with whether the situation of security is complex.
    #[must_use]
    pub const fn security_complex(self, complex: bool) -> Self {
        Self {
            security_complex: Some(complex),
            ..self
        }
    }
}
