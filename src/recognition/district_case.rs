//! What is known of a district, town or city that is to be recognised.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{CriterionNames, RecognitionClass, Standing};
use crate::assessment::{Answer, CommuneResult};
use crate::place::CommuneCode;
use crate::quantity::Percent;

/// What is known of a district, town or city that seeks recognition (hồ sơ đề nghị công nhận
/// huyện, thị xã, thành phố).
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::recognition::{DistrictCase, DistrictCommune, catalog};
///
/// // Objective I.3: the city of seven communes. Six are recognised, of the seventh nothing is
/// // known. The codes are made up.
/// let day = "2018-12-31".parse().unwrap();
/// let communes = (99_991..=99_996)
///     .filter_map(nongthonmoi::place::CommuneCode::new)
///     .map(|code| DistrictCommune::new(code, Answer::Yes));
/// let case = communes
///     .fold(DistrictCase::new(), DistrictCase::commune)
///     .commune_count(7)
///     .registered(true)
///     .construction_debt(false);
/// let regulation = catalog::decision_2540();
/// assert_eq!(regulation.eligible_town(&case, day).answer(), Answer::CannotSay);
///
/// let case = case.commune(DistrictCommune::new("99997".parse()?, Answer::Yes));
/// assert_eq!(regulation.eligible_town(&case, day).answer(), Answer::Yes);
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DistrictCase<'a> {
    /// Whether it is registered and in the plan of the province.
    pub registered: Option<bool>,
    /// Its communes that are known, in any order.
    pub communes: Vec<DistrictCommune<'a>>,
    /// How many communes it has; those that are not among the known ones are open.
    pub commune_count: Option<u32>,
    /// The names of the criteria that the communes' results number.
    pub names: Option<&'a CriterionNames>,
    /// Whether all criteria of the district set are met.
    pub criteria_met: Option<bool>,
    /// Whether it has outstanding debt of basic construction.
    pub construction_debt: Option<bool>,
    /// The residents who are satisfied, in percent of those asked.
    pub residents_satisfied: Option<Percent>,
    /// Whether its situation of security and order is complex.
    pub security_complex: Option<bool>,
}

impl<'a> DistrictCase<'a> {
    /// A district of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same case with whether the district is registered.
    #[must_use]
    pub fn registered(self, registered: bool) -> Self {
        Self {
            registered: Some(registered),
            ..self
        }
    }

    /// The same case with one more commune.
    #[must_use]
    pub fn commune(mut self, commune: DistrictCommune<'a>) -> Self {
        self.communes.push(commune);
        self
    }

    /// The same case with the number of communes.
    #[must_use]
    pub fn commune_count(self, count: u32) -> Self {
        Self {
            commune_count: Some(count),
            ..self
        }
    }

    /// The same case with the names of the criteria.
    #[must_use]
    pub fn names(self, names: &'a CriterionNames) -> Self {
        Self {
            names: Some(names),
            ..self
        }
    }

    /// The same case with whether the criteria of the district set are met.
    #[must_use]
    pub fn criteria_met(self, met: bool) -> Self {
        Self {
            criteria_met: Some(met),
            ..self
        }
    }

    /// The same case with whether there is outstanding debt of basic construction.
    #[must_use]
    pub fn construction_debt(self, debt: bool) -> Self {
        Self {
            construction_debt: Some(debt),
            ..self
        }
    }

    /// The same case with the share of residents who are satisfied.
    #[must_use]
    pub fn residents_satisfied(self, share: Percent) -> Self {
        Self {
            residents_satisfied: Some(share),
            ..self
        }
    }

    /// The same case with whether the situation of security is complex.
    #[must_use]
    pub fn security_complex(self, complex: bool) -> Self {
        Self {
            security_complex: Some(complex),
            ..self
        }
    }
}

/// A commune of a district that seeks recognition.
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DistrictCommune<'a> {
    /// The commune.
    pub commune: CommuneCode,
    /// Whether it counts as recognised.
    pub recognised: Answer,
    /// What its assessment came to, for regulations that ask it of the other communes.
    pub result: Option<&'a CommuneResult>,
}

impl<'a> DistrictCommune<'a> {
    /// A commune and whether it counts as recognised.
    #[must_use]
    pub const fn new(commune: CommuneCode, recognised: Answer) -> Self {
        Self {
            commune,
            recognised,
            result: None,
        }
    }

    /// A commune as its history has it at the end of a day: it counts when it is recognised as
    /// meeting the standard; a lower class does not count.
    #[must_use]
    pub fn of(standing: &Standing, date: NaiveDate) -> Self {
        Self::new(
            standing.commune(),
            standing.is_recognised_as(RecognitionClass::Meets, date),
        )
    }

    /// The same commune with what its assessment came to.
    #[must_use]
    pub const fn result(self, result: &'a CommuneResult) -> Self {
        Self {
            result: Some(result),
            ..self
        }
    }
}
