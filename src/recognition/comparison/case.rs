//! What is known of a unit that is to be recognised: a commune, a district, a province.
//!
//! Make a case and set its fields. A field that is left out is not known: it leaves the conditions
//! that ask for it open.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{Answer, CommuneResult};
use crate::calendar::ProgrammeYear;
use crate::place::CommuneCode;
use crate::quantity::Percent;
use crate::recognition::{CriterionNames, RecognitionClass, Standing, UnitCount};

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

impl CommuneCase<'_> {
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
}

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
/// let mut case = DistrictCase::new();
/// case.commune_count = Some(7);
/// case.registered = Some(true);
/// case.construction_debt = Some(false);
/// for code in (99_991..=99_996).flat_map(nongthonmoi::place::CommuneCode::new) {
///     case.communes.push(DistrictCommune::new(code, Answer::Yes));
/// }
/// let regulation = catalog::decision_2540();
/// assert_eq!(regulation.eligible_town(&case, day).answer, Answer::CannotSay);
///
/// case.communes.push(DistrictCommune::new("99997".parse()?, Answer::Yes));
/// assert_eq!(regulation.eligible_town(&case, day).answer, Answer::Yes);
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

impl DistrictCase<'_> {
    /// A district of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

impl DistrictCommune<'_> {
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
}

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
}
