//! Regulations of recognition.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::evaluation::{Case, grounds};
use super::{
    CommuneCase, Condition, ConditionGround, ConditionVerdict, DistrictCase, Eligibility,
    ProvinceCase, RevocationRule,
};
use crate::assessment::Ruling;
use crate::law::{Instrument, Sourced};

/// What a document says about recognising units and revoking recognitions (quy định xét, công
/// nhận, thu hồi), as data.
///
/// A list that is empty is not known; it does not mean that nothing is asked. A regulation of
/// your own is read from data or made with [`Regulation::new`] and its fields.
///
/// Whether a regulation is the right one for a day is the caller's to know: one that was replaced
/// still answers, one that was not issued yet says so.
// May grow: further kinds of unit can be recognised.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Regulation {
    /// The document.
    pub instrument: Instrument,
    /// The conditions for a commune (xã).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune: Vec<Sourced<Condition>>,
    /// The conditions for a district (huyện).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district: Vec<Sourced<Condition>>,
    /// The conditions for a town or a provincial city (thị xã, thành phố) that completes the
    /// programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub town: Vec<Sourced<Condition>>,
    /// The conditions for a province (tỉnh).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub province: Vec<Sourced<Condition>>,
    /// When the recognition of a commune is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commune_revocation: Vec<Sourced<RevocationRule>>,
    /// When the recognition of a district is revoked; one case is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub district_revocation: Vec<Sourced<RevocationRule>>,
}

impl Regulation {
    /// A regulation of which nothing but the document is known.
    #[must_use]
    pub const fn new(instrument: Instrument) -> Self {
        Self {
            instrument,
            commune: Vec::new(),
            district: Vec::new(),
            town: Vec::new(),
            province: Vec::new(),
            commune_revocation: Vec::new(),
            district_revocation: Vec::new(),
        }
    }

    /// Whether a commune fulfils the conditions, by what was known at the end of a day.
    ///
    /// ```
    /// use nongthonmoi::assessment::Answer;
    /// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
    /// use nongthonmoi::recognition::{CommuneCase, catalog};
    ///
    /// // A known debt decides, whatever else is missing.
    /// let year = ProgrammeYear::new(2018).unwrap();
    /// let case = CommuneCase::new("99998".parse().unwrap(), year).construction_debt(true);
    /// let regulation = catalog::decision_2540();
    /// let eligibility = regulation.eligible(&case, year.last_day());
    /// assert_eq!(eligibility.answer(), Answer::No);
    /// assert_eq!(eligibility.conditions().len(), 3);
    /// ```
    #[must_use]
    pub fn eligible(&self, case: &CommuneCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.hold(&self.commune, Case::Commune(case), date)
    }

    /// Whether a district fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_district(&self, case: &DistrictCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.hold(&self.district, Case::District(case), date)
    }

    /// Whether a town or a city fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_town(&self, case: &DistrictCase<'_>, date: NaiveDate) -> Eligibility<'_> {
        self.hold(&self.town, Case::District(case), date)
    }

    /// Whether a province fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_province(&self, case: &ProvinceCase, date: NaiveDate) -> Eligibility<'_> {
        self.hold(&self.province, Case::Province(case), date)
    }

    fn hold<'r>(
        &'r self,
        conditions: &'r [Sourced<Condition>],
        case: Case<'_>,
        date: NaiveDate,
    ) -> Eligibility<'r> {
        let issued = self.instrument.issued();
        let whole = if date < issued {
            vec![ConditionGround::NotIssued { issued, date }]
        } else if conditions.is_empty() {
            vec![ConditionGround::ConditionsNotKnown]
        } else {
            Vec::new()
        };
        // No condition holds on a day before it was laid down.
        let asked = if whole.is_empty() { conditions } else { &[] };
        Eligibility {
            regulation: self,
            whole: Ruling::of(whole),
            conditions: asked
                .iter()
                .map(|condition| ConditionVerdict {
                    condition,
                    ruling: Ruling::of(grounds(condition.value(), case, date)),
                })
                .collect(),
        }
    }
}
