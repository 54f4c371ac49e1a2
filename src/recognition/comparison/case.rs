//! What is known of a unit that is to be recognised: a commune, or an area of communes.
//!
//! Make a case and set its fields. A field that is left out is not known: it leaves the conditions
//! that ask for it open.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::{Answer, CommuneResult};
use crate::calendar::ProgrammeYear;
use crate::criteria::{CriterionNumber, Standard};
use crate::place::CommuneCode;
use crate::quantity::Percent;
use crate::recognition::ladder::{RecognitionClass, RecognitionLadder};
use crate::recognition::standing::Standing;
use crate::recognition::unit_count::UnitCount;
use crate::text::{Label, fold};

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

/// What is known of a district, a town, a city or a province that seeks recognition (hồ sơ đề nghị công
/// nhận huyện, thị xã, thành phố, tỉnh).
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::recognition::{AreaCase, AreaCommune, catalog};
///
/// // Objective I.3: the city of seven communes. Six are recognised, of the seventh nothing is
/// // known. The codes are made up.
/// let day = "2018-12-31".parse().unwrap();
/// let mut case = AreaCase::new();
/// case.commune_count = Some(7);
/// case.registered = Some(true);
/// case.construction_debt = Some(false);
/// for code in (99_991..=99_996).flat_map(nongthonmoi::place::CommuneCode::new) {
///     case.communes.push(AreaCommune::new(code, Answer::Yes));
/// }
/// let regulation = catalog::decision_2540();
/// assert_eq!(regulation.eligible_town(&case, day).answer, Answer::CannotSay);
///
/// case.communes.push(AreaCommune::new("99997".parse()?, Answer::Yes));
/// assert_eq!(regulation.eligible_town(&case, day).answer, Answer::Yes);
/// # Ok::<(), nongthonmoi::place::InvalidCode>(())
/// ```
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct AreaCase<'a> {
    /// Whether it is registered and in the plan of the level above.
    pub registered: Option<bool>,
    /// Its communes that are known, in any order.
    pub communes: Vec<AreaCommune<'a>>,
    /// How many communes it has; those that are not among the known ones are open.
    pub commune_count: Option<u32>,
    /// The names of the criteria that the communes' results number.
    pub names: Option<&'a CriterionNames>,
    /// How many of the districts of a province are recognised.
    pub districts: Option<UnitCount>,
    /// Whether all criteria of the district set are met.
    pub criteria_met: Option<bool>,
    /// Whether it has outstanding debt of basic construction.
    pub construction_debt: Option<bool>,
    /// The residents who are satisfied, in percent of those asked.
    pub residents_satisfied: Option<Percent>,
    /// Whether its situation of security and order is complex.
    pub security_complex: Option<bool>,
}

impl AreaCase<'_> {
    /// An area of which nothing is known yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A commune of an area that seeks recognition.
// May grow: a regulation of another period asks for other facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AreaCommune<'a> {
    /// The commune.
    pub commune: CommuneCode,
    /// Whether it counts as recognised.
    pub recognised: Answer,
    /// What its assessment came to, for regulations that ask it of the other communes.
    pub result: Option<&'a CommuneResult>,
}

impl AreaCommune<'_> {
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
    /// meeting the standard, or in a class that implies it.
    #[must_use]
    pub fn of(standing: &Standing, ladder: &RecognitionLadder, date: NaiveDate) -> Self {
        Self::new(
            standing.commune(),
            standing.is_recognised_as(RecognitionClass::Meets, ladder, date),
        )
    }
}

/// What somebody stated of the outstanding debt of basic construction of a commune on a day (xác
/// nhận về nợ đọng xây dựng cơ bản).
///
/// Every statement is kept, with who made it. Of a commune without one nothing is known.
///
/// The serde form is `{"commune": "04813", "outstanding": false, "by": "Sở Tài chính", "on":
/// "2018-12-10"}`.
// May grow: a statement can bring the amount and the works that it is about.
#[doc(alias = "nợ đọng xây dựng cơ bản")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ConstructionDebt {
    /// The commune.
    pub commune: CommuneCode,
    /// Whether it has outstanding debt (còn nợ đọng).
    pub outstanding: bool,
    /// Who stated it (cơ quan xác nhận).
    pub by: String,
    /// The day for which it was stated.
    #[serde(with = "crate::date_form")]
    pub on: NaiveDate,
}

impl ConstructionDebt {
    /// What somebody stated for a day.
    #[must_use]
    pub const fn new(commune: CommuneCode, outstanding: bool, by: String, on: NaiveDate) -> Self {
        Self {
            commune,
            outstanding,
            by,
            on,
        }
    }

    /// What the latest of some statements up to a day agree on, by the first of those who made them;
    /// `None` when there is none, or those of the latest day differ.
    pub(crate) fn agreed<'a>(
        statements: impl Iterator<Item = &'a Self> + Clone,
        by: NaiveDate,
    ) -> Option<&'a Self> {
        let known = statements.filter(|one| one.on <= by);
        let day = known.clone().map(|one| one.on).max()?;
        let mut latest = known.filter(|one| one.on == day);
        let first = latest.clone().min_by_key(|one| &one.by)?;
        latest
            .all(|one| one.outstanding == first.outstanding)
            .then_some(first)
    }
}

/// The numbers that criteria have in the set of an assessment, by their names.
///
/// Regulations name criteria (`thu nhập`), results number them, and the numbers differ between
/// sets. Names are compared as people write them: case, blanks and the place of the tone mark do
/// not matter.
///
/// ```
/// use nongthonmoi::recognition::CriterionNames;
/// use nongthonmoi::text::Label;
///
/// let name = Label::new("Hộ nghèo", "Poor households");
/// let names = CriterionNames::new([("11".parse().unwrap(), &name)]);
/// let asked = Label::new("hộ nghèo", "poverty");
/// assert_eq!(names.number(&asked).map(|number| number.get()), Some(11));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CriterionNames {
    folded: Vec<(String, CriterionNumber)>,
}

impl CriterionNames {
    /// Names with their numbers; of two that are alike the first is found.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = (CriterionNumber, &'a Label)>) -> Self {
        let folded = names
            .into_iter()
            .map(|(number, name)| (fold(name.vi()), number));
        Self {
            folded: folded.collect(),
        }
    }

    /// The names of the criteria of a standard.
    #[must_use]
    pub fn of(standard: &Standard) -> Self {
        let criteria = standard.criteria().iter();
        Self::new(criteria.map(|criterion| (criterion.number(), criterion.name())))
    }

    /// The number of the criterion with a name, by its Vietnamese text; `None` when the set has
    /// none.
    #[must_use]
    pub fn number(&self, name: &Label) -> Option<CriterionNumber> {
        let wanted = fold(name.vi());
        let mut names = self.folded.iter();
        names
            .find(|(name, _)| *name == wanted)
            .map(|(_, number)| *number)
    }
}
